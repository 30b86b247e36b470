import type { Basis, Issue, Provenance, Selector, Value } from '@rampe/model'
import type { Page } from './page.ts'

/**
 * What an extractor saw: one thing, with every value and where it stands. A nested thing (a place in an event) is a value.
 * Extractors of every notation answer in these, and `claims.ts` alone names the subjects, so that the same fact read from
 * two notations becomes the same claim.
 */
export interface Sighting {
  /** schema.org classes without prefix; full IRIs for other vocabularies. */
  readonly types: readonly string[]
  /** The name that the page itself gives it (`@id`, `itemid`, `resource`), absolute. */
  readonly id?: string
  readonly properties: readonly Seen[]
}

export interface Seen {
  /** A schema.org term, or the full IRI of another vocabulary's. */
  readonly property: string
  readonly value: Value | Sighting
  readonly selector: Selector
  /** 0–1. @default the extractor's own */
  readonly confidence?: number
  /** Why this value must not be published. */
  readonly deprecated?: string
  /** @default the extractor's own */
  readonly basis?: Basis
  /** Where it was read, if not on this page: a rule of a profile may follow a link. */
  readonly via?: Provenance['source']
}

export interface Found {
  readonly sightings: readonly Sighting[]
  readonly issues?: readonly Issue[]
}

/** A notation, a feed format or a platform's surface: one file, one line in `extractors/index.ts`, one fixture pair. */
export interface Extractor {
  /** Stands in every claim's provenance. */
  readonly name: string
  readonly basis: Basis
  /** 0–1, for values that carry none of their own. */
  readonly confidence: number
  /** True where it reads the site's own machine-readable data: then it is silent when markup is to be ignored. */
  readonly markup: boolean
  /** Cheap: may this page hold anything for it? Decided on text and media type, before a tree is built. */
  readonly accepts: (page: Page) => boolean
  readonly read: (page: Page) => Found
}

/** What an extractor finds on a page. What the site itself declares is read once, for learning and for extraction. */
export function foundBy(extractor: Extractor, page: Page): Found {
  if (!extractor.markup) return extractor.read(page)
  const found = page.declared.get(extractor) ?? extractor.read(page)
  page.declared.set(extractor, found)
  return found
}

export const isSighting = (value: Value | Sighting): value is Sighting => 'types' in value
