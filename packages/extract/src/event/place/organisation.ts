import { remembering } from '@rampe/model'
import { plain, VENUE_WORD } from '../../page/words.ts'
import { wordSet } from '../../word-set.ts'

/**
 * What an organisation's name says it is: a `house`, where things are played; a `troupe`, which plays or presents in houses of
 * others; an `office`, which tells of everybody's events; or `houses`, of which no single one is meant.
 */
export type Kind = 'house' | 'troupe' | 'office' | 'houses'

const TROUPE = wordSet(`
  compagnie cie collectif collective troupe ensemble sinfonia sinfonietta camerata consort singers voices players chorus choir choirs
  chorale choeur choeurs fanfare harmonie orpheon orchestre orchestra philharmonic philharmonique symphony symphonie symphonique
  quatuor quartet quintette quintet trio duo band ballet company companies productions production diffusion tournees tour agence agency
  festival festivals biennale biennial triennale ligue league federation amis friends guild
  concerts concert spectacles shows evenements events presents presente live promotions management records disques billetterie
  billets tickets ticketing touring project projet magazine media radio journal news union syndicat tourism tourisme
  network reseau editions edition saison season recitals series serie concours competition
`)
const OFFICE = wordSet(`
  ville municipalite commune mairie mrc canton departement region city town county council conseil borough district
  metropole agglomeration arrondissement communaute prefecture chamber chambre ministere ministry agenda calendrier calendar
`)
const HOUSES = wordSet(`
  bibliotheques mediatheques musees museums libraries theatres theaters cinemas salles venues eglises churches parcs parks lieux
  maisons conservatoires schools
`)
/** Cinemas, as the last word of their names. */
const CINEMA = wordSet('pictures picturehouse filmhouse kino movies multiplex cineplex cinematheque cinemathek')
/** Words of `VENUE_WORD` that only go with the name of a house. */
const ADJECTIVE = wordSet(
  'community communautaire culturel culturelle cultural arts place square port quai school campus opera olympia',
)
/** Clubs that meet in rooms of others. */
const GATHERING = /\b(?:film|folk|book|camera|literary|poetry|rotary|lions|fan|youth|reading|cine) ?-?club$/

/** Who shows visitors around a town or a region. */
const GUIDE =
  /^(?:visit|visitez|explore|discover|decouvr\w+|destination|experience|office (?:de|du) tourisme|maison du tourisme)\b.|\b(?:visitors?'? (?:bureau|centre|center|information)|tourist (?:office|board|information))$/

/** `de`, `du`, `des`: the noun that tells stands first. */
const FRENCH = /[éèêàâôûîç]|\b(?:de|du|des|la|le|les|aux?|et)\b|\b[dl]['’]/iu
const IN_FRONT = /^(?:(?:le|la|les|the|grande?|petite?|nouveau|nouvelle|vieux|vieille|anciens?|ancienne)\b|l'|\s)+/
/** What stands before `of`, `for`, `at`: its last word tells. */
const ENGLISH_TAIL = /\s(?:of|for|at|in|on|upon)\s.*$/

function classOf(word: string | undefined): Kind | undefined {
  if (word === undefined) return undefined
  if (TROUPE.has(word)) return 'troupe'
  if (OFFICE.has(word)) return 'office'
  if (HOUSES.has(word)) return 'houses'
  return CINEMA.has(word) || (VENUE_WORD.test(word) && !ADJECTIVE.has(word)) ? 'house' : undefined
}

function kindOfPart(text: string): Kind | undefined {
  const words = plain(text)
  if (GATHERING.test(words) || GUIDE.test(words)) return 'troupe'
  const named = words.replace(IN_FRONT, '')
  const first = named.split(/[\s']+/)[0]
  if (FRENCH.test(text)) return classOf(first) ?? (/^(?:opera|scene nationale)\b/.test(named) ? 'house' : endOf(named))
  return (
    endOf(words.replace(ENGLISH_TAIL, '')) ?? classOf(first) ?? (VENUE_WORD.test(hardened(words)) ? 'house' : undefined)
  )
}

const endOf = (words: string): Kind | undefined =>
  /\bopera$/.test(words) ? 'troupe' : classOf(words.match(/[a-z-]+$/)?.[0])

/** Without the words that only go with a name. */
const hardened = (words: string): string =>
  words
    .split(/[^a-z-]+/)
    .filter((word) => !ADJECTIVE.has(word))
    .join(' ')

/** Names with a word about themselves behind: `La Passerelle – scène nationale` · `Théâtre des Embruns, compagnie de création`. */
export const kindOf = remembering(1_000, readKind, 120)

function readKind(name: string): Kind | undefined {
  const kinds = name.split(/\s+[–—|·-]\s+|\s*[,:]\s+/).map(kindOfPart)
  const [first] = kinds
  return kinds.slice(1).includes('troupe') && first !== 'houses'
    ? 'troupe'
    : (first ?? kinds.find((kind) => kind !== undefined))
}
