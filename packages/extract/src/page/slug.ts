import { words } from './site-name.ts'
import { GENERIC_WORDS } from './words.ts'

/** The path of an address in letters. */
export const decoded = (url: string): string => decodeURI(new URL(url).pathname.replace(/%(?![\da-f]{2})/gi, ''))

/** The words of the last part of an address that says something: `/events/thahomey-skuna.html` → thahomey, skuna. */
export function slugWords(url: string): string[] {
  const segments = decoded(url).split('/').filter(Boolean)
  const last = segments.at(-1)?.replace(/\.\w{2,5}$/, '') ?? ''
  const own = words(/^(?:index|default|\d+)?$/.test(last) ? (segments.at(-2) ?? '') : last).filter(
    (w) => w.length > 1 && !/^\d+$/.test(w),
  )
  // `film-ruisseau`: the kind of thing in front of its name.
  const [kind = '', ...name] = own
  const said = name.length > 0 && GENERIC_WORDS.has(kind) ? name : own
  // `/season`: `Season Finale` is one of the things there.
  return said.every((word) => GENERIC_WORDS.has(word)) ? [] : said
}

/** How much of the address the words repeat, and how much of the words the address: 0–1. */
export function overlap(slug: readonly string[], own: readonly string[]): number {
  const set = new Set(own.filter((w) => w.length > 1))
  const hits = slug.filter((w) => set.has(w)).length
  return hits < Math.min(2, slug.length) ? 0 : (2 * hits) / (slug.length + set.size)
}

/** Without the sign of the plural. */
export const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word)
