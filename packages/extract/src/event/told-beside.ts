import type { Entry } from '../listing/entry.ts'
import { marksIn } from '../listing/groups.ts'
import { textIn } from '../page/tree.ts'
import { labelOf, plain, VENUE_WORD } from '../page/words.ts'
import type { Scene } from './scene.ts'

/** So much of a paragraph tells of what its first words name. */
const FEWEST = 40
/** A short sentence with a figure or a house tells when, how much or where. */
const SHORT = 16
const isTale = (text: string): boolean =>
  text.length >= SHORT &&
  !/\d/.test(text) &&
  !VENUE_WORD.test(plain(text)) &&
  labelOf(text.split(' :', 1)[0] ?? '') === undefined
/** Between a name and what is said of it. */
const PARTED = /^["”»]?\s*[.!?:;,–—-]+["”»]?\s+/u
/** A sentence of its own: it begins in a capital, runs on in small letters, and ends. */
export const SENTENCE = /^["“«]?\s?[\p{Lu}\d].*\p{Ll}{2}\s\p{Ll}{2}.*[.!?…]["”»)]?$/u
const SLANTED = /^(?:em|i|small)$/
/** Three words or more, the first of them small: no name of somebody else. */
const REMARK = /^\p{Ll}\S*\s\S+\s\S/u

/**
 * What stands on the line of a name behind it: `<b>Dimanche 5 octobre</b>. <b>La grève</b>. Rendez-vous au quai, par tous les temps.`, or
 * a remark set apart by its letters: `5 juin – Clara Lampe, <em>la nuit la plus longue</em>`.
 */
export function toldBeside(scene: Scene, { title }: Entry): string | undefined {
  const line = title?.line
  const at = title && line ? line.text.indexOf(title.text) : -1
  if (!title || !line || at < 0) return undefined
  const from = at + title.text.length
  const rest = line.text.slice(from)
  const parted = PARTED.exec(rest)?.[0].length
  if (parted === undefined || marksIn(scene.marks, line.index, line.index + 1).some(({ span }) => span[1] > from))
    return undefined
  const told = rest.slice(parted)
  if ((told.length >= FEWEST || isTale(told)) && SENTENCE.test(told)) return told
  const last = line.box.children.at(-1)
  return last && SLANTED.test(last.tag) && textIn(last.node).trim() === told && REMARK.test(told) ? told : undefined
}
