// `pnpm bench validate`: how fast rules run beside the SHACL engine alone, which cases of the W3C's SHACL Core suite pass,
// which Artsdata constraint is reported for which failing example, and how our Artsdata score compares with theirs.
// --n 1000 --only speed|shacl|artsdata|score --shacl DIR --scores DIR --json FILE
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Graph } from '@rampe/model'
import { ARTSDATA_SHAPES, artsdataScore, audit, GraphView, renderReport, Shapes, validate } from '@rampe/validate'
import { Parser, Store, type Term } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { optionsOf, shared } from './options.ts'

type Row = Readonly<Record<string, string | number>>

const SH = 'http://www.w3.org/ns/shacl#'
const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#'
const SHT = 'http://www.w3.org/ns/shacl-test#'

export async function validateBench(args: string[]): Promise<void> {
  const {
    n = '1000',
    only,
    shacl = shared('conformance/shacl-core'),
    scores = shared('conformance/event-graphs/artsdata-score'),
    json,
  } = optionsOf(args, ['n', 'only', 'shacl', 'scores', 'json'])
  const rows: Row[] = []
  const part = async (name: string, run: () => Promise<Row[]>): Promise<void> => {
    if (only && only !== name) return
    console.log(`\n${name}`)
    const found = await run()
    console.table(found)
    rows.push(...found)
  }
  await part('speed', () => speed(Number(n)))
  if (existsSync(shacl)) await part('shacl', () => shaclCore(shacl))
  await part('artsdata', constraints)
  if (existsSync(scores)) await part('score', async () => parity(scores))
  if (json) writeFileSync(json, JSON.stringify({ bench: 'validate', rows }, null, 2))
}

/** A season of so many events in one hall, each whole: the rules have all of it to read and nothing to say. */
function season(n: number): Graph {
  const at = 'https://rampe.example/'
  const hall = {
    '@type': 'Place',
    '@id': `${at}#hall`,
    name: 'Salle Garance',
    sameAs: 'http://kg.artsdata.ca/resource/K99-999',
    address: {
      '@type': 'PostalAddress',
      streetAddress: '12, rue des Feux',
      addressLocality: 'Val-des-Lampes',
      addressRegion: 'QC',
      postalCode: 'J0X 1A0',
      addressCountry: 'CA',
    },
  }
  const company = { '@type': 'TheaterGroup', '@id': `${at}#org`, name: 'Théâtre de la Rampe', url: at }
  const events = Array.from({ length: n }, (_, i) => {
    const day = new Date(Date.UTC(2027, 0, 1 + i)).toISOString().slice(0, 10)
    return {
      '@type': 'TheaterEvent',
      '@id': `${at}nora-${i}#event`,
      url: `${at}nora-${i}`,
      name: [
        { '@value': `Nora, la nuit ${i}`, '@language': 'fr' },
        { '@value': `Nora, the Night ${i}`, '@language': 'en' },
      ],
      description: {
        '@value': 'Une femme quitte la maison et entre dans la nuit. Texte nouveau, jeu pour cinq voix.',
        '@language': 'fr',
      },
      startDate: `${day}T20:00:00-05:00`,
      endDate: `${day}T21:40:00-05:00`,
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      image: { '@type': 'ImageObject', url: `${at}nora-${i}.jpg`, caption: 'Nora devant une porte ouverte' },
      location: { '@id': hall['@id'] },
      organizer: { '@id': company['@id'] },
      performer: { '@type': 'Person', name: 'Aube Martel' },
      offers: {
        '@type': 'Offer',
        url: `${at}nora-${i}/billets`,
        price: 28,
        priceCurrency: 'CAD',
        availability: 'https://schema.org/InStock',
      },
    }
  })
  // Invented nodes of ordinary shapes; the compiler would check a thousand alternatives of each.
  return { '@context': 'https://schema.org', '@graph': [hall, company, ...events] as unknown as Graph['@graph'] }
}

const turtle = (nodes: readonly object[]): Parameters<Store['addQuads']>[0] =>
  new Parser().parse(
    nodes
      .filter(
        (node): node is { '@id': string; name: readonly { '@value': string }[]; startDate: string } =>
          'startDate' in node,
      )
      .map(
        (event) =>
          `<${event['@id']}> a <http://schema.org/Event>; <http://schema.org/name> "${event.name[0]?.['@value']}"@fr; <http://schema.org/startDate> "${event.startDate}"^^<http://www.w3.org/2001/XMLSchema#dateTime>; <http://schema.org/location> <https://rampe.example/#hall>; <http://schema.org/eventStatus> <http://schema.org/EventScheduled>; <http://schema.org/organizer> <https://rampe.example/#org>; <http://schema.org/performer> [ a <http://schema.org/Person>; <http://schema.org/name> "Aube Martel" ].`,
      )
      .join('\n'),
  )

