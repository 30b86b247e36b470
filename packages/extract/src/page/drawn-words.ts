import type { TreeNode } from './tree.ts'

/** Fonts that draw a whole word as one symbol: Material Icons and Material Symbols. */
const FONT = /(?:^|[\s_-])material-?(?:icons|symbols)/i
const SYMBOLIC = /icon|symbol|glyph/i
const WORD = /^\s*[a-z][a-z\d]{1,20}(?:_[a-z\d]{1,16}){0,5}\s*$/

/**
 * `<i class="material-icons">location_on</i>`: a word that no visitor reads, for a font draws it as a symbol. Where only the class says
 * that something is a symbol, it is one of several parts.
 */
export function isDrawnWord({ name, attribs, children }: TreeNode): boolean {
  const only = children?.length === 1 ? children[0] : undefined
  if (only?.type !== 'text' || !WORD.test(only.data ?? '')) return false
  const named = attribs?.class ?? ''
  return name === 'mat-icon' || FONT.test(named) || (only.data?.includes('_') === true && SYMBOLIC.test(named))
}
