import { type Claim, type Entity, valueText } from '@rampe/model'
import { publishable } from '../rank.ts'
import { pageKey } from '../url-key.ts'
import { zoneOf } from '../zones.ts'

/** A JSON value of the graph. */
export type Json = string | number | boolean | { readonly [key: string]: Json } | readonly Json[]
export type JsonObject = { readonly [key: string]: Json }

/** Members of a schema.org class: a name that the class does not have is an error of the compiler. */
export type Members<Thing> = { readonly [Name in keyof Thing]?: Json | undefined }

/** The entities, ready to be asked: what a reference leads to, which language a page is in, what time it is where. */
export interface View {
  readonly entities: readonly Entity[]
  readonly entity: (iri: string) => Entity | undefined
  /** What a claim's reference leads to. */
  readonly target: (given: Claim) => Entity | undefined
  readonly languageOf: (given: Claim) => string | undefined
  /** The site's time zone, for what has no place. */
  readonly zone: string | undefined
  /** ISO 3166-1 alpha-2 of the site, for places that state none. */
  readonly country: string | undefined
}

const sourceKey = (subject: string, given: Claim): string =>
  `${subject}\u0000${given.provenance.generatedBy}\u0000${given.provenance.source.url}`

export interface Facts {
  readonly timeZone?: string
  readonly country?: string
}

export function viewOf(entities: readonly Entity[], facts: Facts = {}): View {
  const byIri = new Map(entities.map((entity) => [entity.iri, entity]))
  // A series before its performances: a reference to a subject that both speak of means the series.
  const series = entities.filter(({ claims }) => !claims.superEvent)
  const performances = entities.filter(({ claims }) => claims.superEvent)
  const all = [...series, ...performances]
  const bySubject = new Map<string, Entity>()
  const shared = new Set<string>()
  for (const entity of all)
    for (const subject of entity.subjects)
      if (bySubject.has(subject)) shared.add(subject)
      else bySubject.set(subject, entity)
  const bySource = new Map<string, Entity>()
  for (const entity of all) {
    if (!entity.subjects.some((subject) => shared.has(subject))) continue
    for (const given of Object.values(entity.claims).flat()) {
      if (!shared.has(given.subject)) continue
      const key = sourceKey(given.subject, given)
      if (!bySource.has(key)) bySource.set(key, entity)
    }
  }
  const languages = new Map<string, string>()
  for (const entity of all) {
    if (entity.type !== 'WebPage') continue
    for (const given of entity.claims.inLanguage ?? [])
      if (pageKey(given.provenance.source.url) === pageKey(entity.iri))
        languages.set(pageKey(given.provenance.source.url), valueText(given.value).slice(0, 2).toLowerCase())
  }
  return {
    entities,
    entity: (iri) => byIri.get(iri),
    target: (given) => {
      if (given.value.kind !== 'reference') return undefined
      const { iri } = given.value
      return byIri.get(iri) ?? (shared.has(iri) ? bySource.get(sourceKey(iri, given)) : undefined) ?? bySubject.get(iri)
    },
    languageOf: ({ value, provenance }) =>
      value.kind === 'text' && value.language !== undefined
        ? value.language.toLowerCase()
        : languages.get(pageKey(provenance.source.url)),
    zone: facts.timeZone ?? zoneOf(undefined, facts.country),
    country: facts.country,
  }
}

const NONE: readonly Claim[] = []

/** The claims of a property that may be published, best first. */
export function worthy(entity: Entity, property: string): readonly Claim[] {
  const all = entity.claims[property]
  if (!all) return NONE
  return all.every(publishable) ? all : all.filter(publishable)
}

/** The best claim of a property. */
export const best = (entity: Entity, property: string): Claim | undefined => entity.claims[property]?.find(publishable)

/** The words of the best claim. */
export const bestText = (entity: Entity, property: string): string | undefined => {
  const given = best(entity, property)
  return given && valueText(given.value)
}

/** All claims of a property that stand beside the best one: from the same reader of the same page. */
export function together(
  entity: Entity,
  property: string,
  fits: (given: Claim) => boolean = () => true,
): readonly Claim[] {
  const given = worthy(entity, property)
  if (given.length === 0) return NONE
  const all = given.filter(fits)
  const [first] = all
  if (!first || all.length === 1) return all
  return all.filter(
    ({ provenance }) =>
      provenance.basis === 'asserted' ||
      (provenance.generatedBy === first.provenance.generatedBy &&
        provenance.source.url === first.provenance.source.url),
  )
}

/** The best words in each language: plain where there is one language, language-tagged where there are several. */
export function texts(view: View, entity: Entity, property: string): Json | undefined {
  const given = worthy(entity, property)
  if (given.length === 0) return undefined
  const byLanguage = new Map<string, string>()
  for (const one of given) {
    const text = valueText(one.value).trim()
    const language = view.languageOf(one) ?? ''
    if (text !== '' && !byLanguage.has(language)) byLanguage.set(language, text)
  }
  const tagged = [...byLanguage].filter(([language]) => language !== '')
  if (tagged.length < 2) return tagged[0]?.[1] ?? byLanguage.get('')
  const same = new Set(tagged.map(([, text]) => text))
  if (same.size === 1) return tagged[0]?.[1]
  return tagged
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, text]) => ({ '@value': text, '@language': language }))
}

/** An object without the members that are absent. */
export function compact(members: Readonly<Record<string, Json | undefined>>): JsonObject {
  const present: Record<string, Json> = {}
  for (const name of Object.keys(members)) {
    const value = members[name]
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) present[name] = value
  }
  return present
}

/** One value alone, several as a list, none as nothing. */
export const oneOrMany = (values: readonly Json[]): Json | undefined => (values.length > 1 ? values : values[0])

const TELLING = ['name', 'address', 'url', 'performer', 'price', 'lowPrice']

/** Things whose name or address was all dropped say nothing: a reference to one is none. Roles are judged by whom they lead to. */
export const tells = (view: View, given: Claim): boolean => {
  const target = view.target(given)
  if (!target) return false
  return TELLING.some((property) => best(target, property) !== undefined)
}
