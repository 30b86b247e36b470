import type { Artifact } from '@rampe/model'

/** What a target will do to one thing that it holds. */
export interface Change {
  readonly change: 'add' | 'update' | 'remove'
  /** A path, a page or a statement: whatever the target counts in. */
  readonly subject: string
}

/** The difference between what a target holds and what it should hold. Nothing was done yet. */
export interface Plan {
  readonly target: string
  readonly changes: readonly Change[]
  /** How many things stay as they are. */
  readonly unchanged: number
  readonly artifacts: readonly Artifact[]
}

/** What a target did. */
export interface Receipt {
  readonly target: string
  readonly added: number
  readonly updated: number
  readonly removed: number
}

/** A place to publish to: one file in `targets/`, held to the contract test of all targets. */
export interface Target {
  readonly name: string
  readonly plan: (artifacts: readonly Artifact[]) => Promise<Plan>
  /** Does what the plan says; done twice it is done once. */
  readonly apply: (plan: Plan) => Promise<Receipt>
}

/** Counts the changes of a plan that was carried out. */
export const receiptOf = ({ target, changes }: Plan): Receipt => {
  const count = (kind: Change['change']): number => changes.filter(({ change }) => change === kind).length
  return { target, added: count('add'), updated: count('update'), removed: count('remove') }
}
