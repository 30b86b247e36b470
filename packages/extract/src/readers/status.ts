import { matchesIn } from '../matches.ts'
import { after, before, stretches } from './around.ts'
import { AWAITED } from './awaited.ts'
import type { TextContext } from './context.ts'
import { fold } from './fold.ts'
import type { Reader } from './reader.ts'
import type { Reading } from './reading.ts'
import { statusOfLine } from './status-lines.ts'

/** What has become of an event, or of its tickets. Members of schema.org's EventStatusType and ItemAvailability. */
export interface Status {
  readonly property: 'eventStatus' | 'availability'
  readonly value:
    | 'EventCancelled'
    | 'EventPostponed'
    | 'EventRescheduled'
    | 'EventMovedOnline'
    | 'SoldOut'
    | 'LimitedAvailability'
    | 'PreSale'
    | 'PreOrder'
}

interface Words {
  readonly status: Status
  readonly pattern: RegExp
  /** How sure the words are in running text. A line of its own is surer. */
  readonly confidence: number
}

const statusOf = (value: Status['value']): Status => (value.startsWith('Event') ? event(value) : tickets(value))
const event = (value: Status['value']): Status => ({ property: 'eventStatus', value })
const tickets = (value: Status['value']): Status => ({ property: 'availability', value })

/** A day of the week or of a month: what is put off to no day yet (`au printemps`, `until further notice`) is postponed only. */
const DAY = String.raw`(?:the )?(?:(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|(?:(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\.?|january|february|march|april|june|july|august|september|october|november|december),? \d|(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th)?(?!\d))`
/** Behind `new date`. */
const TO_COME = `:? (?:${AWAITED}|soon|bientot|prochainement)`

/** Folded words; the first that holds at a place wins. */
const WORDS: readonly Words[] = [
  {
    status: event('EventPostponed'),
    pattern:
      /\b(?:nouvelles? dates? (?:(?:est |sont )?a (?:determiner|confirmer|venir|annoncer|preciser|fixer|suivre)|bientot (?:annoncee?s?|connue?s?|devoilee?s?)|(?:vous )?(?:sera|seront) \w+)|new dates? (?:tba|tbc|tbd|pending|to (?:be \w+|follow|come)|(?:will be|soon|coming) \w+))\b/g,
    confidence: 0.75,
  },
  {
    status: event('EventRescheduled'),
    pattern: new RegExp(
      String.raw`\b(?:(?:report|(?:reporte|deplace|decale|repousse|devance|remis)e?s?) (?:du|au|a|pour)(?: le| la date du)? (?=${DAY})|reprogrammee?s?|nouvelles? dates?|deplacee?s? a une (?:autre|nouvelle) date|change(?:ment)? de date|re-?scheduled|moved to (?:a )?new date|new dates?|(?:date change|change of date)|(?:postponed|moved|deferred|shifted|brought forward|(?:put|pushed|set) back) (?:from|to|until|till) (?=${DAY})|now (?:takes?|taking) place on)\b`,
      'g',
    ),
    confidence: 0.8,
  },
  {
    status: event('EventCancelled'),
    pattern:
      /\b(?:annulee?s?|deprogrammee?s?|n'aur(?:a|ont) (?:[a-z]+ )?pas lieu|annulation (?:du (?:spectacle|concert)|de la representation|de l'(?:evenement|activite))|cancelled|canceled|has been called off|called off|will (?:not|no longer) (?:be taking|take) place|(?:will not|no longer) (?:be )?going ahead)\b/g,
    confidence: 0.8,
  },
  {
    status: event('EventPostponed'),
    pattern: new RegExp(
      String.raw`\b(?:(?:reporte|repousse|ajourne)e?s?|remise?s? a (?:une date ulterieure|plus tard|l'an(?:nee)? prochaine?|la saison prochaine)|en suspens|report du (?:spectacle|concert)|postponed|deferred|on hold|put off|(?:pushed|put) back|(?:new|nouvelles?) dates?${TO_COME})\b`,
      'g',
    ),
    confidence: 0.75,
  },
  {
    status: event('EventMovedOnline'),
    pattern:
      /\b(?:moved online|now online|will now be (?:held )?online|deplacee? en ligne|aura lieu en ligne plutot|maintenant en ligne|now virtual)\b/g,
    confidence: 0.75,
  },
  {
    status: tickets('LimitedAvailability'),
    pattern:
      /\b(?:dernieres? places?|derniers billets|(?:presque|bientot|quasi(?:ment)?|pratiquement) (?:complet(?:e|s|es)?|epuisee?s?)|places limitees|quelques places|plus que \d+ (?:places|billets)|last (?:few )?tickets|(?:only )?(?:a )?few (?:tickets|seats) (?:left|remaining)|limited (?:availability|tickets)|(?:almost|nearly|virtually|practically|about to be) (?:sold out|full|fully booked)|selling fast|low availability|final tickets)\b/g,
    confidence: 0.75,
  },
  {
    status: tickets('SoldOut'),
    pattern:
      /\b(?:sold[- ]?out|affiche(?:nt)? complet|a guichets? fermes?|guichets? fermes?|complet(?:e|s|es)?|(?:plus (?:de|aucune?)|aucune?) (?:places?|billets?) (?:disponibles?|restante?s?)|no (?:more )?tickets (?:left|available|remaining)|fully booked|house full|no longer available)\b/g,
    confidence: 0.8,
  },
]

