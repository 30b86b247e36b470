import { matchesIn } from '../../matches.ts'
import { fold } from '../fold.ts'
import { isEvening } from './evenings.ts'
import { isSomebody, itemsOf, whoIs } from './names.ts'
import { HOUSE, NOBODY } from './people-words.ts'

/** An hour or a weekday, in front of who plays then. */
const WHEN =
  /(?<![\p{L}\d])(?:(?:\d{1,2}(?:[:.]\d\d)? ?[ap]m|\d{1,2} ?h(?: ?\d\d)?|\d{1,2}:\d\d)|(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{0,6}day)?|tues|weds|thurs?|(?:lun|mar|mer|jeu|ven|sam)(?:\.|[a-z]{0,5}di)?|dim(?:\.|anche)?))(?![\p{L}\d])\s*[.:–—-]?\s*/giu
const END = /[\s,;|/–—.-]+$/u
/** What happens then as well. */
const NO_TURN =
  /^(?:doors?(?: open)?|portes?|ouverture(?: des portes)?|bar|diner|dinner|souper|repas|pause|interval|intermission|break|fin|end|close|curfew|dj set)$/
const LONGEST = 300

/**
 * Who plays by a line that gives each an hour, or each day its own: `20 h Ruisso 21 h 30 Les Quais` · `FRI Ruisso, Sel SAT The Lamps`.
 * Classes stand so too: nothing but names may stand there, of which half have two words, and one tells a person or a group.
 */
export function actsByTurn(text: string): readonly { readonly text: string; readonly start: number }[] {
  const turns = text.length > LONGEST ? [] : matchesIn(text, WHEN)
  // `Sun 14 Dec · 3pm · St Ada’s Church, Quay Street`: a day and its hour are those of one evening.
  const hours = turns.filter(({ 0: when }) => /^\d/.test(when)).length
  if (turns.length < 2 || turns[0]?.index !== 0 || (hours > 0 && hours < turns.length)) return []
  const names = turns.flatMap(({ 0: when, index }, n) => {
    const from = index + when.length
    const said = text.slice(from, turns[n + 1]?.index).replace(END, '')
    const items = NO_TURN.test(fold(said)) ? [] : itemsOf(said)
    return items.map((item) => ({ text: item.text, start: from + item.start }))
  })
  const told = names.filter(({ text: name }) => whoIs(name) !== undefined).length
  const long = names.filter(({ text: name }) => name.includes(' ')).length
  return told > 0 && long * 2 >= names.length && names.length > 1 && names.every(({ text: name }) => isName(name))
    ? names
    : []
}

const isName = (name: string): boolean => {
  const folded = fold(name)
  return (
    isSomebody(name, true) &&
    name.split(' ').length <= 5 &&
    !isEvening(name) &&
    !HOUSE.test(folded) &&
    !NOBODY.test(folded)
  )
}
