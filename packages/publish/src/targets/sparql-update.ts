import { RampeError } from '@rampe/model'
import { mentioning, type Statements, statementsIn, without } from '../statements.ts'
import { type Change, forgotten, keyOf, receiptOf, type Target } from '../target.ts'
import { isDone, type Remote, send, textAt } from './remote.ts'

export interface SparqlUpdateOptions extends Remote {
  /** @default 'sparql-update' */
  readonly name?: string
  /** Where queries are answered. */
  readonly query: string
  /** Where updates are taken. @default the query address */
  readonly update?: string
  /** The graph's IRI. */
  readonly graph: string
  /** Statements in one request; halved where the server finds it too large. @default 1000 */
  readonly batch?: number
}

/**
 * A graph behind SPARQL 1.1 Update: the graph is read, compared, and only the statements that changed are sent. A push that
 * stopped half way is finished by the next one, because it compares again with what is really there.
 */
export function sparqlUpdateTarget(options: SparqlUpdateOptions): Target {
  const { name = 'sparql-update', graph, query, update = query, batch = 1000 } = options
  if (/[<>"{}|\\^`\s]/.test(graph)) throw new RangeError(`no IRI of a graph: ${graph}`)

  const held = async (): Promise<Statements> => {
    const body = `CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <${graph}> { ?s ?p ?o } }`
    const headers = {
      accept: 'application/n-triples, text/plain;q=0.8',
      'content-type': 'application/x-www-form-urlencoded',
    }
    const answer = await send(
      options,
      query,
      { method: 'POST', headers, body: `${new URLSearchParams({ query: body })}` },
      isDone,
    )
    const text = new TextDecoder().decode(answer.body)
    return statementsIn(/^\s*# Empty/.test(text) ? '' : text)
  }
  const post = async (operation: string): Promise<void> => {
    await send(
      options,
      update,
      { method: 'POST', headers: { 'content-type': 'application/sparql-update' }, body: operation },
      isDone,
    )
  }
  /** In pieces that the server takes, in order; a piece is taken whole or not at all. */
  const change = async (verb: 'INSERT' | 'DELETE', lines: readonly string[]): Promise<void> => {
    const waiting = chunks(lines, batch)
    for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
      try {
        await post(`${verb} DATA { GRAPH <${graph}> {\n${piece.join('\n')}\n} }`)
      } catch (error) {
        if (!(error instanceof RampeError) || error.code !== 'target-too-large' || piece.length < 2) throw error
        waiting.unshift(...chunks(piece, Math.ceil(piece.length / 2)))
      }
    }
  }

  return {
    name,
    async plan(artifacts) {
      const ours = statementsIn(textAt(artifacts, 'graph.nq'))
      const theirs = await held()
      const added = without(ours, theirs).map((subject): Change => ({ change: 'add', subject }))
      const removed = without(theirs, ours).map((subject): Change => ({ change: 'remove', subject }))
      return {
        target: name,
        key: keyOf(name, artifacts),
        changes: [...removed, ...added],
        unchanged: ours.size - added.length,
        artifacts,
      }
    },
    async apply(plan) {
      const lines = (kind: Change['change']): readonly string[] =>
        plan.changes.filter((one) => one.change === kind).map(({ subject }) => subject)
      await change('DELETE', lines('remove'))
      await change('INSERT', lines('add'))
      return receiptOf(plan)
    },
    async forget(iris) {
      const gone = mentioning(await held(), iris)
      await change('DELETE', gone)
      return forgotten(name, iris, gone.length)
    },
  }
}

const chunks = (lines: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(lines.length / size) }, (_, index) => lines.slice(index * size, (index + 1) * size))
