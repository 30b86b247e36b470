import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Shapes, validate } from '@rampe/validate'
import { Parser, Store, type Term } from 'n3'
import { filesIn, type Row } from './rows.ts'

const SH = 'http://www.w3.org/ns/shacl#'
const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#'
const SHT = 'http://www.w3.org/ns/shacl-test#'

/** The W3C's SHACL Core suite: how many cases pass, and which do not. */
export async function shaclCore(folder: string): Promise<Row[]> {
  const cases = await Promise.all(
    filesIn(folder, '.ttl').map(async (file) => ({ file, result: await shaclCase(file) })),
  )
  const apart = cases.filter(({ result }) => result?.startsWith(APART))
  const run = cases.filter(({ result }) => result !== undefined && !result.startsWith(APART))
  const failed = run.filter(({ result }) => result !== 'passed')
  return [
    { suite: 'SHACL Core', cases: run.length, passed: run.length - failed.length, note: '' },
    ...[...failed, ...apart].map(({ file, result }) => ({
      suite: relative(folder, file),
      cases: 1,
      passed: 0,
      note: result ?? '',
    })),
  ]
}

/** A case in two files of which one is not here. */
const APART = 'ENOENT'

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
    const results = new Shapes(shapes.text, shapes.base).checkTurtle(data.text, data.base)
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
export async function constraints(): Promise<Row[]> {
  const folder = join(import.meta.dirname, '../../packages/validate/fixtures/artsdata-shape')
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
