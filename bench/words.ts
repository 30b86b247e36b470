import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { optionsOf } from './options.ts'
import { CONCEPTS, type Concept } from './words/concepts.ts'
import type { Language } from './words/pages.ts'
import { read } from './words/read.ts'
import { besideOf, LANGUAGES, printResults, type Result } from './words/table.ts'

type Words = Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>>

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
      printResults([name.padEnd(17), language].join('  '), results, given.concept !== undefined && list !== 'closed')
    }
  }
}

const asked = (concept: Concept, words: readonly string[], language: Language): readonly Result[] =>
  words.flatMap((word, at) => {
    return Object.entries(concept.pages(word, language, besideOf(words, at))).map(([way, html]) => {
      const readings = read(html)
      return { way, asked: `«${word}»`, understood: concept.understood(readings, language, word), readings }
    })
  })
