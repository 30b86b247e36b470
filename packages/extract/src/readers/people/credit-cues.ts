import { fold } from '../fold.ts'
import { DONE_BY } from './agents.ts'
import type { Who } from './names.ts'
import type { RoleOf } from './people-words.ts'

/** Words in running text, folded, behind which the names of a role stand. */
export const WORDS_IN_PROSE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[
    DONE_BY,
    '(?:numeros?|prestations?|interventions?|(?:dj )?sets?|solos?|duos?|seuls? en scene|one-(?:wo)?man[- ]shows?|contes|lectures?|causerie|conference|recital|spectacle) (?:de et (?:par|avec)|par)',
    "(?:numeros?|prestations?|interventions?|(?:dj )?sets?|solos?|duos?|seuls? en scene|one-(?:wo)?man[- ]shows?|contes|lectures?|causerie|conference|recital) (?:de|d'(?=\\p{L}))",
    '(?:readings?|poetry|puppets?|puppetry|(?:(?:dj|live|acoustic|opening|closing|guest|special|intimate|short|full) )*sets?|performances?|live music|live (?:score|soundtrack)|stand-?up|comedy|accompaniment|circus|appearances?|entertainment) (?:by|from)',
    '(?:talk|lecture|introduction|presentation|demonstration|keynote|remarks) (?:by|par)',
    '(?:magic|burlesque|drag|juggling|fire-?juggling|storytelling|cabaret|improv|djing|live painting|(?:(?:new|original) )?(?:solos?|duets?)|(?:one-(?:wo)?man|solo) shows?) by|(?:solo|duet) for',
    "(?:accompagnee?s?|entouree?s?|suivie?s?) (?:de|du|d'(?=\\p{L}))",
    "de et (?:par|avec)|(?:au |a la |a l')\\p{L}+ par|en (?:direct|live) par",
    '(?:dialogue|conversation|rencontre|discussion|duo) entre|(?:conversation|discussion|dialogue) between',
    '(?:double|triple|mixed) bill with|(?:plateau partage|double plateau|co-?plateau) avec|support (?:comes )?from|followed by|alongside|music from',
    "repond (?:a|aux questions (?:de|d'(?=\\p{L})))|en presence (?:de|du|d'(?=\\p{L}))|in the presence of",
    '(?:speakers|panell?ists|performers|artists|readers|guests|line-?up|acts) includes?',
    '(?:in )?(?:conversation|discussion) with|(?:en )?(?:conversation|dialogue|discussion) avec',
    'introducing|featuring|feat\\.|feat|ft\\.|starring|mettant en vedette|conductor',
    '(?:directed|written|choreographed|composed|translated|presented|produced) by|a (?:new )?(?:play|musical|comedy) by',
    "mise? en scene (?:de|par)|ecrite? par|(?:composee?s?|choregraphiee?s?|traduite?s?|presentee?s?) par|une? (?:texte|piece|spectacle) (?:de|d'(?=\\p{L}))|texte de|choregraphie de|musique de",
    '(?:with )?special guests?|opening act',
    "avec (?:la|les) voix (?:de|d'(?=\\p{L}))|with the voices? of|aux cotes (?:de|du|d'(?=\\p{L}))|en (?:duo|trio|compagnie) (?:avec|de|d'(?=\\p{L}))",
    "(?:avec|et) la (?:participation|presence|complicite)(?: (?:speciale|exceptionnelle))? (?:de|du|des|d'(?=\\p{L}))(?: (?:duo|trio|groupe|quatuor|musicien(?:ne)?s?|chanteu(?:r|se)s?|comedien(?:ne)?s?))?",
    "under the (?:direction|baton) of|sous la direction (?:musicale )?(?:de|d'(?=\\p{L}))|sous la baguette (?:de|d'(?=\\p{L}))",
    "au piano|a l'orgue|a l'accordeon|a la guitare|at the (?:piano|organ)",
    "(?<!en )(?:premiere|1ere|1re) partie (?:de|d'(?=\\p{L}))|en (?:premiere|1ere|1re) partie(?! d)",
    'avec|with|w/',
  ].join('|')})(?:(?<=d')|(?![\\p{L}\\p{N}-]))`,
  'gu',
)

/** Of these, those that join somebody to who was named before. */
export const JOINS =
  /^(?:(?:emmen|entrain|rythm|ambianc|egay)ee?s? par|lead |led |taught |live s|(?:double|triple|mixed) bill|plateau partage|support |\S+ (?:entre|between)$|one-|solo |duet |introducing|mise?s? en musique|en (?:direct|live)|repond |conductor|conversation with|accompan|backed|joined|rejoint|w\/$|(?:(?:nouveaux|nouvelles|new|original) )?(?:solos|duos|duets) |alongside|followed|accompagn|entour|suivi|aux cotes|en (?:duo|trio|compagnie)|directed from|dirigee?s? (?:du|depuis))/

/** And those behind whom somebody speaks, or that begin a list of who plays. */
export const SPEAKS = /^(?:talk|lecture|introduction|presentation|demonstration|keynote|remarks)\b| includes?$/
/** Whoever stands behind such a word and `with` gives or takes part in something else. */
export const BESIDE =
  /(?:precedee?s? (?:de|d'un|d'une|par une?)|preceded by (?:an?|the)|co-?diffusion|co-?production|collaboration|partenariat|association|partnership|assoc\.|conjunction|cooperation|complicite|accord|arrangement|agreement|licen[cs]e|permission|interview|entrevue|contact|consultation|(?:pre|post)-?(?:concert|show)) $/
/** `Produced by arrangement with Quay Plays`, at the foot of a cast. */
export const isPartner = (text: string): boolean =>
  BESIDE.test(fold(text.split(/(?<=\s)(?:with|avec)\s/iu, 1)[0] ?? ''))
/** Behind `by` and `par` somebody stands, were it of one name. */
export const NAMES_WHOM = /(?: by| par|w\/|\bsets? from|feat\.?)$/i
/** Characters of a line in which an opening credit is looked for. */
export const MAX_OPENER = 200
/** Where something is held, which stands in a list of names now and then. */
export const ROOM =
  /(?:^|\s)(?:auditorium|hall|gallery|church|library|museum|room|cent(?:re|er)|lounge|foyer)$|^(?:salle|auditorium|galerie|eglise|bibliotheque|musee|foyer|centre)\b/
/** Of a work: `With Salt and Rope (1960), she …`. */
export const YEAR = /^(?:1[5-9]|20)\d\d$/
/** Where somebody works, or who pays: not on the stage, though it stands among the names. */
export const AFFILIATION =
  /\b(?:universit\w*|college|institut\w*|museum|musee|councils?|conseil|trust|foundation|fondation|funds?|fonds|lottery|lotteries|ministere|ministry|government|gouvernement|embassy|ambassade|credit union|bank|banque|caisse|bbc|cbc|radio-canada|gazette|magazine|newspaper|publishers?|publishing|laboratoire|department|departement|ville de|city of|heritage|board|cooperative|co-op)\b/
/** In a long paragraph, `with` and `avec` join a name to many other things than the stage. */
export const LONG = 300

const DJ = /^(?:DJ|Dj) \S/
export const GROUP_NOUN =
  /^(?:la |le |l['’]|the )?(?:compagnie|cie|troupe|collectif|ensemble|orchestre|ch(?:oe|œ)ur|chorale|groupe|company|group|band|orchestra|choir|chorus|duo|trio|quatuor|(?:orchestr[ae]|ch(?:oe|œ)urs?|chorus|choir|ballet|soloists|solistes) (?:et|and|&) (?:orchestr[ae]|ch(?:oe|œ)urs?|chorus|choir|ballet|soloists|solistes))$/i

/** `Ada Lampe of Salt & Daughters`: who, and whose. */
export const OF =
  /^((?!(?:The|Les?|La|Las|Los) )\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+) (?:of|from|at) (?:the )?\p{Lu}.*$/u

/** `Music by The Lamps`, `by Quay Theatre`: groups play what people write; and a person who presents an evening speaks in it. */
export const performs = (said: RoleOf, name: string, who: Who | undefined, label: string): boolean =>
  said === 'composer'
    ? who === 'MusicGroup' || who === 'PerformingGroup' || DJ.test(name)
    : said === 'author'
      ? who !== undefined && who !== 'Person' && /^by$/i.test(label.trim())
      : said === 'organizer' && who === 'Person' && /^pr[ée]sent/i.test(label.trim())

/** `Organist of`, `pianiste de`: where somebody works follows. */
export const WORKS_AT = /(?:ist|iste|ian|ien|ienne) (?:of|de|d'|du)$/
