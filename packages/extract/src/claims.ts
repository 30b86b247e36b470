import { type Claim, claim, type Provenance, reference, SCHEMA, valueText } from '@rampe/model'
import { type Extractor, isSighting, type Seen, type Sighting } from './extractor.ts'
import type { Page } from './page.ts'
import { isUnfilled } from './vocabulary/unfilled.ts'

/** Words as a fragment: `Phèdre, de Racine` → `phedre-de-racine`. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)

const first = (sighting: Sighting, property: string): string | undefined => {
  const value = sighting.properties.find((seen) => seen.property === property)?.value
  if (!value || isSighting(value)) return undefined
  return value.kind === 'time' ? value.wall : valueText(value)
}

/** The IRI of a class: `Event` → `https://schema.org/Event`. */
const classIri = (type: string): string => (/^[a-z][a-z\d+.-]*:/i.test(type) ? type : SCHEMA + type)

/** A nested thing's name. A performance is named by its start, so that one more of them renames none of the others. */
function childName(subject: string, property: string, child: Sighting, n: number, taken: Set<string>): string {
  const start = property === 'subEvent' ? first(child, 'startDate') : undefined
  const named = `${subject}.${property}${start ? `.${slug(start)}` : n > 1 ? `.${n}` : ''}`
  const name = taken.has(named) ? `${named}.${n}` : named
  taken.add(name)
  return name
}

/** How claims are signed: who read them, on what basis, how surely. */
export type Signature = Pick<Extractor, 'name' | 'basis' | 'confidence'>

/**
 * Turns what an extractor saw into claims, and names the subjects: by the page's own `@id`; else page + name
 * (`…/phedre#phedre`), with the day where one name stands on several things of the page, and a number where that
 * does not tell them apart; a nested thing by its parent and property (`…#phedre.location`, `…#phedre.offers.2`). A value
 * that holds a template's field which nobody filled is kept as deprecated, whoever read it.
 */
export function claimsOf(sightings: readonly Sighting[], page: Page, signature: Signature): Claim[] {
  const { url, digest, capturedAt } = page.capture
  const signing = new Signing({ url, digest, capturedAt }, signature)
  // Depth is bounded by the extractors; an explicit queue keeps hostile nesting off the call stack all the same.
  const work = named(sightings, url)
  for (const one of work) for (const nested of signing.add(one)) work.push(nested)
  return signing.claims
}

interface Named {
  readonly sighting: Sighting
  readonly subject: string
}

/** The things of a page, each under a name of its own. */
function named(sightings: readonly Sighting[], url: string): Named[] {
  const keys = sightings.map((s) => slug(first(s, 'name') ?? s.types[0] ?? 'thing'))
  const times = new Map<string, number>()
  for (const [i, key] of keys.entries()) if (!sightings[i]?.id) times.set(key, (times.get(key) ?? 0) + 1)
  const taken = new Map<string, number>()
  return sightings.map((sighting, i) => {
    const key = keys[i] ?? 'thing'
    const day = first(sighting, 'startDate')
    const shared = (times.get(key) ?? 0) > 1
    const name = sighting.id ?? `${url}#${shared && day ? `${key}-${slug(day)}` : key}`
    let subject = name
    if (!sighting.id) for (let n = taken.get(name) ?? 2; taken.has(subject); n++) subject = `${name}-${n}`
    taken.set(subject, 1)
    taken.set(name, (taken.get(name) ?? 0) + 1)
    return { sighting, subject }
  })
}

/** What was seen, claim by claim, with who read it and where. */
class Signing {
  readonly claims: Claim[] = []
  private readonly source: Provenance['source']
  private readonly signature: Signature

  constructor(source: Provenance['source'], signature: Signature) {
    this.source = source
    this.signature = signature
  }

  /** Claims what is said of one thing, and answers what is nested in it. */
  add({ sighting, subject }: Named): readonly Named[] {
    const { claims } = this
    const [anywhere] = sighting.properties
    if (anywhere)
      for (const type of sighting.types)
        claims.push(claim(subject, '@type', reference(classIri(type)), this.provenance(anywhere)))
    const count = new Map<string, number>()
    const children = new Set<string>()
    const nested: Named[] = []
    for (const seen of sighting.properties) {
      const { property, value, deprecated } = seen
      if (!isSighting(value)) {
        const doubt = deprecated ?? (isUnfilled(value) ? 'template-unfilled' : undefined)
        claims.push(claim(subject, property, value, this.provenance(seen), doubt))
        continue
      }
      const n = (count.get(property) ?? 0) + 1
      count.set(property, n)
      const child = value.id ?? childName(subject, property, value, n, children)
      claims.push(claim(subject, property, reference(child), this.provenance(seen), deprecated))
      nested.push({ sighting: value, subject: child })
    }
    return nested
  }

  private provenance({ via, selector, basis, confidence }: Seen): Provenance {
    const { source, signature } = this
    const signed = {
      selector,
      generatedBy: signature.name,
      basis: basis ?? signature.basis,
      confidence: confidence ?? signature.confidence,
    }
    return via ? { source, via, ...signed } : { source, ...signed }
  }
}
