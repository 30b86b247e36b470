import type { Entry } from '../listing/entry.ts'
import { once } from '../page/once.ts'
import { plain, VENUE_WORD } from '../page/words.ts'
import { looksLikePlace } from './place-looks.ts'
import { phrasesIn } from './place-phrase.ts'
import { addressIn, fromLines, type Venue } from './place-text.ts'
import { isNote } from './place-words.ts'
import type { Scene } from './scene.ts'

/** `All concerts take place at …`, `Unless we say otherwise, shows are in …`, `Les représentations ont lieu …` */
const STATEMENT =
  /\b(?:concerts|events|shows|performances|talks|lectures|screenings|gigs|sessions|meetings|workshops|readings|plays|recitals|films|spectacles|representations|evenements|activites|ateliers|soirees|seances|projections|rencontres|conferences|lectures|repetitions publiques)\b.{0,40}?\b(?:ont lieu|auront lieu|se (?:tiennent|tiendront|deroulent|derouleront|donnent)|sont (?:presentee?s|donnee?s|offerte?s|jouee?s)|seront (?:presentee?s|donnee?s)|takes? place|taking place|(?:are|will be) (?:held|in|at|presented|given|performed)|begin|start|are)\b/
/** `Every Thursday at The Packhorse` · `Nous nous réunissons le mardi au Café bleu` */
const HABIT =
  /\b(?:(?:every|each|tous les|toutes les|chaque) (?:\w+ ){0,2}?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|mois|month|week)\b|(?:we|club|group|society|choir) meets?\b|nous (?:nous )?(?:reunissons|retrouvons|jouons)\b|(?:club|groupe|societe|choeur) se (?:reunit|retrouve)\b).{0,40}?(?= at | upstairs at | in the | au | aux | a la | a l'| chez | dans )/
/** So far down stands what a page says of itself; further on, `every Thursday` is one of its events. */
const OPENING = 15
const LONGEST = 600
const CONFIDENCE = 0.78

/** Where the page says that all its events are. */
export const statedVenue = once(stated)

function stated(scene: Scene): Venue | undefined {
  for (const line of scene.outline.lines) {
    if (line.frame === 2 || line.text.length > LONGEST || line.text.length < 30) continue
    const said = STATEMENT.exec(line.plain) ?? (line.index < OPENING ? HABIT.exec(line.plain) : undefined)
    // Folding may change the length of a text: then nothing is cut off.
    if (!said) continue
    const from = line.plain.length === line.text.length ? said.index + said[0].length - 8 : 0
    const words = line.text.slice(from, from + 200)
    const [phrase] = phrasesIn(words, false).filter(({ house }) => house)
    if (!phrase) continue
    const behind = words.slice(words.indexOf(phrase.name))
    const { name: _, ...address } = addressIn(scene, behind) ?? {}
    const town =
      phrase.town ?? /^\s*,\s*(\p{Lu}[\p{L}' -]{2,30})(?=[.,;]|$)/u.exec(behind.slice(phrase.name.length))?.[1]
    return {
      name: phrase.name,
      address: Object.keys(address).length > 0 ? address : town ? { addressLocality: town } : undefined,
      box: line.box,
      quote: phrase.quote.trim(),
      confidence: CONFIDENCE,
      prose: true,
    }
  }
  return undefined
}

/** A heading over several records that names a house. */
export function headingVenue(scene: Scene, entry: Entry): Venue | undefined {
  const own = entry.title?.line.heading || 7
  const { lines } = scene.outline
  for (let i = entry.first - 1; i >= Math.max(0, entry.first - 80); i--) {
    const line = lines[i]
    if (!line || line.frame === 2 || line.heading === 0 || line.heading >= own) continue
    const isHouse = VENUE_WORD.test(plain(line.text)) || looksLikePlace(line, line.text) >= 1.8
    if (line.heading === 1 || !isHouse || isNote(line.text) || line.text.length > 90) return undefined
    return fromLines(scene, [line.text], line.box, CONFIDENCE)
  }
  return undefined
}
