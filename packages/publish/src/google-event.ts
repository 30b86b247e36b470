import { idOf, isProps, isReference, listOf, type Props, textIn, typesOf, wordsOf } from './node.ts'

/** Finds the node that a reference names. */
export type Lookup = (iri: string) => Props | undefined

/** Where and in which language an event is shown. */
export interface Setting {
  readonly url: string
  readonly language?: string
}

/** What a performance takes over from its series where it says nothing itself; never dates. */
const INHERITED = [
  'name',
  'description',
  'url',
  'mainEntityOfPage',
  'image',
  'location',
  'organizer',
  'performer',
  'offers',
  'eventStatus',
  'eventAttendanceMode',
  'duration',
  'inLanguage',
  'isAccessibleForFree',
  'workPerformed',
  'typicalAgeRange',
  'sponsor',
  'director',
]

/** Ties to other events and pages: they would pull half the graph into a page. */
const TIES = new Set([
  'subEvent',
  'superEvent',
  'mainEntityOfPage',
  'subjectOf',
  'event',
  'events',
  'owns',
  'knows',
  'member',
  'memberOf',
])

/** Event → Place → PostalAddress → Country is as deep as a page needs. */
const DEPTH = 4

/** The performances of a node, or the node itself: Google asks for one Event each (Event documentation, 2025-12-10). */
export function performancesOf(node: Props, find: Lookup, ownPage: (iri: string) => boolean): readonly Props[] {
  const held = listOf(node.subEvent).map((value) => resolve(value, find))
  const subs = held.filter((sub) => sub !== undefined).filter((sub) => sub.startDate !== undefined)
  const series = typesOf(node).includes('EventSeries')
  const sameShow = (sub: Props): boolean => sub.name === undefined || textIn(sub.name) === textIn(node.name)
  const shown = subs.filter((sub) => (series || sameShow(sub)) && !ownPage(idOf(sub) ?? ''))
  if (shown.length === 0) return [node]
  const inherited = Object.fromEntries(
    INHERITED.filter((key) => node[key] !== undefined).map((key) => [key, node[key]]),
  )
  const id = idOf(node)
  return shown.map((sub) => ({
    ...inherited,
    ...sub,
    ...(series || typesOf(sub).some((type) => type !== 'Event') ? {} : { '@type': node['@type'] }),
    ...(id === undefined ? {} : { superEvent: { '@id': id } }),
  }))
}

const resolve = (value: unknown, find: Lookup): Props | undefined => {
  if (!isProps(value)) return undefined
  return isReference(value) ? find(value['@id']) : value
}

/**
 * An event as a page shows it: one language, everything it names nested inside, nothing else of the graph.
 *
 * An event without a name or a start is no event that a machine can use: then there is no answer, never an error object.
 */
export function googleEvent(event: Props, find: Lookup, setting: Setting): Props | undefined {
  if (event.startDate === undefined || !textIn(event.name, setting.language)) return undefined
  const shown = nested(event, find, setting.language, [])
  const page = { '@type': 'WebPage', '@id': setting.url, url: setting.url }
  return {
    ...shown,
    ...(isReference(event.superEvent) ? { superEvent: event.superEvent } : {}),
    url: setting.url,
    mainEntityOfPage: setting.language === undefined ? page : { ...page, inLanguage: setting.language },
  }
}

/** A copy of a node in which references became what they name. Depth and cycles are bounded. */
function nested(node: Props, find: Lookup, language: string | undefined, path: readonly string[]): Props {
  const id = idOf(node)
  const trail = id === undefined ? [...path, ''] : [...path, id]
  const copy: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(node)) {
    if (TIES.has(key)) continue
    if (key.startsWith('@')) copy[key] = value
    else {
      const shown = shownValue(value, find, language, trail)
      if (shown !== undefined) copy[key] = shown
    }
  }
  return copy
}

function shownValue(value: unknown, find: Lookup, language: string | undefined, trail: readonly string[]): unknown {
  const all = listOf(value)
  if (all.some((one) => isProps(one) && '@language' in one)) return textIn(value, language)
  const shown = all.map((one) => {
    if (!isProps(one)) return one
    if ('@value' in one) return wordsOf(one)[0]?.text
    const iri = idOf(one)
    if (isReference(one) && /^https?:\/\/schema\.org\//.test(one['@id'])) return one['@id']
    if (iri !== undefined && trail.includes(iri)) return { '@id': iri }
    const target = resolve(one, find)
    if (target === undefined || trail.length >= DEPTH) return iri === undefined ? undefined : { '@id': iri }
    return nested(target, find, language, trail)
  })
  const kept = shown.filter((one) => one !== undefined)
  return Array.isArray(value) && kept.length > 1 ? kept : kept[0]
}
