import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CONCEPTS } from './concepts.ts'
import type { Language } from './pages.ts'
import { read } from './read.ts'

type Words = Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>>
const lists = ['open', 'closed'].map(
  (name): Words => JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')),
)
const LANGUAGES: readonly Language[] = ['fr', 'en']
const understood = (concept: string, word: string, language: Language, others: readonly string[] = []): boolean[] => {
  const of = CONCEPTS[concept]
  if (!of) throw new Error(`No concept is called ${concept}`)
  return Object.values(of.pages(word, language, others)).map((html) => of.understood(read(html), language, word))
}

describe('words of a concept', () => {
  it.each(Object.keys(CONCEPTS))('%s has as many words in French as in English, and none twice', (name) => {
    const list = CONCEPTS[name]?.words ?? name
    for (const words of lists) {
      const [french, english] = LANGUAGES.map((language) => words[language][list] ?? [])
      expect(french?.length).toBeGreaterThan(10)
      expect(english?.length).toBe(french?.length)
      for (const all of [french, english]) expect(new Set(all).size).toBe(all?.length)
    }
  })

  it.each([
    ['placeLabels', 'Lieu', 'fr'],
    ['placeLabels', 'Venue', 'en'],
    ['cancelled', 'Annulé', 'fr'],
    ['cancelled', 'Cancelled', 'en'],
    ['priceTiers', 'Plein tarif', 'fr'],
    ['priceTiers', 'Adults', 'en'],
  ] as const)('%s understands « %s »', (concept, word, language) => {
    expect(understood(concept, word, language)).not.toContain(false)
  })

  it.each([
    ['soldOut', 'Xyzzyl', 'fr'],
    ['cancelled', 'Xyzzyl', 'en'],
    ['ticketLinks', 'Xyzzyl', 'en'],
  ] as const)('%s does not understand a word that means nothing: « %s »', (concept, word, language) => {
    expect(understood(concept, word, language)).not.toContain(true)
  })
})
