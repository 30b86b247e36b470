import type { Decision } from '@rampe/model'
import { decideJoins } from '../decisions.ts'
import type { IdLock } from '../identity.ts'
import type { Mentions } from '../mention.ts'
import type { Pages } from '../pages.ts'
import { type EventMention, eventMention } from './event-mention.ts'
import { joinAcross, joinLanguages } from './join-across.ts'
import { joinHome } from './join-home.ts'
import { keepListedApart } from './listed-apart.ts'
import { mentionKeys } from './names.ts'
import { isPerformance } from './occurrences.ts'
import { Joins, type Reason } from './union.ts'

/** What a site plays under one title: the mentions that are the same event, or performances of one. */
export interface Production {
  readonly mentions: readonly EventMention[]
  readonly reasons: readonly Reason[]
}

/** What was said and given before. */
export interface Memory {
  readonly decisions?: readonly Decision[]
  readonly ids?: IdLock
}

/**
 * Finds which mentions of events are one: first on the page that each lives on (its own words, its declared data, its other
 * language, and the cards elsewhere that link to it), then across pages by name and day.
 */
export function productionsOf(
  mentions: Mentions,
  pages: Pages,
  { decisions = [], ids = {} }: Memory = {},
): readonly Production[] {
  const events = mentions
    .of('event')
    .filter((mention) => !isPerformance(mention))
    .map((mention) => eventMention(mention, mentions, pages))
  const joins = new Joins(events.length)
  const things = () => events.map((one) => ({ subject: one.mention.subject, keys: mentionKeys(one, pages) }))
  decideJoins(things, decisions, ids, joins)
  const bySubject = new Map<string, number>()
  const homes = new Map<string, number[]>()
  for (const [i, { mention, home }] of events.entries()) {
    const same = bySubject.get(mention.subject)
    if (same === undefined) bySubject.set(mention.subject, i)
    else joins.join(same, i, { code: 'same-subject', shared: mention.subject })
    const block = homes.get(home)
    if (block) block.push(i)
    else homes.set(home, [i])
  }
  keepListedApart(events, joins)
  for (const block of homes.values()) joinHome(block, events, joins)
  joinAcross(events, joins)
  joinLanguages(events, joins)
  return joins
    .sets()
    .map(({ members, reasons }) => ({ mentions: members.map((i) => events[i] as EventMention), reasons }))
}
