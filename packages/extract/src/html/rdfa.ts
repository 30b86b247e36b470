import { isElement, MAX_DEPTH, selectors, texts, words, xmlContent } from '../dom.ts'
import type { TreeNode } from '../page/tree.ts'
import { type Literal, MAX_STATEMENTS, node, RDF, RDF_TYPE, type Statement, type Term } from '../rdf/statement.ts'
import { timeType } from '../vocabulary/lexical.ts'
import { declaredPrefixes, iriOf, type Names, RDFA, resolve, termIri, vocabularyOf } from './rdfa-context.ts'
import { copyPatterns } from './rdfa-copy.ts'

export interface RdfaOptions {
  readonly base: string
}

interface Incomplete {
  readonly predicate: string
  readonly direction: 'forward' | 'reverse' | 'list'
}

type Lists = Map<string, { readonly subject: string; readonly items: Term[]; readonly element: TreeNode }>

/** An evaluation context (RDFa Core 1.1, 7.2). */
interface Evaluation {
  readonly parentSubject: string
  readonly parentObject: string
  readonly incomplete: readonly Incomplete[]
  readonly lists: Lists
  readonly language: string | undefined
  readonly prefixes: ReadonlyMap<string, string>
  readonly vocab: string | undefined
}

interface Frame {
  readonly element: TreeNode
  readonly inner: Evaluation
  readonly ownLists: Lists | undefined
  next: number
}

/** Prefixes that elements may hand down to one another. */
const MAX_PREFIXES = 200_000
/** Nodes that are looked at for XML literals. */
const MAX_LOOKS = 300_000

export interface RdfaReading {
  readonly statements: Statement[]
  /** The page states too much: the rest was not read. */
  readonly tooMany: boolean
}

/**
 * Reads RDFa 1.1 (Lite and Core) in HTML5 into statements: RDFa Core 1.1, 7.5, with the rules of HTML+RDFa 1.1, 3.
 * Walking is iterative. `rdfa:copy` patterns are applied; `rdfa:usesVocabulary` is stated.
 */
