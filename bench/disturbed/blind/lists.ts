import { ANY_CLOSED } from './any-closed.ts'
import { ANY_OPEN } from './any-open.ts'
import { DETAIL_CLOSED } from './detail-closed.ts'
import { DETAIL_OPEN } from './detail-open.ts'
import type { Changes } from './tools.ts'

/**
 * Changes by two authors who do not know the extractor, dealt in turn into two lists of one weight: what one author thought of
 * for the page of one event, and another for any page. Of `closed` nobody looks at single rows: only so does its mean tell
 * whether what was mended for `open` is general.
 */
export const BLIND: Readonly<Record<string, { readonly detail: Changes; readonly any: Changes }>> = {
  open: { detail: DETAIL_OPEN, any: ANY_OPEN },
  closed: { detail: DETAIL_CLOSED, any: ANY_CLOSED },
}
