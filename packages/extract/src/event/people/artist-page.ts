import { textValue } from '@rampe/model'
import type { Seen } from '../../extractor.ts'
import type { Headline } from '../../page/kind.ts'
import type { Line } from '../../page/outline.ts'
import { isKind, plain } from '../../page/words.ts'
import { isSomebody, itemsOf, whoIs } from '../../readers/people/names.ts'
import { type Scene, seen, standing } from '../scene.ts'

/** Where sites keep the pages of those who play, and of what these play: `/artistes/ada-lampe`, `/artists/ada-lampe/dates`. */
const ARTIST_PAGE =
  /\/(?:artists?|artistes?|performers?|interpretes?|compan(?:y|ies)|compagnies?|musicians?|musiciens?|speakers?|comedians?|humoristes?|bands?|groupes?|djs?)\/[^/]+(?:\/(?:index\.\w+|agenda|calendar|concerts?|dates?|events?|gigography|gigs|live|shows?|spectacles?|tour(?:-?dates)?|tournees?)?)?\/?$/i
/** A path of such a page. */
export const isArtistPath = (path: string): boolean => ARTIST_PAGE.test(path)
const LONGEST = 50
const CONFIDENCE = 0.72

/** Somebody who plays, by the page that the site gives them. A list of names is the page of an evening. */
export function artistOf(scene: Scene, { name, line }: Headline): Line | undefined {
  if (!name || !line || name !== line.text || name.length > LONGEST || name.includes(',')) return undefined
  const key = plain(name)
  return isArtistPath(new URL(scene.page.capture.url).pathname) && !isKind(key) ? line : undefined
}

/**
 * What the page of an artist lists, that artist plays; where the artist is one name of several that an evening is called by, so do
 * the others: `Ruisso, Quai Ouest, Esther`.
 */
export function artistsSeen(scene: Scene, line: Line, evening: string): readonly Seen[] {
  const names = itemsOf(evening).map(({ text }) => text)
  const listed = names.length > 1 && names.some((name) => plain(name) === line.plain)
  const acts = listed && names.every((name) => isSomebody(name, true)) ? names : [line.text]
  return acts.map((name) => {
    const selector = standing(scene, line.box, name)
    const who = whoIs(name)
    const properties = [seen('name', textValue(name), selector, CONFIDENCE)]
    return seen('performer', { types: who ? [who] : [], properties }, selector, CONFIDENCE)
  })
}
