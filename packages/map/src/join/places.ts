import { fold, words } from '../fold.ts'
import type { Joins } from './union.ts'

/** One spelling for names that differ in spaces and plurals alone: `The Black Box Theatre`, `Blackbox Theatre`. */
export const spelling = (name: string): string =>
  `~${words(name)
    .map((word) => (word.length > 4 ? word.replace(/s$/, '') : word))
    .join('')}`

/** Words that tell one room of a house from another: a name with one more of these is another place. */
const ROOMS: ReadonlySet<string> = new Set(
  `salle studio hall foyer grande petite grand petit main small large room stage theatre theater bar cafe lobby balcony balcon scene cour jardin terrasse
   terrace gallery galerie annex annexe upstairs downstairs north south east west nord sud est ouest upper lower haut bas outdoor exterieur parking garden
   atelier cabaret chapelle chapel auditorium cinema library bibliotheque restaurant box office bibliotheque`.split(
    /\s+/,
  ),
)

/** True for such a word, and for a number. */
export const isRoom = (word: string): boolean => ROOMS.has(word) || /\d/.test(word)

/** The town at the end of a name: `Salle des Cintres, Sainte-Rampe`, `First Church of Rampton`, `Salle des Cintres (Rampton)`. */
function withoutTown(name: string, towns: ReadonlySet<string>): string | undefined {
  const cut = /^(.{4,}?)(?:,\s+|\s+[–—-]\s+|\s*\(|\s+(?:of|in|de|à|d[’'])\s*)([^,()]{3,40})\)?$/iu.exec(name)
  return cut?.[1] !== undefined && cut[2] !== undefined && towns.has(fold(cut[2])) ? cut[1] : undefined
}

const put = <Key>(index: Map<Key, number[]>, key: Key, i: number): void => {
  const list = index.get(key)
  if (list) list.push(i)
  else index.set(key, [i])
}

/**
 * Joins spellings of one place: with its town and without, and with one telling word more or less where three others agree and no
 * second name is as near. A word for a room (`studio`, `foyer`) makes another place.
 *
 * @param towns towns of the site's addresses, folded
 */
export function joinPlaces(
  names: readonly string[],
  towns: ReadonlySet<string>,
  joins: Joins,
  clash: (i: number, j: number) => boolean,
): void {
  const bySpelling = new Map<string, number>()
  for (const [i, name] of names.entries())
    if (name !== '' && !bySpelling.has(spelling(name))) bySpelling.set(spelling(name), i)
  const byWords = new Map<string, number[]>()
  for (const i of bySpelling.values()) put(byWords, words(names[i] ?? '').join(' '), i)

  for (const i of bySpelling.values()) {
    const name = names[i] ?? ''
    const bare = withoutTown(name, towns)
    const same = bare === undefined ? undefined : bySpelling.get(spelling(bare))
    if (same !== undefined && !clash(i, same))
      joins.join(same, i, { code: 'name-and-town', shared: fold(bare ?? name) })

    const all = words(name)
    if (all.length < 4) continue
    const shorter = all.flatMap((word, n) => (isRoom(word) ? [] : (byWords.get(all.toSpliced(n, 1).join(' ')) ?? [])))
    const [only, more] = new Set(shorter)
    if (only !== undefined && more === undefined && !clash(i, only))
      joins.join(only, i, { code: 'one-word-more', shared: fold(names[only] ?? '') })
  }
}
