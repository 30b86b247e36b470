import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Answer, Asker, Task, Told } from './worker.ts'

/** Threads that take tasks one by one. */
export async function withPool(threads: number, lane: (ask: Asker) => Promise<void>): Promise<void> {
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
const GRACE = 3000

function asked(worker: Worker, task: Task): Promise<Told> {
  const answers: Answer[] = []
  return new Promise((resolve, reject) => {
    const end = (ended: boolean): void => {
      clearTimeout(stop)
      worker.off('message', hear).off('error', fail)
      resolve({ answers, ended })
    }
    const stop = setTimeout(() => end(false), task.timeout + GRACE)
    const hear = (message: 'done' | { readonly answer: Answer }): void => {
      if (message === 'done') end(true)
      else {
        answers.push(message.answer)
        stop.refresh()
      }
    }
    const fail = (cause: Error): void => reject(new Error(`/${task.source}/${task.flags} (${task.ask})`, { cause }))
    worker.on('message', hear).once('error', fail)
    worker.postMessage(task)
  })
}
