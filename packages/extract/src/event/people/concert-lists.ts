import { isGeneric } from '../../page/kind.ts'
import { once } from '../../page/once.ts'
import type { Line, Outline } from '../../page/outline.ts'
import { isClockwork, isKind, plain } from '../../page/words.ts'
import { isComposed } from '../../readers/people/bill.ts'
import { ENDS_AS_EVENING, isEvening } from '../../readers/people/evenings.ts'
import { isSomebody, type Who, whoIs } from '../../readers/people/names.ts'
import { isAct } from './clubs.ts'
import { sectionsOf } from './exhibits.ts'

/** Over a list of evenings that are called by who plays: `Concerts`, `Upcoming Gigs`, `Musique live`. */
const CONCERTS =
  /^(?:(?:the|our|all|next|upcoming|coming|les|nos|tous les|prochains|autres) )*(?:concerts?|gigs?|live music|live(?: shows)?|music|musique live|musiques actuelles|gig (?:guide|list(?:ings)?)|(?:agenda|calendrier|programme|programmation) (?:des concerts|musicale?))(?: (?:and|&|et) (?:gigs|events|tickets|evenements|billets))?(?: (?:a venir|d'ete|de l'ete|coming up|listings?|guide|calendar|this (?:week|month)|20\d\d(?: ?[-–/] ?(?:20)?\d\d)?))?\W*$/
const PARTS = /\s+[|–—·»•-]\s+/u
const SHORT = 60
const FEWEST = 3

/** The page of an ensemble or of a band: its concerts are called by what it plays, or by where. */
const isOfEnsemble = once(({ title, meta }: Outline): boolean =>
  [...title.split(PARTS), meta.get('og:site_name')?.content ?? ''].some(
    (part) => !isGeneric(part) && whoIs(part) === 'MusicGroup',
  ),
)

/** The heading over a line, or the page's, says that these are concerts. */
const isUnderConcerts = (outline: Outline, line: Line): boolean => {
  const over = sectionsOf(outline)[line.index]
  if (over && CONCERTS.test(over.plain)) return true
  return outline.title.split(PARTS).some((part) => CONCERTS.test(plain(part)))
}

const verdicts = once((_: Outline) => new Map<string, boolean>())

/**
 * A list under `Concerts` of which the names are those of acts: some are told so by their words, and few are what is played or what
 * kind of evening it is. Then the others are who plays too, whatever they are called.
 */
export function billsConcerts(outline: Outline, title: Line): boolean {
  if (isOfEnsemble(outline) || !isUnderConcerts(outline, title)) return false
  const key = `${sectionsOf(outline)[title.index]?.index} ${title.heading} ${title.strong} ${title.box.tag}`
  const known = verdicts(outline)
  const answer = known.get(key) ?? areMostlyActs(namesLike(outline, title))
  known.set(key, answer)
  return answer
}

/** What stands in the same kind of place under the same heading. */
const namesLike = (outline: Outline, title: Line): readonly string[] => {
  const sections = sectionsOf(outline)
  const over = sections[title.index]
  return [
    ...new Set(
      outline.lines
        .filter(
          ({ index, heading, strong, box, frame, text }) =>
            sections[index] === over &&
            heading === title.heading &&
            strong === title.strong &&
            box.tag === title.box.tag &&
            frame !== 2 &&
            text.length < SHORT,
        )
        .filter((line) => !isClockwork(line.text) && !isKind(line.plain))
        .map(({ text }) => text),
    ),
  ]
}

const GROUPS = new Set<Who | undefined>(['Person', 'MusicGroup', 'PerformingGroup', 'DanceGroup'])

function areMostlyActs(names: readonly string[]): boolean {
  const evenings = names.filter((name) => isEvening(name) || isComposed(name) || ENDS_AS_EVENING.test(plain(name)))
  const acts = names.filter(
    (name) => !evenings.includes(name) && isSomebody(name, true) && (isAct(name) || GROUPS.has(whoIs(name))),
  )
  return (
    names.length >= FEWEST && acts.length > 0 && acts.length >= evenings.length && evenings.length * 3 <= names.length
  )
}
