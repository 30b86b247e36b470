import { once } from '../page/once.ts'
import type { Line, Outline } from '../page/outline.ts'
import { plain } from '../page/words.ts'
import { type Address, readAddresses } from '../readers/address.ts'

/** An address that stands outside the events of a page: in its foot, in a side box, in its last part. */
export interface Printed {
  readonly address: Address
  readonly line: Line
  /** Tickets are sold or letters are written there: the house itself only where no other address is printed. */
  readonly desk: boolean
}

/** What a line of an address holds: a postal code, or a street. */
const STREETISH =
  /\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[\dW] [A-Z\d]{4}\b|\b\d{5}\b|\b\d{4} \p{L}|\b(?:rue|avenue|av|boul|boulevard|place|chemin|quai|route|all[ée]e|cours|street|st|road|rd|lane|drive|square|avenue|ave|way)\b/iu
/** Where cars and letters go, and where is rehearsed. */
const ELSEWHERE =
  /\b(?:car ?parks?|parkings?|parkades?|stationnements?|mailing address|adresse postale|p\.? ?o\.? box|case postale|rehearsals?|repetitions?)\b/
/** Where people sell tickets or work at desks: the house itself where no other address is printed. */
const DESK =
  /\b(?:box office|billetterie|guichets?|ticket office|points? de vente|bureaux?(?= ?:)|siege social|administration(?= ?:)|(?:registered|head) office|(?<!box )office(?= ?:)|gerance|management(?= ?:))/

/** A year beside a word reads like a postal code of four digits: those count only with a street. */
export const isSolid = (a: Address): boolean =>
  (a.streetAddress !== undefined && (a.addressLocality !== undefined || a.postalCode !== undefined)) ||
  (a.postalCode !== undefined && a.postalCode.length > 4)

const MOST = 6
/** So many lines an address reaches at most. */
const REACH = 4

/** Every address of the frame, and of the beginning and the last part of the content. */
export const addressesAround = once(({ lines }: Outline): readonly Printed[] => {
  const found: Printed[] = []
  for (let i = 0; i < lines.length && found.length < MOST; i++) {
    const line = lines[i]
    if (!line || line.text.length > 400 || (line.frame === 0 && i < lines.length * 0.6 && i > 25)) continue
    if (!STREETISH.test(line.text)) continue
    const from = Math.max(0, i - 2)
    const window = lines.slice(from, i + REACH)
    const readings = readAddresses(window.map((l) => l.text.slice(0, 300)).join('\n'), { about: 'location' })
    const reading =
      readings.find(({ value }) => standsOn(value, line)) ?? readings.find(({ value }) => closes(value, line))
    const at = reading ? window.findIndex((l) => standsOn(reading.value, l)) : -1
    const own = window[at]
    if (!reading || !own || !isSolid(reading.value)) continue
    const label = `${at > 0 && /[:：]$/.test(window[at - 1]?.text ?? '') ? window[at - 1]?.plain : ''} ${own.plain}`
    const end =
      from +
      Math.max(
        at,
        window.findLastIndex((l) => closes(reading.value, l)),
      )
    if (!ELSEWHERE.test(label))
      found.push({ address: withName(reading.value, window, at), line: own, desk: DESK.test(label) })
    i = Math.max(i, end)
  }
  return found
})

const standsOn = ({ streetAddress, postalCode }: Address, { text }: Line): boolean =>
  text.includes(streetAddress ?? postalCode ?? '\u0000')

const closes = ({ postalCode, addressLocality }: Address, { text }: Line): boolean =>
  text.includes(postalCode ?? addressLocality ?? '\u0000')

/** `Le Ferry : quai des Brumes, …`: the words before the street on its line, or the short line above it, are the name. */
function withName(address: Address, window: readonly Line[], at: number): Address {
  const text = window[at]?.text ?? ''
  const before = tidy(address.streetAddress === undefined ? '' : text.slice(0, text.indexOf(address.streetAddress)))
  const name = address.name ?? (before.length > 2 ? before : window[at - 1]?.text)
  const { name: _, ...rest } = address
  const told = name === undefined ? '' : tidy(name.replace(ROLE, ''))
  return told.length > 2 && told.length < 60 && !/\d|[.:]$|\.\s/.test(told) && !DESK.test(`${plain(told)}:`)
    ? { ...rest, name: told }
    : rest
}

const tidy = (text: string): string => text.replace(/^[\s:,;·•|–—-]+|[\s:,;·•|–—-]+$/g, '')

/** What the address is of the house, in front of it: `Théâtre : 12, rue …`. */
const ROLE =
  /^(?:adresse|address|th[ée][âa]tre|theatre|salle|venue|lieu|find us|visit us|nous trouver|où nous trouver|contact)\s*:?\s*$/iu