/** `complet` and `annulation` say many other things too; these words around them take the status away. */
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  SoldOut:
    /^ ?(?:tarif|programme|calendrier|texte|article|guide|acces|album|integral|soir|et |du |de la|des |d'|avec|a remplir|ement|horaire|cast|repas|menu|list|works|oeuvre|[a-z]+ ?:)/,
  EventCancelled:
    /^ ?(?:gratuite|possible|policy|fees?|insurance|sans frais|jusqu'a|up to|within|moins de|conditions|ou de (?:report|remboursement)|or postpon|et remboursement|and refund|ou report|or reschedul|by the organi[sz]er|par l'organisateur|d'un billet|of tickets?)/,
  EventPostponed: /^ ?(?:a la (?:page|section)|sur|to next season's|en cas)/,
  EventRescheduled: new RegExp(`^(?:${TO_COME}|,? (?:(?:just )?added|ajoutees?|on sale|en vente)\\b)`),
}
const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  SoldOut:
    /(?:\bprogramme|\bcalendrier|\btexte|\barticle|\bcv|\bdossier|\bhoraire|\bnon|\bnot|\bn'est pas|\bpas|\bplein|\btarif|\bformulaire|\balbum|\bnom|\bversion|\bteam|\bcycle|\bau|\bspectacle plus|\brepas|\bcasting|\bvoir le|\bpas encore|\bpresque|\balmost|\bnearly|\bformer|\bunless|\bif|\bsi|\bprevious(?:ly)?|\byear's|\bthree|\btwo) ?$/,
  EventCancelled:
    /(?:\bif|\bunless|\bsi|\ben cas d'|\bin (?:the )?(?:case|event) of|\bnot|\bpas|\bpolitique d'|\bfrais d'|\bpolicy on|\bcas d'|\bmay be|\bcan be|\bcould be|\bpeut etre|\bpourrait etre|\bpeuvent etre|\bdelai d'|\bassurance|\bpour l'|\bfor|\bune|\bconditions? d'|\bof|\bre|\bdroit d'|\bis|\bsera(?:it)?|\bto be|\b(?:shows?|spectacles?|events?|concerts?|evenements?) (?:that (?:are|is)|qui (?:est|sont)|is|are)) ?$/,
  EventPostponed: /(?:\bif|\bunless|\bsi|\bnot|\bpas|\bmay be|\bcan be|\bpeut etre|\bpourrait etre|\bor|\bou) ?$/,
  EventRescheduled: /(?:\bno|\baucune|\bif|\bsi|\bpour une|\bor|\bou) ?$/,
  LimitedAvailability: /(?:\bif|\bsi) ?$/,
}
/** `is cancelled` takes a whole sentence to mean it: `the show is cancelled`, not `if a show is cancelled`. */
const HYPOTHETICAL =
  /\b(?:if|unless|in case|should|when an?|lorsqu\w*|si (?:un|le|la|l'|votre)|en cas|advenant|quand un|policy|politique|conditions)\b/

const MAYBE =
  /annul|cancel|called off|program|lieu|place|ahead|report|postpone|remis|repouss|decal|ajourn|suspens|deferred|(?:put|set|pushed) |brought|shifted|schedul|nouvelles date|nouvelle date|new date|date change|change|deplace|moved|complet|sold|guichet|places?\b|seats?\b|billets?\b|tickets?\b|booked|full\b|no longer|online|en ligne|virtual|selling|on hold|availab/

/**
 * What a text says has become of an event or its tickets. A policy (`en cas d'annulation`), a condition (`if a show is
 * cancelled`) and a plain adjective (`programme complet`) say nothing.
 */
export function readStatus(text: string, _context: TextContext = {}): readonly Reading<Status>[] {
  const folded = fold(text)
  const whole = statusOfLine(folded)
  if (whole) return [{ value: statusOf(whole), span: [0, text.length], confidence: 0.9, assumed: [] }]
  if (!MAYBE.test(folded)) return []
  const found: Reading<Status>[] = []
  const free = stretches(folded.length)
  for (const { status, pattern, confidence } of WORDS) {
    for (const match of matchesIn(folded, pattern)) {
      const start = match.index
      const end = start + match[0].length
      const line = before(folded, start, 80)
      const words = line.slice(line.lastIndexOf('. ') + 1)
      const rest = after(folded, end, 40)
      const hypothetical = HYPOTHETICAL.test(words)
      const certain =
        /\b(?:est|sont|is|are|a ete|ont ete|has been|have been|was|will be|sera) ?$/.test(words) && !hypothetical
      if (hypothetical || (!certain && NOT_BEFORE[status.value]?.test(words)) || NOT_AFTER[status.value]?.test(rest))
        continue
      const alone = words.trim().replace(/[^a-z]/g, '') === '' && rest.replace(/[^a-z]/g, '') === ''
      const shout = text.slice(start, end) === text.slice(start, end).toUpperCase()
      if (/^complet(?:e|s|es)?$/.test(match[0]) && !alone && !shout && !certain && !/^ ?[!)(.\n-]|^$/.test(rest))
        continue
      if (!free(start, end)) continue
      found.push({ value: status, span: [start, end], confidence: alone || shout ? 0.95 : confidence, assumed: [] })
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

export const status: Reader<Status> = { name: 'status', read: readStatus }