async function speed(n: number): Promise<Row[]> {
  const graph = season(n)
  const now = new Date('2026-11-20T12:00:00Z')
  const timed = async (tool: string, run: () => Promise<unknown>): Promise<Row> => {
    const before = process.cpuUsage()
    const started = performance.now()
    await run()
    const { user, system } = process.cpuUsage(before)
    return {
      tool,
      n,
      seconds: round((performance.now() - started) / 1000),
      cpuSeconds: round((user + system) / 1e6),
      peakMB: Math.round(process.memoryUsage().rss / 1e6),
    }
  }
  const engine = turtle(graph['@graph'])
  const shapes = new Parser().parse(ARTSDATA_SHAPES).filter((quad) => quad.predicate.value !== `${SH}sparql`)
  await validate(season(20), { now })
  return [
    await timed('validate, all profiles', () => validate(graph, { now })),
    await timed('validate, without the shapes', () =>
      validate(graph, { now, profiles: ['google', 'schema.org', 'house'] }),
    ),
    await timed('audit and HTML report', async () => renderReport((await audit(graph, { now })).input, 'fr')),
    await timed('rdf-validate-shacl alone', () => new SHACLValidator(new Store(shapes)).validate(new Store(engine))),
  ]
}

const round = (value: number): number => Math.round(value * 100) / 100

/** The Turtle files of a folder, in order. */
const filesIn = (folder: string, suffix: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(suffix))
    .sort()
    .map((name) => join(folder, name))

async function shaclCore(folder: string): Promise<Row[]> {
  const cases = await Promise.all(
    filesIn(folder, '.ttl').map(async (file) => ({ file, result: await shaclCase(file) })),
  )
  const run = cases.filter(({ result }) => result !== undefined)
  const failed = run.filter(({ result }) => result !== 'passed')
  return [
    { suite: 'SHACL Core', cases: run.length, passed: run.length - failed.length, note: '' },
    ...failed.map(({ file, result }) => ({ suite: relative(folder, file), cases: 1, passed: 0, note: result ?? '' })),
  ]
}

/** Runs one case; undefined for a file that holds none. */
async function shaclCase(file: string): Promise<string | undefined> {
  const base = pathToFileURL(file).href
  const text = readFileSync(file, 'utf8')
  const store = new Store(new Parser({ baseIRI: base }).parse(text))
  const one = (subject: Term | null, predicate: string): Term | undefined =>
    store.getObjects(subject, predicate, null)[0]
  const [test] = store.getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `${SHT}Validate`, null)
  if (!test) return undefined
  const action = one(test, `${MF}action`) ?? null
  const expected = one(test, `${MF}result`) ?? null
  const textOf = (role: string): { text: string; base: string } => {
    const iri = one(action, SHT + role)?.value ?? base
    return iri === base ? { text, base } : { text: readFileSync(join(dirname(file), basename(iri)), 'utf8'), base: iri }
  }
  const nameOf = (term: Term | undefined): string => (!term ? '' : term.termType === 'BlankNode' ? '_' : term.value)
  const wanted = store
    .getObjects(expected, `${SH}result`, null)
    .map((result) =>
      [
        nameOf(one(result, `${SH}focusNode`)),
        one(result, `${SH}resultPath`)?.termType === 'NamedNode' ? nameOf(one(result, `${SH}resultPath`)) : '',
        nameOf(one(result, `${SH}value`)),
        nameOf(one(result, `${SH}resultSeverity`))
          .replace(SH, '')
          .toLowerCase(),
        nameOf(one(result, `${SH}sourceConstraintComponent`))
          .replace(SH, '')
          .replace('ConstraintComponent', '')
          .toLowerCase(),
      ].join(' | '),
    )
    .sort()
  try {
    const [data, shapes] = [textOf('dataGraph'), textOf('shapesGraph')]
    const results = await new Shapes(shapes.text, shapes.base).checkTurtle(data.text, data.base)
    const found = results
      .map((result) =>
        [
          result.focusNode.termType === 'BlankNode' ? '_' : result.focusNode.value,
          result.path ?? '',
          !result.value ? '' : result.value.termType === 'BlankNode' ? '_' : result.value.value,
          result.severity,
          result.component.toLowerCase(),
        ].join(' | '),
      )
      .sort()
    if (JSON.stringify(found) === JSON.stringify(wanted)) return 'passed'
    const missing = wanted.filter((row) => !found.includes(row))
    const extra = found.filter((row) => !wanted.includes(row))
    return `missing ${missing.length} (${missing[0] ?? ''}), extra ${extra.length} (${extra[0] ?? ''})`
  } catch (error) {
    return String(error instanceof Error ? error.message : error)
  }
}

/** Each constraint of Artsdata's shapes, the example that breaks it, and what was reported. */
async function constraints(): Promise<Row[]> {
  const folder = join(import.meta.dirname, '../packages/validate/fixtures/artsdata-shape')
  const failing = readdirSync(folder)
    .filter((name) => name.startsWith('fail-'))
    .sort()
  return Promise.all(
    failing.map(async (example) => {
      const constraint = example.slice(5, -7)
      const { issues } = await validate(JSON.parse(readFileSync(join(folder, example), 'utf8')), {
        profiles: ['artsdata'],
      })
      const issue = issues.find((one) => one.code === `artsdata-shape/${constraint}`)
      return { constraint, reported: issue ? issue.severity : 'no', message: issue?.message.en.slice(0, 90) ?? '' }
    }),
  )
}

/** Our Artsdata score beside the one that Artsdata's own program gave, column by column. */
function parity(folder: string): Row[] {
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
