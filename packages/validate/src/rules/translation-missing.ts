import { performances, type Rule } from '../rule.ts'

/** From this share of events on, a language is one that the site speaks. */
const SPOKEN = 0.3

export const translationMissing: Rule = {
  id: 'translation-missing',
  title: { en: 'One language only, on a bilingual site', fr: 'Une seule langue, sur un site bilingue' },
  what: {
    en: '“{name}” has no words in {value}, although other events do.',
    fr: '« {name} » n’a pas de texte en {value}, alors que d’autres en ont.',
  },
  why: {
    en: 'Half of the public searches in the other language.',
    fr: 'La moitié du public cherche dans l’autre langue.',
  },
  fix: {
    en: 'Translate the title and the description, and link the two pages with hreflang.',
    fr: 'Traduisez le titre et la description, et liez les deux pages par hreflang.',
  },
  check: (input) => {
    const events = performances(input)
    const said = new Map(
      events.map((item) => [
        item,
        new Set(input.graph.all(item, 'name').flatMap((field) => field.language?.slice(0, 2).toLowerCase() ?? [])),
      ]),
    )
    const tags = [...new Set([...said.values()].flatMap((tags) => [...tags]))]
    const spoken = tags.filter(
      (tag) => events.filter((item) => said.get(item)?.has(tag)).length >= Math.max(2, events.length * SPOKEN),
    )
    if (spoken.length < 2) return []
    return events.flatMap((item) => {
      const tags = said.get(item)
      return tags && tags.size > 0
        ? spoken.filter((tag) => !tags.has(tag)).map((value) => ({ item, path: 'name', value }))
        : []
    })
  },
}
