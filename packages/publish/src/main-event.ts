import { type Entity, valueText } from '@rampe/model'
import { type Props, textIn, wordsOf } from './node.ts'
import { pageKey } from './page-key.ts'

/** Letters and digits alone, in lower case without accents, words joined by `-`: as addresses are made from titles. */
const slug = (text: string): string =>
  text
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** True where one is the other, or whole words of it. */
const within = (part: string, whole: string): boolean => part.length >= 3 && `-${whole}-`.includes(`-${part}-`)

/** The titles of pages, as they were read from them: by page key. */
export function titlesOf(entities: readonly Entity[]): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, readonly string[]>()
  for (const { type, iri, claims } of entities) {
    const key = type === 'WebPage' ? pageKey(iri) : undefined
    if (key !== undefined)
      titles.set(
        key,
        (claims.name ?? []).map(({ value }) => slug(valueText(value))),
      )
  }
  return titles
}

/**
 * What a page is about, of the events that it tells of: all of them where they have one name, else those that its title or
 * its address names. None where neither does: then it is a listing, and Google forbids markup there ("one unique URL per
 * event", Event documentation).
 */
export function mainEvents(events: readonly Props[], key: string, titles: readonly string[] = []): readonly Props[] {
  if (new Set(events.map((event) => textIn(event.name))).size === 1) return events
  const address = slug(decoded(key.split('?')[0]?.split('/').slice(1).at(-1) ?? ''))
  return named(events, titles) ?? named(events, [address.replace(/-html?$/, '')]) ?? []
}

/** The events whose name stands in one of these; none where two names do and one is not part of the other. */
function named(events: readonly Props[], texts: readonly string[]): readonly Props[] | undefined {
  const found = events.flatMap((event) => {
    const names = wordsOf(event.name).map(({ text }) => slug(text))
    const name = names.filter((one) => fits(one, texts)).sort((a, b) => b.length - a.length)[0]
    return name === undefined ? [] : [{ event, name }]
  })
  const [longest = ''] = found.map(({ name }) => name).sort((a, b) => b.length - a.length)
  if (found.length === 0 || found.some(({ name }) => !within(name, longest))) return undefined
  return found.filter(({ name }) => name === longest).map(({ event }) => event)
}

const fits = (name: string, texts: readonly string[]): boolean =>
  texts.some((text) => within(name, text) || (text.length >= 6 && within(text, name)))

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // not percent-encoded UTF-8: compared as it stands
  }
}
