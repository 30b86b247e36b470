import { createHash } from 'node:crypto'
import type { Artifact } from '@rampe/model'
import { bytesOf, sha256 } from './manifest.ts'

/** What a target will do to one thing that it holds. */
export interface Change {
  readonly change: 'add' | 'update' | 'remove'
  /** A path, a page or a statement: whatever the target counts in. */
  readonly subject: string
}

/** The difference between what a target holds and what it should hold. Nothing was done yet: a dry run ends here. */
export interface Plan {
  readonly target: string
  /** Idempotency key: the same target and content have the same key. */
  readonly key: string
  readonly changes: readonly Change[]
  /** How many things stay as they are. */
  readonly unchanged: number
  readonly artifacts: readonly Artifact[]
  /** The version to be registered, where a target has versions; a plan that is resumed keeps it. */
  readonly version?: string
}

/** What a target did. */
export interface Receipt {
  readonly target: string
  readonly key: string
  readonly added: number
  readonly updated: number
  readonly removed: number
  /** What the target called the result: a dataset's or a version's IRI. */
  readonly result?: string
  /** What the target must know next time, such as the digests of what it sent. */
  readonly state?: Readonly<Record<string, string>>
}

/** What is remembered of earlier pushes to a target. */
export interface Memory {
  /** The last push that was carried out. */
  readonly last?: Receipt
  /** A push that was begun and never confirmed: its answer was lost, or the process died. */
  readonly pending?: { readonly key: string; readonly version?: string }
}

/** A place to publish to: one file in `targets/`, held to the contract test of all targets. */
export interface Target {
  readonly name: string
  /** Compares. Sends nothing that changes anything. */
  readonly plan: (artifacts: readonly Artifact[], memory?: Memory) => Promise<Plan>
  /** Does what the plan says; done twice it is done once. */
  readonly apply: (plan: Plan) => Promise<Receipt>
  /** Removes what the target holds of these IRIs: nodes and pages. */
  readonly forget: (iris: readonly string[]) => Promise<Receipt>
}

/** The idempotency key of a publication to a target. */
export function keyOf(target: string, artifacts: readonly Artifact[]): string {
  const hash = createHash('sha256').update(target)
  for (const artifact of artifacts) hash.update(`\u0000${artifact.path}\u0000${sha256(bytesOf(artifact))}`)
  return hash.digest('hex').slice(0, 32)
}

/** Counts the changes of a plan that was carried out. */
export function receiptOf(
  { target, key, changes }: Pick<Plan, 'target' | 'key' | 'changes'>,
  rest: Pick<Receipt, 'result' | 'state'> = {},
): Receipt {
  const count = (kind: Change['change']): number => changes.filter(({ change }) => change === kind).length
  return { target, key, added: count('add'), updated: count('update'), removed: count('remove'), ...rest }
}

/** The receipt of a forgetting: what was removed. */
export const forgotten = (target: string, iris: readonly string[], removed: number): Receipt => ({
  target,
  key: keyOf(`${target} forget ${[...iris].sort().join(' ')}`, []),
  added: 0,
  updated: 0,
  removed,
})
