import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { optionsOf } from './options.ts'
import { CONCEPTS, type Concept } from './words/concepts.ts'
import type { Language } from './words/pages.ts'
import { type Reading, read } from './words/read.ts'

type Words = Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>>

const LANGUAGES: readonly Language[] = ['fr', 'en']
/** So far down its list stand the words that are printed beside a word. */
const BESIDE = [7, 13, 29, 41]

/**
 * How many of the words that houses print are understood: each stands on little plain pages that say all else clearly. The lists
 * were written from memory by authors who had not seen the extractor; `closed.json` is for its table only.
 *
 * `pnpm bench words [--list open|closed] [--concept placeLabels]`: with a concept of the open list, what was read where one was not
 */
export async function wordsBench(args: string[]): Promise<void> {
  const given = optionsOf(args, ['list', 'concept'])
  const list = given.list ?? 'open'
  const words: Words = JSON.parse(readFileSync(join(import.meta.dirname, 'words', `${list}.json`), 'utf8'))
  for (const [name, concept] of Object.entries(CONCEPTS)) {
    if (given.concept !== undefined && given.concept !== name) continue
    for (const language of LANGUAGES) {
      const results = asked(concept, words[language][concept.words ?? name] ?? [], language)
      const share = [...Map.groupBy(results, ({ way }) => way)].map(
        ([way, all]) => `${way} ${all.filter(({ understood }) => understood).length}/${all.length}`,
      )
      console.log([name.padEnd(17), language, ...share].join('  '))
      if (given.concept === undefined || list === 'closed') continue
      for (const { way, word, understood, readings } of results)
        if (!understood) console.log(`    ${way}  «${word}»  ${readings.map(shown).join(' | ')}`)
    }
  }
}

interface Result {
  readonly way: string
  readonly word: string
  readonly understood: boolean
  readonly readings: readonly Reading[]
}

const asked = (concept: Concept, words: readonly string[], language: Language): readonly Result[] =>
  words.flatMap((word, at) => {
    const others = BESIDE.map((step) => words[(at + step) % words.length] ?? '')
    return Object.entries(concept.pages(word, language, others)).map(([way, html]) => {
      const readings = read(html)
      return { way, word, understood: concept.understood(readings, language, word), readings }
    })
  })

const shown = ({ name, start, place, performers, prices, status }: Reading): string =>
  [name, start, place && `@${place}`, performers.join(' & '), prices.join('/'), status].filter(Boolean).join(' ')
