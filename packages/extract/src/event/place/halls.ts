import { plain } from '../../page/words.ts'

/** A part of a house that has no name of its own: `Screen 1`, `Salle B`, `Studio`. */
export const isHallOnly = (name: string): boolean => {
  const words = plain(name).trim()
  return PART.test(words) || NUMBERED_PART.test(words) || SIDE.test(words) || COTE.test(words)
}

/**
 * `Bibliothèque` · `Lobby` · `Workshop 2`: a room by what it is for. What is played is called so as well, and so are labels: a room only
 * where places stand.
 */
export const isRoom = (name: string): boolean => ROOM.test(plain(name).trim())

const ROOM =
  /^(?:the |la |le |l'|main )?(?:ateliers?|workshop|bibliotheque|library|lobby|hall(?: d'entree)?|entrance hall|gallery|galerie|musee|museum|studio|cafe|bar|cafeteria|kitchen|cuisine|garden|jardins?|terrace|terrasse|patio|cour|courtyard|verriere|boutique|classroom|labo?|auditorium|foyer|loft|annexe?|atrium|rotonde?|(?:reading|meeting|story|board) room|salle de (?:lecture|reunion|conference)s?|salle du conte)(?: (?:\d{1,2}|[a-d]))?$/

/** `The Upper Room` · `West Wing` · `Main Galleries` · `Lower Level` · `Mainspace` */
const SIDE =
  /^(?:the )?(?:(?:main|big|small|large|great|grand|little|upper|lower|middle|north|south|east|west|left|right|back|front|inner|outer|top|ground|first|second|third|project|performance|rehearsal|recital|function|green|white|black|red|blue|temporary|permanent|community) ){1,2}(?:rooms?|space|stage|studios?|galler(?:y|ies)|wing|level|floor|bar|lounge|foyer|lobby|courtyard|terrace|auditorium)$|^(?:the )?(?:main|extra|back|side)(?:stage|space)$/
/** `Salle principale` · `La petite galerie` · `Le Club`: French rooms are called by what is done there. */
const COTE =
  /^(?:(?:la |le |l')?(?:(?:grand|petit)e? (?:studio|plateau|foyer|galerie|auditorium|halle?|amphitheatre|chapiteau|piste|cour|nef|jardin|terrasse|verriere)|(?:salle|scene|galerie|cour) (?:principale|interieure|exterieure|haute|basse|rouge|bleue|noire|blanche|verte)|(?:la )?salle d(?:u (?:haut|bas)|'en (?:haut|bas)))|(?:le |la |l')(?:club|bar|foyer|studio|auditorium|mezzanine)|(?:au )?(?:rez-de-chaussee|sous-sol))$/

const PART =
  /^(?:screen|ecran|salle|studio|room|hall|stage|auditorium|main (?:stage|house|hall|gallery|auditorium)|grande? (?:salle|scene)|petite? (?:salle|scene)|theatre|foyer|(?:project|black box|performance) space|downstairs|upstairs|balcon|the )*\s*(?:\d{1,2}|[a-z])?$/
const NUMBERED_PART =
  /^(?:(?:galleries|galeries|ateliers|studios|salles|rooms) \d{1,2}(?: ?(?:&|and|et|,|-|\/) ?\d{1,2})+|(?:the )?(?:gallery|galerie|atelier|cinema|chapiteau|tent|court|lab|labo|loft|floor|level|niveau|plateau|espace|classroom|workshop|rink|bay|gate) ?(?:\d{1,2}|[a-d])|(?:rm\.?|room|local|salle) [a-z]?-?\d{3})$/

/** `Screen 1`, `Salle B`: a hall that says nothing without its house. */
export const isNumbered = (name: string): boolean =>
  isHallOnly(name) && /\d|(?:^|\s)[a-z]$|^(?:screen|ecran|salle|room|hall|theatre|the)$/.test(plain(name).trim())
