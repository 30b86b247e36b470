import type { Json } from './json.ts'
import { BARE, CALL, DECIMAL_COMMA, DECIMALS, GROUPED, LOOSE_WORDS, NUMBER, QUOTES, WORDS } from './lexicon.ts'
import type { Scanner } from './scanner.ts'

const MAX_CALL = 2_000

/**
 * Reads a number, a word or what stands in the place of one; undefined where there is none, or where the block ends in it: a
 * number that breaks off may have been a longer one.
 */
export function readLoose(scanner: Scanner, inObject: boolean): Json | undefined {
  const where = scanner.at
  const number = scanner.take(NUMBER)
  if (number !== undefined && !(inObject && scanner.sees(DECIMALS, scanner.at)) && !scanner.sees(GROUPED, where))
    return scanner.ended ? undefined : Number(number)
  scanner.at = where
  const decimal = inObject ? scanner.take(DECIMAL_COMMA) : undefined
  if (decimal !== undefined) {
    scanner.mend('decimal-comma', where)
    return Number(decimal.replace(',', '.'))
  }
  const grouped = scanner.take(GROUPED)
  if (grouped !== undefined) {
    scanner.mend('loose-number', where)
    return Number(grouped.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'))
  }
  if (scanner.sees(CALL, where)) return readCall(scanner)
  const bare = scanner.take(BARE)?.trim()
  if (bare === undefined || bare === '') {
    scanner.mend('stray-text', scanner.at++)
    return undefined
  }
  if (scanner.ended) return undefined
  if (Object.hasOwn(QUOTES, scanner.char) && scanner.endsAt(scanner.at + 1, inObject ? 'property' : 'item')) {
    scanner.mend('missing-quote', where)
    scanner.at++
    return bare
  }
  return wordOf(scanner, bare, where)
}

function wordOf(scanner: Scanner, bare: string, where: number): Json {
  if (Object.hasOwn(WORDS, bare)) return WORDS[bare] ?? null
  const word = bare.toLowerCase()
  const isNumber = /^\+?\d+\.?$|^[+-]?\d*\.\d+$/.test(bare)
  const isLoose = isNumber || Object.hasOwn(LOOSE_WORDS, word)
  scanner.mend(isLoose ? 'loose-number' : 'unquoted-value', where)
  return isNumber ? Number(bare) : isLoose ? (LOOSE_WORDS[word] ?? null) : bare
}

/** A script's call in the place of a value: nothing runs it; `new Date("2026-03-13")` says its day all the same. */
function readCall(scanner: Scanner): Json {
  const start = scanner.at
  scanner.mend('script-value', start)
  const { text } = scanner
  scanner.take(CALL)
  let quote = ''
  for (let open = 1; open > 0 && !scanner.ended && scanner.at < start + MAX_CALL; scanner.at++) {
    const { char } = scanner
    if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else open += char === '(' ? 1 : char === ')' ? -1 : 0
  }
  return /Date\(\s*["']([^"']{8,40})["']\s*\)$/.exec(text.slice(start, scanner.at))?.[1] ?? null
}
