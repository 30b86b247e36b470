import type { Entity, Message, PageKind, Selector, Severity } from '@rampe/model'
import type { GraphView, Item } from './graph-view.ts'

/** What is known of a page beside its claims. */
export interface PageFacts {
  readonly url: string
  readonly kind: PageKind
  /** BCP 47 tag. */
  readonly language?: string
}

/** What a rule may look at. Everything came in with the call: a rule reads no clock, no disk and no network. */
export interface RuleInput {
  readonly graph: GraphView
  /** The graph as it was given. */
  readonly source: unknown
  /** Entities by IRI, with their claims; empty where only a graph is known. */
  readonly entities: ReadonlyMap<string, Entity>
  readonly pages: readonly PageFacts[]
  readonly now: Date
}

/** One place where a rule is broken. */
export interface Finding {
  /** The node at fault; names the focus node, page and pointer. */
  readonly item?: Item
  /** A schema.org term, or a path of terms: `location.address`. */
  readonly path?: string
  /** The value that was seen. */
  readonly value?: string
  /** Fills `{expected}` in the texts. */
  readonly expected?: string | Message
  /** The rest replaces what the rule says in general. */
  readonly focusNode?: string
  readonly code?: string
  readonly severity?: Severity
  readonly message?: Message
  readonly remedy?: Message
  readonly url?: string
  readonly selector?: Selector
  readonly pointer?: string
}

/**
 * A rule: texts and one verb. In `what` and `fix`, `{name}`, `{value}`, `{expected}`, `{path}` and `{property}` (the path in plain words) are filled in.
 * A rule knows nothing of severity: a profile gives it.
 */
export interface Rule {
  /** Stable, kebab-case: the code. */
  readonly id: string
  /** A few words that name the fault. */
  readonly title: Message
  /** The title of a code that adds a part of its own: `artsdata-shape/NameSh-minCount`. */
  readonly titleOf?: (code: string) => Message
  /** What is wrong here. */
  readonly what: Message
  /** Why it matters. */
  readonly why: Message
  /** What to do. */
  readonly fix: Message
  readonly check: (input: RuleInput) => Iterable<Finding> | Promise<Iterable<Finding>>
}

/** The events that stand on their own: performances, and whatever is not a mere frame around performances. */
export const performances = ({ graph }: RuleInput): readonly Item[] =>
  graph.events.filter((event) => !graph.isSeries(event))

/** Findings for every performance that lacks a property. */
export const lacking = (input: RuleInput, property: string): readonly Finding[] =>
  performances(input)
    .filter((event) => !input.graph.has(event, property))
    .map((item) => ({ item, path: property }))

/** Findings for every performance that lacks a property which its series, if it has one, does not tell either. */
export const untold = (input: RuleInput, property: string): readonly Finding[] =>
  performances(input)
    .filter((event) => !input.graph.tells(event, property))
    .map((item) => ({ item, path: property }))

/** Each node that a property of a performance holds, once, however many performances share it. */
export function held(input: RuleInput, property: string): readonly Item[] {
  const seen = new Set<Item>()
  for (const event of performances(input)) for (const item of input.graph.linked(event, property)) seen.add(item)
  return [...seen]
}
