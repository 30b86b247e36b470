import { type Artifact, type Context, contextOf } from '@rampe/model'
import { type Ledger, memoryOf } from './ledger.ts'
import type { Plan, Receipt, Target } from './target.ts'

export interface PushOptions {
  readonly ledger: Ledger
  /** Compares and stops. @default false */
  readonly dryRun?: boolean
}

export interface Pushed {
  readonly plan: Plan
  /** Absent for a dry run, and where nothing had to be done. */
  readonly receipt?: Receipt
}

/**
 * Brings a target up to date: plan, write down, apply, write the receipt down. Safe to kill at any instant and to run again:
 * nothing is lost, and nothing is registered twice.
 *
 * @throws what the target throws; the ledger then holds the push as begun
 */
export async function push(
  target: Target,
  artifacts: readonly Artifact[],
  options: PushOptions,
  given: Partial<Context> = {},
): Promise<Pushed> {
  const { now, log } = contextOf(given)
  const { ledger } = options
  const memory = await memoryOf(ledger, target.name)
  const plan = await target.plan(artifacts, memory)
  const interrupted = memory.pending?.key === plan.key
  if (options.dryRun || (plan.changes.length === 0 && !interrupted)) return { plan }
  const at = now().toISOString()
  const version = plan.version === undefined ? {} : { version: plan.version }
  await ledger.append({ state: 'pending', target: target.name, key: plan.key, at, ...version })
  const receipt = await target.apply(plan)
  await ledger.append({ state: 'done', target: target.name, at: now().toISOString(), receipt })
  log.debug('pushed', { target: target.name, added: receipt.added, updated: receipt.updated, removed: receipt.removed })
  return { plan, receipt }
}

/** Removes nodes and pages from a target, and writes that down. */
export async function forget(
  target: Target,
  iris: readonly string[],
  ledger: Ledger,
  given: Partial<Context> = {},
): Promise<Receipt> {
  const { now } = contextOf(given)
  const { last } = await memoryOf(ledger, target.name)
  const done = await target.forget(iris)
  const receipt = { ...done, ...(last?.state === undefined ? {} : { state: last.state }) }
  await ledger.append({ state: 'done', target: target.name, at: now().toISOString(), receipt })
  return receipt
}
