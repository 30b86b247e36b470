import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { type Alphabet, alphabetOf } from './alphabet.ts'

/**
 * An expression as the recheck reads it fastest: with its least alphabet, so without the flags for case and Unicode. It goes the same
 * ways. One that refers back compares characters, and stays as it is.
 */
export function plain(source: string, flags: string): { pattern: string; flags: string } {
  const [unicode, unicodeSets] = [flags.includes('u'), flags.includes('v')]
  if (/\\[1-9]|\\k</.test(source)) return { pattern: source, flags }
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode, unicodeSets })
  return { pattern: choice(pattern.alternatives, alphabetOf(pattern, flags)), flags: flags.replaceAll(/[^my]/g, '') }
}

const choice = (alternatives: readonly AST.Alternative[], alphabet: Alphabet): string =>
  alternatives.map(({ elements }) => elements.map((one) => element(one, alphabet)).join('')).join('|')

function element(node: AST.Element, alphabet: Alphabet): string {
  switch (node.type) {
    case 'Quantifier': {
      const most = node.max === Number.POSITIVE_INFINITY ? '' : node.max
      return `${element(node.element, alphabet)}{${node.min},${most}}${node.greedy ? '' : '?'}`
    }
    case 'Group':
    case 'CapturingGroup':
      return `(?:${choice(node.alternatives, alphabet)})`
    case 'Assertion':
      if (node.kind !== 'lookahead' && node.kind !== 'lookbehind') return node.raw
      return `(?${node.kind === 'lookbehind' ? '<' : ''}${node.negate ? '!' : '='}${choice(node.alternatives, alphabet)})`
    case 'Backreference':
      throw new RangeError(`${node.raw} refers back`)
    default:
      return alphabet.written(node)
  }
}
