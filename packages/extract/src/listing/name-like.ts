import { remembering } from '@rampe/model'
import type { Mark } from '../page/marks.ts'
import type { Box, Line } from '../page/outline.ts'
import { ACTION, isClockwork, isKind, labelOf, POSTED_ON, plain } from '../page/words.ts'
import { inFigures, weekdayAt, weekdayCalled } from '../readers/dates/index.ts'

export const LETTERS = /\p{L}{2}/u

/** How a film is shown: `VF`, `VOSTFR`, `20:15 2D`, `OV`. Each word is looked for ahead and taken whole: no other way is tried. */
export const VERSION =
  /^(?:\d{1,2}\s?[h:.]\s?\d{0,2}\s?(?:[ap]\.?m\b)?|\d{1,2}\s?[ap]\.?m\b)?\W*(?:(?=(vost\s(?!vo|st\b)\w{1,4}(?![\w.])|vost\w*|vo\sst(?:\sfr?|\w*)|vfq|v\.?[of]\.?|st\s?fr?|o\.?v\.?|ome?u|[23]d|imax|eng|subs?|subbed|subtitle[sd]|sous-titr[ée]e?s?|dub|dubbed|doubl[ée]e?s?|captioned|captions|hoh|original\sversion|version\soriginale|audiodescription)(?![\w-]))\1[\s/|,·()-]*)+$/i

/** `Affiche de la saison (pdf)` · `Programme (PDF, 2 MB)` · `flyer.pdf`: a file to be fetched. */
const FILE = /\((?:pdf|docx?|xlsx?|zip|jpe?g)\b[^()]{0,20}\)$|\w\.(?:pdf|docx?|xlsx?)$/i

/** `tinboat.ca` · `www.tinboat.org/fr`: the address of a site as people write it. */
const HOST =
  /^www\.\S+$|^[a-z0-9-]{3,40}\.(?:example|com|org|net|info|ca|quebec|fr|ch|be|lu|uk|co\.uk|org\.uk|ie|us)(?:\/\S*)?$/

/** `Même programme` · `Idem`: what the evening before was called. */
const SAME =
  /^(?:(?:le |la )?meme (?:programme|spectacle|concert|piece|affiche)|(?:the )?same (?:programme?|show|concert|play|bill)|idem|ditto)\W*$/

/** `2 nights, 4 shows!` · `3 représentations seulement`: how often it is played. */
const COUNTED =
  /^(?:\d{1,3} (?:nights?|shows?|performances?|dates?|screenings?|evenings?|soirs?|soirees?|representations?|seances?|spectacles?)(?:\W+(?:only|seulement|and|et))?\W*)+$/

/**
 * Words that could name something: no action or state, hour, day of posting, address (also of mail or of a site), file or version of a
 * film, count of evenings or guest (`with the Hake Brothers`), and no essay.
 */
export const isNameLike = (text: string): boolean => text.length >= 2 && text.length <= 220 && isWorded(text)

const isWorded = remembering(
  1_000,
  (text) =>
    LETTERS.test(text) &&
    !VERSION.test(text) &&
    !FILE.test(text) &&
    !isAction(text) &&
    !/^https?:|^\S+@\S+\.\p{L}+$/u.test(text) &&
    !HOST.test(text) &&
    !SAME.test(plain(text)) &&
    !COUNTED.test(plain(text)) &&
    !/^(?:with|avec|feat(?:uring|\.)?|ft\.?) \p{L}/u.test(text) &&
    !saysPosted(text) &&
    !isClockwork(inFigures(text)),
)

/** `Posted on March 3`: with its day. */
const saysPosted = (text: string): boolean => /\d/.test(text) && text.length < 80 && POSTED_ON.test(plain(text))

/** Also told in two languages: `SOLD OUT / COMPLET`. */
const isAction = (text: string): boolean =>
  plain(text)
    .split(/ [/|] /)
    .every((words) => ACTION.test(words))

/** `ve`, on a line of its own over the day, which is a Friday: so short a word is a name elsewhere. */
export function isWeekdayOver({ text, index }: Line, marks: readonly Mark[]): boolean {
  const weekday = text.length <= 3 ? weekdayCalled(text.replace('.', '')) : undefined
  const isDay = ({ when }: Mark): boolean => when.occurrences.some(({ start }) => weekdayAt(start) === weekday)
  return weekday !== undefined && marks.some((mark) => mark.first === index + 1 && isDay(mark))
}

/** In quotes from end to end. */
export const QUOTED = /^[«“"‘].{2,}[»”"’]$/

export const TITLE_CLASS = /(?:^|[\s_-])(?:title|titre|name|nom|heading|headline|summary|intitule)(?=$|[\s_-])/i

/** A class of an element, or of the one around it, says that it is a title: of the next one too, where both hold one line. */
export const isTitled = ({ node, parent }: Box): boolean =>
  TITLE_CLASS.test(`${node.attribs?.class ?? ''} ${parent?.node.attribs?.class ?? ''} ${parent ? wrapper(parent) : ''}`)

/** The class around a box, where both hold one line: `<div class="field field-title"><span class="content"><a>`. */
const wrapper = ({ first, end, parent }: Box): string =>
  end - first === 1 && parent?.first === first && parent.end === end ? (parent.node.attribs?.class ?? '') : ''

/** `Lieu : Salle du Quai` is no name. `Performance : Nuit bleue`, `Stage : La marotte` are, where names stand. */
export function isLabelled({ text, heading, box }: Line): boolean {
  const head = /^(.{1,40}?)\s*:\s/.exec(text)?.[1] ?? ''
  const lead = labelOf(head)
  const names = (lead === 'when' || isKind(plain(head))) && (heading > 0 || isTitled(box))
  return labelOf(text) !== undefined || (lead !== undefined && !names)
}