export function readRdfa(root: TreeNode, { base: written }: RdfaOptions): RdfaReading {
  const home = written.replace(/#.*$/, '')
  const statements: Statement[] = []
  const select = selectors()
  const text = texts()
  let labels = 0
  let prefixed = MAX_PREFIXES
  let looks = MAX_LOOKS
  const afford = (): boolean => --looks > 0
  const blank = (): string => `_:r${labels++}`
  const say = (subject: string, predicate: string, object: Term, element: TreeNode): void => {
    if (statements.length < MAX_STATEMENTS) statements.push({ subject, predicate, object, selector: select(element) })
  }
  const start: Evaluation = {
    parentSubject: home,
    parentObject: home,
    incomplete: [],
    lists: new Map(),
    language: undefined,
    prefixes: new Map(),
    vocab: undefined,
  }
  const stack: Frame[] = [{ element: root, inner: start, ownLists: start.lists, next: 0 }]
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.element.children?.[frame.next++]
    if (!child) {
      stack.pop()
      if (frame.ownLists)
        for (const [predicate, { subject, items, element }] of frame.ownLists)
          say(subject, predicate, { kind: 'list', items }, element)
    } else if (isElement(child) && stack.length < MAX_DEPTH && statements.length < MAX_STATEMENTS)
      stack.push(enter(child, frame.inner))
  }
  const copied = copyPatterns(statements)
  return { statements: copied.statements, tooMany: copied.cut || statements.length >= MAX_STATEMENTS || text.cut() }

  function enter(element: TreeNode, outer: Evaluation): Frame {
    const given = element.attribs ?? {}
    let { vocab } = outer
    if (given.vocab !== undefined) {
      vocab = given.vocab.trim() === '' ? undefined : (vocabularyOf(home, given.vocab) ?? vocab)
      if (vocab !== undefined && given.vocab.trim() !== '') say(home, `${RDFA}usesVocabulary`, node(vocab), element)
    }
    const prefixes = prefixed > 0 ? declaredPrefixes(outer.prefixes, given) : outer.prefixes
    if (prefixes !== outer.prefixes) prefixed -= prefixes.size
    const tag = given.lang ?? given['xml:lang']
    const language = tag === undefined ? outer.language : tag || undefined
    const names: Names = { base: home, prefixes, vocab }

    const isRoot = element.name === 'html'
    const isFrame = element.name === 'head' || element.name === 'body'
    const { rel, rev } = relations(given)
    const linked = rel !== undefined || rev !== undefined
    const about = given.about === undefined ? undefined : iriOf(names, given.about)
    const resource = resourceOf(given, names)
    const base = isRoot ? home : isFrame ? outer.parentObject : undefined

    let subject: string | undefined
    let object: string | undefined
    let typed: string | undefined
    let skip = false
    if (linked) {
      subject = about ?? base ?? outer.parentObject
      object = resource
      if (given.typeof !== undefined) {
        if (about !== undefined) typed = subject
        else typed = object ??= blank()
      }
    } else if (given.property !== undefined && given.content === undefined && given.datatype === undefined) {
      subject = about ?? base ?? outer.parentObject
      if (given.typeof !== undefined) {
        typed = about ?? base ?? resource ?? blank()
        object = typed
      }
    } else {
      subject = about ?? resource ?? base
      if (subject === undefined && given.typeof !== undefined) subject = blank()
      if (subject === undefined) {
        subject = outer.parentObject
        skip = given.property === undefined
      }
      if (given.typeof !== undefined) typed = subject
    }

    if (typed !== undefined)
      for (const name of words(given.typeof)) {
        const type = termIri(names, name)
        if (type !== undefined) say(typed, RDF_TYPE, node(type), element)
      }

    const ownLists: Lists | undefined = subject !== outer.parentObject ? new Map() : undefined
    const lists = ownLists ?? outer.lists
    const inlist = given.inlist !== undefined
    const append = (predicate: string, term: Term | undefined): void => {
      const list = lists.get(predicate) ?? { subject: subject ?? home, items: [], element }
      lists.set(predicate, list)
      if (term) list.items.push(term)
    }
    const forward = predicatesOf(rel, names)
    const backward = predicatesOf(rev, names)
    const incomplete: Incomplete[] = []
    if (linked && object !== undefined) {
      for (const predicate of forward)
        if (inlist) append(predicate, node(object))
        else say(subject, predicate, node(object, text.of(element).words), element)
      for (const predicate of backward) say(object, predicate, node(subject), element)
    } else if (linked) {
      object = blank()
      for (const predicate of forward) {
        if (inlist) append(predicate, undefined)
        incomplete.push({ predicate, direction: inlist ? 'list' : 'forward' })
      }
      for (const predicate of backward) incomplete.push({ predicate, direction: 'reverse' })
    }

    if (given.property !== undefined) {
      const value = propertyValue(element, given, names, language, { linked, resource, typed, about })
      for (const name of words(given.property)) {
        const predicate = termIri(names, name)
        if (predicate === undefined || predicate.startsWith('_:') || value === undefined) continue
        if (inlist) append(predicate, value)
        else say(subject, predicate, value, element)
      }
    }

    if (!skip)
      for (const { predicate, direction } of outer.incomplete)
        if (direction === 'forward') say(outer.parentSubject, predicate, node(subject), element)
        else if (direction === 'reverse') say(subject, predicate, node(outer.parentSubject), element)
        else outer.lists.get(predicate)?.items.push(node(subject))

    const inner: Evaluation = skip
      ? { ...outer, language, prefixes, vocab }
      : { parentSubject: subject, parentObject: object ?? subject, incomplete, lists, language, prefixes, vocab }
    return { element, inner, ownLists: skip ? undefined : ownLists, next: 0 }
  }

  function propertyValue(
    element: TreeNode,
    given: Readonly<Record<string, string>>,
    names: Names,
    language: string | undefined,
    known: { linked: boolean; resource: string | undefined; typed: string | undefined; about: string | undefined },
  ): Term | undefined {
    const datatype = given.datatype === undefined ? undefined : (termIri(names, given.datatype.trim()) ?? '')
    const plain = (lexical: string, said = lexical): Literal => ({
      kind: 'literal',
      lexical,
      html: true,
      ...(said === lexical ? {} : { words: said }),
      ...(language ? { language } : {}),
    })
    const machine = given.content ?? given.datetime
    if (datatype === `${RDF}XMLLiteral` || datatype === `${RDF}HTML`)
      return { kind: 'literal', lexical: xmlContent(element, afford), datatype }
    if (datatype) return { kind: 'literal', lexical: machine ?? text.of(element).raw, datatype }
    if (given.content !== undefined) return plain(given.content)
    if (given.datetime !== undefined && datatype === undefined) {
      const type = timeType(given.datetime)
      if (type === undefined) return plain(given.datetime)
      return { kind: 'literal', lexical: given.datetime, datatype: type, words: text.of(element).words }
    }
    if (datatype === undefined && !known.linked && known.resource !== undefined && known.typed === undefined)
      return node(known.resource, text.of(element).words)
    if (datatype === undefined && known.typed !== undefined && known.about === undefined) return node(known.typed)
    const { raw, words: said } = text.of(element)
    const type = element.name === 'time' && datatype === undefined ? timeType(raw) : undefined
    return type === undefined ? plain(raw, said) : { kind: 'literal', lexical: raw, datatype: type }
  }
}

const predicatesOf = (list: string | undefined, names: Names): string[] =>
  words(list).flatMap((name) => {
    const iri = termIri(names, name)
    return iri === undefined || iri.startsWith('_:') ? [] : [iri]
  })

/** `rel` and `rev`; beside `property`, only their CURIEs and IRIs count (HTML+RDFa 1.1, 3.1). */
function relations(given: Readonly<Record<string, string>>): { rel: string | undefined; rev: string | undefined } {
  const kept = (list: string | undefined): string | undefined => {
    if (list === undefined || given.property === undefined) return list
    const named = words(list).filter((word) => word.includes(':'))
    return named.length === 0 ? undefined : named.join(' ')
  }
  return { rel: kept(given.rel), rev: kept(given.rev) }
}

function resourceOf(given: Readonly<Record<string, string>>, names: Names): string | undefined {
  const named = given.resource === undefined ? undefined : iriOf(names, given.resource)
  if (named !== undefined) return named
  const address = given.href ?? given.src
  return address === undefined ? undefined : resolve(names, address)
}
