import { isSighting, type Seen } from '../../extractor.ts'
import type { Entry } from '../../listing/entry.ts'
import { labelsIn } from '../../page/labels.ts'
import { plain } from '../../page/words.ts'
import { partAt } from '../rows.ts'
import type { Scene } from '../scene.ts'
import { offersSeen } from './offers.ts'

const AMOUNTS: ReadonlySet<string> = new Set(['price', 'lowPrice'])
/** What an offer says of the evening that it is for, and not of its price. */
const OF_AN_EVENING: ReadonlySet<string> = new Set(['url', 'availability'])

/** Words of tiers that name whom a price is for, or where to sit: no evening is called so. */
const WHOM =
  /^(?:adult|senior|student|child|member|concession|general|regular|standard|price|ticket|seat|admission|advance|under|reserved|public|people|person|group|famil|about|tarif|place|billet|entree|plein|reduit|moins|adherent|abonne|enfant|etudiant|membre|aine|jeune|porte|prevente|regulier|normal|unique|chomeur|groupe|toutes?$|every|booking|online|ligne|early)/

const hasAmount = ({ value }: Seen): boolean =>
  isSighting(value) && value.properties.some(({ property }) => AMOUNTS.has(property))

/** The words of a tier's name that may tell an evening: `Preview: all seats` → preview. */
function tellingWords({ value }: Seen): readonly string[] {
  const name = isSighting(value) ? value.properties.find(({ property }) => property === 'name')?.value : undefined
  if (!name || isSighting(name) || name.kind !== 'text') return []
  return plain(name.text)
    .split(/[^a-z]+/)
    .filter((word) => word.length >= 5 && !WHOM.test(word))
}

/**
 * The offers of single evenings. A row has its own prices; one that only sells, or is sold out, has those that stand for all of
 * them. A tier that is called like some of the rows (`Preview: £10`, `Matinée : 12 $`) is theirs alone.
 */
export function rowOffers(
  scene: Scene,
  rows: readonly Entry[],
  shared: readonly Seen[],
): (row: Entry, clock: string | undefined) => readonly Seen[] {
  const priced = shared.filter(hasAmount)
  const texts = new Map(rows.map((row) => [row, wordsOf(scene, row)]))
  const only = new Map<Seen, ReadonlySet<Entry>>()
  for (const offer of rows.length > 1 ? priced : []) {
    const told = tellingWords(offer)
    const called = rows.filter((row) => told.some((word) => texts.get(row)?.has(word)))
    if (called.length > 0 && called.length < rows.length) only.set(offer, new Set(called))
  }
  const tiersOf = (row: Entry): readonly Seen[] => {
    const called = priced.filter((offer) => only.get(offer)?.has(row))
    const general = priced.filter((offer) => !only.has(offer))
    return called.length > 0 ? called : general.length > 0 ? general : priced
  }
  return (row, clock) => {
    const part = partAt(scene, row, clock)
    const own = offersSeen(scene, row, labelsIn(scene.outline, row.first, row.end), { clock, part })
    if (own.some(hasAmount)) return own
    const [bare] = own
    if (!bare && only.size === 0) return []
    const sells = bare && isSighting(bare.value) ? bare.value.properties : []
    const tiers = tiersOf(row).flatMap((offer): Seen[] => {
      if (!isSighting(offer.value)) return []
      const kept = offer.value.properties.filter(({ property }) => !OF_AN_EVENING.has(property))
      return [{ ...offer, value: { ...offer.value, properties: [...kept, ...sells] } }]
    })
    return tiers.length > 0 ? tiers : own
  }
}

const wordsOf = (scene: Scene, row: Entry): ReadonlySet<string> =>
  new Set(scene.outline.lines.slice(row.first, row.end).flatMap((line) => line.plain.split(/[^a-z]+/)))
