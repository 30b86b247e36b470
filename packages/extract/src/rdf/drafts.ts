import { isClass, termOf } from '@rampe/model'
import { currentClass, type Misspelt } from '../vocabulary/terms.ts'
import { RDF_TYPE, type Statement, type Term } from './statement.ts'

/** What a page states of one node, before it is known where the node stands. */
export interface Draft {
  readonly id: string
  readonly types: Set<string>
  readonly statements: Statement[]
}

/** Classes of one thing. */
const MAX_TYPES = 20

/** The class that a statement gives; `additionalType` gives one too where it names a class of schema.org. */
function typeOf({ predicate, object }: Statement, misspelt: Misspelt | undefined): string | undefined {
  const iri = object.kind === 'node' ? object.id : object.kind === 'literal' ? object.lexical.trim() : ''
  if (predicate === RDF_TYPE) return object.kind === 'node' ? currentClass(iri, misspelt) : undefined
  const type = termOf(predicate) === 'additionalType' ? termOf(iri) : ''
  return type !== iri && isClass(type) ? type : undefined
}

/** A term, or the terms of a list. */
export const flat = (term: Term): readonly Term[] => (term.kind === 'list' ? term.items.flatMap(flat) : [term])

/** The nodes that a node refers to. */
export const referencesOf = ({ statements }: Draft): readonly string[] =>
  statements.flatMap(({ object }) => flat(object).flatMap((term) => (term.kind === 'node' ? [term.id] : [])))

/** The statements of a page by the node that they are about, and how often each node is referred to. */
export function draftsOf(
  statements: Iterable<Statement>,
  misspelt: Misspelt | undefined,
): { readonly drafts: ReadonlyMap<string, Draft>; readonly referrers: ReadonlyMap<string, number> } {
  const drafts = new Map<string, Draft>()
  const referrers = new Map<string, number>()
  for (const statement of statements) {
    const draft = drafts.get(statement.subject) ?? { id: statement.subject, types: new Set(), statements: [] }
    drafts.set(statement.subject, draft)
    const type = typeOf(statement, misspelt)
    if (type === undefined) draft.statements.push(statement)
    else if (draft.types.size < MAX_TYPES) draft.types.add(type)
    for (const term of flat(statement.object))
      if (term.kind === 'node') referrers.set(term.id, (referrers.get(term.id) ?? 0) + 1)
  }
  return { drafts, referrers }
}
