import * as v from 'valibot'

/**
 * Where in a capture a value stands, in the words of the W3C Web Annotation Data Model (section 4.2). A CSS selector or a
 * JSON pointer finds the element; `refinedBy` narrows it: to the words that were read, or into a script block.
 */
export type Selector = CssSelector | JsonPointer | TextQuoteSelector

export interface CssSelector {
  readonly type: 'CssSelector'
  readonly value: string
  readonly refinedBy?: JsonPointer | TextQuoteSelector
}

/** RFC 6901, into the JSON document or, when it refines a CSS selector, into the JSON of that script block. */
export interface JsonPointer {
  readonly type: 'JsonPointer'
  readonly value: string
  readonly refinedBy?: TextQuoteSelector
}

/** `exact` is the quote: the words as they stand on the page, white space folded. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

/** Who says it: a person · the site's own structured data or feed · a template learned on the site · plain text. */
export type Basis = 'asserted' | 'declared' | 'learned' | 'inferred'

/** Where a claim comes from (PROV-O: what it was derived from, and what generated it). */
export interface Provenance {
  readonly source: {
    readonly url: string
    /** SHA-256 of the capture's body, hexadecimal. */
    readonly digest: string
    /** RFC 3339 instant. */
    readonly capturedAt: string
  }
  /** Another capture that a rule of a profile led to from there: the value, and what the selector finds, stand in that one. */
  readonly via?: Provenance['source']
  readonly selector: Selector
  /** The extractor's name, or `person`. */
  readonly generatedBy: string
  readonly basis: Basis
  /** 0–1: how often claims like this one are right. */
  readonly confidence: number
}

/** The words a claim was read from, as they stand on the page; empty where the selector quotes none. */
export function quoteOf(selector: Selector): string {
  if (selector.type === 'TextQuoteSelector') return selector.exact
  return selector.refinedBy ? quoteOf(selector.refinedBy) : ''
}

const quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.exactOptional(v.string()),
  suffix: v.exactOptional(v.string()),
})
const pointer = v.object({ type: v.literal('JsonPointer'), value: v.string(), refinedBy: v.exactOptional(quote) })
const css = v.object({
  type: v.literal('CssSelector'),
  value: v.string(),
  refinedBy: v.exactOptional(v.variant('type', [pointer, quote])),
})

const source = v.object({ url: v.string(), digest: v.string(), capturedAt: v.string() })

/** Guard for a provenance that is read back from disk. */
export const provenanceSchema: v.GenericSchema<Provenance> = v.object({
  source,
  via: v.exactOptional(source),
  selector: v.variant('type', [css, pointer, quote]),
  generatedBy: v.string(),
  basis: v.picklist(['asserted', 'declared', 'learned', 'inferred']),
  confidence: v.number(),
})
