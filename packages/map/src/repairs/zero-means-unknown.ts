import { valueText } from '@rampe/model'
import { DROPPED, type Repair } from './repair.ts'

/** A price of 0 beside a real price, or beside the statement that the event is not free. */
export const zeroMeansUnknown: Repair = {
  name: 'zero-means-unknown',
  properties: ['price', 'lowPrice'],
  severity: 'info',
  message: {
    en: 'A price of 0 stands beside a real price: it means “unknown”, not “free”. It was left out.',
    fr: 'Un prix de 0 accompagne un vrai prix : il signifie « inconnu », non « gratuit ». Il a été écarté.',
  },
  mend: ({ value, property }, { said }) => {
    if (Number(valueText(value)) !== 0 || valueText(value).trim() === '') return undefined
    const other = property === 'price' ? ['lowPrice', 'highPrice'] : ['price']
    const real = other.some((name) => said(name).some((claim) => Number(valueText(claim.value)) > 0))
    const sold = said('isAccessibleForFree').some(({ value: free }) => free.kind === 'boolean' && !free.boolean)
    return real || sold ? DROPPED : undefined
  },
}
