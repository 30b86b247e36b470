import { mentioning, statementsIn, without } from '../statements.ts'
import { type Change, forgotten, keyOf, receiptOf, type Target } from '../target.ts'
import { isDone, type Remote, send, textAt } from './remote.ts'

export interface GraphStoreOptions extends Remote {
  /** @default 'graph-store' */
  readonly name?: string
  /** The Graph Store's address: `https://store.example/rdf-graph-store`. */
  readonly url: string
  /** The graph's IRI. @default the store's default graph */
  readonly graph?: string
}

const TYPE = 'application/n-triples'

/**
 * A graph of a SPARQL 1.1 Graph Store: PUT replaces it whole, so doing it twice is doing it once. Where the store gives an
 * ETag, `If-Match` keeps two writers from overwriting each other.
 */
export function graphStoreTarget(options: GraphStoreOptions): Target {
  const { name = 'graph-store' } = options
  const at = new URL(options.url)
  if (options.graph === undefined) at.searchParams.set('default', '')
  else at.searchParams.set('graph', options.graph)
  const url = at.href.replace('default=', 'default')

  const held = async (): Promise<{ readonly text: string; readonly etag?: string }> => {
    const accept = `${TYPE}, text/turtle;q=0.5`
    const answer = await send(options, url, { headers: { accept } }, (status) => isDone(status) || status === 404)
    if (answer.status === 404) return { text: '' }
    const { etag } = answer.headers
    return { text: new TextDecoder().decode(answer.body), ...(etag === undefined ? {} : { etag }) }
  }
  const replace = async (lines: readonly string[], etag?: string): Promise<void> => {
    const headers = { 'content-type': TYPE, ...(etag === undefined ? {} : { 'if-match': etag }) }
    if (lines.length === 0) await send(options, url, { method: 'DELETE' }, (status) => isDone(status) || status === 404)
    else await send(options, url, { method: 'PUT', headers, body: `${lines.join('\n')}\n` }, isDone)
  }

  return {
    name,
    async plan(artifacts) {
      const ours = statementsIn(textAt(artifacts, 'graph.nq'))
      const theirs = statementsIn((await held()).text)
      const changes: Change[] = [
        ...without(theirs, ours).map((subject): Change => ({ change: 'remove', subject })),
        ...without(ours, theirs).map((subject): Change => ({ change: 'add', subject })),
      ]
      const unchanged = ours.size - changes.filter(({ change }) => change === 'add').length
      return { target: name, key: keyOf(name, artifacts), changes, unchanged, artifacts }
    },
    async apply(plan) {
      await replace([...statementsIn(textAt(plan.artifacts, 'graph.nq')).values()], (await held()).etag)
      return receiptOf(plan)
    },
    async forget(iris) {
      const { text, etag } = await held()
      const all = statementsIn(text)
      const gone = new Set(mentioning(all, iris))
      if (gone.size > 0)
        await replace(
          [...all.values()].filter((line) => !gone.has(line)),
          etag,
        )
      return forgotten(name, iris, gone.size)
    },
  }
}
