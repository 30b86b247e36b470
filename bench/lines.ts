import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KINDS, type Kind, type Line } from './lines/kinds.ts'
import { optionsOf } from './options.ts'
import type { Language } from './words/pages.ts'
import { type Reading, read } from './words/read.ts'

type Lines = Readonly<Record<Language, Readonly<Record<string, readonly (Line | string)[]>>>>

const LANGUAGES: readonly Language[] = ['fr', 'en']
/** So far down its list stand the lines that are printed beside a line. */
const BESIDE = [7, 13, 29, 41]

/**
 * How many of the lines that houses print are understood, whole lines where `bench words` has words: who is on stage, where it is,
 * the rows of a tour, titles, names, addresses, prices, and lines that look alike and say nothing of the kind. Each stands on little
 * plain pages that say all else clearly. The lists were written from memory by authors who had not seen the extractor;
 * `closed.json` is for its table only.
 *
 * `pnpm bench lines [--list open|closed] [--kind cast]`: with a kind of the open list, what was read where one was not
 */
export async function linesBench(args: string[]): Promise<void> {
  const given = optionsOf(args, ['list', 'kind'])
  const list = given.list ?? 'open'
  const lines: Lines = JSON.parse(readFileSync(join(import.meta.dirname, 'lines', `${list}.json`), 'utf8'))
  for (const [name, kind] of Object.entries(KINDS)) {
    if (given.kind !== undefined && given.kind !== name) continue
    for (const language of LANGUAGES) {
      const results = asked(kind, (lines[language][kind.lines ?? name] ?? []).map(lineOf), language)
      const share = [...Map.groupBy(results, ({ way }) => way)].map(
        ([way, all]) => `${way} ${all.filter(({ understood }) => understood).length}/${all.length}`,
      )
      console.log([name.padEnd(9), language, ...share].join('  '))
      if (given.kind === undefined || list === 'closed') continue
      for (const { way, line, understood, readings } of results)
        if (!understood) console.log(`    ${way}  ${JSON.stringify(line)}  ${readings.map(shown).join(' | ')}`)
    }
  }
}

interface Result {
  readonly way: string
  readonly line: Line
  readonly understood: boolean
  readonly readings: readonly Reading[]
}

const lineOf = (line: Line | string): Line => (typeof line === 'string' ? { t: line } : line)

const asked = (kind: Kind, lines: readonly Line[], language: Language): readonly Result[] =>
  lines.flatMap((line, at) => {
    const others = BESIDE.map((step) => lines[(at + step) % lines.length] as Line)
    return Object.entries(kind.pages(line, language, others)).flatMap(([way, html]) => {
      const readings = read(html)
      const understood = (one: Line): boolean => kind.understood(readings, one, language, line)
      return (line.rows ?? [line]).map((one) => ({ way, line: one, understood: understood(one), readings }))
    })
  })

const shown = ({ name, start, place, address, performers, prices }: Reading): string =>
  [
    name,
    start,
    place && `@${place}`,
    Object.values(address).filter(Boolean).join(', '),
    performers.join(' & '),
    prices.join('/'),
  ]
    .filter(Boolean)
    .join(' ')
