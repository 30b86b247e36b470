import { termOf } from '@rampe/model'
import { slug } from '../claims.ts'
import type { Seen, Sighting } from '../extractor.ts'
import type { PlaceholderOf } from '../vocabulary/placeholders.ts'
import { currentTerm, type Misspelt } from '../vocabulary/terms.ts'
import { canonical, type Setting, valueOfLiteral, valueOfNode } from '../vocabulary/values.ts'
import { type Draft, draftsOf, flat, referencesOf } from './drafts.ts'
import { partsOf } from './parts.ts'
import { isBlank, type Statement, type Term } from './statement.ts'

/** A sighting that is still being filled; so no order of nodes, and no depth, matters. */
interface Filling extends Sighting {
  readonly properties: Seen[]
}

/** Things within things: a chain of blank nodes that is longer goes on as a reference. */
const MAX_NESTING = 100

/** How the nodes of a page are named and its values read. */
export interface Naming extends Setting {
  /** The page's address. */
  readonly url: string
  readonly placeholderOf?: PlaceholderOf
  readonly misspelt?: Misspelt
}

/** Page descriptions may bear the page's own address as their name; anything else may not. */
const PAGE_TYPE = /(?:WebPage|Page|Article|Posting|WebSite)$/

const sameAddress = (a: string, b: string): boolean => a.replace(/[#/]*$/, '') === b.replace(/[#/]*$/, '')

/**
 * Turns statements into sightings. A blank node that one other node refers to is nested there; a node with an IRI, and a
 * blank node with several referrers, stands for itself and is referred to; a value (an address, a picture) is nested whatever
 * its name, see {@link partsOf}. schema.org terms lose their namespace, `http:` and `https:` alike; terms of other
 * vocabularies stay whole.
 */
export function sightingsOf(statements: Iterable<Statement>, setting: Naming): Sighting[] {
  const { drafts, referrers } = draftsOf(statements, setting.misspelt)
  const parts = partsOf(drafts, referrers)
  const names = new Map<string, string>()
  const nameOf = (draft: Draft): string => {
    const name = draft.statements.find((s) => termOf(s.predicate) === 'name' && s.object.kind === 'literal')?.object
    const words = name?.kind === 'literal' ? slug(name.lexical) : ''
    return `${setting.url}#${words || slug([...draft.types][0] ?? 'thing')}`
  }
  const name = (draft: Draft): void => {
    const isPage = draft.types.size === 0 || [...draft.types].some((type) => PAGE_TYPE.test(type))
    if (isBlank(draft.id)) names.set(draft.id, `${nameOf(draft)}-${draft.id.slice(2)}`)
    else names.set(draft.id, !isPage && sameAddress(draft.id, setting.url) ? nameOf(draft) : canonical(draft.id))
  }
  for (const draft of drafts.values())
    if (!parts.has(draft.id) && (!isBlank(draft.id) || (referrers.get(draft.id) ?? 0) > 1)) name(draft)
  for (const draft of unnestable(drafts, names)) name(draft)

  const fillings = new Map<string, Filling>()
  for (const draft of drafts.values()) {
    const id = names.get(draft.id)
    fillings.set(draft.id, { types: [...draft.types], properties: [], ...(id === undefined ? {} : { id }) })
  }
  const nested = new Set<string>()
  for (const draft of drafts.values())
    for (const { predicate, object, selector, confidence } of draft.statements) {
      const property = currentTerm(predicate, setting.misspelt)
      for (const term of flat(object)) {
        const value = seenIn(property, term)
        if (value === undefined) continue
        const seen = { property, value, selector, ...(confidence === undefined ? {} : { confidence }) }
        const deprecated = setting.placeholderOf?.(seen, term.kind === 'literal' ? term.words : undefined)
        fillings.get(draft.id)?.properties.push(deprecated === undefined ? seen : { ...seen, deprecated })
      }
    }
  return [...drafts.keys()].filter((id) => !nested.has(id)).flatMap((id) => fillings.get(id) ?? [])

  function seenIn(property: string, term: Term): Seen['value'] | undefined {
    if (term.kind === 'list') return undefined
    if (term.kind === 'literal') return valueOfLiteral(property, term, setting)
    const filling = fillings.get(term.id)
    if (filling && filling.id === undefined) {
      nested.add(term.id)
      return filling
    }
    if (!filling && isBlank(term.id)) return undefined
    return valueOfNode(property, filling?.id ? { ...term, id: filling.id } : term, setting)
  }
}

/**
 * Blank nodes that cannot be nested in what refers to them: one of every ring that nothing outside refers to, and every
 * hundredth of a chain.
 */
function unnestable(drafts: ReadonlyMap<string, Draft>, named: ReadonlyMap<string, string>): Draft[] {
  const referred = new Set<string>()
  for (const draft of drafts.values()) for (const id of referencesOf(draft)) referred.add(id)
  const reached = new Set<string>()
  const apart: Draft[] = []
  const reach = (start: string): void => {
    const work = [{ id: start, depth: 0 }]
    for (let next = work.pop(); next; next = work.pop()) {
      const draft = drafts.get(next.id)
      if (!draft || reached.has(next.id)) continue
      reached.add(next.id)
      const deep = next.depth > MAX_NESTING && !named.has(next.id)
      if (deep) apart.push(draft)
      const depth = deep || named.has(next.id) ? 0 : next.depth
      for (const id of referencesOf(draft)) work.push({ id, depth: depth + 1 })
    }
  }
  for (const id of drafts.keys()) if (named.has(id) || !referred.has(id)) reach(id)
  for (const draft of drafts.values())
    if (!reached.has(draft.id)) {
      apart.push(draft)
      reach(draft.id)
    }
  return apart
}
