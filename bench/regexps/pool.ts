import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Answer, Task } from './worker.ts'

/** What a worker told about a task, and whether it came to its end: one that is silent for too long is stopped with its thread. */
export interface Told {
  readonly answers: readonly Answer[]
  readonly ended: boolean
}

/** Threads that take tasks one by one. */
export async function withPool(
  threads: number,
  lane: (ask: (task: Task) => Promise<Told>) => Promise<void>,
): Promise<void> {
  await Promise.all(
    Array.from({ length: threads }, async () => {
      let worker: Worker | undefined
      await lane(async (task) => {
        worker ??= await started()
        const told = await asked(worker, task)
        if (told.ended) return told
        await worker.terminate()
        worker = undefined
        return told
      })
      await worker?.terminate()
    }),
  )
}

async function started(): Promise<Worker> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url))
  await once(worker, 'message')
  return worker
}

/** How much longer than its own limit a task may be silent, in ms: the recheck looks at the clock now and then only. */
const GRACE = 1000

function asked(worker: Worker, task: Task): Promise<Told> {
  const answers: Answer[] = []
  return new Promise((resolve, reject) => {
    const end = (ended: boolean): void => {
      clearTimeout(stop)
      worker.removeAllListeners()
      resolve({ answers, ended })
    }
    const stop = setTimeout(() => end(false), task.timeout + GRACE)
    worker.on('message', (message: 'done' | { readonly answer: Answer }) => {
      if (message === 'done') end(true)
      else {
        answers.push(message.answer)
        stop.refresh()
      }
    })
    worker.once('error', (cause) => reject(new Error(`/${task.source}/${task.flags} (${task.ask})`, { cause })))
    worker.postMessage(task)
  })
}
