import { forgotten, keyOf, receiptOf, type Target } from '../target.ts'
import { bodyAt, isDone, type Remote, send } from './remote.ts'

export interface HttpPostOptions extends Remote {
  /** @default 'http-post' */
  readonly name?: string
  readonly url: string
  /** The published file that is sent. @default 'graph.jsonld' */
  readonly file?: string
}

/**
 * Any service that takes the graph by POST. Nothing can be read back, so what was sent last is remembered; `Idempotency-Key`
 * lets the service see that a repeated request is the same one. Forgetting is asked for with DELETE and a list of IRIs.
 */
export function httpPostTarget(options: HttpPostOptions): Target {
  const { name = 'http-post', url, file = 'graph.jsonld' } = options
  return {
    name,
    async plan(artifacts, memory = {}) {
      const sent = artifacts.filter(({ path }) => path === file)
      const key = keyOf(name, sent)
      const same = memory.last?.key === key
      return {
        target: name,
        key,
        changes: same ? [] : [{ change: memory.last === undefined ? 'add' : 'update', subject: url }],
        unchanged: same ? 1 : 0,
        artifacts: sent,
      }
    },
    async apply(plan) {
      const type = plan.artifacts.find(({ path }) => path === file)?.mediaType ?? 'application/ld+json'
      const headers = { 'content-type': type, 'idempotency-key': plan.key }
      await send(options, url, { method: 'POST', headers, body: bodyAt(plan.artifacts, file) }, isDone)
      return receiptOf(plan)
    },
    async forget(iris) {
      const receipt = forgotten(name, iris, iris.length)
      const headers = { 'content-type': 'application/json', 'idempotency-key': receipt.key }
      await send(
        options,
        url,
        { method: 'DELETE', headers, body: JSON.stringify({ forget: iris }) },
        (status) => isDone(status) || status === 404,
      )
      return receipt
    },
  }
}
