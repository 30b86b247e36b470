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
export function claimsOf(sightings: readonly Sighting[], page: Page, extractor: Signature): Claim[] {
  const claims: Claim[] = []
  const { url, digest, capturedAt } = page.capture
  const provenance = (seen: Pick<Seen, 'selector' | 'confidence' | 'basis' | 'via'>): Provenance => ({
    source: { url, digest, capturedAt },
    ...(seen.via ? { via: seen.via } : {}),
    selector: seen.selector,
    generatedBy: extractor.name,
    basis: seen.basis ?? extractor.basis,
    confidence: seen.confidence ?? extractor.confidence,
  })

  // Depth is bounded by the extractors; an explicit queue keeps hostile nesting off the call stack all the same.
  const work: { sighting: Sighting; subject: string }[] = []
  const keys = sightings.map((s) => slug(first(s, 'name') ?? s.types[0] ?? 'thing'))
  const times = new Map<string, number>()
  for (const [i, key] of keys.entries()) if (!sightings[i]?.id) times.set(key, (times.get(key) ?? 0) + 1)
  const taken = new Map<string, number>()
  for (const [i, sighting] of sightings.entries()) {
    const key = keys[i] ?? 'thing'
    const day = first(sighting, 'startDate')
    const shared = (times.get(key) ?? 0) > 1
    const named = sighting.id ?? `${url}#${shared && day ? `${key}-${slug(day)}` : key}`
    let subject = named
    if (!sighting.id) for (let n = taken.get(named) ?? 2; taken.has(subject); n++) subject = `${named}-${n}`
    taken.set(subject, 1)
    taken.set(named, (taken.get(named) ?? 0) + 1)
    work.push({ sighting, subject })
  }

  for (const { sighting, subject } of work) {
    const anywhere = sighting.properties[0]
    if (anywhere)
      for (const type of sighting.types)
        claims.push(claim(subject, '@type', reference(classIri(type)), provenance(anywhere)))
    const count = new Map<string, number>()
    const children = new Set<string>()
    for (const seen of sighting.properties) {
      if (!isSighting(seen.value)) {
        const doubt = seen.deprecated ?? (isUnfilled(seen.value) ? 'template-unfilled' : undefined)
        claims.push(claim(subject, seen.property, seen.value, provenance(seen), doubt))
        continue
      }
      const n = (count.get(seen.property) ?? 0) + 1
      count.set(seen.property, n)
      const child = seen.value.id ?? childName(subject, seen.property, seen.value, n, children)
      claims.push(claim(subject, seen.property, reference(child), provenance(seen), seen.deprecated))
      work.push({ sighting: seen.value, subject: child })
    }
  }
  return claims
}
