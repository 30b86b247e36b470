import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Graph } from '@rampe/model'
import { artsdataScore, GraphView, quadsOf, readGraph, Shapes } from '@rampe/validate'
import { filesIn, type Row } from './rows.ts'

/** Our Artsdata score beside the one that Artsdata's own program gave, column by column. */
export function parity(folder: string): Row[] {
  return filesIn(folder, '_report.csv').map((file) => {
    const [head = [], ...rows] = table(readFileSync(file, 'utf8'))
    const nodes: unknown = JSON.parse(readFileSync(file.replace('_report.csv', '.jsonld'), 'utf8'))
    const view = new GraphView({ '@context': 'https://schema.org', '@graph': nodes as Graph['@graph'] })
    const differing = new Map<string, number>()
    let equal = 0
    for (const cells of rows) {
      const row = new Map(head.map((name, at) => [name, cells[at] ?? '']))
      const event = view.node(row.get('event') ?? '')
      const ours = event ? artsdataScore(event, view) : undefined
      const wrong = [...row].filter(([name, value]) => {
        if (name === 'score') return Number(value) !== ours?.score
        if (name === 'scorePercent') return Math.abs(Number(value) - (ours?.scorePercent ?? Number.NaN)) > 1e-9
        const column = name.replace(/ScoreNode$/, '')
        return name !== 'scoreNode' && name.endsWith('ScoreNode') && Number(value) !== ours?.columns[column]
      })
      for (const [name] of wrong) differing.set(name, (differing.get(name) ?? 0) + 1)
      if (wrong.length === 0) equal++
    }
    return {
      report: basename(file),
      events: rows.length,
      equal,
      differing: [...differing].map(([name, count]) => `${name} ${count}`).join(', '),
    }
  })
}

/**
 * The events of their own test fixtures: the score that an event's own words announce, and whether their scoring shapes, run
 * as they are, find the violations that our score counts as 0.
 */
export async function scoreFixtures(folder: string): Promise<Row[]> {
  const shapes = new Shapes(
    filesIn(join(folder, 'shacl', 'partials'), '.ttl')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
  )
  const rows: Row[] = []
  for (const file of filesIn(join(folder, 'fixtures'), '.jsonld')) {
    const view = new GraphView(await readGraph(JSON.parse(readFileSync(file, 'utf8'))))
    const { quads, itemOf } = quadsOf(view)
    const violated = new Set(
      shapes
        .check(quads)
        .flatMap(({ focusNode, severity }) => (severity === 'violation' ? (itemOf(focusNode) ?? []) : [])),
    )
    const events = view.events.filter((event) => view.things.includes(event))
    const scored = events.map((event) => ({ event, score: artsdataScore(event, view, { shapes: true }).score }))
    const announced = scored.flatMap(({ event, score }) => {
      const words = `${view.text(event, 'description') ?? ''} ${view.nameOf(event)}`
      const said = /score (\d+)/i.exec(words)?.[1]
      return said === undefined ? [] : [{ said: Number(said), score }]
    })
    rows.push({
      fixture: basename(file),
      events: events.length,
      sameVerdict: scored.filter(({ event, score }) => violated.has(event) === (score === 0)).length,
      announced: announced.map(({ said }) => said).join(', '),
      ours: announced.map(({ score }) => score).join(', '),
    })
  }
  return rows
}

/** RFC 4180. */
function table(text: string): readonly (readonly string[])[] {
  return text
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/("((?:[^"]|"")*)"|[^,]*)(,|$)/g)].map(
        ([, cell = '', quoted]) => quoted?.replaceAll('""', '"') ?? cell,
      ),
    )
}
