import type { Growth } from './growth.ts'

/** What a search cost at the longest text of one kind that was tried. */
export interface Measured {
  /** The text, as an expression of JavaScript without its length. */
  readonly text: string
  readonly characters: number
  readonly ms: number
  /** By which power of the length the time grew at last; unknown for less than 1 ms. */
  readonly power?: number
}

interface Kind {
  readonly text: string
  readonly made: (times: number) => string
}

/** No text is longer, and none is doubled that took longer. */
const LONGEST = 20_000
const SLOW = 60

/**
 * Searches with an expression in ever longer texts: those that are said to be the worst for it, with several ends of which it
 * may fit none, and texts as pages have them. Tells the costs of each kind of text, before it tries the next length: a search that never ends
 * is stopped from without, and known by what was told last.
 */
export function attack(
  source: string,
  flags: string,
  texts: readonly Growth['attack'][],
  tell: (measured: Measured) => void,
): void {
  const expression = new RegExp(source, flags.replaceAll(/[gd]/g, ''))
  for (const kind of [...texts.flatMap((parts) => [...worstOf(parts)]), ...COMMON]) {
    let before: Measured | undefined
    for (let times = 8; ; times *= 2) {
      const text = kind.made(times)
      if (text.length > LONGEST) break
      tell({ text: kind.text, characters: text.length, ms: Number.POSITIVE_INFINITY })
      const ms = time(expression, text)
      const power =
        before && before.ms > 1 ? Math.log(ms / before.ms) / Math.log(text.length / before.characters) : undefined
      before = { text: kind.text, characters: text.length, ms, ...(power !== undefined && { power }) }
      tell(before)
      if (ms > SLOW) break
    }
  }
}

/** What a search costs this thread, for other work of the machine does not count; the best of some, for an engine interprets at first. */
function time(expression: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3 && (run === 0 || best < 200); run++) {
    const start = process.threadCpuUsage()
    expression.lastIndex = 0
    expression.test(text)
    const { user, system } = process.threadCpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

const ENDS = ['', '\uf8ff', '\n', 'a!']

function* worstOf(parts: Growth['attack']): Generator<Kind> {
  if (parts.length === 0) return
  const text = parts
    .map(({ before, pump }) => `${before && `${JSON.stringify(before)} + `}${repeated(pump)}`)
    .join(' + ')
  for (const end of ENDS)
    yield {
      text: end ? `${text} + ${JSON.stringify(end)}` : text,
      made: (times) => parts.map(({ before, pump }) => before + pump.repeat(times)).join('') + end,
    }
}

const repeated = (pump: string): string => (pump ? `${JSON.stringify(pump)}.repeat(n)` : '""')

const COMMON: readonly Kind[] = [
  ...[
    ' ',
    '\n',
    'a',
    'A',
    'Aa ',
    'aa ',
    'Aa-',
    'Aa, ',
    'Aa Bb, ',
    'A. ',
    '0',
    '0 ',
    '0-',
    '00 aa ',
    '(',
    '"',
    '- ',
    ': ',
    ', ',
    '<a ',
  ],
  ...[
    'Aa : Bb ',
    'Aa et Bb ',
    'Aa and Bb, ',
    'de la ',
    'Aa (Bb) ',
    '{"a":"b",',
    '1 mai 20 h, ',
    'May 1, 8 pm ',
    '20 $ ',
    '&amp;',
  ],
].map((pump) => ({
  text: `${repeated(pump)} + "!"`,
  made: (times) => `${pump.repeat(times)}!`,
}))
