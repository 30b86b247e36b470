import { VERSION } from '../../listing/name-like.ts'
import { once } from '../../page/once.ts'
import type { Line } from '../../page/outline.ts'
import type { Told } from './credited.ts'

/** What is told of a film and seldom of a play, folded; each kind once. */
const FACTS: readonly RegExp[] = [
  /^(?:director|directed by|dir\.|real\.|realisation|realisat(?:eur|rice)|realise par|un film de|a film by)(?![a-z])/,
  /^(?:country|countries|pays|origine|nationality|nationalite)(?![a-z])/,
  /^(?:screenplay|scenario|scenariste|screenwriter)(?![a-z])/,
  /^(?:year|annee)(?![a-z])/,
  /^(?:cinematograph\w+|image|photographie|montage|editing|editor)(?![a-z])/,
  /^(?:distributor|distributeur|distribution (?:france|canada|quebec|belgique|suisse))(?![a-z])/,
  /^(?:format|version|vo|vost\w*|certificate|classification)(?![a-z])/,
  VERSION,
  /^(?:screen|ecran) ?\d/,
]
const FEWEST = 3
const SHORT = 120
/** The label of those who are seen in it, on a line of its own or behind the director: `Dir. Maude Roy – with Ada Lampe`. */
const SEEN_IN =
  /^(?:(?:dir\.|directed by|real\.|realise par|un film de|a film by|de) [^–—,;|·]{1,60}[–—,;|·]\s?)?(?:avec|with|cast|featuring|starring|stars|interpretation|interpretes?|act(?:eurs?|rices?|ors?)|distribution)(?![a-z])/

/** The lines of an event tell of a film: no act is called so. */
export const isOfFilm = once((own: readonly Line[]): boolean => {
  const short = own.filter(({ text }) => text.length < SHORT)
  return FACTS.filter((fact) => short.some((line) => fact.test(line.plain))).length >= FEWEST
})

/** Those who are seen in a film do not perform where it is shown. */
export const isSeenInFilm = ({ property, line }: Told, own: readonly Line[]): boolean =>
  property === 'performer' && SEEN_IN.test(line.plain) && isOfFilm(own)
