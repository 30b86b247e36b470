import type { When } from '../readers/dates/index.ts'
import { outside, piecesOf, type Reading } from '../readers/reading.ts'
import { nearest } from './nearest.ts'
import type { Box, Line } from './outline.ts'
import { AIRED, COMES_OUT, POSTED, plain, REHEARSED } from './words.ts'

/** `jusqu'à 30` in a sentence is no day unless a month or a numeric date stands with it. */
const MONTH_OR_NUMBERS =
  /\d[./-]\d|janv|f[eé]v|mars|march|mar\b|avr|mai\b|juin|juil|ao[uû]t|sept|oct|nov|d[eé]c|jan|feb|apr|may\b|jun|jul|aug/i
/** `mardi 2 juin 2026, par Maude`: the day when somebody wrote; how one comes in is told so as well, `by donation`. */
const BYLINE =
  /^\s*[,|•·–—-]?\s*(?:par|by|posted by|publié par)\s+(?!donation|tirage|lottery|invitation|reserv|réserv|appointment|registration|request|popular|personne|inscription|téléphone|phone|e-?mail|courriel)\p{L}/iu

/** `public booking opens 5 December`, `la billetterie ouvre le`, `billets en prévente dès le`: from then on one may book. */
const ON_SALE =
  /\b(?:(?:bookings?|sales?|presales?|tickets?|box office|subscriptions?|registrations?|renewals?|billetterie|billets?|guichets?|reservations?|preventes?|abonnements?|reabonnements?|inscriptions?|forfaits)\b[^.!?;:]{0,30}\b(?:opens?|opened|begins?|began|starts?|started|close[sd]?|ouvr\w+|debute\w*|commence\w*|ferm(?:e|ent|era|eront))|pre-?sale|(?:mis\w* )?en (?:pre)?vente)\b[^.!?;:|–—\d]{0,30}$/

