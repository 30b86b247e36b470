import type { Entry } from '../listing/entry.ts'
import { hasHour } from '../listing/posts.ts'
import { plain, RELEASE } from '../page/words.ts'

/** What is sold, asked for or announced, by name: its days say until when, or from when on. */
const OFFER =
  /^(?:(?:nos |les |the |our )?(?:abonnements?|infolettre|newsletter|forfaits?)(?: (?:jeunes?|famille|saison|etudiants?|classique|\d.*))?|(?:bons?|cheques?|cartes?)[- ]cadeaux?|gift (?:cards?|vouchers?|certificates?)|(?:season|youth|student|family|flex|full|annual|\d[ -]?(?:show|play|concert))(?: \w+)? (?:subscriptions?|memberships?|package)|carte de membre|memberships?(?: card)?)$|^(?:mise en vente|ouverture (?:de la billetterie|des (?:ventes|inscriptions|reservations))|reservations? ouvertes?|(?:campagne|collecte) (?:annuelle )?de (?:dons|financement|sociofinancement)|(?:periode d'|reprise des )?inscriptions?(?: (?:aux?|pour|en|ouvertes?|a la|a l')\b|$)|(?:concours|contest) ?: ?(?:gagnez|win)\b|gagnez (?:vos|des|\d|une? paire de) (?:billets|places)|win (?:tickets|a pair of tickets)|(?:priority|advance|early|public|general|members'?) (?:booking|sales?)(?: (?:opens?|begins?|starts?|period))?$|(?:ouverture de la |la )?(?:billetterie|reservation|prevente)s? (?:prioritaires?|anticipees?|des membres|des abonnee?s)|offres? d'emploi|(?:poste|emploi) (?:a pourvoir|disponible)|nous (?:recrutons|embauchons)|we(?:'re| are) hiring|(?:job|emploi|poste|vacancy)(?: (?:offer|opening|posting|opportunity))? ?: |recrutement\b|(?:hire|rent) (?:our|the|a) (?:space|hall|venue|room|theatre|studio)|location de (?:la |nos |notre )?(?:salles?|espaces?|studios?))|^(?:(?:single |season )?tickets? (?:go |now |are )?on sale|box office opens)\b|\b(?:registration|enrol?ments?)(?: (?:opens?|closes?|is open|deadline))?$|\b(?:fundraising|annual|giving|membership|donation) campaign$|\b(?:volunteer recruitment|recrutement de benevoles)$/

/** The house is closed. */
const CLOSED =
  /^(?:(?:nous sommes |we are |box office |billetterie |theatre |museum |musee |office )?(?:ferme(?:e|s)?|closed|relache)(?: (?:for|pour) .{0,30}| ?[:(–—-] ?.{0,30})?|(?:fermeture|conge) (?:annuelle|estivale|hivernale|exceptionnelle|de noel|des fetes|du temps des fetes|pour .{0,30})|(?:holiday|summer|winter|annual|christmas|temporary|exceptional) (?:closure|closing|shutdown))$|^(?:no|pas de|aucune?) (?:club|shows?|concerts?|gigs?|music|musique|sessions?|meetings?|performances?|films?|spectacles?|soirees?|seances?|veillees?|representations?|rencontres?|reunions?)(?: (?:tonight|this week|today|ce soir|cette semaine|(?:during|for|over|durant|pendant|pour) .{0,30}))?(?:$|,|:| ?\(| [–-])/

/** A record that tells no event: what is to be bought, filled in or won, or days on which nothing is played. */
export const isNoEvent = ({ title, marks }: Entry): boolean => {
  if (!title || title.text.length > 80) return false
  const name = plain(title.text)
  return OFFER.test(name) || (CLOSED.test(name) && !marks.some(hasHour))
}

/** A record or a book comes out that day, and nobody plays: no hour is told. */
export const comesOut = (name: string, hasHour: boolean): boolean => !hasHour && RELEASE.test(plain(name))
