import type { FieldRule, Provenance, Selector } from '@rampe/model'
import { pathTo, type Scene } from '../../event/scene.ts'
import type { Seen, Sighting } from '../../extractor.ts'
import { cssPaths } from '../../page/tree.ts'
import type { Page } from '../../page.ts'
import type { Piece } from './steps.ts'

/** How sure a rule is that a person wrote. */
const WRITTEN = 0.95

/** What values are read against. */
export interface Setting {
  readonly page: Page
  /** The page as a person skims it; undefined for what is no HTML. */
  readonly scene: Scene | undefined
}

export type Reader = (property: string, pieces: readonly Piece[], sign: Signed, setting: Setting) => readonly Seen[]

/** Makes what was seen of a piece, with where it stands, and signs it as the rule asks. */
export interface Signed {
  readonly rule: FieldRule
  readonly confidence: number
  readonly basis: 'asserted' | 'learned'
}

const selectorOf = ({ page, node, pointer, text }: Piece, scene: Scene | undefined): Selector => {
  const quote = { type: 'TextQuoteSelector', exact: text.slice(0, 300) } as const
  if (pointer !== undefined && !node) return { type: 'JsonPointer', value: pointer }
  if (!node) return { type: 'TextQuoteSelector', exact: text.slice(0, 300) || page.capture.url }
  const value = scene?.page === page ? pathTo(scene, node) : cssPaths(new Map())(node) || 'html'
  if (pointer !== undefined) return { type: 'CssSelector', value, refinedBy: { type: 'JsonPointer', value: pointer } }
  return { type: 'CssSelector', value, refinedBy: quote }
}

const sourceOf = ({ capture: { url, digest, capturedAt } }: Page): Provenance['source'] => ({ url, digest, capturedAt })

/** One thing seen, signed as its rule asks; what is nested in it is signed likewise. */
export function signed(
  property: string,
  value: Seen['value'],
  piece: Piece,
  { confidence, basis }: Signed,
  { page, scene }: Setting,
  weight = 1,
): Seen {
  const sure = Math.round(confidence * weight * 100) / 100
  const away = piece.page === page ? {} : { via: sourceOf(piece.page) }
  const selector = selectorOf(piece, scene)
  const inner = 'types' in value ? resigned(value, { basis, ...away }) : value
  return { property, value: inner, selector, confidence: sure, basis, ...away }
}

/** The same thing, with everything in it signed alike. */
export const resigned = (sighting: Sighting, by: Pick<Seen, 'basis' | 'via'>): Sighting => ({
  ...sighting,
  properties: sighting.properties.map((seen) => ({
    ...seen,
    ...by,
    value: 'types' in seen.value ? resigned(seen.value, by) : seen.value,
  })),
})

/** Signs for a rule: as a person's word, or as what a template tells. */
export const signatureOf = (rule: FieldRule): Signed => {
  const asserted = rule.asserted === true || rule.constant !== undefined
  return { rule, confidence: asserted ? 1 : (rule.confidence ?? WRITTEN), basis: asserted ? 'asserted' : 'learned' }
}
