import { fold, slug } from '../fold.ts'
import { saidText } from '../mention.ts'
import type { Pages } from '../pages.ts'
import type { EventMention } from './event-mention.ts'
import type { Occurrence } from './occurrences.ts'

/** `2026-03-13T20:00`, or the day alone where the hour is not known. */
export const momentOf = (one: { readonly day: string; readonly time?: string }): string =>
  one.time === undefined ? one.day : `${one.day}T${one.time}`

/** The keys of every page of a language group: a page that is added later changes none of them. */
export function pageKeysOf(home: string, pages: Pages): readonly string[] {
  const keys = pages.translations(home).map(({ key }) => key)
  return keys.length > 0 ? keys : [home]
}

/**
 * What an event is known by from run to run, on a page: alone there, by its name and day, by its name, by its hour. The
 * strongest first.
 */
export function eventKeys(
  home: string,
  pages: Pages,
  names: readonly string[],
  occurrences: readonly Pick<Occurrence, 'day' | 'time'>[],
  sole: boolean,
): readonly string[] {
  const bases = pageKeysOf(home, pages).map((key) => `event ${key}`)
  const slugs = [...new Set(names.map(slug).filter(Boolean))]
  const days = [...new Set(occurrences.map(({ day }) => day))].slice(0, 1)
  const each = (suffixes: readonly string[]): readonly string[] =>
    bases.flatMap((base) => suffixes.map((suffix) => `${base} ${suffix}`))
  return [
    ...(sole ? bases : []),
    ...each(slugs.flatMap((name) => days.map((day) => `${name} ${day}`))),
    ...each(slugs),
    ...each(occurrences.slice(0, 1).map((one) => `@${momentOf(one)}`)),
  ]
}

/** The keys that a single mention would be known by. */
export const mentionKeys = ({ mention, home, occurrences }: EventMention, pages: Pages): readonly string[] =>
  eventKeys(home, pages, saidText(mention, 'name'), occurrences, false)

/** What a place, a person or an organisation is known by: each of its names, with its town and without. */
export const namedKeys = (kind: string, names: readonly string[], town: string): readonly string[] => {
  const folded = [...new Set(names.map(fold).filter(Boolean))]
  return [...(town ? folded.map((name) => `${kind} ${name} ${town}`) : []), ...folded.map((name) => `${kind} ${name}`)]
}
