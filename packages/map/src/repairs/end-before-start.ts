import { type Claim, type TimeValue, timeValue } from '@rampe/model'
import { DROPPED, type Repair } from './repair.ts'

const walls = (claims: readonly Claim[]): readonly string[] =>
  claims.flatMap(({ value, deprecated }) => (value.kind === 'time' && deprecated === undefined ? value.wall : []))

const tomorrow = (wall: string): string =>
  new Date(Date.parse(`${wall.slice(0, 10)}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** An end that lies before the start: after midnight it is the next day's, else it is dropped. */
export const endBeforeStart: Repair = {
  name: 'end-before-start',
  properties: ['endDate'],
  severity: 'warning',
  message: {
    en: 'The event ends before it starts. An end in the small hours was moved to the next day; any other was left out.',
    fr: 'L’événement se termine avant de commencer. Une fin au petit matin a été reportée au lendemain ; toute autre a été écartée.',
  },
  mend: ({ value }, { said }) => {
    if (value.kind !== 'time') return undefined
    const end: TimeValue = value
    const starts = walls(said('startDate'))
    const start = starts.length === 1 ? starts[0] : undefined
    if (start === undefined || start.length < 10 || end.wall.length < 10) return undefined
    const [startDay, endDay] = [start.slice(0, 10), end.wall.slice(0, 10)]
    if (endDay > startDay) return undefined
    if (endDay < startDay) return DROPPED
    if (end.wall.length < 16 || start.length < 16 || end.wall.slice(0, 16) > start.slice(0, 16)) return undefined
    const night = end.wall.slice(11, 16) <= '06:00' && start.slice(11, 16) >= '17:00'
    if (!night) return DROPPED
    const rest = end.offset === undefined ? {} : { offset: end.offset }
    return { values: [timeValue(tomorrow(end.wall) + end.wall.slice(10), rest)] }
  },
}
