import { Parser, type Term } from 'n3'

/** RDF statements without a graph: what makes two of them the same → the statement in N-Triples. */
export type Statements = ReadonlyMap<string, string>

const NUMBER = /^http:\/\/www\.w3\.org\/2001\/XMLSchema#(?:double|decimal|float|integer)$/
const LITERAL: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' }
const literal = (text: string): string => text.replace(/["\\\n\r]/g, (character) => LITERAL[character] ?? character)

/** A term in N-Triples (RDF 1.1). Numbers are equal when their values are: stores write `3.55E1` and `35.5`. */
function written(term: Term, byValue: boolean): string {
  if (term.termType === 'NamedNode') return `<${term.value}>`
  if (term.termType === 'BlankNode') return `_:${term.value}`
  if (term.termType !== 'Literal') return term.value
  const { datatype, language } = term
  if (language !== '') return `"${literal(term.value)}"@${language.toLowerCase()}`
  if (datatype.value === 'http://www.w3.org/2001/XMLSchema#string') return `"${literal(term.value)}"`
  const value = byValue && NUMBER.test(datatype.value) ? String(Number(term.value)) : literal(term.value)
  return `"${value}"^^<${datatype.value}>`
}

/** Reads N-Triples, N-Quads or Turtle; the graph of a quad is left aside. */
export function statementsIn(text: string): Statements {
  const statements = new Map<string, string>()
  for (const { subject, predicate, object } of new Parser({ format: 'text/turtle' }).parse(text)) {
    const line = (byValue: boolean): string =>
      [subject, predicate, object].map((term) => written(term, byValue)).join(' ')
    statements.set(line(true), `${line(false)} .`)
  }
  return statements
}

/** What is in one and not in the other. */
export const without = (all: Statements, others: Statements): readonly string[] =>
  [...all].filter(([key]) => !others.has(key)).map(([, line]) => line)

/** Statements about these IRIs, or that name them. Nodes that hang from them alone go with them. */
export function mentioning(all: Statements, iris: readonly string[]): readonly string[] {
  const lines = [...all.values()]
  const gone = new Set(iris.map((iri) => `<${iri}>`))
  const parts = (line: string): readonly [string, string] => {
    const [subject = '', , object = ''] = line.split(' ', 3)
    return [subject, object]
  }
  for (let before = -1; before !== gone.size; ) {
    before = gone.size
    for (const line of lines) {
      const [subject, object] = parts(line)
      if (gone.has(subject) && object.includes('/.well-known/genid/')) gone.add(object)
    }
  }
  return lines.filter((line) => parts(line).some((part) => gone.has(part)))
}
