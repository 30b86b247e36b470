import { Parser, type Quad, Writer } from 'n3'
import { canonize } from 'rdf-canonize'

/** The statements of a notation, as the extractors' readers answer them. */
interface Said {
  readonly subject: string
  readonly predicate: string
  readonly object: Value
}
type Value =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'literal'; readonly lexical: string; readonly datatype?: string; readonly language?: string }
  | { readonly kind: 'list'; readonly items: readonly Value[] }

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const quoted = (text: string): string => JSON.stringify(text).replace(/\\u00([0-9a-f]{2})/g, '\\u00$1')
const schema = (iri: string): string => iri.replace(/^https:\/\/schema\.org\//, 'http://schema.org/')
const term = (id: string): string =>
  id.startsWith('_:') ? id.replace(/[^\w:]/g, 'x') : `<${encodeURI(decodeURI(schema(id)))}>`

/** N-Quads of statements; lists become `rdf:first` and `rdf:rest`. */
function nquadsOf(statements: readonly Said[]): string {
  const lines: string[] = []
  let cells = 0
  const write = (value: Value): string => {
    if (value.kind === 'node') return term(value.id)
    if (value.kind === 'literal') {
      const tail = value.language ? `@${value.language}` : value.datatype ? `^^<${value.datatype}>` : ''
      return quoted(value.lexical) + tail
    }
    const items = value.items.map(write)
    const names = items.map(() => `_:cell${cells++}`)
    for (const [i, item] of items.entries()) {
      lines.push(`${names[i]} <${RDF}first> ${item} .`)
      lines.push(`${names[i]} <${RDF}rest> ${names[i + 1] ?? `<${RDF}nil>`} .`)
    }
    return names[0] ?? `<${RDF}nil>`
  }
  for (const { subject, predicate, object } of statements)
    lines.push(`${term(subject)} <${encodeURI(decodeURI(schema(predicate)))}> ${write(object)} .`)
  return `${[...new Set(lines)].join('\n')}\n`
}

const canonical = (nquads: string): Promise<string> =>
  canonize(nquads, { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', format: 'application/n-quads' })

export function nquadsOfQuads(quads: readonly Quad[]): string {
  const writer = new Writer({ format: 'N-Quads' })
  writer.addQuads([...quads])
  let out = ''
  writer.end((_error, result: string) => {
    out = result
  })
  return out
}

/** Undefined where both say the same (RDF isomorphism), else the first lines that differ. */
export const differenceOf = (statements: readonly Said[], turtle: string, base: string): Promise<string | undefined> =>
  differenceOfQuads(statements, new Parser({ baseIRI: base }).parse(turtle))

/** The same for what another parser read: its quads, or N-Quads. */
export async function differenceOfQuads(
  statements: readonly Said[],
  other: readonly Quad[] | string,
): Promise<string | undefined> {
  const [actual, expected] = await Promise.all([
    canonical(nquadsOf(statements)),
    canonical(typeof other === 'string' ? other : nquadsOfQuads(other)),
  ])
  if (actual === expected) return undefined
  const [mine, theirs] = [actual, expected].map((text) => text.trim().split('\n').filter(Boolean))
  const extra = mine?.filter((line) => !theirs?.includes(line)) ?? []
  const missing = theirs?.filter((line) => !mine?.includes(line)) ?? []
  return `extra ${extra.slice(0, 2).join(' ') || '–'} missing ${missing.slice(0, 2).join(' ') || '–'}`
}
