import { textValue } from '@rampe/model'
import type { Seen } from '../extractor.ts'
import type { Entry } from '../listing/entry.ts'
import type { Labelled } from '../page/labels.ts'
import { nearest } from '../page/nearest.ts'
import { onceEach } from '../page/once.ts'
import type { Line } from '../page/outline.ts'
import { ACTION, isClockwork, labelOf } from '../page/words.ts'
import { readAddresses } from '../readers/address.ts'
import { isNoTale } from './no-tale.ts'
import { isTownAndRegion } from './place/place-text.ts'
import { type Scene, seen, standing } from './scene.ts'
import { toldBeside } from './told-beside.ts'

const MAX = 1500
/** So much tells what is played: what follows under another heading tells of something else. */
const TOLD = 300
/** A short line or two may stand between paragraphs. */
const GAP = 4

/** Sentences about the event: not its name, date, place, price or a button. */
export function descriptionSeen(
  scene: Scene,
  entry: Entry,
  labels: readonly Labelled[],
  whole: boolean,
  taken: ReadonlySet<number>,
): Seen[] {
  const { outline, language } = scene
  const labelled = new Set(
    labels
      .filter((l) => l.property !== 'other' && l.property !== 'maker')
      .flatMap((l) => [l.at, ...l.values.map((v) => v.line)]),
  )
  const speaks = (line: Line): boolean =>
    line.frame !== 2 &&
    (line.heading === 0 || (!whole && isToldUnder(line, entry))) &&
    (!taken.has(line.index) || isSentence(line.text)) &&
    line.index !== entry.title?.line.index &&
    !scene.learned.stale.has(line.index) &&
    !labelled.has(line.index) &&
    !ACTION.test(line.plain) &&
    !isClockwork(line.text) &&
    !tellsPrices(line.text) &&
    !(line.text.length < 120 && isPractical(line)) &&
    !(whole && isNoTale(line.text)) &&
    /\p{L}{3}/u.test(line.text)
  const found: Seen[] = []
  const meta = outline.meta.get('og:description') ?? outline.meta.get('description')
  const all = outline.lines.slice(entry.first, entry.end).filter(speaks)
  const said = whole ? belowHeading(all, entry) : all
  const about = said.filter((line) => !isBesides(line))
  const lines = about.some(isLong) ? about : said
  const long = lines.findIndex(isLong)
  const start = long >= 0 ? long : whole ? taglineOf(lines, entry) : tellingLine(lines)
  const beside = long >= 0 || whole ? undefined : toldBeside(scene, entry)
  if (entry.title && beside && beside.length > (lines[start]?.text.length ?? 0))
    found.push(seen('description', textValue(beside, language), standing(scene, entry.title.box, beside), 0.75))
  else if (start >= 0) {
    let text = ''
    let last = -1
    for (const line of lines.slice(start)) {
      if (last >= 0 && (line.index > last + GAP || text.length > (whole ? MAX : 400))) break
      if (outline.lines.slice(last, line.index).some((between) => turnsAway(between, text.length))) break
      last = line.index
      if (line.text.length < 20 && text !== '' && line.box.tag !== 'li') continue
      text += (text === '' ? '' : ' ') + line.text
    }
    const first = lines[start]
    if (first)
      found.push(seen('description', textValue(text.slice(0, MAX), language), standing(scene, first.box, text), 0.82))
  }
  if (whole && meta && meta.content.length >= 20)
    found.push(
      seen(
        'description',
        textValue(meta.content, language),
        standing(scene, { node: meta.node }),
        start >= 0 ? 0.7 : 0.75,
      ),
    )
  return found
}

/** Above the name of a page stand tickers and promotions; a paragraph there tells of it where none stands below. */
function belowHeading(lines: readonly Line[], { title }: Entry): readonly Line[] {
  const at = title?.line.index ?? 0
  const below = lines.filter(({ index }) => index >= at)
  return !below.some(isLong) && lines.some(({ text }) => text.length >= LEAD) ? lines : below
}

/** A bare address is long, and tells nothing. */
const isLong = ({ text }: Line): boolean => text.length >= 60 && text.includes(' ')

/** What the press wrote, what a picture shows, and what is good to know: told where nothing else is. */
function isBesides({ text, plain, box }: Line): boolean {
  if (text.length < 300 && (NOTICE.test(plain) || CITED.test(text))) return true
  return nearest(box, 3, ({ tag }) => QUOTES.has(tag)) !== undefined
}

const QUOTES: ReadonlySet<string> = new Set(['blockquote', 'figcaption', 'caption', 'cite'])
const NOTICE =
  /^(?:attention\s?[:!]|avertissements?\b|please note\b|content (?:warning|advisory|guidance)|trigger warnings?|(?:n\.?b\.?|note|a noter|notez que|prenez note|important)\s?[:,!]?\s|les retardataires|latecomers|(?:photos?|credits?|illustration)\s?[:©])/
