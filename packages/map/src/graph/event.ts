import { type Entity, EVENT_TYPES } from '@rampe/model'
import { anchorsOf, partAddressesOf } from './anchors.ts'
import { conceptsOf, locationsOf, ownMembers } from './event-members.ts'
import { zoneAt } from './place.ts'
import { compact, type Json, type JsonObject, oneOrMany, type View, worthy } from './view.ts'
import { pagesAbout, webPage } from './web-page.ts'

/** What a performance takes over from its series where it says nothing itself. Dates and status never. */
const INHERITED: ReadonlySet<string> = new Set([
  'name',
  'alternateName',
  'image',
  'location',
  'organizer',
  'performer',
  'url',
  'eventAttendanceMode',
  'isAccessibleForFree',
  'inLanguage',
])

/** Who plays in the whole series. Somebody whom some of the evenings name, and others that name theirs do not, is a guest there. */
function everyEvening(shown: Json | undefined, evenings: readonly (Json | undefined)[]): Json | undefined {
  const told = evenings.flatMap((who) =>
    who === undefined ? [] : [new Set(listed(who).map((one) => JSON.stringify(one)))],
  )
  return oneOrMany(
    listed(shown).filter((who) => {
      const key = JSON.stringify(who)
      return !told.some((names) => names.has(key)) || told.every((names) => names.has(key))
    }),
  )
}

const listed = (value: Json | undefined): readonly Json[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

const locationEntity = (view: View, entity: Entity): Entity | undefined => locationsOf(view, entity)[0]

/** How events of different names belong together: a festival and its concerts. */
export interface Links {
  readonly above: ReadonlyMap<string, string>
  readonly below: ReadonlyMap<string, readonly string[]>
  /** The address of an event that shares its page with others, where the site gives it one of its own: `agenda.html#phedre`, a seller's page. */
  readonly anchors: ReadonlyMap<string, string>
}

const NO_LINKS: Links = { above: new Map(), below: new Map(), anchors: new Map() }

/** Reads which published events stand within which, from either side; a ring of events has no top and is left out. */
export function linksOf(view: View, published: readonly Entity[]): Links {
  const known = new Set(published.map(({ iri }) => iri))
  const above = new Map<string, string>()
  const set = (child: string, parent: string): void => {
    if (!known.has(child) || !known.has(parent) || above.has(child)) return
    const seen = new Set([child])
    for (let at: string | undefined = parent; at !== undefined; at = above.get(at)) {
      if (seen.has(at)) return
      seen.add(at)
    }
    above.set(child, parent)
  }
  for (const entity of published) {
    for (const given of worthy(entity, 'superEvent')) {
      const parent = view.target(given)
      if (parent) set(entity.iri, parent.iri)
    }
    for (const given of worthy(entity, 'subEvent')) {
      const child = view.target(given)
      if (child && EVENT_TYPES.has(child.type)) set(child.iri, entity.iri)
    }
  }
  const below = new Map<string, string[]>()
  for (const [child, parent] of [...above].sort(([a], [b]) => (a < b ? -1 : 1)))
    below.set(parent, [...(below.get(parent) ?? []), child])
  return { above, below, anchors: anchorsOf(published) }
}

/** The nodes of an event: itself, or a series and its performances. Undefined members are left out. */
export function eventNodes(view: View, entity: Entity, links: Links = NO_LINKS): readonly JsonObject[] {
  const zone = zoneAt(view, locationEntity(view, entity))
  const own = ownMembers(view, entity, zone)
  const about = pagesAbout(view, entity).map(webPage)
  const subs = (entity.claims.subEvent ?? []).flatMap((given) => {
    const target = given.provenance.generatedBy === 'map' ? view.target(given) : undefined
    return target?.claims.superEvent ? [target] : []
  })
  const head = { '@type': entity.type, '@id': entity.iri, additionalType: oneOrMany(conceptsOf(entity)) }
  const above = links.above.get(entity.iri)
  const anchor = links.anchors.get(entity.iri)
  const url = anchor === undefined ? {} : { url: anchor }
  const tail = {
    mainEntityOfPage: oneOrMany(about),
    superEvent: above === undefined ? undefined : { '@id': above },
    subEvent: oneOrMany((links.below.get(entity.iri) ?? []).map((iri) => ({ '@id': iri }))),
  }
  if (subs.length === 0) return [compact({ ...head, ...own, ...url, ...tail })]

  const addresses = partAddressesOf([...new Set(subs)])
  const parts = [...new Set(subs)].map((sub) => {
    const place = locationEntity(view, sub) ?? locationEntity(view, entity)
    return { sub, members: ownMembers(view, sub, zoneAt(view, place)) }
  })
  const inherited: Readonly<Record<string, Json | undefined>> = {
    ...Object.fromEntries(Object.entries(own).filter(([property]) => INHERITED.has(property))),
    performer: everyEvening(
      own.performer,
      parts.map(({ members }) => members.performer),
    ),
  }
  const nodes = parts.map(({ sub, members }) => {
    const stated: Readonly<Record<string, Json | undefined>> = members
    return compact({
      '@type': sub.type,
      '@id': sub.iri,
      additionalType: head.additionalType,
      ...Object.fromEntries(Object.keys(stated).map((property) => [property, stated[property] ?? inherited[property]])),
      ...url,
      ...(addresses.has(sub.iri) ? { url: addresses.get(sub.iri) } : {}),
      superEvent: { '@id': entity.iri },
    })
  })
  nodes.sort((a, b) => (String(a.startDate) < String(b.startDate) ? -1 : 1))
  const starts = nodes.flatMap((node) => (typeof node.startDate === 'string' ? [node.startDate] : []))
  const ends = nodes.flatMap((node) => {
    const end = node.endDate ?? node.startDate
    return typeof end === 'string' ? [end] : []
  })
  const places = nodes.map((node) => node.location).filter((place) => place !== undefined)
  const series = compact({
    ...head,
    ...own,
    startDate: starts[0],
    endDate: ends.toSorted().at(-1)?.slice(0, 10),
    location: own.location ?? places[0],
    ...url,
    ...tail,
    subEvent: nodes.map((node) => ({ '@id': String(node['@id']) })),
  })
  return [series, ...nodes]
}
