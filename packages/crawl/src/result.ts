import type { Issue, PageKind } from '@rampe/model'
import type { Previous } from './store.ts'
import type { FrontierEntry, Outcome } from './visit.ts'

/** What a visit found out, before it is dressed as a `Visit`. */
export interface Result {
  readonly outcome: Outcome
  readonly discovered?: readonly FrontierEntry[]
  readonly aliases?: readonly string[]
  readonly pageKind?: PageKind
  readonly events?: number
  readonly issues?: readonly Issue[]
  /** The page holds no events and looks like others. */
  readonly copy?: boolean
  /** The site's sitemap says that the page has not changed; it was asked for to see whether that holds. */
  readonly sampleOf?: Previous
}

export const skipped = (issue: Issue): Result => ({ outcome: { kind: 'skipped', issue } })
export const failed = (issue: Issue): Result => ({ outcome: { kind: 'failed', issue } })
