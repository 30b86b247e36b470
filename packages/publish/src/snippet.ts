import type { Props } from './node.ts'
import { serialize } from './serialize.ts'

/** Marks the one script on a page that is Rampe's: it is replaced in place, and nothing else is ever touched. */
export const MARK = 'data-rampe'

/** The opening tag of that script. JSON-LD is a data block: it needs no nonce under a Content Security Policy. */
export const OPEN = `<script type="application/ld+json" ${MARK}="">`

/** A page's JSON-LD as a script element, on one line, safe to paste into HTML. */
export const snippet = (document: Props): string => `${OPEN}${serialize(document)}</script>`
