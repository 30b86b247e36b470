import type { Title } from '../listing/entry.ts'
import { isBadgeWord } from '../page/badges.ts'
import { linkAround } from '../page/nearest.ts'
import { isKind, plain, VENUE_WORD } from '../page/words.ts'
import { AMOUNT } from './offers/prices.ts'
import { isHallOnly } from './place/halls.ts'
import { TOWN_ONLY } from './place/house-and-town.ts'
import { isPair, looksLikePlace, SENTENCE } from './place/place-looks.ts'
import type { Venue } from './place/place-text.ts'
import { isNote } from './place/place-words.ts'

/** A reason to doubt, and how much of the confidence it leaves, 0–1. */
interface Doubt<T> {
  readonly leaves: number
  readonly holds: (told: T) => boolean
}

/** What is known of a record when its name is weighed. */
export interface Told {
  readonly title: Title
  readonly name: string
  /** It is what the whole page is about. */
  readonly whole: boolean
  /** So many records of its shape stand on the page, itself among them. @default not one of a list */
  readonly alike?: number
  /** It is a bare day in the past, which is doubted already. */
  readonly past: boolean
  /** An hour is told. */
  readonly timed: boolean
  /** A picture, a price, a ticket or a label is told. */
  readonly detailed: boolean
  /** Where it says itself that it is played. */
  readonly venue: Venue | undefined
}

/** Fewer records side by side are no list yet. */
const FEW = 3

/**
 * What makes it doubtful that words name an event. The order was seen on development pages, and on copies of them without
 * headings or classes; what a confidence is worth then is fitted: `calibration.ts`.
 */
const OF_NAME: readonly Doubt<Told>[] = [
  // Neither a heading nor a link nor bold: what was left of a line, or the first line of a record.
  { leaves: 0.92, holds: ({ title }) => !isMarked(title) },
  // A place where no other is told, or a note, a price, a sentence; and nothing marks the words as the name.
  { leaves: 0.55, holds: (told) => !isMarked(told.title) && isOfPlace(told) },
  { leaves: 0.75, holds: ({ title, name }) => !isMarked(title) && isRemark(name) },
  // For whom it is, or whether there are seats: `18 ans et +`, `Annulé`.
  { leaves: 0.55, holds: ({ name }) => isBadgeWord(plain(name)) },
  // Beside the content, where other things are announced.
  { leaves: 0.8, holds: ({ title, whole }) => !whole && title.line.frame !== 0 },
  // One or two days without an hour: posts, deadlines, holidays; or nothing but a day.
  { leaves: 0.85, holds: ({ alike = FEW, timed }) => alike < FEW && !timed },
  { leaves: 0.8, holds: ({ whole, past, timed, detailed, venue }) => !(whole || past || timed || detailed || venue) },
]

type Named = Pick<Venue, 'address'> & { readonly name: string }

/** What makes it doubtful that words name a place. */
const OF_PLACE: readonly Doubt<Named>[] = [
  // A part of a sentence.
  { leaves: 0.8, holds: ({ name }) => !isHallOnly(name) && (IN_SENTENCE.test(name) || SENTENCE.test(name)) },
  // Nothing in the words says a house; a street beside them does a little.
  { leaves: 0.96, holds: ({ name }) => !isHouse(name) },
  { leaves: 0.96, holds: ({ name, address }) => !isHouse(name) && address?.streetAddress === undefined },
]

/** How much of its confidence is left to the name of an event, 0–1. */
export const leftToName = (told: Told): number => left(OF_NAME, told)

/** How much of its confidence is left to the name of a place, 0–1: all, where the site is called so. */
export const leftToPlace = ({ name, address, ofSite }: Venue): number =>
  name === undefined || ofSite ? 1 : left(OF_PLACE, { name, address })

const left = <T>(doubts: readonly Doubt<T>[], told: T): number =>
  doubts.reduce((most, { leaves, holds }) => (holds(told) ? most * leaves : most), 1)

const isMarked = ({ line, box, href }: Title): boolean =>
  line.heading > 0 || line.strong || href !== undefined || MARKED.has(box.tag) || linkAround(box) !== undefined
const MARKED: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i', 'cite'])

const isOfPlace = ({ name, title, venue }: Told): boolean =>
  TOWN_ONLY.test(name) || isPair(name) || (venue === undefined && looksLikePlace(title.line, name) >= PLACE)
/** Looks like a place as one does on a line of its own. */
const PLACE = 1.2

const isRemark = (name: string): boolean =>
  AMOUNT.test(name) || isNote(name) || SENTENCE.test(name) || isKind(plain(name)) || /^\p{Ll}|\p{Ll}{2}\.$/u.test(name)

/** `en continu` · `À Ashby` · `Teams of up to six.` */
const IN_SENTENCE = /^\p{Ll}|^(?:À|Dans|Au|Aux|En|At|In) |\p{Ll}{2}[.!?]$/u

/** Words for houses count in the plural as well: `Ashby Cinemas`. */
function isHouse(name: string): boolean {
  const words = plain(name)
  return VENUE_WORD.test(words) || VENUE_WORD.test(words.replace(/s\b/g, '')) || isHallOnly(name)
}
