import { withoutSigns } from '../../page/edges.ts'
import { once } from '../../page/once.ts'
import type { Line, Outline } from '../../page/outline.ts'
import { plain, VENUE_WORD } from '../../page/words.ts'
import { ENGLISH_TYPES, FRENCH_TYPES } from '../../readers/address/address-words.ts'
import { type Address, readAddresses } from '../../readers/address.ts'
import { REHEARSED } from './place-words.ts'

/** An address that stands outside the events of a page: in its foot, in a side box, in its last part. */
export interface Printed {
  readonly address: Address
  readonly line: Line
  /** Tickets are sold there (1), or letters are written (2): the house itself only where no better address is printed. */
  readonly desk: 0 | 1 | 2
}

/** What a line of an address holds: a postal code, or a street. */
const STREETISH = new RegExp(
  `\\b[a-z]\\d[a-z] ?\\d[a-z]\\d\\b|\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b|\\b[a-z]\\d[\\dw] [a-z\\d]{4}\\b|\\b\\d{5}\\b|\\b\\d{4} \\p{L}|\\b(?:${FRENCH_TYPES}|${ENGLISH_TYPES})\\b`,
  'u',
)
/** Where cars and letters go. */
const ELSEWHERE = /\b(?:car ?parks?|parkings?|parkades?|stationnements?|(?:mailing|postal) address|adresse postale)\b/
const LETTER_BOX = /\b(?:p\.? ?o\.? box|case postale)\b/
/** Where people sell tickets. */
const SALE = /\b(?:box office|billetterie|guichets?|ticket office|points? de vente)\b/
/** Somebody else takes the letters: `c/o Ashby Library`. */
export const CARE_OF = /(?:^|[\s,(])(?:c\/o|a\/s(?: de)?|care of|aux bons soins d)(?=[\s:'e])/
/** Where they work at desks. */
const DESK =
  /\b(?:bureaux?(?= ?:)|siege social|administration(?= ?:)|(?:registered|head) office|(?<!box )office(?= ?:)|gerance|management(?= ?:))/

/** A year beside a word reads like a postal code of four digits: those count only with a street or as `CH-1848`. */
export const isSolid = (a: Address): boolean =>
  (a.streetAddress !== undefined && (a.addressLocality !== undefined || a.postalCode !== undefined)) ||
  (a.postalCode !== undefined && (a.postalCode.length > 4 || a.addressCountry !== undefined))

const MOST = 6
/** So many lines an address reaches at most. */
const REACH = 4

/** The lines that an address with this one may stand on: the last record of a page is not above its foot. */
function around(lines: readonly Line[], { index, frame }: Line): readonly Line[] {
  let [from, end] = [index, index + 1]
  while (index - from < REACH - 1 && lines[from - 1]?.frame === frame) from--
  while (end - index < REACH && lines[end]?.frame === frame) end++
  return lines.slice(from, end)
}

/** Every address of the frame, and of the beginning and the last part of the content. */
export const addressesAround = once((outline: Outline): readonly Printed[] =>
  addressesWithin(outline).filter(({ letters }) => !letters),
)

/** The same, and those where letters go: somebody works there, and only a house that is named there as well is at home. */
export const addressesWithin = once(({ lines }: Outline): readonly (Printed & { readonly letters: boolean })[] => {
  const found: (Printed & { readonly letters: boolean })[] = []
  for (let i = 0; i < lines.length && found.length < MOST; i++) {
    const line = lines[i]
    if (!line || line.text.length > 400 || (line.frame === 0 && i < lines.length * 0.6 && i > 25)) continue
    if (!STREETISH.test(line.plain)) continue
    const window = around(lines, line)
    const from = window[0]?.index ?? i
    const readings = readAddresses(window.map((l) => l.text.slice(0, 300)).join('\n'), { about: 'location' })
    const reading =
      readings.find(({ value }) => standsOn(value, line)) ?? readings.find(({ value }) => closes(value, line))
    const at = reading ? window.findIndex((l) => standsOn(reading.value, l)) : -1
    const own = window[at]
    if (!reading || !own || !isSolid(reading.value)) continue
    const label = `${labelOver(lines, own, reading.value.name)} ${own.plain}`
    const end =
      from +
      Math.max(
        at,
        window.findIndex((l, n) => n >= at && closes(reading.value, l)),
      )
    if (!ELSEWHERE.test(label) && !REHEARSED.test(label))
      found.push({
        letters: LETTER_BOX.test(label),
        address: withName(reading.value, window, at),
        line: own,
        desk: CARE_OF.test(label) ? 2 : deskOf(label),
      })
    i = Math.max(i, end)
  }
  return found
})

const deskOf = (label: string): 0 | 1 | 2 => (DESK.test(label) ? 2 : SALE.test(label) ? 1 : 0)

/** A line that says what an address below it is of: `Administration`, `Box office :`. The name of the house may stand between. */
const OVER =
  /^(?:adresse postale|mailing address|postal address|(?:le )?(?:bureau|siege)x?(?: social| administratif)?|(?:l')?administration|(?:registered |head |admin(?:istration|istrative)? )?offices?|box office|(?:accueil[ -])?billetterie|ticket office|guichets?|rehearsals?|repetitions?|stationnement|parking|car park)\s*:?$/

function labelOver(lines: readonly Line[], { index }: Line, name: string | undefined): string {
  const named = name !== undefined && lines[index - 1]?.text.includes(name)
  const over = [lines[index - 1], ...(named ? [lines[index - 2]] : [])]
  const told = over.find((line) => line && (OVER.test(line.plain) || /[:：]$/.test(line.text)))
  return told ? `${told.plain.replace(/\s*[:：]$/, '')} :` : ''
}

/** The street as a line prints it: the floor or unit beside it may stand in brackets, or on another line. */
function streetOn({ streetAddress }: Address, { text }: Line): string | undefined {
  const parts = streetAddress?.split(', ') ?? []
  const ways = [parts, parts.slice(0, -1), parts.slice(1)].map((some) => some.join(', '))
  return ways.find((street) => street.length > NUMBER && text.includes(street))
}
/** So long is the number of a house at most. */
const NUMBER = 6

const standsOn = (address: Address, line: Line): boolean =>
  streetOn(address, line) !== undefined ||
  (address.streetAddress === undefined && address.postalCode !== undefined && line.text.includes(address.postalCode))

const closes = ({ postalCode, addressLocality }: Address, { text }: Line): boolean =>
  text.includes(postalCode ?? addressLocality ?? '\u0000')

/** `Le Ferry : quai des Brumes, …`: the words before the street on its line, or the short line above it, are the name. */
function withName(address: Address, window: readonly Line[], at: number): Address {
  const line = window[at]
  const before = withoutSigns(line?.text.split(streetOn(address, line) ?? line.text, 1)[0] ?? '')
  const name = address.name ?? (before.length > 2 ? before : window[at - 1]?.text)
  const { name: _, ...rest } = address
  const told = name === undefined ? '' : inShort(houseIn(withoutSigns(name.replace(ROLE, ''))))
  return told.length > 2 &&
    told.length < LONGEST &&
    !/\d|[.:]$|(?<!\b(?:St|Ste|SS|Mt|Dr|Fr))\.\s/.test(told) &&
    deskOf(`${plain(told)}:`) === 0
    ? { ...rest, name: told }
    : rest
}

/** So long is the name of a house at most. */
const LONGEST = 60
/** `Le Zinc, centre culturel de la Communauté de communes du Haut-Orval`: what a house says of itself behind its name. */
const inShort = (name: string): string =>
  name.length < LONGEST ? name : (name.split(/,\s|\s[–—|:-]\s/u, 1)[0] ?? name)

/** `The Ashby Players at the Masonic Hall`: who is at home there stands in front of the house. */
function houseIn(name: string): string {
  const [head = ''] = /^\S.{2,40}? (?:at|@|chez|au|à la|à l['’]) ?(?:the )?(?=\p{Lu})/u.exec(name) ?? []
  return head !== '' && !VENUE_WORD.test(plain(head)) && VENUE_WORD.test(plain(name.slice(head.length)))
    ? name.slice(head.length)
    : name
}

/** What the address is of the house, in front of it: `Théâtre : 12, rue …`. */
const ROLE =
  /^(?:adresse|address|th[ée][âa]tre|theatre|salle|venue|lieu|find us|visit us|nous trouver|où nous trouver|contact)\s*:?\s*$/iu
