import type { FieldRule } from '@rampe/model'
import { MOST_TEXTS, type Standing } from './standing.ts'
import type { Taught, Telling } from './teachers.ts'

/** A page of a template: where everything stands on it, and what is known of its event. */
export interface Lesson {
  readonly standing: ReadonlyMap<string, Standing>
  readonly tellings: readonly Telling[]
}

const PROPERTIES: readonly Taught[] = ['name', 'startDate', 'location', 'performer']
/** Who is believed first about a page. */
const ORDER = { declared: 0, listing: 1, plain: 2 } as const
/** Pages on which a path must have been right, at least. */
const LEAST = 2
/** In which share of the pages where it leads to something: the surer plain reading is of a property, the more is asked. */
const SHARE: Readonly<Record<Taught, number>> = { name: 0.95, startDate: 0.85, location: 0.7, performer: 0.8 }
const MOST_RULES = 3

/** The rules that the pages of one template teach: for each property the paths that held what was known of their events. */
export function rulesOf(lessons: readonly Lesson[]): Record<string, readonly FieldRule[]> {
  const fields: Record<string, readonly FieldRule[]> = {}
  for (const property of PROPERTIES) {
    const rules = rulesFor(property, lessons)
    if (rules.length > 0) fields[property] = rules
  }
  return fields
}

interface Tally {
  /** Lessons where the path led to the known value. */
  readonly right: Set<Lesson>
  readonly values: Set<string>
  wrong: number
  /** Lessons where nothing else stood there. */
  exact: number
  /** Lines of what stands there, summed up. */
  size: number
}

function rulesFor(property: Taught, lessons: readonly Lesson[]): readonly FieldRule[] {
  const known = lessons.flatMap((lesson) => {
    const values = knownOf(property, lesson)
    return values.length > 0 ? [{ lesson, values }] : []
  })
  const tallies = new Map<string, Tally>()
  for (const { lesson, values } of known)
    for (const [path, standing] of lesson.standing) {
      if (!holds(property, standing, values)) continue
      const tally = tallies.get(path) ?? { right: new Set(), values: new Set(), wrong: 0, exact: 0, size: 0 }
      tally.right.add(lesson)
      tally.values.add(values[0] ?? '')
      tally.size += standing.size
      if (values.includes(standing.texts[0] ?? '')) tally.exact++
      tallies.set(path, tally)
    }
  for (const [path, tally] of tallies)
    for (const { lesson } of known) if (!tally.right.has(lesson) && lesson.standing.has(path)) tally.wrong++
  const share = ({ right, wrong }: Tally): number => right.size / (right.size + wrong)
  // Of equals the one that says most of the element stands first.
  const sure = [...tallies]
    .filter(([, tally]) => tally.right.size >= LEAST && share(tally) >= SHARE[property] && tells(property, tally))
    .sort(
      ([, x], [, y]) =>
        y.right.size * share(y) - x.right.size * share(x) || x.size / x.right.size - y.size / y.right.size,
    )
  // A further path is worth a rule only where it reaches pages that the ones before do not.
  const reached = new Set<Lesson>()
  const chosen: FieldRule[] = []
  for (const [css, tally] of sure) {
    if (chosen.length >= MOST_RULES) break
    if ([...tally.right].every((lesson) => reached.has(lesson))) continue
    for (const lesson of tally.right) reached.add(lesson)
    chosen.push({ css, confidence: Math.round(100 * share(tally)) / 100, pages: tally.right.size + tally.wrong })
  }
  return chosen
}

/** The same words on every page are the site's, not an event's; a house may play at one place only, and name no more than it. */
const tells = (property: Taught, { values, right, exact }: Tally): boolean =>
  values.size > 1 || (property === 'location' && right.size > LEAST && exact === right.size)

/** What is known of a page's event, from those who are believed first. */
function knownOf(property: Taught, { tellings }: Lesson): readonly string[] {
  const telling = tellings.filter((one) => one.values[property]).sort((a, b) => ORDER[a.by] - ORDER[b.by])
  const by = telling[0]?.by
  return [...new Set(telling.filter((one) => one.by === by).flatMap((one) => one.values[property] ?? []))]
}

function holds(property: Taught, { texts, days, size }: Standing, values: readonly string[]): boolean {
  const [text = ''] = texts
  switch (property) {
    case 'startDate':
      // What holds more lines is a card: the day in it may be that of another event.
      return size <= 2 && days[0] !== undefined && values.includes(days[0])
    case 'location':
      // A piece of a line may be an hour here and a house there.
      if (size < 1) return false
      return values.some(
        (value) => text === value || (text.startsWith(value) && /^[\s,;(–—-]/.test(text.slice(value.length))),
      )
    case 'performer':
      // Nearly all that stands there plays, and a good part of all who play.
      return (
        texts.filter((one) => values.includes(one)).length >= 0.8 * texts.length &&
        values.filter((one) => texts.includes(one)).length >= 0.5 * Math.min(values.length, MOST_TEXTS)
      )
    case 'name':
      return values.includes(text)
  }
}
