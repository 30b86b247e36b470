import type { Box, Line } from '../page/outline.ts'
import { textIn } from '../page/tree.ts'
import { boldIn, SLANTED } from './bold.ts'
import { isPlace, isWork } from './repertoire.ts'
import type { Candidate } from './titles.ts'

/** So many records show that works are slanted. */
const FEW = 3
/** So many of the records slant one, and so many would else be called by their place. */
const MOST = 0.6
const SOME = 0.5

/** What stands before slanted words that are no part of a longer name: the line begins with them, or they stand behind a sign. */
const LEADS = /(?:^|[:,;–—|•·(])\s*$/

/** The works that a line prints slanted, as those do who play them: `<em>Nuit bleue</em> – M. Lambert`, `Zinc, Ashby — <i>Salt</i>, a promenade`. */
export const slantedIn = (line: Line): readonly { readonly text: string; readonly box: Box }[] =>
  [line.box, ...boldIn(line)].flatMap((box) => {
    const text = SLANTED.has(box.tag) ? textIn(box.node) : ''
    const leads = text !== '' && LEADS.test(line.text.slice(0, Math.max(0, line.text.indexOf(text))))
    return leads && isWork(text) && !isPlace({ line, text }) ? [{ text, box }] : []
  })

/**
 * The names of records that would be called by the houses where they are played, while most of them print a work slanted: that one.
 * Undefined where these are no such records.
 */
export function slantedWorks(
  records: readonly (readonly Candidate[])[],
  named: readonly (Candidate | undefined)[],
): (Candidate | undefined)[] | undefined {
  if (records.length < FEW) return undefined
  const works = records.map((candidates) => candidates.find(({ slanted }) => slanted))
  const housed = named.filter(
    (c, n) => works[n] && (c === undefined || (isPlace(c) && c.line !== works[n]?.line)),
  ).length
  if (works.filter(Boolean).length < MOST * records.length || housed < SOME * records.length) return undefined
  return works.map((work, n) => work ?? named[n])
}
