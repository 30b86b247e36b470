import { wordSet } from '../../word-set.ts'
import { fold } from '../fold.ts'

/** What people do in front of others, who stand behind `by` or `par`; folded, as participles. */
const ACTS =
  "performed|played|danced|sung|told|read|narrated|recited|voiced|hosted|led|taught|guided|conducted|emceed|mc'?d|compered|called|accompanied|backed|joined|headlined|fronted|introduced|moderated|chaired|interviewed|improvised|juggled|acted|rapped|dj'?e?d|lead|interpretee?s?|jouee?s?|chantee?s?|dansee?s?|racontee?s?|contee?s?|recitee?s?|slamee?s?|improvisee?s?|commentee?s?|animee?s?|menee?s?|emmenee?s?|entrainee?s?|rythmee?s?|ambiancee?s?|egayee?s?|guidee?s?|moderee?s?|presidee?s?|interviewee?s?|callee?s?|calee?s?|mixee?s?|accompagnee?s?|lue?s?|dite?s?|conduite?s?|mise?s? en musique|introduite?s?|rejointe?s?|(?:micro|piano|bal) (?:sera )?tenu|(?:premiere|1ere|1re) partie (?:sera |est )?assuree|animation (?:musicale )?(?:sera |est )?assuree"
/** What people do before others come: behind these alone nobody is on the stage. */
const MAKES =
  'created|devised|written|directed|composed|choreographed|designed|produced|adapted|conceived|imagined|arranged|curated|cree?e?s?|ecrite?s?|concue?s?|imaginee?s?|composee?s?|choregraphiee?s?|adaptee?s?|mise?s? en (?:scene|mouvement)'
const PART = `(?:co-?)?(?:${ACTS}|${MAKES})`
/** Between what is done and who does it: `accompanied live by`, `accompagnée au piano par`, `en direct par`. */
const MANNER =
  "(?: (?:live|tonight|in person|on ?stage|each night|(?:this|each|every) [a-z]+|on (?:the )?[a-z]+|from the [a-z]+|en (?:direct|live|solo|duo|alternance)|sur scene|au [a-z]+|a la [a-z]+|a l'[a-z]+|(?:du|depuis le) [a-z]+))?"
/** `created & performed by` · `écrit et joué par` · `accompagnée au piano par`, in folded text. */
export const DONE_BY = `${PART}(?:(?:,? (?:and|&|et) |, ?| ?/ ?)${PART}){0,3}${MANNER} (?:by|par)`

/** `performed by the company`, in front of its names. */
const ALL = "(?: (?:the |la |le |l'|our )(?:company|cast|ensemble|troupe|compagnie|distribution))?"
const WHOLE = new RegExp(`^${DONE_BY}${ALL}$`)
const HEAD = new RegExp(`^${DONE_BY}(?= )`)
const ACTING = new RegExp(`(?:^|[ ,/-])(?:${ACTS})(?=[ ,/]|$)`)

/** True for words, folded, behind which the name of somebody on a stage stands: `devised and performed by`. */
export const isDoneBy = (folded: string): boolean => WHOLE.test(folded) && ACTING.test(folded)

/** True for `written by`, `conçu par`: of whoever stands behind it nothing says that they come. */
export const isMadeBy = (folded: string): boolean => WHOLE.test(folded) && !ACTING.test(folded)

/** How many characters at the head of a folded text are such words, or say that somebody made it; 0 for none. */
export const doneByLength = (folded: string): number =>
  /^.{2,60} (?:by|par) /.test(folded) ? (HEAD.exec(folded)?.[0].length ?? 0) : 0

