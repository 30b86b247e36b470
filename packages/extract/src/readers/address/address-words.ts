import { fold } from '../fold.ts'
import { REGION_NAMES } from './region-names.ts'

/** Words of postal addresses, folded. Data: a further country is a further line. */

/** French street types; they stand before the name. Some are ordinary words too and need a capital behind them. */
export const FRENCH_TYPES =
  'rue|r(?=\\.)|pass(?=\\.)|chee|fg|avenue|ave|av|boulevard|boul|bld|bd|blvd|chemin|ch|place|pl|quai|allees?|all|impasse|imp|cours|route|rte|rang|montee|cote|square|sq|passage|chaussee|carrefour|esplanade|faubourg|fbg|promenade|ruelle|terrasse|voie|sentier|autoroute|rond-point|cite|villa|traverse|parvis|croissant|mail|venelle|pont|port|via|calle|cour|carre|dreve|thier|clos|sente|corniche|placette|levee|stryd|heol|ffordd|sraid|bothar|viale|piazza|paseo|avenida|carrer|rua'
/** What a French street is called after besides words: a day of history, a regiment, a few things. Behind its type. */
export const COUNTED =
  "(?:du|de la|des) (?:\\d{1,2}(?:er)?[ -](?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?:[ -]1[789]\\d\\d)?(?![ -]?\\d)|\\d{1,3}(?:e|eme|ieme|er|re)[ -][a-z][a-z.' -]{1,40}|(?<=des )\\d{1,2}[ -][a-z][a-z'-]{3,30})"
export const AMBIGUOUS_TYPES: ReadonlySet<string> = new Set(
  'place cours passage cote port villa voie ch mail pl cite pont montee via terrasse all ave av route promenade square cour carre clos levee'.split(
    ' ',
  ),
)

/** English street types; they stand after the name. */
export const ENGLISH_TYPES =
  'street|str|st|road|rd|avenue|ave|av|boulevard|blvd|drive|dr|lane|ln|way|court|ct|square|sq|place|pl|row|walk|gardens|gdns|terrace|ter|crescent|cres|close|hill|mews|quay|parade|pde|highway|hwy|parkway|pkwy|plaza|circle|cir|trail|wharf|yard|gate|grove|green|embankment|esplanade|arcade|alley|mall|rise|vale|bridge|strand|broadway|crossing|line|concession|sideroad|freeway|turnpike|pike|passage|walkway|boardwalk|promenade|tce|cct|bvd|sts|causeway|byway|bypass'
/** Those that name houses and hamlets as well: behind a number, or between a house and a town with its code. */
export const MERE_TYPES =
  'bank|brow|fold|wynd|vennel|brae|croft|drove|approach|heights|loop|heath|side|landing|path|ridge|common|crossroads|chase|dene|mead|docks?|basin|link|garth|ginnel|fields?|cloisters|precinct|buildings|cottages|villas|corner'
/** Those that stand behind another, where a road is called after a hill, a bridge or a park: `41 Church Hill Road`. */
export const ROAD_TYPES = 'street|road|rd|avenue|ave|lane|ln|drive|boulevard|blvd|way|crescent|terrace'

