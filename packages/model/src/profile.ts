import * as v from 'valibot'

/**
 * What was learned about one site, as data that a person can read and correct: `profiles/<host>.json`.
 *
 * A template is a kind of page that the site repeats; a field says where on such a page a property stands.
 */
export interface SiteProfile {
  readonly host: string
  readonly templates: readonly Template[]
  /** Facts about the site that no single page states: its organisation, home venue, time zone, languages. */
  readonly site: SiteFacts
  /** Words that stand in the same place on most pages: they tell nothing of any one event. */
  readonly boilerplate?: readonly Boilerplate[]
}

/** A text that the site repeats, and where. */
export interface Boilerplate {
  readonly css: string
  readonly text: string
}

export interface SiteFacts {
  /** The organisation behind the site. */
  readonly name?: string
  /** Where its events take place unless they say otherwise. */
  readonly venue?: { readonly name?: string; readonly address?: string }
  /** IANA name. */
  readonly timeZone?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** BCP 47 tags. */
  readonly languages?: readonly string[]
  /** ISO 4217, where the site's own prices tell it. */
  readonly currency?: string
}

export interface Template {
  readonly name: string
  /** Pages whose address matches this regular expression are of this template. */
  readonly url?: string
  readonly kind: PageKind
  /** How many pages taught it. */
  readonly pages: number
  readonly fields: Readonly<Record<string, readonly FieldRule[]>>
}

/** What a page is about. */
export type PageKind = 'event' | 'listing' | 'venue' | 'person' | 'article' | 'other'

/** One way to read a property; the first that yields a value is taken. */
export interface FieldRule {
  readonly css?: string
  readonly xpath?: string
  readonly attribute?: string
  readonly constant?: string
  /** Read only where this selector matches something on the page. */
  readonly when?: string
  /** Read only where this selector matches nothing on the page. */
  readonly unless?: string
  /** A regular expression; its first group (or the whole match) is the value. */
  readonly match?: string
  /** Cuts the text into several values. */
  readonly split?: string
  /** Values that are none: `TBA`, `À venir`. Compared without case. */
  readonly stop?: readonly string[]
  /** How often this rule was right on the pages that taught it, 0–1. */
  readonly confidence: number
}

const text = v.exactOptional(v.string())
const fieldRuleSchema = v.object({
  css: text,
  xpath: text,
  attribute: text,
  constant: text,
  when: text,
  unless: text,
  match: text,
  split: text,
  stop: v.exactOptional(v.array(v.string())),
  confidence: v.number(),
})

/** Guard for a profile that a person keeps, or that the workspace remembers. */
export const siteProfileSchema: v.GenericSchema<SiteProfile> = v.object({
  host: v.string(),
  templates: v.array(
    v.object({
      name: v.string(),
      url: text,
      kind: v.picklist(['event', 'listing', 'venue', 'person', 'article', 'other']),
      pages: v.number(),
      fields: v.record(v.string(), v.array(fieldRuleSchema)),
    }),
  ),
  site: v.object({
    name: text,
    venue: v.exactOptional(v.object({ name: text, address: text })),
    timeZone: text,
    country: text,
    languages: v.exactOptional(v.array(v.string())),
    currency: text,
  }),
  boilerplate: v.exactOptional(v.array(v.object({ css: v.string(), text: v.string() }))),
})
