import { classLike, isClass, propertyLike, propertyOf, SCHEMA, termOf } from '@rampe/model'

/** Told of a name that schema.org does not know and that can only mean another one. */
export type Misspelt = (written: string, meant: string) => void

/** Spellings of another English. */
const BRITISH: ReadonlyMap<string, string> = new Map([
  ['theatreevent', 'TheaterEvent'],
  ['theatregroup', 'TheaterGroup'],
])
const isOurs = (iri: string): boolean => iri.startsWith(SCHEMA) || /^https?:\/\/(?:www\.)?schema\.org\//.test(iri)

/**
 * The schema.org term of a predicate, as it is called today: `performers` → `performer`, `startdate` → `startDate`; the IRI of a
 * predicate of another vocabulary.
 */
export function currentTerm(predicate: string, misspelt?: Misspelt): string {
  const term = termOf(predicate)
  const known = propertyOf(term)
  if (known) return known.supersededBy ?? term
  const meant = isOurs(predicate) ? propertyLike(term) : undefined
  if (meant === undefined) return term
  misspelt?.(term, meant)
  return propertyOf(meant)?.supersededBy ?? meant
}

/** The schema.org class of an IRI: `https://schema.org/event` → `Event`; the IRI of a class of another vocabulary. */
export function currentClass(iri: string, misspelt?: Misspelt): string {
  const name = termOf(iri)
  if (isClass(name) || !isOurs(iri)) return name
  const meant = classLike(name) ?? BRITISH.get(name.toLowerCase())
  if (meant === undefined) return name
  misspelt?.(name, meant)
  return meant
}
