import { isClass, SCHEMA } from '@rampe/model'
import { ADDRESSES, attribute, elementsOf, languageAt, selectors, texts, words } from '../dom.ts'
import type { TreeNode } from '../page/tree.ts'
import { type Literal, MAX_STATEMENTS, node, RDF_TYPE, type Statement, type Term } from '../rdf/statement.ts'
import { numberType, timeType } from '../vocabulary/lexical.ts'
import { absolute } from '../vocabulary/values.ts'

export interface MicrodataOptions {
  readonly base: string
  /** The document's own address: names of untyped items are fragments of it. */
  readonly url: string
  /** Properties that say a type, by vocabulary (Microdata to RDF, 3.1). @default schema.org's `additionalType` */
  readonly typeProperties?: Readonly<Record<string, readonly string[]>>
  /** Whether a bare `Event` is a class of schema.org; the standard wants an absolute address. @default false */
  readonly bareTypes?: boolean
  /** Also reads items that are marked as a property of an item that is not there. @default true */
  readonly orphans?: boolean
}

export interface MicrodataReading {
  readonly statements: Statement[]
  /** Elements that bear `itemprop` and stand in no item. */
  readonly orphans: number
  /** Some items were nested deeper than 50 and were not read. */
  readonly tooDeep: boolean
  /** The page states too much: the rest was not read. */
  readonly tooMany: boolean
}

const MAX_DEPTH = 50
const MAX_TYPES = 20
/** Elements that are looked at for all items together; `itemref` can name the same ones again and again. */
const MAX_VISITED = 500_000
/** Attributes that hold the address which an element stands for (HTML, 5.2.4). */
const SOURCE: ReadonlyMap<string, string> = new Map([...ADDRESSES, ['embed', 'src'], ['track', 'src']])

