import { type Entity, EVENT_TYPES } from '@rampe/model'
import { type Lookup, performancesOf } from './google-event.ts'
import { idOf, isProps, isReference, listOf, type Props, textIn, typesOf, urlsOf, wordsOf } from './node.ts'

/** One date in the programme, flat: what feeds, calendars and tables are made of. */
export interface Performance {
  /** The IRI of the event, or of the series and the moment for one without a name of its own. Stable from run to run. */
  readonly iri: string
  readonly node: Props
  /** ISO 8601, as the graph writes it. */
  readonly start: string
  readonly end?: string
  /** IANA name, where a claim tells it. */
  readonly zone?: string
  /** RFC 3339: when the newest of the values that are published was read. */
  readonly readAt?: string
}

/** What a performance says in one language. */
export interface Told {
  readonly name: string
  readonly description?: string
  readonly url?: string
  /** The place's name and address, on one line. */
  readonly place?: string
  readonly organizer?: string
  readonly performers: readonly string[]
  readonly image?: string
}

/** Every dated performance of the graph, a series taken apart, earliest first. */
export function performances(
  nodes: readonly Props[],
  find: Lookup,
  entities: readonly Entity[],
): readonly Performance[] {
  const events = nodes.filter((node) => typesOf(node).some((type) => EVENT_TYPES.has(type)))
  const apart = events.map((node) => ({ node, shown: performancesOf(node, find, () => false) }))
  const below = new Set<unknown>()
  for (const { node, shown } of apart) if (shown[0] !== node) for (const sub of shown) below.add(idOf(sub))
  const known = new Map(entities.map((entity) => [entity.iri, entity]))
  return apart
    .filter(({ node }) => !below.has(idOf(node) ?? ' '))
    .flatMap(({ node, shown }) => shown.map((event) => performance(event, idOf(node) ?? '', known)))
    .filter((one) => one !== undefined)
    .sort((a, b) => (`${a.start} ${a.iri}` < `${b.start} ${b.iri}` ? -1 : 1))
}

function performance(node: Props, series: string, known: ReadonlyMap<string, Entity>): Performance | undefined {
  const start = textIn(node.startDate)
  if (start === undefined || textIn(node.name) === undefined) return undefined
  const end = textIn(node.endDate)
  const iri = idOf(node) ?? `${series}#${start}`
  const entity = known.get(iri) ?? known.get(series)
  const zone = zoneOf(entity)
  const readAt = readAtOf(entity)
  return {
    iri,
    node,
    start,
    ...(end === undefined ? {} : { end }),
    ...(zone === undefined ? {} : { zone }),
    ...(readAt === undefined ? {} : { readAt }),
  }
}

const zoneOf = (entity: Entity | undefined): string | undefined =>
  entity?.claims.startDate
    ?.map(({ value }) => (value.kind === 'time' ? value.zone : undefined))
    .find((zone) => zone !== undefined)

/** Only the winning claims count: a loser that is read again changes nothing that is published. */
const readAtOf = (entity: Entity | undefined): string | undefined =>
  Object.values(entity?.claims ?? {})
    .flatMap(([best]) => best?.provenance.source.capturedAt ?? [])
    .sort()
    .at(-1)

/** What a performance says, in a language where it can be had. */
export function told({ node }: Performance, language: string | undefined, find: Lookup): Told {
  const named = (value: unknown): readonly Props[] =>
    listOf(value)
      .map((one) => (isReference(one) ? find(one['@id']) : one))
      .filter(isProps)
  const nameOf = (value: unknown): string | undefined =>
    named(value).flatMap((one) => textIn(one.name, language) ?? [])[0]
  const optional = {
    description: textIn(node.description, language),
    url: urlIn(node, language),
    place: placeLine(named(node.location)[0], language, find) ?? textIn(node.location, language),
    organizer: nameOf(node.organizer),
    image: urlsOf(node.image)[0],
  }
  return {
    name: textIn(node.name, language) ?? '',
    performers: named(node.performer).flatMap((one) => textIn(one.name, language) ?? []),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  }
}

/** The page in the reader's language, else the event's own address. */
function urlIn(node: Props, language: string | undefined): string | undefined {
  const pages = listOf(node.mainEntityOfPage).filter(isProps)
  const own = pages.find((page) => wordsOf(page.inLanguage).some(({ text }) => text.slice(0, 2) === language))
  return (own === undefined ? undefined : urlsOf(own)[0]) ?? urlsOf(node.url)[0] ?? urlsOf(node.mainEntityOfPage)[0]
}

const ADDRESS = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry']

/** `Salle de la Rampe, 1 rue X, Sept-Îles, QC` */
export function placeLine(place: Props | undefined, language: string | undefined, find: Lookup): string | undefined {
  if (place === undefined) return undefined
  const given = listOf(place.address)[0]
  const address = isReference(given) ? find(given['@id']) : given
  const parts =
    isProps(address) && !('@value' in address)
      ? ADDRESS.map((part) => textIn(address[part], language))
      : [textIn(given, language)]
  const line = [textIn(place.name, language), ...parts].filter((part) => part !== undefined && part !== '')
  return line.length === 0 ? undefined : [...new Set(line)].join(', ')
}
