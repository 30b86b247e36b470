/** One event in some state of repair. */
export interface Shape {
  readonly name: string
  readonly html: string
  /** Codes of the issues that must be told, without `json-ld-`, one for each repair; none for correct JSON-LD. */
  readonly mended?: readonly string[]
  /** What else the event says. */
  readonly says?: Readonly<Record<string, string>>
}

export const EVENT = `{
  "@context": "https://schema.org",
  "@type": "Event",
  "name": "Phèdre",
  "startDate": "2026-03-13T20:00:00-04:00",
  "location": { "@type": "Place", "name": "Grande salle" }
}`
export const ONE_LINE = EVENT.replace(/\s*\n\s*/g, '')
/** The same as a member of a graph, which has no context of its own. */
export const INNER = ONE_LINE.replace('"@context": "https://schema.org",', '')
export const block = (text: string, type = 'application/ld+json'): string => `<script type="${type}">${text}</script>`
/** The event with one piece written otherwise. */
export const edit = (from: string | RegExp, to: string): string => block(EVENT.replace(from, () => to))
/** The event with one more property. */
export const add = (property: string): string => edit('"Phèdre",', `"Phèdre", ${property},`)
/** The event with another context. */
export const context = (written: string): string => edit('"https://schema.org"', written)
