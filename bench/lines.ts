import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KINDS, type Kind, type Line } from './lines/kinds.ts'
import { optionsOf } from './options.ts'
import type { Language } from './words/pages.ts'
import { read } from './words/read.ts'
import { besideOf, LANGUAGES, printResults, type Result } from './words/table.ts'

type Lines = Readonly<Record<Language, Readonly<Record<string, readonly (Line | string)[]>>>>

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
      printResults([name.padEnd(9), language].join('  '), results, given.kind !== undefined && list !== 'closed')
    }
  }
}

const lineOf = (line: Line | string): Line => (typeof line === 'string' ? { t: line } : line)

const asked = (kind: Kind, lines: readonly Line[], language: Language): readonly Result[] =>
  lines.flatMap((line, at) => {
    return Object.entries(kind.pages(line, language, besideOf(lines, at))).flatMap(([way, html]) => {
      const readings = read(html)
      return (line.rows ?? [line]).map((one) => ({
        way,
        asked: JSON.stringify(one),
        understood: kind.understood(readings, one, language, line),
        readings,
      }))
    })
  })
