import type { Claim } from '@rampe/model'
import { captured } from '../../captured.fixture.ts'
import { extract } from '../../extract.ts'

/** A page of an organisation of some kind, told in few words. */
export interface Shape {
  readonly site: string
  /** Of the document; the site's name is put behind it. */
  readonly title: string
  readonly path?: string
  readonly body: string
  /** In the head of the page, below the site's name. */
  readonly head?: string
  readonly foot?: string
  readonly language?: 'fr' | 'en'
}

/** What is shown, the page, and the published place of each event: `name @ street, town`. */
export type Row = readonly [what: string, shape: Shape, places: readonly string[]]

/** `map` publishes a place from here on; below it is left to a reviewer. */
const PUBLISHED = 0.4

export const card = (name: string, ...lines: readonly string[]): string =>
  `<article class="item"><h3><a href="/e/${name.toLowerCase().replace(/[^a-z]+/g, '-')}">${name}</a></h3>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`

export const list = (...cards: readonly string[]): string => `<div class="grid">${cards.join('\n')}</div>`

/** The published place of each event: `name @ street, town`, in the order of the page; nothing where none is published. */
export function placesOn({
  site,
  title,
  path = '/agenda',
  body,
  head = '',
  foot = '',
  language = 'fr',
}: Shape): readonly string[] {
  const html = `<html lang="${language}"><head><title>${title} | ${site}</title></head><body><header><a href="/">${site}</a>${head}<nav><a href="/agenda">Agenda</a> <a href="/contact">Contact</a></nav></header><main><h1>${title}</h1>${body}</main><footer>${foot}</footer></body></html>`
  const { claims } = extract(captured(html, { url: `https://www.nebuleuse.example${path}` }), { markup: 'ignore' })
  const starts = claims.filter(({ property }) => property === 'startDate')
  const parents = new Map(claims.flatMap((one) => (one.property === 'subEvent' ? [[iriOf(one), one.subject]] : [])))
  const seriesOf = new Set(parents.values())
  return [...new Set(starts.map(({ subject }) => subject))]
    .filter((subject) => !seriesOf.has(subject))
    .map((subject) => placeOf(claims, subject) || placeOf(claims, parents.get(subject)))
}

const iriOf = ({ value }: Claim): string => (value.kind === 'reference' ? value.iri : '')

function placeOf(claims: readonly Claim[], event: string | undefined): string {
  const sure = (subject: string, property: string): Claim | undefined =>
    claims.find(
      (one) =>
        one.subject === subject &&
        one.property === property &&
        one.provenance.confidence >= PUBLISHED &&
        !one.deprecated,
    )
  const text = (subject: string, property: string): string => {
    const value = sure(subject, property)?.value
    return value?.kind === 'text' ? value.text : ''
  }
  const location = event === undefined ? undefined : sure(event, 'location')
  if (!location) return ''
  const place = iriOf(location)
  const address = sure(place, 'address')
  const parts = address ? ['streetAddress', 'addressLocality'].map((part) => text(iriOf(address), part)) : []
  return [text(place, 'name'), parts.filter(Boolean).join(', ')].filter(Boolean).join(' @ ')
}
