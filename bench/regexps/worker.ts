import { parentPort } from 'node:worker_threads'
import { attack, type Measured } from './attack.ts'
import { type Growth, growthOf } from './growth.ts'
import { nfaOf } from './nfa.ts'
import { plain } from './plain.ts'

/** One question about one expression. */
export interface Task {
  readonly source: string
  readonly flags: string
  readonly ask: 'growth' | 'automaton' | 'fuzz' | 'attack'
  /** What to attack with. */
  readonly texts?: readonly Growth['attack'][]
  /** How long it may be silent, in ms. */
  readonly timeout: number
}

/** What the recheck says: `safe`, `linear`, `2nd degree polynomial`, `exponential`; or why it says nothing. */
export interface Checked {
  readonly says: string
  readonly attack?: string
  /** The same as parts. */
  readonly parts?: Growth['attack']
}

/** What was told about a task, and whether the thread came to its end; it is stopped when it is silent for too long. */
export interface Told {
  readonly answers: readonly Answer[]
  readonly ended: boolean
}

export type Asker = (task: Task) => Promise<Told>

export type Answer = Growth | Checked | Measured

// The checker reads this when it is loaded; its other machines are not installed.
process.env.RECHECK_SYNC_BACKEND = 'pure'
const { checkSync } = await import('recheck')

/** The automata of the recheck are limited by the time alone. */
const LARGE = { maxRepeatCount: 10_000, maxNFASize: 1_000_000, maxPatternSize: 100_000 }

parentPort?.on('message', ({ source, flags, ask, texts = [], timeout }: Task) => {
  const tell = (answer: Answer): void => parentPort?.postMessage({ answer })
  if (ask === 'growth') tell(growthOf(nfaOf(source, flags)))
  else if (ask === 'attack') attack(source, flags, texts, tell)
  else {
    const { pattern, flags: few } = plain(source, flags)
    const found = checkSync(pattern, few, { checker: ask, timeout, ...LARGE })
    if (found.status === 'unknown') tell({ says: found.error.kind })
    else if (found.status === 'safe') tell({ says: found.complexity.summary })
    else {
      const { pumps, suffix, pattern: text } = found.attack
      const parts = [...pumps.map(({ prefix, pump }) => ({ before: prefix, pump })), { before: suffix, pump: '' }]
      tell({ says: found.complexity.summary, attack: text, parts })
    }
  }
  parentPort?.postMessage('done')
})
parentPort?.postMessage('ready')
