import { offsetAt, timeValue } from '@rampe/model'
import type { Repair } from './repair.ts'

/** An offset that the venue's region does not have on that day: the wall time is believed, the offset is not. */
export const offsetContradictsRegion: Repair = {
  name: 'offset-contradicts-region',
  properties: ['startDate', 'endDate', 'doorTime', 'previousStartDate'],
  severity: 'warning',
  message: {
    en: 'The offset from UTC is not that of the venue on that day (daylight saving, or the server’s own zone). The clock time was kept and the offset computed again.',
    fr: 'Le décalage horaire n’est pas celui du lieu ce jour-là (heure d’été, ou fuseau du serveur). L’heure a été gardée et le décalage recalculé.',
  },
  remedy: {
    en: 'Set the time zone of the website by city (America/Toronto), not by a fixed offset (UTC-5).',
    fr: 'Réglez le fuseau horaire du site par ville (America/Toronto), non par décalage fixe (UTC-5).',
  },
  mend: ({ value }, { zone }) => {
    if (value.kind !== 'time' || value.offset === undefined || zone === undefined || value.wall.length < 16)
      return undefined
    const wall = value.wall.slice(0, 16)
    const right = offsetAt(wall, zone)
    const stated = value.offset === 'Z' ? '+00:00' : value.offset
    return stated === right ? undefined : { values: [timeValue(wall)] }
  },
}
