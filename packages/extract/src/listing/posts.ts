import { CITED, NEWLY, NEWS, OPENING, REPLIES } from '../page/headings.ts'
import type { Mark } from '../page/marks.ts'
import { nearest } from '../page/nearest.ts'
import type { Box, Line, Outline } from '../page/outline.ts'
import { DESK_HOURS, NEWS_PATH, plain } from '../page/words.ts'
import type { Group } from './entry.ts'
import { marksIn } from './groups.ts'

/** A day is printed with its hour. */
export const hasHour = (mark: Mark): boolean => mark.when.occurrences.some((o) => o.start.includes('T'))

/** The heading over a line that is none of the given lines. */
function headingOver(outline: Outline, at: number, but: ReadonlySet<number | undefined>): Line | undefined {
  for (let i = at; i >= Math.max(0, at - 12); i--) {
    const line = outline.lines[i]
    if (line && (line.heading > 0 || (line.strong && NEWS.test(line.plain))) && !but.has(i)) return line
  }
  return undefined
}

/** A date that stands alone, whole, without an hour, and lies behind: the day when an article was posted. */
export const isPosting = (mark: Mark, captured: string): boolean => {
  const [only] = mark.when.occurrences
  return (
    only !== undefined &&
    mark.when.occurrences.length === 1 &&
    only.start.length === 10 &&
    only.start <= captured &&
    !mark.assumed.includes('year') &&
    mark.rest.replace(/\P{L}/gu, '').length < 12
  )
}

/** What themes of blogs call the element with the day of posting. */
const STAMP =
  /(?:^|[\s_-])(?:updated|published|pubdate|posted-on|post[_-]?date|entry-date|entry-meta|post-meta|article-date|news-date|blog-date|publish-date|publication-date)(?:\s|$)/i

/** The day stands in an element that a theme of blogs makes for the day of posting. */
const isStamped = ({ box }: Mark): boolean =>
  [box, box.parent].some((one) => STAMP.test(one?.node.attribs?.class ?? ''))

/** Begins after the page was stored. */
export const liesAhead = ({ when }: Mark, captured: string): boolean =>
  (when.occurrences[0]?.start ?? when.run?.start ?? '') > captured

/**
 * A list under `Actualités` or `Latest news`, or of links to articles, tells when these were written: each has a day of
 * posting, or few have an hour. What their sentences announce is told where it is at home.
 */
export function isNews(
  outline: Outline,
  group: Group,
  captured: string,
  hrefOf: (href: string) => string | undefined,
): boolean {
  const { entries } = group
  const [first] = entries
  if (!first) return false
  const above = headingOver(outline, first.first, new Set(entries.map((e) => e.title?.line.index)))
  const paths = entries.filter((e) => NEWS_PATH.test(hrefOf(e.title?.href ?? '') ?? '')).length
  const told = above !== undefined && (NEWS.test(above.plain) || CITED.test(above.plain))
  const posted = entries.filter(({ marks: [head] }) => head && isPosting(head, captured))
  if (posted.filter(({ marks: [head] }) => head && isStamped(head)).length >= 0.8 * entries.length) return true
  const dated = posted.length >= 0.6 * entries.length
  if (dated && above !== undefined && NEWLY.test(above.plain)) return true
  if (!told && paths < 0.6 * entries.length) return false
  // Nobody writes on a day to come: a template may file its events under their days.
  if (!told && entries.filter(({ marks: [head] }) => head && liesAhead(head, captured)).length >= 0.5 * entries.length)
    return false
  return dated || entries.filter((e) => e.marks.some(hasHour)).length < 0.4 * entries.length
}

/** The lists of posts on a page: those that are told as news, and what goes on below in the same form. */
export function postsIn(
  outline: Outline,
  groups: readonly Group[],
  captured: string,
  hrefOf: (href: string) => string | undefined,
): ReadonlySet<Group> {
  const news = groups.filter((group) => isNews(outline, group, captured, hrefOf))
  const goesOn = (group: Group): boolean =>
    news.some(({ titlePath, parent }) => titlePath === group.titlePath && parent?.tag === group.parent?.tag) &&
    group.entries.every(({ marks: [head] }) => head && isPosting(head, captured))
  return new Set([...news, ...groups.filter((group) => !news.includes(group) && goesOn(group))])
}

