import type { Entry } from '../../listing/entry.ts'
import { isKind, plain } from '../../page/words.ts'
import { withoutMore } from '../../readers/people/additions.ts'
import { isEvening } from '../../readers/people/evenings.ts'
import { whoIs } from '../../readers/people/names.ts'
import { absolute, type Scene, whereabouts } from '../scene.ts'
import { isArtistPath } from './artist-page.ts'
import { ACT } from './clubs.ts'

const LONGEST = 60
const MIN_LETTERS = 3
/** What is played stands behind who plays: `Ada Lampe: Harbour Songs`. */
const PARTS = /\s*[:|]\s+|\s+[–—]\s+/u
/** `(Québec)`, `(solo piano)` */
const BRACKET = /(?<!\s)\s+\([^()]*\)$/u

/**
 * Who plays by the page that the name leads to: one of an artist whose address says the same, `/artists/low-water` under `Low water`,
 * whatever the words are. What else a record links may be who wrote or directed it.
 */
export function artistLinked({ page }: Scene, { title }: Entry): string | undefined {
  const address = title?.href === undefined ? undefined : absolute(title.href, page.base)
  const path = address === undefined ? '' : whereabouts(address).pathname
  if (!title || !isArtistPath(path)) return undefined
  const parts = withoutMore(title.text).split(PARTS)
  const name = parts.find((part) => isSaidBy(path, part))?.replace(BRACKET, '') ?? ''
  if (name === '' || name.length > LONGEST || isKind(plain(name))) return undefined
  return isEvening(name) && !ACT.has(whoIs(name)) ? undefined : name
}

/** The last part of the path is made of the letters of the name, or begins it. */
function isSaidBy(path: string, name: string): boolean {
  const [slug, letters] = [lettersOf(path.split('/').findLast(Boolean) ?? ''), lettersOf(name)]
  return (
    slug.length >= MIN_LETTERS && letters.length >= MIN_LETTERS && (slug.includes(letters) || letters.startsWith(slug))
  )
}

const lettersOf = (text: string): string => plain(decoded(text)).replace(/[^a-z0-9]+/g, '')

/** An address need not be well spelt. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
