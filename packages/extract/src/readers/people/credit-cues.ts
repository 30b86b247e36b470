import { fold } from '../fold.ts'
import type { Who } from './names.ts'
import type { RoleOf } from './people-words.ts'

/** Words in running text, folded, behind which the names of a role stand. */
export const WORDS_IN_PROSE =
  /(?<![\p{L}\p{N}-])(?:(?:lead|led|taught|guided)(?: (?:this|each|every) [a-z]+)? by|live (?:score|soundtrack|set) (?:by|from)|(?:double|triple|mixed) bill with|plateau partage avec|support (?:comes )?from|(?:dialogue|conversation|rencontre|discussion|duo) entre|(?:conversation|discussion|dialogue) between|(?:one-(?:wo)?man|solo) show (?:by|from|de)|(?:solo|duet) (?:by|for)|introducing|mise?s? en musique (?:en direct )?par|(?:en direct|en live) par|repond (?:a|aux questions (?:de|d'(?=\p{L})))|en presence (?:de|du|d'(?=\p{L}))|in the presence of|(?:speakers|panell?ists|performers|artists|readers|guests|line-?up|acts) includes?|(?:accompaniment|circus|puppets) (?:by|from)|compered by|(?:spectacle )?solo de|performed and (?:co-)?(?:created|devised) by|(?:created|co-created|devised|written) and performed by|(?:cree|ecrit|concu)e?s? et (?:interprete|joue|danse)e?s? par|conductor|conversation with|(?:talk|lecture|introduction|presentation|demonstration|keynote|remarks) (?:by|par)|accompanied by|backed by|joined by|alongside|followed by|accompagnee?s? (?:de|par|du|d'(?=\p{L}))|entouree?s? (?:de|du|d'(?=\p{L}))|suivie?s? (?:de|du|d'(?=\p{L}))|aux cotes (?:de|du|d'(?=\p{L}))|en (?:duo|trio|compagnie) (?:avec|de|d'(?=\p{L}))|music from|featuring|feat\.|feat|ft\.|starring|directed by|written by|performed by|danced by|sung by|conducted by|choreographed by|composed by|translated by|hosted by|presented by|produced by|a (?:new )?(?:play|musical|comedy) by|with special guests?|special guests?|opening act|in conversation with|in discussion with|chaired by|introduced by|interviewed by|moderated by|(?:a|an illustrated|illustrated) (?:talk|lecture) by|accompagnee?s? (?:au |a la |a l')\p{L}+ par|(?:au |a la |a l')(?:piano|violon|violoncelle|guitare|accordeon|orgue|harpe|contrebasse|clavier|percussions?|batterie|saxophone|trompette|flute|clarinette|luth|theorbe|viole) par|dj sets? (?:de|d'(?=\p{L})|par)|(?:readings?|poetry|puppetry|dj sets?|performances?|live music|stand-?up) (?:by|from)|(?:moderee?s?|menee?s?|emmenee?s?|entrainee?s?|rythmee?s?|ambiancee?s?|egayee?s?|guidee?s?|racontee?s?|contee?s?|lue?s|dits|chantee?s?|dansee?s?) par|(?:contes|lectures?|causerie|conference|recital) (?:par|de|d'(?=\p{L}))|dialogue avec|discussion avec|avec (?:la|les) voix (?:de|d'(?=\p{L}))|with the voices? of|(?:(?:new|original) )?(?:solos|duets) by|(?:(?:nouveaux|nouvelles) )?(?:solos|duos) (?:par|de|d'(?=\p{L}))|called by|callee? par|rejointe?s? par|(?:presidee?s?|introduite?s?|interviewee?s?|composee?s?|choregraphiee?s?|traduite?s?) par|prestations? (?:par|de|d'(?=\p{L}))|double plateau avec|directed from the (?:violin|keyboard|harpsichord|piano|organ) by|dirigee?s? (?:du|depuis le) (?:violon|clavecin|piano|clavier) par|mis(?:e)? en scene (?:de|par)|ecrite? par|une? (?:texte|piece|spectacle) (?:de|d'(?=\p{L}))|texte de|choregraphie de|interpretee?s? par|jouee?s? par|animee? par|presentee? par|avec la (?:participation|presence|complicite)(?: speciale)? (?:de|du|des|d'(?=\p{L}))(?: (?:duo|trio|groupe|quatuor|musicien(?:ne)?s?|chanteu(?:r|se)s?|comedien(?:ne)?s?))?|played by|en conversation avec|under the direction of|under the baton of|sous la direction (?:musicale )?(?:de|d'(?=\p{L}))|sous la baguette de|au piano|a l'orgue|a l'accordeon|a la guitare|at the piano|mettant en vedette|(?:premiere|1ere|1re) partie de|en (?:premiere|1ere|1re) partie|musique de|avec|with)(?![\p{L}\p{N}-])/gu

/** Of these, those that join somebody to who was named before. */
export const JOINS =
  /^(?:(?:emmen|entrain|rythm|ambianc|egay)ee?s? par|lead |led |taught |live s|(?:double|triple|mixed) bill|plateau partage|support |\S+ (?:entre|between)$|one-|solo |duet |introducing|mise?s? en musique|en (?:direct|live)|repond |conductor|conversation with|accompan|backed|joined|rejoint|(?:(?:nouveaux|nouvelles|new|original) )?(?:solos|duos|duets) |alongside|followed|accompagn|entour|suivi|aux cotes|en (?:duo|trio|compagnie)|directed from|dirigee?s? (?:du|depuis))/

/** And those behind whom somebody speaks, or that begin a list of who plays. */
export const SPEAKS = /^(?:talk|lecture|introduction|presentation|demonstration|keynote|remarks)\b| includes?$/
/** Whoever stands behind such a word and `with` gives or takes part in something else. */
export const BESIDE =
  /(?:co-?diffusion|co-?production|collaboration|partenariat|association|partnership|conjunction|cooperation|complicite|accord|arrangement|agreement|licen[cs]e|permission|interview|entrevue|contact|consultation|(?:pre|post)-?(?:concert|show)) $/
/** `Produced by arrangement with Quay Plays`, at the foot of a cast. */
export const isPartner = (text: string): boolean =>
  BESIDE.test(fold(text.split(/(?<=\s)(?:with|avec)\s/iu, 1)[0] ?? ''))
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