/** `Mise en vente : abonnés le 4 février, grand public le 11`, `On sale: members February 4, everyone February 11`: a line of such days alone. */
export const SALES =
  /^\W*(?:(?:date|jour|heure)s? (?:de |des )?)?(?:mises? en (?:pre)?vente|(?:billets? )?en (?:pre)?vente|(?:pre)?ventes?|ouverture (?:de la |des |du )?(?:billetterie|guichets?|(?:pre)?ventes?|reservations?|inscriptions?)|(?:tickets? )?on sale|(?:public|general|members?'?|priority|advance|early) (?:(?:pre|on)-?)?(?:sales?|bookings?)|pre-?sales?|tickets? releases?)(?: dates?| dates? and times?| times?| des billets?| au public)?\s?:/

/** `Le lancement a eu lieu le 20 août`, `the launch was held on 20 August`: told as what was. */
const WAS_HELD =
  /\b(?:(?:a|ont) eu lieu|s'est (?:tenue?|deroulee?)|se sont (?:tenue?s|deroulee?s)|(?:was|were) held|took place)\b[^.!?;:]{0,30}$/

/** `Rescheduled from 11 October`, `reporté du 11 octobre`, `initialement prévu le 11 octobre`: the day that no longer holds. */
const PUT_OFF =
  /\b(?:(?:rescheduled|postponed|moved|carried over|reporte|deplace|decale|remis)(?:e?s?) (?:from|du|des)(?: the| le)?|(?:originally|initially|initialement|d'abord|auparavant|previously) (?:scheduled|planned|announced|booked|due|set|prevu|programme|annonce|fixe)(?:e?s?)(?: (?:for|on|le|les|pour(?: le)?|au|du))?|(?:report|(?:en )?remplace(?:ment)?|au lieu|a la place)(?: (?:de |du )?(?:la |le |l'|cette |ce )?[a-z]{4,15})? (?:du|prevue? le)|(?:replaces|instead of) (?:the )?(?:[a-z]{4,11} (?:of|on|from))?)\W{0,3}$/

/** `Création le 12 octobre 2019`, `Premiered on October 12, 2019`: the first night of a work that travels. */
const FIRST_NIGHT =
  /\b(?:creations?(?: (?:mondiale|francaise))?|cree{1,2}s?|(?:(?:world )?premiered|first (?:performed|staged|shown|produced)))\W{0,3}(?:le|on|en|in|the|\s){0,12}$/

/** `La première émission est le 12 mars`, `the concert airs on 12 March`: when it is heard, not played. */
const ON_AIR = new RegExp(`${AIRED.source}(?![^.!?;]*\\b(?:en direct|live|cinemas?)\\b)[^.!?;]{0,50}$`)

/** A date phrase that was read. */
export type Dated = Reading<When>

/** What else the text says. */
export const restOf = (reading: Dated, text: string): string => outside(text, piecesOf(reading)).join(' ').trim()

/** A date phrase of these words says when something is played. */
export function isPlayed(reading: Dated, text: string, captured: string): boolean {
  const {
    value: when,
    assumed,
    span: [start, end],
  } = reading
  const quote = text.slice(start, end)
  const ends = when.run?.start !== undefined && when.run.end !== undefined
  const told = ends || MONTH_OR_NUMBERS.test(quote) || text.length <= end - start + 15
  if (when.occurrences.length === 0 && !(when.run && told)) return false
  // A weekday alone says which hours hold, not which day; seconds are a machine's note of when something was saved.
  if (
    when.role !== 'event' ||
    assumed.includes('date') ||
    (/\d:\d\d:\d\d/.test(text.slice(start, end + 4)) && (when.occurrences[0]?.start ?? '') <= captured) ||
    /https?:\S*$/.test(text.slice(0, start))
  )
    return false
  const before = plain(text.slice(Math.max(0, start - 90), start))
  if (
    POSTED.test(before.slice(-30)) ||
    REHEARSED.test(before) ||
    COMES_OUT.test(before) ||
    WAS_HELD.test(before) ||
    ON_AIR.test(before)
  )
    return false
  // `opens May 4`, `from May 4` is one phrase: what stands before its first figure says what opens, or what is put off.
  const lead = before + plain(/^\D*/.exec(quote)?.[0] ?? '')
  if (SALES.test(plain(text.slice(0, 60))) || ON_SALE.test(lead) || PUT_OFF.test(before) || PUT_OFF.test(lead))
    return false
  if (FIRST_NIGHT.test(lead) && isLongPast(when, assumed, captured)) return false
  const rest = restOf(reading, text)
  if (isInstead(text, start, end)) return false
  if (isOfOurTime(plain(quote), before, rest)) return false
  if (text.length < 90 && BYLINE.test(text.slice(end))) return false
  return !(/^\d{1,2}$/.test(quote) && (start > 0 ? /\p{L}{3}/u.test(rest) : /^\p{L}{3}/u.test(text.slice(end))))
}

/** One whole day, without an hour, of a year before. */
const isLongPast = ({ occurrences: [only, ...more] }: When, assumed: readonly string[], captured: string): boolean =>
  only !== undefined &&
  more.length === 0 &&
  only.start.length === 10 &&
  !assumed.includes('year') &&
  only.start.slice(0, 4) < captured.slice(0, 4)

/** Where a sentence ends, and so long is one that tells of the weather alone. */
const STOP = /[.!?](?=\s|$)/
const SENTENCE = 100

/** The day to which weather would move it: behind what says so, or right before it. `12 mai ; en cas de pluie, le lendemain` is the day itself. */
function isInstead(text: string, start: number, end: number): boolean {
  const before = plain(text.slice(0, start).split(STOP).at(-1) ?? '')
  const behind = plain(text.slice(end).split(STOP, 1)[0] ?? '')
  const [between = '', more] = behind.split(INSTEAD)
  const endsSo = more !== undefined && !/[a-z\d]{2}/.test(between + more)
  return before.length + behind.length < SENTENCE && (INSTEAD.test(before) || endsSo)
}

const INSTEAD =
  /\b(?:en cas de (?:pluie|tempete|neige|verglas|mauvais temps|intemperies)|(?:snow|rain|weather|storm) dates?\b|(?:in case of|if) (?:it )?(?:rains?|snows?|storms?|bad weather|inclement)|dates? (?:de pluie|de remise))/

/** Classes in which Joomla and Drupal keep when an article was made or changed. */
const SAVED = /(?:^|[\s_-])(?:create(?:d|date)|modif(?:ied|ydate))(?:\s|$)/i

/** `<td class="createdate">Mardi, 12 mai 2026 20:14</td>`: when an article was saved, by its class. */
export const isOfArticle = ({ value: { occurrences } }: Dated, { box }: Line, captured: string): boolean =>
  occurrences.every(({ start }) => start.slice(0, 10) <= captured) &&
  [box, box.parent].some((one) => SAVED.test(one?.node.attribs?.class ?? ''))

/** `par Ada Lampe` behind the day of posting, or on its line: who wrote the page. */
export function isByline({ text, plain: words, index }: Line, lines: readonly Line[]): boolean {
  if (text.length > 120) return false
  if (/\d/.test(text) && POSTED_BY.test(words)) return true
  const above = lines[index - 1]
  return (
    above !== undefined &&
    above.text.length < 90 &&
    WRITER.test(words) &&
    /\d/.test(above.text) &&
    POSTED.test(above.plain)
  )
}
const WRITER = /^(?:par|by)\s\S/
const POSTED_BY = /^(?:publiee?|postee?|mise? en ligne|posted|published)\b.{1,60}\s(?:par|by)\s/

/** `“Splendid.” — The Post, 12 October 2025`: when somebody wrote what is quoted. A record with a heading is no quotation. */
export function isOfReview(
  { value: { occurrences }, span: [start] }: Dated,
  { text, box, index }: Line,
  lines: readonly Line[],
  captured: string,
): boolean {
  const [only, ...more] = occurrences
  if (!only || more.length > 0 || only.start.length > 10 || only.start > captured) return false
  const quoted = blockquoteOf(box)
  if (quoted) return lines.slice(quoted.first, quoted.end).every(({ heading }) => heading === 0)
  const above = lines[index - 1]
  const isSigned = above !== undefined && (blockquoteOf(above.box)?.end === index || QUOTATION.test(above.text))
  const before = text.slice(0, start)
  return (isSigned && SIGNED.test(before)) || /^[“"«].*[”"»][\s—–,(-]*\p{L}/u.test(before)
}

const blockquoteOf = (box: Box): Box | undefined => nearest(box, 4, ({ tag }) => tag === 'blockquote')
const QUOTATION = /^[“"«].{20,}[”"»]$/
/** `Luc Benoit, Le Courrier,` below what they wrote. */
const SIGNED = /^[\s—–-]*\p{Lu}[^.!?:]{1,60}[,–—-]\s*$/u

/** `la musique d'aujourd'hui et de demain`, `voices of today`, `Open today 10–5`: a time, no day. */
const isOfOurTime = (quote: string, before: string, rest: string): boolean =>
  TODAY.test(quote) &&
  (/(?:\bd['’]|\bde |\bof |\b(?:ouverte?s?|open|fermee?s?|closed)\s?[:|·–-]?\s?)$/.test(before) ||
    (isToday(quote) && /\p{L}{3}/u.test(rest)))
const TODAY = /^(?:aujourd'?hui|demain|today|tomorrow)\b/
const isToday = (quote: string): boolean => quote.replace(TODAY, '') === ''

/** What the hAtom microformat and themes of blogs call the element with the day of posting, and the one with who posted. */
const PUBLISHED = /(?:^|[\s_-])(?:published|posted[_-]on|(?:entry|post)[_-]date)(?:\s|$)/i
const AUTHOR = /(?:^|[\s_-])(?:author|byline|vcard)(?:$|[\s_-])/i
const AUTHOR_PATH = /\/(?:author|auteur)\//i

/** `<time class="published">12 May 2026</time> <a href="/author/ada/">ada</a>`: who wrote stands right beside the day. */
export const isSigned = ({ box, index }: Line, lines: readonly Line[]): boolean =>
  [box, box.parent].some((one) => PUBLISHED.test(one?.node.attribs?.class ?? '')) &&
  [lines[index - 1], lines[index + 1]].some((line) => {
    const { class: classes = '', href = '' } = line?.box.node.attribs ?? {}
    return AUTHOR.test(classes) || AUTHOR_PATH.test(href)
  })

/** The first date of an article, alone on its line, whole and past, is the day of posting. */
export function isPosting(
  { value: when, assumed, span: [start, end] }: Dated,
  text: string,
  captured: string,
): boolean {
  const [only, ...more] = when.occurrences
  return (
    only !== undefined &&
    more.length === 0 &&
    only.start.length === 10 &&
    only.start <= captured &&
    !assumed.includes('year') &&
    text.length - (end - start) < 25
  )
}
