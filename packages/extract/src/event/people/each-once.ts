import { plain } from '../../page/words.ts'
import { itemsOf } from '../../readers/people/names.ts'
import { SURE, type Told } from './credited.ts'

const MAX_PEOPLE = 60
/** Less sure than this, a name that a sentence happens to join is left out beside credits in their form. */
export const DOUBTFUL = 0.58
/** A company that is only named in passing. */
const NAMED = 0.62

const KEPT: ReadonlySet<string> = new Set(['performer', 'director', 'organizer'])

/** `Ada Lampe & Tom Ruisseau`, `Lampe & Ruisseau`, beside each of them. */
function isJoint({ property, name }: Told, byName: ReadonlyMap<string, Told>): boolean {
  const items = itemsOf(name).map(({ text }) => keyOf(property, text))
  const keys = [...byName.keys()]
  const isFamily = (key: string): boolean =>
    !/ \S+ /.test(key) && keys.some((other) => other.endsWith(key.slice(property.length)) && other !== key)
  return items.length > 1 && items.every((key) => byName.has(key) || isFamily(key))
}

/** `Compagnie Sel`, beside `Compagnie Sel et poivre` on the same line. */
const isHead = ({ name, line }: Told, other: Told): boolean =>
  other.line === line && other.name.startsWith(`${name} `) && GOES_ON.test(other.name.slice(name.length + 1))
const GOES_ON = /^(?!(?:and|et|with|avec) (?:(?:the|la|le|les) |l['’])?\p{Lu})\p{Ll}/u

const keyOf = (property: string, name: string): string => `${property} ${plain(name).replace(/\W+/g, ' ').trim()}`

/** Each of those who are told once, by the surest telling; without names of several beside each of them. */
export function distinct(told: readonly Told[]): Told[] {
  const byName = new Map<string, Told>()
  for (const t of told) {
    if (!KEPT.has(t.property)) continue
    const key = keyOf(t.property, t.name)
    const known = byName.get(key)
    if (!known || known.confidence < t.confidence) byName.set(key, t)
  }
  const apart = [...byName.values()].filter((t) => !isJoint(t, byName))
  const people = apart.filter((t) => !apart.some((other) => isHead(t, other)))
  const sure = people.filter((t) => t.property === 'performer' && t.confidence >= SURE && !t.beside)
  const cast = sure.filter(({ who }) => who !== 'TheaterGroup').length > 1
  // Credits in their form leave no room for names that a sentence happens to join with `with`, nor for the company of a cast.
  const isLeftOut = ({ property, confidence, beside, who }: Told): boolean =>
    property === 'performer' &&
    ((sure.length > 0 && !beside && confidence < DOUBTFUL) || (cast && who === 'TheaterGroup' && confidence < NAMED))
  return people.filter((t) => !isLeftOut(t)).slice(0, MAX_PEOPLE)
}
