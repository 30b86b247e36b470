import type { Entry } from '../listing/entry.ts'
import { isKind, plain, VENUE_WORD } from '../page/words.ts'
import { ownActOf } from './own-act.ts'
import type { Scene } from './scene.ts'

/** `Villesel (QC)` · `Salle du Quai, Villesel` · `Namur, Belgique` */
const TOWN = /^\p{Lu}[^:!?]{2,60}(?:\s\(\p{Lu}[\p{L}. ]{1,12}\)|,\s\p{Lu}[\p{L}'’ .-]{1,30})$/u

const isPlace = (text: string): boolean =>
  TOWN.test(text) && !/\s[–—-]\s/.test(text) && !isKind(plain(text.split(/[,(]/)[0] ?? ''))

/**
 * The dates of an artist's own site say where, not what: most of the records are called by towns and halls. Then what is played
 * is called by the artist.
 */
export function calledByAct(scene: Scene, entries: readonly Entry[]): readonly Entry[] {
  const places = entries.filter(({ title }) => title && isPlace(title.text)).length
  const act = entries.length > 1 && places >= 0.6 * entries.length ? ownActOf(scene) : undefined
  if (!act || VENUE_WORD.test(plain(act.name))) return entries
  return entries.map((entry) => {
    const { title } = entry
    if (!title || !isPlace(title.text)) return entry
    return { ...entry, title: { text: act.name, line: act.line, box: act.line.box, href: title.href } }
  })
}
