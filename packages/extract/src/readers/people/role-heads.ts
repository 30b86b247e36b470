import { remembering } from '@rampe/model'
import { wordSet } from '../../word-set.ts'
import { fold } from '../fold.ts'
import { INSTRUMENTS, ROLES, type RoleOf } from './people-words.ts'

/** What the last word of an English role says that somebody is. */
const LAST = wordSet(`
  design designer designers director directors manager managers management producer producers assistant assistants coordinator
  coordinators co-ordinator consultant consultants editor editors engineer engineers supervisor operator operators technician
  technicians advisor adviser advisors photographer photographers photography construction direction coordination dramaturg
  dramaturgy coach apprentice intern screenplay screenwriter cinematography cinematographer artwork stylist interpreter interpreters describer describers captioner captioners
`)
/** The same of the first word of a French one. */
const FIRST = wordSet(`
  conception concepteur conceptrice concepteurs conceptrices conceptions assistant assistante assistants assistantes assistance assistanat
  direction directeur directrice codirection conseil conseils conseiller conseillere conseilleres conseillers responsable regie
  regisseur regisseuse regisseurs chargee charge collaboration collaborateur collaboratrice collaborateurs realisation fabrication construction
  confection coordination coordonnateur coordonnatrice production producteur productrice administration diffusion accompagnement
  recherche stagiaire equipe developpement communication graphisme montage postproduction captation effets combats coiffures coiffure
  ideation conceptualisation dramaturgie scenographie mediation impression programmation chef cheffe maquilleuse maquilleur habilleuse
  eclairagiste sonorisateur sonorisatrice technicien technicienne techniciens accessoiriste couture patine peinture machiniste images
  scenario photo photographie photographies prise
`)
/** Words that stand in roles beside those of the lists. */
const BESIDE = wordSet(`
  bsl asl isl auslan sign signed language access accessibility audio
  rehearsal executive associate creative production tour general line casting fight intimacy vocal voice musical movement
  av graphic sound lighting light set costume prop props wardrobe stage technical artistic deputy co head chief resident script story
  dramaturgical literary community digital visual web poster special effects hair make-up makeup wig scenic content film
  publicity development touring front programme program assistant second first additional and of the & co-
  technique techniques artistique artistiques lumiere lumieres son sonore video costumes decors musicale musicales dramaturgique
  dramaturgiques litteraire scenique vocale visuelle visuelles visuels visuel graphique generale general plateau tournee tournees photo photos
  aux au a de du des la le les l d en et generaux deleguee delegue executive executif pour sur choregraphique linguistique
  scientifique historique mouvement voix jeu clown magie cirque accessoires masques marionnettes perruques maquillages maquillage coiffures
  eclairage eclairages projections numerique numeriques plastique plastiques technologique administrative administratif executive
  acrobatique aerien theatrale scene lyrique image vue son adjoint adjointe principal principale associe associee
`)

/** Nouns of groups, which begin names as often: `Production Compagnie Ruisseau`. */
const GROUPS = wordSet(
  'compagnie cie troupe collectif groupe groupes orchestre ensemble choeur choeurs band bands group company orchestra choir chorus players trio duo',
)

