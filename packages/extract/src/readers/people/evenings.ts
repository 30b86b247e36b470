import { fold } from '../fold.ts'
import { HOUSE } from './people-words.ts'

/** What an evening is called after, before the name of who plays: `Sunday Matinee: Quai Ouest`, `Gala d'ouverture : Les Verrier`. */
export const SERIES =
  /\b(?:matinees?|lunch(?:time)?|brunch|midis?|apero\w*|5 a 7|cinq a sept|sunday|monday|tuesday|wednesday|thursday|friday|saturday|dimanches?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|masterclass(?:es)?|kick-?off|morning|afternoon|apres-midi|new year.?s eve|reveillon|jour de l'an|nouvel an|christmas eve|evening|night|nights|nites?|all-nighter|nuits?|soirees?|veillees?|late|cellar|comedy|humour|stand-?up|cabaret|club|gala|party|parties|sessions?|series|serie|live|jazz|blues|folk|organ|orgue|baroque|recitals?|concerts?|vernissage|exhibition|exposition|focus|spotlight|showcase|vitrine|hommage|tribute|carte blanche|festival|ouverture|cloture|opening|closing|launch|lancement|bal|dance|ceilidh|talks?|lectures?|conferences?|rencontres?|causeries?|in conversation|en (?:conversation|dialogue)|entretiens?|entrevues?|interviews?|tete-a-tete|unplugged|acoustic|acoustique|dj sets?|double bill|double plateau|residen\w+|kitchen party|open air|plein air|coup de coeur|decouvertes?|quartets|quatuors|quintets|quintettes|trios|duos|sextets|sextuors|songs?|chansons?|special (?:events?|engagements?|guests?)|evenement special|tonight|ce soir|headliners?|first|last)\b/
/** Titles of works that stand behind `Concert :` as often as names. */
export const WORK =
  /\b(?:requiem|messiah|messie|messe|mass|symphon(?:y|ie)|concertos?|sonatas?|sonates?|suite|variations|nutcracker|casse-noisette|swan lake|lac des cygnes|passion|magnificat|gloria|stabat|carmina|seasons|saisons|oratorio|cantatas?|quartets|quatuors|quintets|quintettes|carols?|cantiques?|noel|christmas|halloween|wolf|loup|beast|bete|beanstalk|carnival|carnaval|story|histoire|songbook|songs|chansons|tales|contes|music|musique|opera|operas|films?|movies?|singalong|juliet\w*|giant|whale|dragon|fox|tramp|pauper|lovers?|lies|ideas?|secrets?)\b/
/** What is done, or for whom, or when: no act is called so. */
const DONE =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|\w*fest|trivia|quiz|benefit|benefice|fundraiser|levee de fonds|potluck|hootenanny|prom|swap|karaoke|bingo|open mic|mic|micro ouvert|scene (?:ouverte|libre)|jams?|battle|roast|match|fetes?|fair|market|marche|foire|kermesse|parade|camp|tasting|degustation|week-?end(?:er)?s?|anniversary|anniversaire|release|birthday|easter|paques|valentines?|saint-valentin|reception|ceremony|ceremonie|awards?|preview|premiere|tournament|tournoi|residents?|agm|assemblee generale|rehearsal|repetition|visite|tour|walk|balade|promenade|randonnee|lessons?|impro\w*|slam|projections?|screening|cinema|story ?time|heure du conte|kids|enfants|family|famille|tots|bab(?:y|ies)|bebes?|jeune public|programme|program|tba|tbc|a venir|annule\w*|cancelled|reporte\w*|postponed|complet|sold out|ferme|closed|prive\w*|private|no|inauguration|culte\S*|slides?|slideshow|baths?|open studios?|ateliers ouverts|portes ouvertes)\b|(?:ing|\b(?:finals?|finales?|semi-?finals?|cup|coupe|singaround|rounds?|in the round|platform|throwdown|showdown|takeover|drop-?in|help))$/
/** A name of an evening, of a work, or of what is done: not of who plays. */
export const isEvening = (name: string): boolean => {
  const folded = fold(name)
  return SERIES.test(folded) || WORK.test(folded) || HOUSE.test(folded) || DONE.test(folded)
}

/** By its last word, of whomever it is: `Singers Night`, `Orchestra Workshop`. */
export const ENDS_AS_EVENING =
  /\b(?:nights?|evenings?|afternoons?|sessions?|concerts?|festival|party|workshops?|shows?|showcase|gala|ceilidh|jam|series|season|weekend|matinee|recital|rehearsal|auditions?|competition|class(?:es)?|singalong|residence)$/

export const FILM = /\b(?:cine(?!-concert)\w*|films?|movies?|screenings?|projections?|book club|club de lecture)\b/

/** `Author talk: The Drowned Mile`: what stands behind it is the book. */
export const isOfBook = (kind: string, back: string): boolean =>
  /talk|author|auteure?|litt|book|reading|d[ée]dicace/i.test(kind) && /^(?:the|an?|les?|la|une?) /i.test(back)

/** What follows a film or a play. */
export const TALK =
  /\s\+\s+(?:(?:an?|une?|live|post-show|director) )?(?:q ?& ?a|q and a|talk|discussion|d[ée]bat|[ée]change|rencontre|intro(?:duction)?)(?!\p{L})/iu