/** The vocabulary of a type: up to the last `#`, else the last `/` (Microdata to RDF, 4.3); schema.org is known by name. */
const vocabularyOf = (type: string): string => {
  if (/^https?:\/\/(?:www\.)?schema\.org\//i.test(type)) return SCHEMA
  const end = type.includes('#') ? type.lastIndexOf('#') : type.lastIndexOf('/')
  return type.slice(0, end + 1)
}

/** `schema.org/Event` and `schema:Event` lack their scheme, and can mean nothing else. */
const iriOfType = (type: string): string =>
  type.replace(/^(?:(?:https?:)?(?:\/\/)?(?:www\.)?schema\.org\/|schema:)/i, SCHEMA)

/** Pages that load their images late have a placeholder in `src`, and the address elsewhere. */
const LATE = ['data-src', 'data-lazy-src', 'data-original']
function addressOf(element: TreeNode, source: string): string | undefined {
  const given = attribute(element, source)
  if (element.name !== 'img' || given === undefined || !given.startsWith('data:')) return given
  return LATE.map((name) => attribute(element, name)).find((late) => late !== undefined) ?? given
}

/**
 * Reads Microdata (HTML, 5.2) into statements (Microdata to RDF). Rings of `itemref` end where they began; walking is
 * iterative, and each item is read once, however often it is referred to.
 */
export function readMicrodata(root: TreeNode, options: MicrodataOptions): MicrodataReading {
  const { base, url, typeProperties = { [SCHEMA]: ['additionalType'] }, bareTypes = false } = options
  const statements: Statement[] = []
  const select = selectors()
  const languages = new Map<TreeNode, string | undefined>()
  const order = new Map<TreeNode, number>()
  const byId = new Map<string, TreeNode>()
  const tops: TreeNode[] = []
  const marked: TreeNode[] = []
  for (const element of elementsOf(root)) {
    order.set(element, order.size)
    const id = attribute(element, 'id')
    if (id !== undefined && !byId.has(id)) byId.set(id, element)
    if (attribute(element, 'itemprop') !== undefined) marked.push(element)
    else if (attribute(element, 'itemscope') !== undefined && attribute(element, 'itemprop-reverse') === undefined)
      tops.push(element)
  }
  const subjects = new Map<TreeNode, string>()
  const claimed = new Set<TreeNode>()
  const work: { item: TreeNode; depth: number; vocabulary: string | undefined }[] = []
  let tooDeep = false
  const text = texts()
  let visited = 0
  let done = 0

  const subjectOf = (item: TreeNode, depth: number, vocabulary: string | undefined): string => {
    const known = subjects.get(item)
    if (known !== undefined) return known
    const id = attribute(item, 'itemid')
    const subject = (id === undefined ? undefined : absolute(id, base)) ?? `_:m${subjects.size}`
    subjects.set(item, subject)
    if (depth > MAX_DEPTH) tooDeep = true
    else work.push({ item, depth, vocabulary })
    return subject
  }
  const drain = (): void => {
    for (; done < work.length; done++) {
      const next = work[done]
      if (next) readItem(next.item, next.depth, next.vocabulary)
    }
  }
  for (const top of tops) {
    subjectOf(top, 0, undefined)
    drain()
  }
  const orphans = marked.filter((element) => !claimed.has(element))
  if (options.orphans !== false)
    for (const orphan of orphans)
      if (attribute(orphan, 'itemscope') !== undefined && !claimed.has(orphan)) {
        subjectOf(orphan, 0, undefined)
        drain()
      }
  const tooMany = statements.length >= MAX_STATEMENTS || visited > MAX_VISITED || text.cut()
  return { statements, orphans: orphans.length, tooDeep, tooMany }

  function readItem(item: TreeNode, depth: number, inherited: string | undefined): void {
    const subject = subjects.get(item) ?? ''
    if (statements.length >= MAX_STATEMENTS) return
    const types = words(attribute(item, 'itemtype'))
      .slice(0, MAX_TYPES)
      .map((type) => (bareTypes && isClass(type) ? SCHEMA + type : iriOfType(type)))
      .filter((type) => URL.canParse(type))
    const [first] = types
    const vocabulary = first === undefined ? inherited : vocabularyOf(first)
    for (const type of types)
      statements.push({ subject, predicate: RDF_TYPE, object: node(type), selector: select(item) })
    for (const element of propertiesOf(item)) {
      claimed.add(element)
      if (statements.length >= MAX_STATEMENTS) return
      const object = termOfElement(element, depth, vocabulary)
      const selector = select(element)
      for (const name of words(attribute(element, 'itemprop')).slice(0, MAX_TYPES)) {
        const predicate = predicateOf(name, vocabulary)
        statements.push({ subject, predicate, object, selector })
        const local = vocabulary === undefined ? undefined : predicate.slice(vocabulary.length)
        if (vocabulary !== undefined && typeProperties[vocabulary]?.includes(local ?? ''))
          statements.push({ subject, predicate: RDF_TYPE, object, selector })
      }
      if (object.kind === 'node')
        for (const name of words(attribute(element, 'itemprop-reverse')))
          statements.push({
            subject: object.id,
            predicate: predicateOf(name, vocabulary),
            object: node(subject),
            selector,
          })
    }
  }

  /** The properties of an item (HTML, 5.2.5): in it or in what its `itemref` names, but not in items within. */
  function propertiesOf(item: TreeNode): TreeNode[] {
    const seen = new Set<TreeNode>([item])
    const found: TreeNode[] = []
    const pending: TreeNode[] = [...(item.children ?? [])]
    for (const id of words(attribute(item, 'itemref'))) {
      const element = byId.get(id)
      if (element) pending.push(element)
    }
    for (let element = pending.pop(); element; element = pending.pop()) {
      if (!order.has(element) || seen.has(element) || ++visited > MAX_VISITED) continue
      seen.add(element)
      if (attribute(element, 'itemscope') === undefined) for (const child of element.children ?? []) pending.push(child)
      if (words(attribute(element, 'itemprop')).length > 0 || attribute(element, 'itemprop-reverse') !== undefined)
        found.push(element)
    }
    return found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  }

  function predicateOf(name: string, vocabulary: string | undefined): string {
    if (name.startsWith('schema:') || (/^[a-z][a-z\d+.-]*:\/\//i.test(name) && URL.canParse(name)))
      return iriOfType(name)
    return vocabulary === undefined ? `${url}#${encodeURIComponent(name)}` : vocabulary + name
  }

  function termOfElement(element: TreeNode, depth: number, vocabulary: string | undefined): Term {
    if (attribute(element, 'itemscope') !== undefined) return node(subjectOf(element, depth + 1, vocabulary))
    const name = element.name ?? ''
    const content = attribute(element, 'content')
    if (content !== undefined) return spoken(element, content, content)
    const source = SOURCE.get(name)
    const address = source === undefined ? undefined : addressOf(element, source)
    if (source !== undefined && (address !== undefined || name === 'img' || name === 'link')) {
      const iri = address === undefined ? undefined : absolute(address, base)
      if (iri !== undefined) return node(iri, text.of(element).words)
      if (address !== undefined) return spoken(element, address, address)
      return { kind: 'literal', lexical: '' }
    }
    const number = name === 'data' || name === 'meter' ? attribute(element, 'value') : undefined
    if (number !== undefined) return typed(element, number, numberType(number))
    const { raw, words: said } = text.of(element)
    const moment = attribute(element, 'datetime')
    // `<span datetime>` is no HTML, and means the same.
    if (name === 'time' || (moment !== undefined && timeType(moment) !== undefined))
      return typed(element, moment ?? raw, timeType(moment ?? raw.trim()), said)
    return spoken(element, raw, said)
  }

  function typed(element: TreeNode, lexical: string, datatype: string | undefined, said = lexical): Literal {
    if (datatype === undefined) return spoken(element, lexical, lexical)
    return { kind: 'literal', lexical, datatype, ...(said === lexical ? {} : { words: said }) }
  }

  function spoken(element: TreeNode, lexical: string, said: string): Literal {
    const language = languageAt(element, languages)
    return {
      kind: 'literal',
      lexical,
      html: true,
      ...(said === lexical ? {} : { words: said }),
      ...(language ? { language } : {}),
    }
  }
}
