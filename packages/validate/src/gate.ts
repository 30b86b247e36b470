import type { Graph, Language, Message, Report, Severity } from '@rampe/model'
import { GraphView, type Item } from './graph-view.ts'

/** How grave a severity is: the greater, the worse. */
export const RANK: Readonly<Record<Severity, number>> = { violation: 2, warning: 1, info: 0 }

/** True when a report holds an issue of this severity or a worse one: a build with `--fail-on` stops then. */
export const failsOn = (report: Report, severity: Severity): boolean =>
  report.issues.some((issue) => RANK[issue.severity] >= RANK[severity])

/** One event that two graphs tell differently. */
export interface Change {
  readonly '@id': string
  readonly name: string
  readonly property: string
  readonly before: string
  readonly after: string
}

/** What this build makes of the events of the last one. */
export interface Difference {
  readonly lost: readonly { readonly '@id': string; readonly name: string; readonly startDate?: string }[]
  readonly gained: readonly { readonly '@id': string; readonly name: string; readonly startDate?: string }[]
  readonly changed: readonly Change[]
  /** One sentence: "This build lost 3 events, changed 12 start times." */
  readonly message: Message
}

/** True when a build is worse than the one before: an event that is lost is a violation, one that changed a warning. */
export const worsens = ({ lost, changed }: Difference, severity: Severity): boolean =>
  lost.length > 0 || (severity !== 'violation' && changed.length > 0)

const COMPARED = ['name', 'startDate', 'endDate', 'eventStatus', 'location', 'offers'] as const

/** What is counted, one and many. */
const COUNTED: Readonly<
  Record<string, { readonly en: readonly [string, string]; readonly fr: readonly [string, string] }>
> = {
  event: { en: ['event', 'events'], fr: ['événement', 'événements'] },
  name: { en: ['name', 'names'], fr: ['titre', 'titres'] },
  startDate: { en: ['start time', 'start times'], fr: ['heure de début', 'heures de début'] },
  endDate: { en: ['end time', 'end times'], fr: ['fin', 'fins'] },
  eventStatus: { en: ['status', 'statuses'], fr: ['état', 'états'] },
  location: { en: ['place', 'places'], fr: ['lieu', 'lieux'] },
  offers: { en: ['price', 'prices'], fr: ['prix', 'prix'] },
}

/** French counts none as one. */
function counted(n: number, what: string, language: Language): string {
  const [one, many] = COUNTED[what]?.[language] ?? [what, what]
  return `${n} ${n === 1 || (n === 0 && language === 'fr') ? one : many}`
}

/** What a property says, so that two tellings can be compared: by name for a place, by price for an offer. */
function said(view: GraphView, item: Item, property: string): string {
  const values =
    property === 'location'
      ? view.linked(item, property).map((place) => view.nameOf(place))
      : property === 'offers'
        ? view
            .linked(item, property)
            .flatMap((offer) => ['price', 'lowPrice', 'highPrice'].flatMap((price) => view.text(offer, price) ?? []))
        : view.all(item, property).map((field) => field.text.replace(/^https?:\/\/schema\.org\//, ''))
  return [...new Set(values)].sort().join(' · ')
}

/**
 * Compares the events of two graphs, by identifier. An event that has gone by when this graph was made is not lost.
 *
 * @param now what lies before this moment may leave the graph
 */
export function against(before: Graph, after: Graph, now: Date): Difference {
  const [old, fresh] = [new GraphView(before), new GraphView(after)]
  const today = now.toISOString().slice(0, 10)
  const told = (view: GraphView) =>
    new Map(
      view.events.filter((event) => event.id && !event.id.startsWith('_:')).map((event) => [event.id ?? '', event]),
    )
  const [was, is] = [told(old), told(fresh)]
  const row = (view: GraphView, id: string, event: Item) => {
    const startDate = view.text(event, 'startDate')
    return { '@id': id, name: view.nameOf(event), ...(startDate ? { startDate } : {}) }
  }
  const past = (event: Item): boolean => {
    const last = old.text(event, 'endDate') ?? old.text(event, 'startDate') ?? today
    return last.slice(0, 10) < today
  }
  const lost = [...was].filter(([id, event]) => !is.has(id) && !past(event)).map(([id, event]) => row(old, id, event))
  const gained = [...is].filter(([id]) => !was.has(id)).map(([id, event]) => row(fresh, id, event))
  const changed = [...was].flatMap(([id, event]) => {
    const now = is.get(id)
    if (!now) return []
    return COMPARED.flatMap((property) => {
      const [a, b] = [said(old, event, property), said(fresh, now, property)]
      return a === b ? [] : [{ '@id': id, name: fresh.nameOf(now), property, before: a, after: b }]
    })
  })
  const counts = COMPARED.map(
    (property) => [property, changed.filter((one) => one.property === property).length] as const,
  ).filter(([, count]) => count > 0)
  const en = [
    `lost ${counted(lost.length, 'event', 'en')}`,
    `gained ${gained.length}`,
    ...counts.map(([property, count]) => `changed ${counted(count, property, 'en')}`),
  ]
  const fr = [
    `perd ${counted(lost.length, 'event', 'fr')}`,
    `en gagne ${gained.length}`,
    ...counts.map(([property, count]) => `change ${counted(count, property, 'fr')}`),
  ]
  return {
    lost,
    gained,
    changed,
    message: { en: `This build ${en.join(', ')}.`, fr: `Cette version ${fr.join(', ')}.` },
  }
}