/** German types, written with the name; numbers follow. */
export const GERMAN_STREET =
  /^([\p{L}.' -]{2,40}(?:strasse|straße|str\.?|gasse|weg|platz|allee|damm|ufer|ring|markt|graben|quai|straat|laan|plein|kade|gracht|kai)) (?!(?:19|20)\d\d$)(\d{1,4} ?[a-z]?(?: ?[-/] ?\d{1,4})?)$/iu

/** A part of a house, by its number or by its floor. `Bath` is no `bât. H`. */
export const UNIT =
  /^(?:(?:app|appt|apt|apartment|appartement|bte|boite|bureau|suite|ste|unit|unite|local|porte|room|rm|studio|etage|floor|niveau|level|bat|batiment|building|bldg|hall|arch|shop|kiosk|lot)(?:\.? ?(?:# ?)?\d{1,4}[a-z]?|(?:\.| |# ?){1,2}[a-z](?:-?\d{1,4}[a-z]?)?|\.)?|#\s?\d{1,5}[a-z]?|r\.? ?r\.? ?#? ?\d{1,3}|(?:(?:on the|au) )?\d{1,2}(?:e|er|eme|st|nd|rd|th) (?:etage|floor|fl)|(?:au )?(?:rez-de-chaussee|rez|rdc)|(?:on the |au )?(?:ground|lower|upper|main|first|second|third|premier|deuxieme|troisieme) (?:floor|level|etage)|a l'etage|en (?:bas|haut)|au fond de la cour|upstairs|downstairs|(?:in the )?(?:basement|cellar|rear|courtyard)|(?:round|around|at) the (?:back|rear)|(?:au )?sous-sol)$/

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [code = '', ...names] = line.split(/[:,]/).map((word) => word.trim())
        return [code.toLowerCase(), ...names].map((name) => [name, code] as const)
      }),
  )

/** Canadian provinces and territories, in both languages. */
export const PROVINCES = table(`
QC: quebec, pq, que, p.q., qc., que.
ON: ontario, ont, ont.
NB: nouveau-brunswick, new brunswick, n.-b., n.-b
NS: nouvelle-ecosse, nova scotia, n.-e., n.-e
PE: ile-du-prince-edouard, prince edward island, i.-p.-e., i.-p.-e
NL: terre-neuve-et-labrador, newfoundland and labrador, newfoundland, terre-neuve
MB: manitoba, man.
SK: saskatchewan, sask.
AB: alberta, alb.
BC: colombie-britannique, british columbia, c.-b., c.-b, b.c.
YT: yukon
NT: territoires du nord-ouest, northwest territories
NU: nunavut`)

export const STATES = table(`
AL: alabama, ala
AK: alaska
AZ: arizona, ariz
AR: arkansas, ark
CA: california, calif, cal
CO: colorado, colo
CT: connecticut, conn
DE: delaware, del
DC: district of columbia, d.c.
FL: florida, fla
GA: georgia
HI: hawaii
ID: idaho
IL: illinois, ill
IN: indiana, ind
IA: iowa
KS: kansas, kan, kans
KY: kentucky
LA: louisiana
ME: maine
MD: maryland
MA: massachusetts, mass
MI: michigan, mich
MN: minnesota, minn
MS: mississippi, miss
MO: missouri
MT: montana, mont
NE: nebraska, neb, nebr
NV: nevada, nev
NH: new hampshire
NJ: new jersey
NM: new mexico
NY: new york
NC: north carolina
ND: north dakota
OH: ohio
OK: oklahoma, okla
OR: oregon, ore, oreg
PA: pennsylvania, penn, penna
RI: rhode island
SC: south carolina
SD: south dakota
TN: tennessee, tenn
TX: texas, tex
UT: utah
VT: vermont
VA: virginia
WA: washington, wash
WV: west virginia
WI: wisconsin, wis, wisc
WY: wyoming, wyo`)

export const AUSTRALIAN_STATES = table(`
NSW: new south wales
VIC: victoria
QLD: queensland
SA: south australia
WA: western australia
TAS: tasmania
ACT: australian capital territory
NT: northern territory`)

/** Short names of regions, and some that hardly stand in brackets. */
const SHORT_REGIONS =
  "auvergne-rhone-alpes, auvergne rhone alpes, bourgogne-franche-comte, centre val de loire, nouvelle aquitaine, provence-alpes-cote d'azur, paca, greater london, west midlands, greater manchester, co durham, northants, notts, lincs, lancs, staffs, wilts, hants, herts, oxon, beds, berks, bucks, cambs, derbys, glos, leics, salop, warks, worcs, yorks, n yorks, s yorks, w yorks, e yorks, dyfed, clwyd, gwent, pembs, carms, glamorgan, mid glamorgan, south glamorgan, west glamorgan, anglesey, ynys mon, middlesex, middx, westmorland, lothian, east lothian, west lothian, midlothian, dumfries and galloway, dumfries & galloway, the borders, wester ross, caithness, sutherland, moray, west cork"
/** What towns, halls or songs are called by as well. */
const NOT_ALONE: ReadonlySet<string> = new Set([
  'vienne',
  'anvers',
  'conwy',
  'saguenay',
  'champagne',
  'aube',
  'lot',
  'nord',
])
/** Regions that pages print after the town; France, Belgium, Switzerland and the parts of the United Kingdom. */
export const REGIONS: ReadonlySet<string> = new Set([
  ...SHORT_REGIONS.split(', '),
  ...REGION_NAMES.map(fold).filter((name) => !NOT_ALONE.has(name)),
])

/** Swiss cantons behind a town: `1904 Bréval VS`. */
export const CANTONS: ReadonlySet<string> = new Set(
  'AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH'.split(' '),
)

export const COUNTRIES = table(`
CA: canada
FR: france
CH: suisse, switzerland, schweiz
BE: belgique, belgium
LU: luxembourg
GB: uk, u.k., united kingdom, royaume-uni, great britain, grande-bretagne
IE: ireland, irlande
US: usa, u.s.a., united states, united states of america, etats-unis, u.s.
DE: allemagne, germany, deutschland
AT: autriche, austria
IT: italie, italy
ES: espagne, spain
PT: portugal
NL: pays-bas, netherlands
AU: australia, australie
NZ: new zealand, nouvelle-zelande
MC: monaco
MA: maroc, morocco`)

/** A segment that begins with one of these is no part of an address. */
export const STOP =
  /^(?:tel|telephone|phone|fax|courriel|e-?mail|mail|contact|site|web|www|http|plan|map|carte|voir|view|see|get|directions|itineraire|google|acces|parking|stationnement|metro|metro|bus|tram|rer|reserv|billet|ticket|book|buy|info|plus|more|ouvert|open|ferme|closed|prix|price|tarif|gratuit|free|de \d|du \d|le \d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|copyright|©|tous droits|all rights|quand|when|heure|time|date|doors|portes|show|durée|duree|avec|with|by|par|siret|siren|licence|association)\b/

/** What a postal address is announced with, and that is not part of it. */
export const LEAD =
  /^(?:(?:adresse(?: postale| du lieu)?|address|lieux?(?!-| dit)|ou|where|location|venue|place(?= ?:)|endroit|salle(?= ?:)|se trouve|situee?s?|sise?|located|at|au|a l'|a la|a|chez|in|rendez-vous|rdv|retrouvez-nous|visit us)\b(?: ?: ?| {1,2})?)+/

/** `Dublin 2` · `Paris 11e` */
export const DISTRICT = /^(?:dublin|paris|lyon|marseille|cork|bruxelles|brussels)(?= \d{1,2}(?:er|e|eme|w)?$)/

/** `Co. Sligo` · `Co Sligo` · `Co. na Mí` · `Wiltshire` */
export const COUNTY: RegExp =
  /^(?:isles? of \p{L}{3,10}|co(?:\.|unty|(?= )) ?(?:n?a[nh]? (?:h-?)?|dhun na n)?\p{L}{2,10}|\p{L}{4,12}shire)$/u

/** Two letters that name a country and no province or state. */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(['us', 'uk', 'gb', 'fr', 'ch', 'be'])

/** Words behind which four digits are a year. */
export const MONTH_OR_DAY =
  /\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|saison|season|festival|depuis|since|en|in|edition|established|founded|anno)\.? ?$/i

/** The country that a letter in front of a postal code stands for: `CH-1848`. */
export const PREFIX: Readonly<Record<string, string>> = { f: 'FR', ch: 'CH', b: 'BE', d: 'DE', a: 'AT', l: 'LU' }
