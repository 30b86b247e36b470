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
  /**
   * Words of the site's own categories, and what they stand for: a schema.org event class (`TheaterEvent`) or the IRI of an
   * Artsdata event type or genre. They come before the house's own words.
   */
  readonly keywords?: Readonly<Record<string, string>>
}

export interface Template {
  readonly name: string
  /** Pages whose address (path and query) matches this pattern are of this template; the first template that matches counts. */
  readonly url?: string
  readonly kind: PageKind
  /** A class of schema.org for what such pages tell. @default `Event`, `Place` or `Person` by kind; nothing for the others */
  readonly type?: string
  /** A CSS selector, or an XPath that begins with `/` or `(`: each match is one thing, and the rules are read within it. */
  readonly records?: string
  /** How many pages taught it; 0 in a template that a person wrote. */
  readonly pages: number
  /** By property: a term of schema.org, `location.address` and the like for a part of a nested thing. */
  readonly fields: Readonly<Record<string, readonly FieldRule[]>>
}

/** What a page is about. */
export type PageKind = 'event' | 'listing' | 'venue' | 'person' | 'article' | 'other'

/**
 * One way to read a property; the first that yields a value is taken. The steps are walked in this order: `when`, `unless`,
 * `follow`, `css` or `xpath`, `attribute`, `json`, `html`, `match`, `template`, `split`, `stop`, `values`, `take`. Patterns are
 * regular expressions without look-around and back-references (`(?i)` in front: without case), which cannot hang.
 */
export interface FieldRule {
  /** Every element that it matches gives a value; without `css` and `xpath`, the page's own address is the text. */
  readonly css?: string
  /** XPath 1.0; it may lead to an attribute (`//a/@href`) or give a text (`normalize-space(//h1)`). */
  readonly xpath?: string
  readonly attribute?: string
  /** The element (or the page that was followed to) holds JSON: a path in it, `event.dates[*].start`. */
  readonly json?: string
  /** The value stands on another page, found from this one. */
  readonly follow?: FollowRule
  /** Keeps headings, paragraphs, lists, emphasis and links as HTML, and nothing else. @default false */
  readonly html?: boolean
  readonly constant?: string
  /** Read only where this CSS selector or XPath matches something on the page. */
  readonly when?: string
  /** Read only where this CSS selector or XPath matches nothing on the page. */
  readonly unless?: string
  /** A pattern; its first group (or the whole match) is the value. */
  readonly match?: string
  /** Text with the groups of `match`: `$1 à $2`; `$0` is the whole match, or the value where there is no `match`. */
  readonly template?: string
  /** What stands between several values in one text; between slashes a pattern: `/,| et /`. */
  readonly split?: string
  /** Values that are none: `TBA`, `À venir`. Compared without case. */
  readonly stop?: readonly string[]
  /** The words of the page and what they mean: `{"annulé": "EventCancelled"}`. Other words give no value. */
  readonly values?: Readonly<Record<string, string>>
  /** Which of several values. @default all of them, where the property may have several; else the first */
  readonly take?: 'first' | 'last' | 'all'
  /** IANA name: the zone that a time is in. */
  readonly timeZone?: string
  /** A person vouches for what it yields: it comes before the site's own data (basis `asserted`). A `constant` always does. @default false */
  readonly asserted?: boolean
  /** How often a learned rule was right on the pages that taught it, 0–1. Absent in a rule that a person wrote. */
  readonly confidence?: number
  /** On how many of the pages that taught its template it found something. */
  readonly pages?: number
}

/** How another page is found: the address in an attribute of the first match, or one that is put together. */
export interface FollowRule {
  /** Without `css` and `xpath`, this page's own address is the text. */
  readonly css?: string
  readonly xpath?: string
  /** @default 'href' */
  readonly attribute?: string
  readonly match?: string
  /** The address, with the groups of `match`: `https://api.theatre.example/shows/$1`. */
  readonly template?: string
}

const text = v.exactOptional(v.string())
const follow = v.strictObject({ css: text, xpath: text, attribute: text, match: text, template: text })
const fieldRuleSchema = v.strictObject({
  css: text,
  xpath: text,
  attribute: text,
  json: text,
  follow: v.exactOptional(follow),
  html: v.exactOptional(v.boolean()),
  constant: text,
  when: text,
  unless: text,
  match: text,
  template: text,
  split: text,
  stop: v.exactOptional(v.array(v.string())),
  values: v.exactOptional(v.record(v.string(), v.string())),
  take: v.exactOptional(v.picklist(['first', 'last', 'all'])),
  timeZone: text,
  asserted: v.exactOptional(v.boolean()),
  confidence: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  pages: v.exactOptional(v.number()),
})

/** Guard for a profile that a person keeps, or that the workspace remembers. */
export const siteProfileSchema: v.GenericSchema<SiteProfile> = v.strictObject({
  host: v.string(),
  templates: v.array(
    v.strictObject({
      name: v.string(),
      url: text,
      kind: v.picklist(['event', 'listing', 'venue', 'person', 'article', 'other']),
      type: text,
      records: text,
      pages: v.number(),
      fields: v.record(v.string(), v.array(fieldRuleSchema)),
    }),
  ),
  site: v.strictObject({
    name: text,
    venue: v.exactOptional(v.strictObject({ name: text, address: text })),
    timeZone: text,
    country: text,
    languages: v.exactOptional(v.array(v.string())),
    currency: text,
    keywords: v.exactOptional(v.record(v.string(), v.string())),
  }),
  boilerplate: v.exactOptional(v.array(v.strictObject({ css: v.string(), text: v.string() }))),
})
