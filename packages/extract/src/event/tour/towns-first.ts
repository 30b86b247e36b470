import type { Entry } from '../../listing/entry.ts'
import { plain } from '../../page/words.ts'
import { isCity } from '../../readers/address/cities.ts'
import { TOPONYM } from '../place/town-names.ts'

/** What a town could be called: `Orval`, `Saint-Roch`, `Cornet-sur-Mer`, `Stoke Ley`. */
const BARE =
  /^(?:(?:La|Le|Les|The) |L['’])?\p{Lu}[\p{L}'’]+(?:[- ](?:\p{L}{1,5}[- ])?(?:[ld]['’])?\p{Lu}[\p{L}'’]+){0,3}$/u
/** A house that is called only by what it is: it stands in the town beside which it is told. */
export const COMMON =
  /^(?:salle (?:des fetes|polyvalente|communale|paroissiale|municipale|du village)|foyer (?:rural|municipal)|maison (?:du village|pour tous)|(?:l')?eglise|(?:the )?(?:village|parish|town|church|memorial|community) (?:hall|centre|center)|(?:the )?(?:church|community centre|library)|(?:methodist|baptist|parish) church)$/
/** So many look so. */
const NEARLY_ALL = 0.8
/** So many are known to be towns. */
const SOME = 0.3
/** Where a house stands beside each, towns have different ones. */
const DIFFERENT = 0.75

/** The first words of what stands behind a town; remarks follow. */
const houseIn = (cell: string): string =>
  plain(cell.split(/,\s/)[0] ?? '')
    .split(' ')
    .slice(0, WORDS)
    .join(' ')
const WORDS = 3

/**
 * Whether dates lead with their towns, and say the house behind them: `17 October – Orval, village hall`. Each has one house, most of
 * these are others, and some are towns by their form, by the house, or because they come again with it.
 */
export function areTowns(entries: readonly Entry[]): boolean {
  const told = entries.flatMap(({ title, cell }) =>
    title && title.line.heading === 0 && title.href === undefined && cell !== undefined
      ? [{ town: title.text, house: houseIn(cell) }]
      : [],
  )
  if (told.length < 2 || told.length < NEARLY_ALL * entries.length) return false
  if (told.filter(({ town }) => BARE.test(town)).length < NEARLY_ALL * told.length) return false
  const towns = Map.groupBy(told, ({ town }) => plain(town))
  const houses = new Set(told.map(({ house }) => house))
  if ([...towns.values()].some((all) => new Set(all.map(({ house }) => house)).size > 1)) return false
  if (houses.size < DIFFERENT * towns.size) return false
  const known = told.filter(
    ({ town, house }) =>
      isCity(town) || TOPONYM.test(town) || COMMON.test(house) || (towns.get(plain(town))?.length ?? 0) > 1,
  )
  return known.length >= SOME * told.length
}
