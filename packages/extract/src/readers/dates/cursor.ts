import type { Token } from './tokens.ts'

const NONE: Token = { kind: 'rest', start: 0, end: 0, gap: 2, text: '', value: 0, digits: 0, word: undefined }

export const tokenAt = (tokens: readonly Token[], i: number): Token => tokens[i] ?? NONE

export const tagAt = (tokens: readonly Token[], i: number): string | undefined => tokens[i]?.word?.tag

export const isSign = (tokens: readonly Token[], i: number, sign: string): boolean => {
  const token = tokens[i]
  return token !== undefined && token.kind === 'sign' && token.text === sign
}

/** `– The Mill`, `– Le Zinc`: an article in front of a place belongs to it. */
export function withArticle(tokens: readonly Token[], j: number, least: number): number {
  let from = j
  while (from > least && tagAt(tokens, from - 1) === 'the') from--
  return from
}

/** A word of a street or of a hall, which has a number behind it. */
export const isPlaceWord = ({ word }: Token): boolean => word?.tag === 'street' || word?.tag === 'hall'
