import { open, readFile } from 'node:fs/promises'
import { isProps } from './node.ts'
import type { Memory, Receipt } from './target.ts'

/** A push that is about to be carried out, or the receipt of one that was. */
export type Entry =
  | {
      readonly state: 'pending'
      readonly target: string
      readonly key: string
      readonly at: string
      readonly version?: string
    }
  | { readonly state: 'done'; readonly target: string; readonly at: string; readonly receipt: Receipt }

/**
 * The durable outbox: what is about to be sent is written down first, and its receipt after. Whatever dies in between is
 * found again. The workspace keeps one; {@link fileLedger} is the simplest.
 */
export interface Ledger {
  readonly entries: (target: string) => Promise<readonly Entry[]>
  /** Resolves when the entry will survive a crash. */
  readonly append: (entry: Entry) => Promise<void>
}

/** What a ledger knows of a target. */
export async function memoryOf(ledger: Ledger, target: string): Promise<Memory> {
  const entries = await ledger.entries(target)
  const last = entries.findLast((entry) => entry.state === 'done')
  const newest = entries.at(-1)
  return {
    ...(last?.state === 'done' ? { last: last.receipt } : {}),
    ...(newest?.state === 'pending' ? { pending: newest } : {}),
  }
}

/** A ledger in one file of JSON lines. A line that a crash cut in half is passed over: what it announced was not begun. */
export function fileLedger(file: string): Ledger {
  return {
    async entries(target) {
      return (await text(file)).split('\n').flatMap((line) => {
        const entry = entryIn(line)
        return entry?.target === target ? [entry] : []
      })
    },
    async append(entry) {
      const cut = (await text(file)).at(-1) ?? '\n'
      const handle = await open(file, 'a')
      try {
        await handle.write(`${cut === '\n' ? '' : '\n'}${JSON.stringify(entry)}\n`)
        await handle.sync()
      } finally {
        await handle.close()
      }
    },
  }
}

async function text(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '' // nothing was sent yet
    throw error
  }
}

/** The checked border between the file and the ledger. */
function entryIn(line: string): Entry | undefined {
  let entry: unknown
  try {
    entry = JSON.parse(line)
  } catch {
    return undefined // an empty or a cut line
  }
  if (!isProps(entry) || typeof entry.target !== 'string' || typeof entry.at !== 'string') return undefined
  const { target, at, key, version, receipt } = entry
  if (entry.state === 'pending' && typeof key === 'string') {
    return { state: 'pending', target, at, key, ...(typeof version === 'string' ? { version } : {}) }
  }
  return entry.state === 'done' && isReceipt(receipt) ? { state: 'done', target, at, receipt } : undefined
}

const isReceipt = (value: unknown): value is Receipt =>
  isProps(value) && typeof value.key === 'string' && typeof value.target === 'string' && typeof value.added === 'number'
