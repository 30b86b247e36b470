import { likeness, nameKey, words } from '../fold.ts'
import { type Mention, type Mentions, said, saidText } from '../mention.ts'
import type { Pages } from '../pages.ts'
import { hostKey } from '../url-key.ts'
import { type Occurrence, occurrencesOf } from './occurrences.ts'

/** A mention of an event with what joining looks at. */
export interface EventMention {
  readonly mention: Mention
  readonly names: readonly (readonly string[])[]
  readonly keys: readonly string[]
  readonly occurrences: readonly Occurrence[]
  /** The language group of the page that the event lives on. */
  readonly home: string
  /** The address of that page. */
  readonly homeUrl: string
  /** True where it was read from that page; false for a card on another page. */
  readonly own: boolean
  /** The language of the page that it was read from. */
  readonly language?: string
}

const addressOf = (mention: Mention): readonly string[] =>
  said(mention, 'url').flatMap(({ value }) => {
    const text = value.kind === 'reference' ? value.iri : value.kind === 'text' ? value.text : ''
    return URL.canParse(text) ? [text] : []
  })

/** Reads a mention for joining. */
export function eventMention(mention: Mention, mentions: Mentions, pages: Pages): EventMention {
  const here = pages.at(mention.page)
  const targets = addressOf(mention).filter((url) => hostKey(url) === hostKey(mention.page))
  const target = targets.some((url) => pages.at(url).key === here.key)
    ? undefined
    : targets.find((url) => new URL(url).pathname !== '/' || new URL(url).search !== '')
  const at = target === undefined ? here : pages.at(target)
  const said = saidText(mention, 'name')
  return {
    mention,
    names: said.map(words),
    keys: [...new Set(said.map(nameKey).filter(Boolean))],
    occurrences: occurrencesOf(mention, mentions),
    home: at.group,
    homeUrl: at.url,
    own: at.key === here.key,
    ...(here.language === undefined ? {} : { language: here.language }),
  }
}

/** How alike the best matching names of two mentions are, 0–1. */
export const alike = (a: EventMention, b: EventMention): number => {
  let most = 0
  for (const x of a.names) for (const y of b.names) most = Math.max(most, likeness(x, y))
  return most
}

/** Days in common: true, none: false, unknown (one has no date): undefined. A run shares every day within it. */
export function shareDay(a: readonly Occurrence[], b: readonly Occurrence[]): boolean | undefined {
  if (a.length === 0 || b.length === 0) return undefined
  return a.some((x) => b.some((y) => x.day <= (y.lastDay ?? y.day) && y.day <= (x.lastDay ?? x.day)))
}

/** Read by one extractor from one page. */
export const sameSource = (a: EventMention, b: EventMention): boolean =>
  a.mention.page === b.mention.page && a.mention.by === b.mention.by