/** `« Une merveille. » – Le Quotidien` */
const CITED = /^[“«"].{10,}[”»"]\s*[–—-]\s*\p{Lu}[^.]{2,60}$/u

/** A heading behind words enough, or one that says of what else it tells behind a sentence or two: a programme, a cast. */
function turnsAway({ heading, text, plain }: Line, told: number): boolean {
  if (heading === 0) return false
  return told >= TOLD || (told >= LEAD && labelOf(text) !== undefined && !ABOUT.test(plain))
}
/** So long are two sentences. */
const LEAD = 120
const ABOUT =
  /^(?:synopsis|descripti(?:f|on)|resume|summary|a propos|about|presentation|le spectacle|the show|details?)\b/

/** A short line with a price, or a list of several; where a sentence ends before the first, it tells more. */
function tellsPrices(text: string): boolean {
  const amounts = text.length < 200 ? [...text.matchAll(/[$€£]\s?\d|\d\s?[$€£]/g)] : []
  const [first] = amounts
  if (!first || /\p{Ll}{2}\s\p{Ll}{2}[^.!?]*[.!?]["”»)]?\s/u.test(text.slice(0, first.index))) return false
  return amounts.length > (text.length < 60 ? 0 : 1)
}

/** Where to buy, when to come, whom to ask: it tells nothing of what is played. */
const PRACTICAL =
  /^(?:(?:billets? )?en vente|(?:co-?)?(?:presented|promoted) by|(?:co)?presentee?s? par|une (?:co)?presentation d|(?:(?:read|find out|learn|see|discover) more|(?:en )?savoir plus|lire la suite) (?:about|on|sur|de|a propos)\b|billets? disponibles?|(?:tickets?|billets?) (?:are )?(?:available|on sale|from|can be|at|au|aux|a la)|reservations?\b|renseignements?|infos? ?:|doors?\b|ouverture des portes|portes? (?:a|des)\b|prendre rendez-vous|inscriptions?\b|registration\b|contact ?:|tel(?:ephone)? ?:|phone ?:|e-?mail ?:|courriel ?:)/

/** `Doors 7 / Show 8. Five-piece stomp from the hills.` · `Read by Ada Lampe. At the Quay Library, 4 Church Street.` tell more. */
const isPractical = ({ text, plain }: Line): boolean => {
  const at = text.search(/(?<=\p{L}{2}|\d)[.!?] \P{Ll}/u)
  const [first, rest] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)]
  if (PRACTICAL.test(plain)) return !(DOORS.test(plain) && TELLS.test(rest))
  return isTownAndRegion(text) || CONSENT.test(plain) || (isAddress(text) && (isAddress(first) || !TELLS.test(first)))
}
const DOORS = /^(?:doors?|ouverture des portes|portes)\b/
const TELLS = /\p{L}{2}\s\p{Ll}{2}/u
/** What a site says of itself in a banner. */
const CONSENT =
  /\b(?:we|nous|our|notre|this|ce|site|website|accept\w*|utilis\w*)\b.*\bcookies\b|\bcookies\b.*\b(?:site|website|experience|navigation)\b/

/** `Théâtre de la Rampe, 12 rue du Quai`. */
const isAddress = onceEach((text) => /\d/.test(text) && readAddresses(text).some(({ value }) => value.streetAddress))

/** Words with a full stop that are more than a date: `Exhibition from 5 to 18 May. Auction on the 18th.` */
const isSentence = (text: string): boolean => text.length >= 50 && /\p{L}{3}.*[.!?…]$/u.test(text)

/** Under the name of a record, a sentence in a smaller heading: some templates set all lines of a card as headings. */
function isToldUnder({ text, heading, index }: Line, { title }: Entry): boolean {
  const above = title?.line
  if (!above || index <= above.index || index - above.index > 3 || heading <= above.heading) return false
  return text.length >= 18 && /[.!?…]$/.test(text) && TOLD_IN_SMALL.test(text)
}

/** Two words in small letters. */
const TOLD_IN_SMALL = /\p{Ll}{2}\s\p{Ll}{2}/u

/** Where no paragraph is printed, the words right under the heading, else a list of what there is. */
function taglineOf(lines: readonly Line[], entry: Entry): number {
  const title = entry.title?.line.index ?? -99
  const line = lines.findIndex(
    ({ text, index }) =>
      index > title && index - title <= 4 && text.length >= 25 && /\p{Ll}{2}.*\s\p{Ll}{2}/u.test(text),
  )
  const isItem = (n: number): boolean => lines[n]?.box.tag === 'li'
  return line >= 0 ? line : lines.findIndex((_, n) => isItem(n) && isItem(n + 1) && isItem(n + 2) && isItem(n + 3))
}

/** Of a record, the line that tells most: the longest, if it is long; else the first that is more than a label. */
function tellingLine(lines: readonly Line[]): number {
  let best = -1
  for (const [i, line] of lines.entries()) {
    const length = line.text.length
    if (length < 18 || (best >= 0 && length < 1.5 * (lines[best]?.text.length ?? 0))) continue
    best = i
  }
  return best
}
