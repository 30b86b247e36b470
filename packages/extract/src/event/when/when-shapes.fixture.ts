import { captured } from '../../captured.fixture.ts'
import { extract } from '../../extract.ts'

/** A page in few words. */
export interface Shape {
  readonly title: string
  readonly path: string
  /** Day of capture. */
  readonly captured: string
  readonly body: string
}

/** What is shown, the page, and what is published of each performance: `name start..end status`. */
export type Row = readonly [what: string, shape: Shape, told: readonly string[]]

/** `map` publishes a value from here on; below it is left to a reviewer. */
const PUBLISHED = 0.4

/** What is published of each performance on a page, in order of the alphabet. */
export function whensOn(shape: Shape, language: 'fr' | 'en'): readonly string[] {
  const html = `<html lang="${language}"><head><title>${shape.title} | La Rampe</title></head><body><header><a href="/">La Rampe</a><nav><a href="/agenda">Agenda</a> <a href="/contact">Contact</a></nav></header><main>${shape.body}</main><footer><p>La Rampe</p></footer></body></html>`
  const { claims } = extract(
    captured(html, { url: `https://rampe.example${shape.path}`, capturedAt: `${shape.captured}T12:00:00Z` }),
    { markup: 'ignore' },
  )
  const published = claims.filter((one) => one.provenance.confidence >= PUBLISHED && !one.deprecated)
  const of = (subject: string | undefined, property: string): string => {
    const value = published.find((one) => one.subject === subject && one.property === property)?.value
    if (value?.kind === 'time') return value.wall
    if (value?.kind === 'text') return value.text
    return value?.kind === 'reference' ? (value.iri.split('/').at(-1) ?? '') : ''
  }
  const parents = new Map(
    claims.flatMap(({ property, subject, value }) =>
      property === 'subEvent' && value.kind === 'reference' ? [[value.iri, subject] as const] : [],
    ),
  )
  const whole = new Set(parents.values())
  const dated = claims.filter(({ property }) => property === 'startDate' || property === 'endDate')
  return [...new Set(dated.map(({ subject }) => subject))]
    .filter((subject) => !whole.has(subject))
    .map((subject) => {
      const name = of(subject, 'name') || of(parents.get(subject), 'name')
      const [start, end] = [of(subject, 'startDate'), of(subject, 'endDate')]
      return [name, end ? `${start}..${end}` : start, of(subject, 'eventStatus')].filter(Boolean).join(' ')
    })
    .sort()
}
