import type { Artifact } from '@rampe/model'
import { graphOf } from '@rampe/model'
import { expect } from 'vitest'
import type { Ledger } from '../ledger.ts'
import { publish } from '../publish.ts'
import { push } from '../push.ts'
import { entities, graph, site } from '../sample.contract.ts'
import type { Target } from '../target.ts'

/** A ledger in memory. */
export function memoryLedger(): Ledger & { readonly states: () => readonly string[] } {
  const kept: Awaited<ReturnType<Ledger['entries']>>[number][] = []
  return {
    entries: async (target) => kept.filter((entry) => entry.target === target),
    append: async (entry) => void kept.push(entry),
    states: () => kept.map(({ state }) => state),
  }
}

export const whole = (): Promise<readonly Artifact[]> => publish({ graph, entities, site })
/** The same without the festival. */
export const fewer = (): Promise<readonly Artifact[]> =>
  publish({
    graph: graphOf(graph['@graph'].filter((node) => !String(node['@id']).endsWith('foire#event'))),
    entities,
    site,
  })

/** What every target promises; `held` tells what it holds, in a form that can be compared. */
export async function keepsTheContract(target: Target, held: () => Promise<unknown>): Promise<void> {
  const ledger = memoryLedger()
  const [all, some] = await Promise.all([whole(), fewer()])

  const empty = await held()
  const dry = await push(target, all, { ledger, dryRun: true })
  expect(dry.plan.changes.length, 'a dry run tells what would change').toBeGreaterThan(0)
  expect(dry.receipt).toBeUndefined()
  expect(await held(), 'a dry run changes nothing').toEqual(empty)
  expect(ledger.states()).toEqual([])

  const first = await push(target, all, { ledger })
  expect(first.receipt?.added).toBeGreaterThan(0)
  expect(ledger.states()).toEqual(['pending', 'done'])
  const full = await held()

  expect((await push(target, all, { ledger })).receipt, 'the same again is nothing to do').toBeUndefined()
  await target.apply(first.plan)
  expect(await held(), 'applied twice is applied once').toEqual(full)

  const second = await push(target, some, { ledger })
  expect(second.plan.key).not.toBe(first.plan.key)
  expect(second.receipt).toBeDefined()
  await push(target, all, { ledger })
  expect(await held(), 'back again is as before').toEqual(full)
}
