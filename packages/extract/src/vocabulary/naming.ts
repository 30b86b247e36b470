import type { Issue } from '@rampe/model'
import { notice } from '../notices.ts'
import type { Page } from '../page.ts'
import type { Naming } from '../rdf/sightings.ts'
import { placeholderOf } from './placeholders.ts'

const MAX_TOLD = 50

/** How the statements of a page become sightings; misspelt terms are told among the issues, each once. */
export function namingOf(page: Page, issues: Issue[]): Naming {
  const told = new Set<string>()
  return {
    ...page.setting,
    placeholderOf: placeholderOf(page),
    misspelt: (written, meant) => {
      if (told.has(written) || told.size >= MAX_TOLD) return
      told.add(written)
      issues.push(
        notice(
          page,
          'term-misspelt',
          {
            en: `schema.org has no “${written}”: it was read as “${meant}”; search engines may not see it.`,
            fr: `schema.org ne connaît pas « ${written} », lu comme « ${meant} » ; les moteurs de recherche peuvent l’ignorer.`,
          },
          { value: written, path: meant },
        ),
      )
    },
  }
}
