import { timeValue } from '@rampe/model'
import type { Repair } from './repair.ts'

/** Midnight as the start, and midnight or 23:59 as the end, are what programs write for `no hour`. */
export const midnightMeansUnknown: Repair = {
  name: 'midnight-means-unknown',
  properties: ['startDate', 'endDate', 'doorTime', 'previousStartDate'],
  severity: 'info',
  message: {
    en: 'The hour is midnight, which stands for an unknown hour. Only the day was kept.',
    fr: 'L’heure est minuit, ce qui signifie une heure inconnue. Seul le jour a été gardé.',
  },
  mend: ({ value, property }) => {
    if (value.kind !== 'time' || value.wall.length < 16) return undefined
    const clock = value.wall.slice(11, 16)
    const unknown = clock === '00:00' || (property === 'endDate' && clock === '23:59')
    return unknown ? { values: [timeValue(value.wall.slice(0, 10))] } : undefined
  },
}
