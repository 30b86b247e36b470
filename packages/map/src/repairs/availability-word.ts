import { reference, SCHEMA, termOf, valueText } from '@rampe/model'
import { fold } from '../fold.ts'
import { DROPPED, type Repair } from './repair.ts'

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:soldout|sold out|complet|epuise|guichets fermes|house full)$/, 'SoldOut'],
  [/^(?:outofstock|out of stock|unavailable|indisponible)$/, 'OutOfStock'],
  [
    /^(?:limitedavailability|limited availability|limited|last tickets|dernieres places|few left)$/,
    'LimitedAvailability',
  ],
  [/^(?:preorder|pre order|presale|pre sale|prevente|coming soon|bientot)$/, 'PreOrder'],
  [/^(?:instock|in stock|available|disponible|on sale|en vente|buy|onsale)$/, 'InStock'],
]

const MEMBER =
  /^https:\/\/schema\.org\/(?:BackOrder|Discontinued|InStock|InStoreOnly|LimitedAvailability|OnlineOnly|OutOfStock|PreOrder|PreSale|Reserved|SoldOut|MadeToOrder)$/

/** Availability as a bare word (`inStock`, `complet`) where an IRI is wanted. */
export const availabilityWord: Repair = {
  name: 'availability-word',
  properties: ['availability'],
  severity: 'info',
  message: {
    en: 'The availability is a word, not one of schema.org’s. The member that it means was written, or it was left out.',
    fr: 'La disponibilité est un mot, non un terme de schema.org. Le terme qu’il signifie a été écrit, ou il a été écarté.',
  },
  mend: ({ value }) => {
    const text = valueText(value)
    if (MEMBER.test(text)) return undefined
    const word = fold(termOf(text))
    const member = WORDS.find(([pattern]) => pattern.test(word))?.[1]
    return member === undefined ? DROPPED : { values: [reference(SCHEMA + member)] }
  },
}
