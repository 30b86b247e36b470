import { plain, VENUE_WORD } from '../../page/words.ts'

/** `Festival Les Ondes, parc du Château, Orval` · `Ashby Puppet Day, Market Place, Ashby`: on what occasion it is played there. */
export function withoutOccasion(text: string): string {
  const [, occasion = '', rest = ''] = /^([^,]{4,50}), (.{4,})$/.exec(text) ?? []
  const words = plain(occasion)
  const isOne =
    OCCASION.test(words) || (FESTIVAL.test(words) && (FRENCH.test(occasion) || FRENCH_HOUSE.test(plain(rest))))
  return isOne && !VENUE_WORD.test(words) && (rest.includes(',') || VENUE_WORD.test(plain(rest))) ? rest : text
}

const OCCASION =
  /^(?:(?:le |la |les |l'|grande? )?(?:fetes?|nuits?|journees?|semaine|salon|foire|carnaval|marche) d(?:e|u|es|')(?: |(?<='))|.{3,} (?:festival|fringe|fair|fete|carnival|day|week|weekend)$)/
const FESTIVAL = /^(?:(?:le |les )?(?:festival|estivales|rencontres|biennale) .)/
const FRENCH = /[éèêàâôûîç]|\b(?:de|du|des|la|le|les|aux?|en)\b|\b[dl]['’]/iu
const FRENCH_HOUSE =
  /^(?:theatre|salle|maison|espace|eglise|chapelle|mediatheque|bibliotheque|cegep|parc|musee|cinema)\b(?!-)/
