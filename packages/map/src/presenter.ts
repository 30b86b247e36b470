import { fold, nameKey } from './fold.ts'
import { type Mentions, saidText } from './mention.ts'
import { GROUP_WORDS, ORGANIZATION_WORDS } from './vocabulary/keywords.ts'

/** From so many guests on, a site tells of other people's shows. */
const GUESTS = 5

/** An organisation that never plays itself: a festival, a town, a library. A theatre may be a company or a house. */
const isHost = (tokens: readonly string[]): boolean =>
  tokens.some((token) => ORGANIZATION_WORDS.has(token) && !GROUP_WORDS.has(token))

/**
 * True where a site's own organisation presents others and does not play itself: its name says so, or most of its many guests come
 * for one event alone. The members of an ensemble come again, and a company says in its name what it is.
 */
export function presents({ of, follow }: Mentions, siteName: string): boolean {
  const tokens = fold(siteName).split(' ')
  if (tokens.some((token) => GROUP_WORDS.has(token))) return false
  if (isHost(tokens)) return true
  const own = nameKey(siteName)
  const guests = new Map<string, Set<string>>()
  for (const event of of('event')) {
    const title = nameKey(saidText(event, 'name')[0] ?? '')
    for (const iri of saidText(event, 'performer')) {
      const performer = follow(event, iri)
      const name = nameKey((performer && saidText(performer, 'name')[0]) ?? '')
      if (name !== '' && name !== own) guests.set(name, (guests.get(name) ?? new Set()).add(title))
    }
  }
  const once = [...guests.values()].filter(({ size }) => size === 1).length
  return guests.size >= GUESTS && once * 4 >= guests.size * 3
}