/** Who is on a stage, or speaks from it; singular and folded. Another word is one more here. */
const STAGE_NOUNS = wordSet(`
  accompanist acrobat act actor actress aerialist artist bandleader bard busker caller cellist chair chairperson chairman chairwoman chorister clown
  co-host comedian comic comperer compere conductor contortionist contributor cornettist crooner dancer dj drag-queen drummer emcee entertainer exhibitor fiddler flautist
  guest guide guitarist harpist headliner host hostess impressionist improviser interviewer juggler keynote lecturer magician mc mentalist mime
  moderator musician narrator opener orator organist panel panelist panellist performer percussionist piper pianist player poet presenter
  puppeteer quizmaster rapper reader saxophonist selector singer soloist songwriter speaker storyteller trumpeter ventriloquist
  violinist vocalist leader queen king lineup line-up cast toastmaster demonstrator wrestler
  acteur actrice accompagnateur accompagnatrice accordeoniste acrobate animateur animatrice artiste bruiteur calleur calleuse chanteur chanteuse chansonnier chef cheffe
  choriste circassien circassienne clarinettiste comedien comedienne conferencier conferenciere conteur conteuse contorsionniste danseur danseuse
  exposant exposante flutiste funambule guitariste harpiste humoriste imitateur imitatrice improvisateur improvisatrice interprete intervenant intervenante
  interviewer intervieweur invite invitee jongleur jongleuse lecteur lectrice magicien magicienne marionnettiste mentaliste meneur meneuse
  moderateur moderatrice musicien musicienne narrateur narratrice orateur oratrice organiste paneliste panelliste participant participante percussionniste
  pianiste poete poetesse presentateur presentatrice rappeur rappeuse recitant recitante slameur slameuse soliste trompettiste troubadour
  trapeziste ventriloque violoniste violoncelliste vedette
`)
/** Beside these words, somebody of such a name works behind the stage, or in an office. */
const OFF_STAGE = wordSet(`
  make-up makeup scenic foley graphic visual storyboard tattoo costume costumes lighting light lights sound video set wig hair prop props rehearsal
  assistant deputy technical production sign bsl asl lsq lsf access casting press marketing box house team project volunteer school scout youth council
  union party group trip understudy book cover poster logo site web concept credit photo board committee festival
  technique lumiere lumieres son decor costumes accessoires plateau repetitions repetition assistante gare projet equipe cuisine salle rang chantier
  workshop class course atelier cours stage
  maquilleur peintre graphique visuel affiche langue signes sous-titres presse service entreprise orchestration
`)

const singular = (word: string): string =>
  word.replace(/\(?[·.•(-](?:e|ne|trice|rice|euse|se)s?\)?[·.•)-]?s?$/, '').replace(/(?<=[a-z]{3})s$/, '')
/** `fiddler`, `conteuse`, folded. */
export const isStageNoun = (word: string): boolean =>
  STAGE_NOUNS.has(word) || STAGE_NOUNS.has(singular(word)) || STAGE_NOUNS.has(singular(word).replace(/e$/, ''))

/** What stands before such a noun in English; any other word with it may be the name of a group: `Quay Players`. */
const BEFORE_NOUN = wordSet(`
  our your the tonight's tonights this week's month's year's special guest featured featuring invited visiting main headline headlining opening closing supporting resident
  lead principal first second house live musical music walk tour session song poetry drag quiz game ceremony surprise star international local returning event evening
  co and & storytelling choir invited solo keynote panel
`)

/**
 * True for a label that says by its noun that people are on a stage: `Our panel`, `Resident DJ`, `Artistes exposant.e.s`, `Mime et clown`.
 * Only where a sign parts it from the names: `Guest Singers` may be called so.
 */
export function isStageLabel(label: string): boolean {
  const words = fold(label).match(/[^\s’/&+]+/g) ?? []
  const [first = '', ...more] = words
  const last = more.at(-1)
  if (first === '' || words.length > 6 || label.includes(',') || words.some((word) => OFF_STAGE.has(word))) return false
  // French puts the noun first, and small words behind it.
  if (isStageNoun(first)) return last === undefined || /^\S+ \P{Lu}+$/u.test(label.trim())
  return (
    last !== undefined &&
    isStageNoun(last) &&
    (/ \P{Lu}+$/u.test(label) || words.slice(0, -1).every((word) => BEFORE_NOUN.has(word)))
  )
}
