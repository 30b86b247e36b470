import { MAX_STATEMENTS, RDF_TYPE, type Statement } from '../rdf/statement.ts'
import { RDFA } from './rdfa-context.ts'

/** Property copying (HTML+RDFa 1.1, 3.5): what a pattern says is said of everything that copies it. */
export function copyPatterns(statements: Statement[]): { readonly statements: Statement[]; readonly cut: boolean } {
  const COPY = `${RDFA}copy`
  if (!statements.some(({ predicate }) => predicate === COPY)) return { statements, cut: false }
  const bySubject = Map.groupBy(statements, ({ subject }) => subject)
  const isPattern = ({ predicate, object }: Statement): boolean =>
    predicate === RDF_TYPE && object.kind === 'node' && object.id === `${RDFA}Pattern`
  const patterns = new Set(statements.filter(isPattern).map(({ subject }) => subject))
  let room = MAX_STATEMENTS - statements.length
  const copied = statements.flatMap((statement): Statement[] => {
    if (statement.predicate !== COPY || patterns.has(statement.subject)) return [statement]
    const { object } = statement
    if (object.kind !== 'node' || !patterns.has(object.id)) return [statement]
    const seen = new Set<string>()
    const work = [object.id]
    const said: Statement[] = []
    for (let id = work.pop(); id !== undefined && room > 0; id = work.pop()) {
      if (seen.has(id)) continue
      seen.add(id)
      for (const own of bySubject.get(id) ?? [])
        if (own.predicate === COPY && own.object.kind === 'node') work.push(own.object.id)
        else if (!isPattern(own) && --room > 0) said.push({ ...own, subject: statement.subject })
    }
    return said
  })
  const used = new Set(
    statements.flatMap(({ predicate, object }) => (predicate === COPY && object.kind === 'node' ? [object.id] : [])),
  )
  return {
    statements: copied.filter(({ subject }) => !(patterns.has(subject) && used.has(subject))),
    cut: room <= 0,
  }
}
