import { DROPPED, type Repair } from './repair.ts'

/** The day an event was posted, at midnight UTC, as the day that tickets go on sale. */
export const postedAsValidFrom: Repair = {
  name: 'posted-as-valid-from',
  properties: ['validFrom'],
  severity: 'info',
  message: {
    en: 'The start of ticket sales is the day of posting, written by a plug-in. It was left out.',
    fr: 'Le début de la vente est le jour de publication, écrit par une extension. Il a été écarté.',
  },
  mend: ({ value }) =>
    value.kind === 'time' && value.wall.slice(11, 16) === '00:00' && (value.offset === '+00:00' || value.offset === 'Z')
      ? DROPPED
      : undefined,
}