/**
 * The dates of a page that may be those of events: not those of what is quoted under `Revue de presse` or `Reviews`, or written
 * under `Livre d’or` or `Comments`, nor those from which a box office keeps its hours, nor those of history.
 */
export function ownMarks(outline: Outline, marks: readonly Mark[]): readonly Mark[] {
  const cited = new Set<Mark>()
  for (const line of outline.lines) {
    const heads = line.heading > 0 && line.text.length <= 60
    const kept = heads ? OPENING.test(line.plain) || REPLIES.test(line.plain) : undefined
    if (kept === undefined || !(kept || CITED.test(line.plain))) continue
    let end = line.index + 1
    for (let next = outline.lines[end]; next; next = outline.lines[++end])
      if (next.heading > 0 && next.heading <= line.heading) break
    for (const mark of marksIn(marks, line.index, end)) if (kept || !hasHour(mark)) cited.add(mark)
  }
  return marks.filter((mark) => {
    const line = outline.lines[mark.first]
    return (
      !cited.has(mark) &&
      line !== undefined &&
      !DESK_HOURS.test(line.plain) &&
      !isHistory(mark, line.text) &&
      (hasHour(mark) ||
        !(COMES_OUT.test(plain(line.text.slice(0, mark.span[0]))) || isAmongYears(outline, mark, marks)))
    )
  })
}

/** In front of the day from which a book, a record or a film is to be had: `éditions du Quai, à paraître le 26 août`. */
const COMES_OUT =
  /(?:[,;:(–—-]\s*(?:forthcoming|due|available|pre-?orders?|precommandes?|disponibles?)|\b(?:a paraitre|sous presse|in press|parution|para[iî]t(?:ra)?|(?:disponible )?en librairies?|sort(?:ies?|is?|ira)?(?: nationale| officielle)?(?: en (?:salles?|librairies?))?|(?:due|comes?|coming) out|out|(?:is|be|was) (?:released|published)|released|published|publication(?: date)?|release date|in (?:shops|stores|bookshops|cinemas)|(?:album|ep|disque|single|vinyle|livre|roman|recueil|record|book|novel)\b[^.;:!?]{0,30} (?:attendu|prevu|expected|due|slated)))\s*:?\s*(?:(?:le|pour le|for|des le|a partir du|on|from|in|this)\s*)?$/

/** `Salt, 2016` · `Sand, 2011` · `Silt, 26 August 2026`: in a list of works that end in their years, a day is when one came out. */
function isAmongYears({ lines }: Outline, { first, box, span: [start] }: Mark, marks: readonly Mark[]): boolean {
  const item = nearest(box, 3, ({ tag }) => tag === 'li')
  const others = (item?.parent?.children ?? []).filter((kid) => kid !== item && kid.end > kid.first)
  const endsInYear = (kid: Box): boolean =>
    marksIn(marks, kid.first, kid.end).length === 0 &&
    lines.slice(kid.first, kid.end).some(({ text }) => YEAR_BEHIND.test(text))
  return others.length > 1 && /\p{L}{2}/u.test(lines[first]?.text.slice(0, start) ?? '') && others.every(endsInYear)
}
const YEAR_BEHIND = /\p{L}[^\p{L}\d]{1,5}(?:19|20)\d\d(?!\d)/u

/** A sentence that names a year of a past century tells of what was, with every day in it that prints no year. */
const isHistory = (mark: Mark, text: string): boolean =>
  mark.assumed.includes('year') &&
  !hasHour(mark) &&
  mark.rest.length > 60 &&
  /(?<!\d)1[0-9]\d\d(?!\d|\s?[€$£])/.test(text)

/** An article tells of an event of its own where it gives a day its hour, or a line or the title of its own. */
export const tellsOfAnEvent = (marks: readonly Mark[], about: number): boolean =>
  marks.some(
    (mark) =>
      hasHour(mark) ||
      mark.first === about ||
      mark.when.occurrences.length > 1 ||
      mark.rest.replace(/\P{L}/gu, '').length < 25,
  )
