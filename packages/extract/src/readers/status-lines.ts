import type { Status } from './status.ts'

/** What may be put off or full, with the small words before it. */
const THING =
  "(?:(?:(?:ce|cet|cette|le|la|les|this|the|our) |l')?(?:activite|atelier|concert|conference|cours|date|evenement|film|groupe|projection|representation|rencontre|seance|session|soiree|sortie|spectacle|stage|tournee|visite|class|club|course|event|evening|gig|night|performance|recital|rehearsal|screening|show|talk|tour|workshop)s? )?"
const SORRY =
  '(?:(?:sorry|desole\\w*|unfortunately|malheureusement|helas|attention|please note|note|nb|nota)[ ,:!-]{1,3})?'
const IS =
  '(?:(?:is|are|has been|have been|was|were|est|sont|a ete|ont ete) )?(?:(?:now|already|all|unfortunately|malheureusement|finalement|deja|maintenant|toute?s?) )?'
const WHY =
  "(?: (?:tonight|today|this|ce soir|aujourd'hui|cette|due to|owing to|because of|en raison|pour cause|pour raison|a cause|par manque)\\b.{0,50})?"
const DAY = '(?=.{0,20}\\d).{1,40}'

const FEW = '(?:(?:a |very |the )?(?:last )?few|quelques|\\d{1,2})'
const SEATS = '(?:places?|billets?|seats?|tickets?|spots?)'
const LEFT = '(?:left|remaining|to go|restante?s?|disponibles?)'

const line = (...forms: readonly string[]): RegExp => new RegExp(`^${SORRY}(?:${forms.join('|')})${WHY}$`)

/**
 * What a line of its own says has become of an evening, folded and without signs around it. In a sentence the same words say many other
 * things: `Déplacé`, `À capacité`, `Partie remise`.
 */
const LINES: readonly (readonly [Status['value'], RegExp])[] = [
  [
    'EventCancelled',
    line(
      "annulation(?: de (?:la |l'|cette )?(?:activite|date|representation|seance|soiree))?",
      `${THING}(?:n'aura(?: \\w+)? (?:pas|plus) lieu|ne se tiendra(?: \\w+)? (?:pas|plus)|n'a plus lieu)`,
      `${THING}${IS}(?:supprimee?s?|annulee?s?|scrapped|axed|(?:rained|snowed|called|cried) (?:off|out))`,
      `${THING}${IS}(?:no longer|not) (?:taking place|happening|going ahead|running)`,
      `${THING}(?:will not|will no longer|won't) (?:go ahead|take place|happen|run|be (?:held|going ahead|taking place))`,
      "(?:nous (?:sommes|avons ete) )?(?:\\w+ )?(?:contraints|obliges|forces) d'annuler (?:ce|cet|cette|le|la|l')[a-z ']{1,40}",
      `(?:no|pas de) ${THING}(?:tonight|today|this (?:week|month|evening)|ce soir|aujourd'hui|cette semaine)`,
    ),
  ],
  [
    'EventPostponed',
    line(
      `${THING}${IS}(?:remise?s? a plus tard|repoussee?s?|differee?s?|ajournee?s?|deferred|put back|pushed back|delayed until .{2,40})`,
      "remis|report (?:de (?:date|la date|l'evenement)|sine die)|(?:ce n'est que )?partie remise",
    ),
  ],
  [
    'EventRescheduled',
    line(
      `${THING}${IS}(?:deplacee?s?|decalee?s?|devancee?s?|reprogrammee?s?|replanifiee?s?|moved|rearranged|brought forward)`,
      `${THING}${IS}(?:avancee?s?|devancee?s?|decalee?s?|moved|brought forward|rearranged|now on)(?: (?:au|to|for|a|on))? ${DAY}`,
      "(?:(?:une? )?(?:nouvel(?:le)?s?|changement d[e']) ?(?:date|heure|horaire|jour)s?|(?:date|heure|horaire|jour) (?:deplacee?|modifiee?|changee?|reporte|decalee?)|modification (?:de (?:la )?date|d'(?:heure|horaire))|date de (?:report|reprise|remplacement))(?: ?: .{1,40})?",
      '(?:(?:new|replacement|revised|rearranged|amended|changed|alternative) (?:date|day|time)s?|change of (?:date|day|time|schedule)|(?:date|day|time|schedule) changed?)(?: ?: .{1,40})?',
      `(?:report|remplace(?:ment)?|en remplacement)(?: (?:de )?(?:la|le|ce|cette|l'))? ?${THING}(?:du|de|prevue? le) ${DAY}`,
      `(?:replaces|instead of) (?:the )?${THING}(?:of|on|from)? ?${DAY}`,
      `${THING}(?:(?:was|were|etait|etaient) )?(?:originally|initially|previously|initialement|d'abord|auparavant) (?:scheduled|planned|announced|booked|due|set|prevue?s?|programmee?s?|annoncee?s?|fixee?s?) ${DAY}`,
    ),
  ],
  [
    'SoldOut',
    line(
      `${THING}${IS}(?:at (?:full )?capacity|sold|epuisee?s?|vendue?s?|combles?)`,
      `(?=\\w+ (?:\\w+ )?(?:\\w+ )?full)${THING}${IS}full`,
      "(?:we're|we are|on est|nous sommes) (?:full|complets?)",
      `(?:(?:all|tou(?:te)?s)(?: of)?(?: the| our| les| nos)? )?(?:tickets?|seats?|places?|spots?|billets?|allocation) ${IS}(?:gone|sold|taken|booked|reserved|allocated|exhausted|vendu|epuise|parti|ecoule|reserve|prise?)(?:e?s?)`,
      "tout (?:est )?(?:vendu|parti|reserve)|(?:il n'y a |il ne reste )?plus (?:de|une?|aucune?) (?:places?|billets?|sieges?)|(?:salle|jauge) (?:comble|atteinte|complete|pleine)|capacity reached",
      "(?:s'inscrire (?:sur|a) |rejoindre |join |wait )?(?:la |the )?(?:liste d'attente|wait(?:ing)?[ -]?list)(?: only| seulement| uniquement| ouverte)?|(?:call for )?returns(?: only)?",
      'inscriptions? completes?',
    ),
  ],
  [
    'LimitedAvailability',
    line(
      `(?:only|just|plus que|il (?:ne |n'en )?reste(?: plus)?(?: que)?) ${FEW}(?: ${SEATS})?(?: ${LEFT})?`,
      `${FEW} (?:${SEATS} )?${LEFT}`,
      'last few|going fast|selling out|hurry|billets limites|faites vite|ca part vite',
    ),
  ],
]

const LONGEST = 90

/** What a whole text, folded, says has become of an event or its tickets. */
export function statusOfLine(folded: string): Status['value'] | undefined {
  if (folded.length > LONGEST) return undefined
  const bare = folded.replace(/^[^a-z0-9]+/, '').replace(/[^a-z0-9]+$/, '')
  return LINES.find(([, pattern]) => pattern.test(bare))?.[0]
}