/** Every word that roles are made of. */
const ROLE_WORDS: ReadonlySet<string> = new Set(
  [...[...ROLES.keys()].flatMap((role) => role.split(/[\s'’]+/)), ...BESIDE, ...LAST, ...FIRST].filter(
    (word) => !GROUPS.has(word),
  ),
)

/** How a role can begin. */
export const ROLE_STARTS: ReadonlySet<string> = new Set([
  ...ROLE_WORDS,
  ...wordSet(
    "also main featured featuring invited tonight's tonights your our headline headlining visiting aerial orateur oratrice poete full complete who's qui roles personnages characters membres",
  ),
])

/** Who is on a stage, whatever the noun: `Featured poets`, `Also starring`, `Artistes de cirque`. */
const ON_STAGE =
  /^(?:(?:also |co-?)(?:starring|featuring|appearing)|(?:featured|featuring|guest|support|special guest|invited|circus|aerial|headline|headlining|visiting|opening|supporting|main|tonight's|tonights|your|our|guest of honou?r|musical) (?:artists?|poets?|authors?|writers?|readers?|speakers?|acts?|musicians?|singers?|soloists?|comedians?|comics?|performers?|bands?|djs?|hosts?|mc|emcee|storytellers?|panell?ists?|presenters?|players?|conductors?|dancers?|sets?|performances?|readings?)|(?:poete|auteure?|autrice|artiste|soliste|conferenciere?|chef|cheffe|musicien(?:ne)?|chanteu(?:r|se)|orateur|oratrice|humoriste|groupe|comedien(?:ne)?)s? (?:invite|en vedette|vedette|principal)e?s?|(?:invite|soliste)e?s?(?: (?:speciale?s?|surprises?|de la soiree|d'honneur))?|artistes? (?:de |du |des |d'|en )(?:la |l')?[a-z]+|(?:musique|musicien(?:ne)?s?|music|musicians?|son|sound|bruitages?|foley) (?:(?:jouee?s? |played )?(?:live|en direct)|(?:jouee?s? )?(?:sur|en) (?:la )?scene|au plateau|on ?-?stage)|(?:the |our |tonight's |this year's )?(?:full |complete )?(?:line-?up|cast|bill)(?: list| members)?|(?:band|choir|ensemble|company|group|orchestra) members|who's (?:playing|performing|singing|dancing|reading|speaking|appearing|on stage|on the bill|in it)|qui (?:joue|chante|danse|lit|parle|est (?:sur scene|au programme))|(?:sur|dans) (?:le plateau|la scene|les planches|la piste)|en (?:piste|scene|alternance)|(?:roles?|personnages?) et (?:interpretes|acteurs|comediens)|(?:characters?|roles?) (?:and|&) (?:cast|actors|performers|players)|(?:membres|musicien(?:ne)?s|chanteu(?:r|se)s) (?:du |de la |de l')(?:groupe|formation|troupe|choeur|ensemble|orchestre)|(?:live|on-?stage) (?:music|musicians?|sound|foley|band|accompaniment|soundtrack|score))$/

/**
 * A role by its noun, where all other words are those of roles: `Rehearsal Director`, `Conseillère dramaturgique`. No list holds them all.
 * Folded words, without a colon.
 */
export function headRole(folded: string): RoleOf | undefined {
  if (ON_STAGE.test(folded)) return 'performer'
  return isHeaded(wordsOf(folded)) ? 'contributor' : undefined
}

const wordsOf = (folded: string): readonly string[] => folded.match(/[^\s'’,/&-]+/g) ?? []

const isHeaded = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length < 8 &&
  (LAST.has(words.at(-1) ?? '') || FIRST.has(words[0] ?? '')) &&
  words.every((word) => ROLE_WORDS.has(word))

/** Words behind an instrument. */
const PLAYED = wordSet(`
  a de d et and en du la le bec gambe amour classique electrique electriques acoustique acoustiques baroque solo premier premiere first second
  lead backing i ii iii 1 2 principal principale contemporain moderne numerique live kit bass tenor alto soprano french english anglais
  naturel continuo chambre horn harp pedal steel
`)

/** `Soprano`, `Flûte à bec`, `Guitare et voix`. */
const isInstrument = ([first = '', ...rest]: readonly string[]): boolean =>
  INSTRUMENTS.has(first) && rest.length < 5 && rest.every((word) => INSTRUMENTS.has(word) || PLAYED.has(word))

/** True for words that say what people do, and name nobody: `Set Design`, `Stage Manager`, `Avec`, `Flûte à bec`. */
export const isRoleOnly = remembering(
  1_000,
  (text) => {
    const folded = fold(text).replace(/[\s:.?]+$/, '')
    if (ROLES.has(folded) || ON_STAGE.test(folded)) return true
    const words = wordsOf(folded)
    return isInstrument(words) || isHeaded(words)
  },
  120,
)

/** How many characters at the head of a text are a role by its noun, with a name behind it; 0 for none. */
export function headLength(text: string): number {
  const words = /^(?:[\p{L}'’&-]+ ){2,5}(?=["“«]?\p{Lu})/u.exec(text)?.[0].trimEnd().split(' ') ?? []
  if (!ROLE_STARTS.has(fold(words[0] ?? ''))) return 0
  for (let n = words.length; n > 1; n--) {
    const role = words.slice(0, n).join(' ')
    if (headRole(fold(role)) !== undefined) return role.length
  }
  return 0
}
