import type { Entry, Group } from '../listing/entry.ts'
import { isNameLike } from '../listing/name-like.ts'
import { hasHour } from '../listing/posts.ts'
import { daysOf, printsHour } from '../listing/programme.ts'
import type { Mark } from '../page/marks.ts'
import type { Line } from '../page/outline.ts'
import { labelOf, plain } from '../page/words.ts'
import type { Chosen } from './entries.ts'
import { looksLikePlace } from './place/place-looks.ts'
import type { Scene } from './scene.ts'

/** What is held around an exhibition or a run, as the first words of its name. */
const KIND =
  /^(?:(?:the|le|la|les|un|une|an?) |l')?(?:(?:grande?|public|free|family|guided|curator'?s?|artists?(?:'s?)?|gallery|special|premiere|derniere) )*(?:vernissages?|finissages?|decrochages?|inauguration|lancement|visites?|ateliers?|conferences?|causeries?|rencontres?|tables? rondes?|discussions?|entretiens?|dedicaces?|signatures?|nocturnes?|performances?|projections?|lectures?|soirees?|journees?|goûters?|concerts?|opening|closing|receptions?|private view|preview|talks?|tours?|walks?|walkthrough|workshops?|panel|conversations?|screenings?|launch|(?:book )?signings?|symposium|colloque|in conversation|demonstrations?|drop-in|readings?)\b/

/** Headings over what is held around it. */
const AROUND =
  /^(?:autour (?:de |du |des |d')|around the |(?:les |nos )?(?:activites?|evenements?|rendez-vous|animations?|mediation(?: culturelle)?)(?: (?:associe|complementaire|connexe|speci|parallele|entourant|autour|lie)\w*.{0,40})?\s*:?$|programm(?:e|ation|es|ing)(?: (?:associee?|complementaire|publique?|parallele|satellite|culturelle))?\s*:?$|(?:public|associated|special|accompanying|companion|exhibition|parallel|related) (?:program(?:me)?s?|programming|events?|activities)\s*:?$|(?:events?|activities|talks?|tours?)(?: (?:&|and) (?:events?|activities|talks?|tours?|workshops?))?\s*:?$)/

/** So far below its heading a block reaches, and so many lines may an evening have. */
const BLOCK = 60
const LINES = 5
const LONGEST = 90

/** The dates of a page are those of a run, from a day or until one. */
const isRun = ({ when: { run, occurrences } }: Mark): boolean => run?.end !== undefined && occurrences.length === 0

/** Records under such a heading, or called so themselves, that print an hour are held around what the page tells of. */
export const isHeldAround = (scene: Scene, whole: Chosen['entry'], group: Group): boolean =>
  whole.marks.some(isRun) && areHeld(scene, group)

/** What stands under such a heading below a run of the page is no performance of what runs, unless the page tells those days elsewhere. */
export function isHeldBelowRun(scene: Scene, group: Group): boolean {
  const [first] = group.entries
  const own = new Set(group.entries.flatMap(({ marks }) => marks))
  const elsewhere = new Set(scene.marks.flatMap((mark) => (own.has(mark) || isRun(mark) ? [] : daysOf(mark))))
  return (
    first !== undefined &&
    scene.marks.some((mark) => mark.first < first.first && mark.box.frame === 0 && isRun(mark)) &&
    ![...own].every((mark) => daysOf(mark).every((day) => elsewhere.has(day))) &&
    areHeld(scene, group)
  )
}

function areHeld({ outline, dates }: Scene, { entries }: Group): boolean {
  const { lines } = outline
  const over = (from: number, at: number): Line | undefined =>
    lines.slice(from, at).findLast(({ heading }) => heading > 0)
  const isCalled = ({ title }: Entry): boolean => title !== undefined && KIND.test(plain(title.text))
  const isUnder = ({ first }: Entry): boolean => {
    const near = over(Math.max(0, first - LINES), first + 1)
    const above = near && near.index < first ? near : over(0, first)
    return above !== undefined && AROUND.test(above.plain)
  }
  const [head] = entries
  const headed = head !== undefined && isUnder(head)
  return (
    (headed || entries.every((entry) => isCalled(entry) || isUnder(entry))) &&
    entries.filter((entry) => printsHour(outline, entry, dates)).length >= 0.6 * entries.length
  )
}

/**
 * What is held around an exhibition or a run: `Vernissage : vendredi 20 mars à 18 h`, or a name on the line above its day or below
 * it. A name of such a kind speaks for itself, any name does under `Autour de l’exposition`.
 */
export function heldAround(scene: Scene, whole: Chosen): readonly Chosen[] {
  const { entry, options } = whole
  const { lines } = scene.outline
  const days = entry.marks.filter((mark) => mark.when.occurrences.length > 0)
  const around = entry.marks.some(isRun)
  if (!around && !(days.length > 1 && days.every(hasHour))) return [whole]
  const dated = new Set(entry.marks.map(({ first }) => first))
  const nameAt = (at: number, mark: Mark): Name | undefined => {
    const line = lines[at]
    return line &&
      !dated.has(at) &&
      line !== entry.title?.line &&
      isName(line, line.text) &&
      tells(scene, line.text, mark)
      ? { line, text: line.text.replace(LED_BY, '') }
      : undefined
  }
  const above = days.map((mark) => (isAlone(mark) ? nameAt(mark.first - 1, mark) : undefined))
  // Beside its day may stand its place: then only words of a kind name it.
  const below = days.map((mark) => {
    const name = isAlone(mark) || mark.rest.length < LONGEST ? nameAt(mark.end, mark) : undefined
    return name && (isAlone(mark) || KIND.test(name.line.plain)) ? name : undefined
  })
  const count = (names: readonly (Name | undefined)[]): number => names.filter(Boolean).length
  const beside = count(below) > count(above) ? below : above
  const found = days.flatMap((mark, n): Held[] => {
    const name = inLine(scene, mark) ?? beside[n]
    return name ? [{ mark, name, first: Math.min(mark.first, name.line.index) }] : []
  })
  // A guest of a festival signs here and reads there: each is a thing of its own, where all have a name.
  const names = new Set(found.map(({ name }) => plain(name.text)))
  if (!around && (found.length < days.length || names.size < days.length)) return [whole]
  const held = found.map(({ mark, name, first }, n): Chosen => {
    const from = Math.max(mark.end, name.line.index + 1)
    const stop = lines.slice(from, from + LINES).findIndex(({ heading, index }) => heading > 0 || dated.has(index))
    const end = Math.min(entry.end, found[n + 1]?.first ?? entry.end, from + (stop < 0 ? LINES : stop))
    const title = { text: name.text, line: name.line, box: name.line.box, href: undefined }
    const own = { box: undefined, first, end: Math.max(from, end), marks: [mark], title }
    return { entry: own, options: { ...options, whole: false, sure: 0.85 } }
  })
  const taken = new Set(found.map(({ mark }) => mark))
  return [{ entry: { ...entry, marks: entry.marks.filter((mark) => !taken.has(mark)) }, options }, ...held]
}

/** `Grand entretien, mené par Ada Lampe`: who leads it is no part of its name. */
const LED_BY =
  /,\s(?:(?:menée?|animée?|modérée?|présentée?|mise? en voix)\s(?:par|avec)|avec|par|with|by|hosted by|moderated by|led by)\s.*$/iu

interface Name {
  readonly line: Line
  readonly text: string
}

interface Held {
  readonly mark: Mark
  readonly name: Name
  readonly first: number
}

/** Nothing but an hour stands beside the day. */
const isAlone = ({ rest }: Mark): boolean => rest.replace(/\P{L}/gu, '').length < 6

/** A name of its kind for a day; any name for a day with an hour under a heading over such. */
function tells({ outline: { lines } }: Scene, text: string, mark: Mark): boolean {
  if (KIND.test(plain(text))) return true
  if (!hasHour(mark)) return false
  const over = lines
    .slice(Math.max(0, mark.first - BLOCK), mark.first)
    .findLast(({ heading, plain: words }) => heading > 0 && (heading < 3 || AROUND.test(words)))
  return over !== undefined && AROUND.test(over.plain)
}

const isName = (line: Line, text: string): boolean =>
  text.length <= LONGEST &&
  isNameLike(text) &&
  labelOf(text) === undefined &&
  !AROUND.test(plain(text)) &&
  !/[$€£]|[.!]$/.test(text) &&
  (KIND.test(plain(text)) || looksLikePlace(line, text) < 1.4)

/** The words on the line of a day, before it or behind it, closed by a colon or a dash. */
function inLine(scene: Scene, mark: Mark): Name | undefined {
  const line = scene.outline.lines[mark.first]
  if (!line || mark.end - mark.first > 1 || line.text.length > 160) return undefined
  const [at, end] = mark.span
  // `Finissage et performance : …`: the words before the colon may have been taken for a label of the day.
  const start = at + (/^[^:\d]{3,60}:\s*/.exec(mark.quote)?.[0].length ?? 0)
  const before = /^(.{4,90}?)\s?(?::|\s[–—-]|,|\|)\s*(?:le |on )?$/iu.exec(line.text.slice(0, start))?.[1]
  const behind = /^\s*(?::|[–—-]|,|\|)\s*(.{4,90}?)$/u.exec(line.text.slice(end))?.[1]
  const name = before ?? (start === 0 ? behind : undefined)
  return name !== undefined && isName(line, name) && hasHour(mark) && tells(scene, name, mark)
    ? { line, text: name.trim() }
    : undefined
}
