import { CLASSES, MEMBERS, PROPERTIES } from './schema-org.generated.ts'

/** The namespace of schema.org terms, as Rampe writes it. Sources that write `http:` are read as the same. */
export const SCHEMA = 'https://schema.org/'

/** What schema.org says of a property. Names stand without prefix. */
export interface PropertyDefinition {
  /** The classes that have it (`domainIncludes`). */
  readonly domains: readonly string[]
  /** What it may hold (`rangeIncludes`): classes, or data types such as `Text`, `URL`, `DateTime`. */
  readonly ranges: readonly string[]
  /** The property that took its place (`supersededBy`). */
  readonly supersededBy?: string
}

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
const names = (cell: string | undefined): readonly string[] => (!cell || cell === '-' ? [] : cell.split(','))

const classes: ReadonlyMap<string, readonly string[]> = new Map(
  rows(CLASSES).map(([name = '', parents]) => [name, names(parents)]),
)
const properties: ReadonlyMap<string, PropertyDefinition> = new Map(
  rows(PROPERTIES).map(([name = '', domains, ranges, supersededBy]) => [
    name,
    { domains: names(domains), ranges: names(ranges), ...(supersededBy ? { supersededBy } : {}) },
  ]),
)
const members: ReadonlyMap<string, readonly string[]> = new Map(
  rows(MEMBERS).map(([name = '', list]) => [name, names(list)]),
)

/** Every superclass of each class, itself first. Classes have several parents: a LocalBusiness is a Place and an Organization. */
const lineages = new Map<string, ReadonlySet<string>>()
function lineageOf(type: string): ReadonlySet<string> {
  const known = lineages.get(type)
  if (known) return known
  const all = new Set([type])
  for (const name of all) for (const parent of classes.get(name) ?? []) all.add(parent)
  if (classes.has(type)) lineages.set(type, all)
  return all
}

/**
 * True when `type` is `ancestor` or one of its subclasses. Names stand without prefix.
 *
 * @example isA('Restaurant', 'Place') // true
 */
export const isA = (type: string, ancestor: string): boolean => type === ancestor || lineageOf(type).has(ancestor)

/** True for a class of schema.org, data types among them. */
export const isClass = (name: string): boolean => classes.has(name)

/** What schema.org says of a property; undefined for a name that it does not know. */
export const propertyOf = (name: string): PropertyDefinition | undefined => properties.get(name)

/** True when schema.org gives the property to the class or to one of its superclasses. */
export const hasProperty = (type: string, property: string): boolean =>
  (properties.get(property)?.domains ?? []).some((domain) => isA(type, domain))

/** Without case, white space, hyphens and underscores. */
const folded = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '')
const byFold = (names: Iterable<string>): ReadonlyMap<string, string> =>
  new Map([...names].map((name) => [folded(name), name]))
let classesByFold: ReadonlyMap<string, string> | undefined
let propertiesByFold: ReadonlyMap<string, string> | undefined

/**
 * The class that a misspelt name can only mean; undefined for a name that is none of schema.org's.
 *
 * @example classLike('theaterevent') // 'TheaterEvent'
 */
export const classLike = (name: string): string | undefined => {
  classesByFold ??= byFold(classes.keys())
  return classesByFold.get(folded(name))
}

/**
 * The property that a misspelt name can only mean; undefined for a name that is none of schema.org's.
 *
 * @example propertyLike('start_date') // 'startDate'
 */
export const propertyLike = (name: string): string | undefined => {
  propertiesByFold ??= byFold(properties.keys())
  return propertiesByFold.get(folded(name))
}

/** The members of an enumeration, without prefix: `EventStatusType` → `EventCancelled` … Empty for anything else. */
export const membersOf = (enumeration: string): readonly string[] => members.get(enumeration) ?? []

/** schema.org's Event and its subclasses, but for counters of likes and comments, which were once derived from it. */
export const EVENT_TYPES: ReadonlySet<string> = new Set(
  [...classes.keys()].filter((name) => isA(name, 'Event') && !isA(name, 'UserInteraction')),
)

/** A schema.org term without its namespace (`https://schema.org/name` → `name`); anything else stays as it is. */
export const termOf = (iri: string): string => iri.replace(/^https?:\/\/(?:www\.)?schema\.org\//, '')
