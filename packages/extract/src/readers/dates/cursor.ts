import type { Token } from './tokens.ts'

const NONE: Token = { kind: 'rest', start: 0, end: 0, gap: 2, text: '', value: 0, digits: 0, word: undefined }

export const tokenAt = (tokens: readonly Token[], i: number): Token => tokens[i] ?? NONE

export const tagAt = (tokens: readonly Token[], i: number): string | undefined => tokens[i]?.word?.tag

export const isSign = (tokens: readonly Token[], i: number, sign: string): boolean => {
  const token = tokens[i]
  return token !== undefined && token.kind === 'sign' && token.text === sign
}
