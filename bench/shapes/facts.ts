import type { Chance } from './random.ts'
import type { Words } from './words.ts'

/** What a page tells of one event. Days are `YYYY-MM-DD`, hours `HH:MM`. */
export interface Facts {
  readonly title: string
  /** Each day of a list is a performance; two days of a run are its first and last. */
  readonly days: readonly string[]
  readonly run: boolean
  readonly time: string | undefined
  /** Absent: the organisation's own house, which the record does not name. */
  readonly place: Place | undefined
  readonly prices: readonly number[]
  readonly soldOut: boolean
  readonly people: readonly string[]
  readonly blurb: string
  readonly kind: string
  readonly slug: string
}

export interface Place {
  readonly name: string
  readonly town?: string
  readonly street?: string
}

export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)

/** Which parts the records of a page have, whatever they look like. */
export interface Habits {
  readonly captured: string
  readonly timed: boolean
  readonly placed: 'never' | 'always' | 'some'
  readonly placeParts: 'name' | 'town' | 'address'
  readonly priced: boolean
  readonly peopled: boolean
  readonly several: boolean
}

export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** So many events of a season, in the order of their days. */
export function seasonOf(chance: Chance, words: Words, habits: Habits, count: number): Facts[] {
  let day = addDays(habits.captured, 2 + chance.whole(20))
  return chance.some(words.titles, count).map((title) => {
    day = addDays(day, 1 + chance.whole(17))
    const span = habits.several ? chance.pick(['one', 'pair', 'run', 'list'] as const) : 'one'
    const days = {
      one: [day],
      pair: [day, addDays(day, 1)],
      run: [day, addDays(day, 3 + chance.whole(20))],
      list: [day, addDays(day, 1), addDays(day, 2), addDays(day, 7 + chance.whole(3))],
    }[span]
    const run = span === 'run'
    return {
      title,
      days,
      run,
      time: habits.timed && !run && !chance.percent(6) ? hourOf(chance) : undefined,
      place:
        habits.placed === 'always' || (habits.placed === 'some' && chance.percent(40))
          ? placeOf(chance, words, habits)
          : undefined,
      prices: habits.priced && !chance.percent(10) ? pricesOf(chance) : [],
      soldOut: chance.percent(7),
      people: habits.peopled ? chance.some(words.people, 1 + chance.whole(3)) : [],
      blurb: chance.pick(words.blurbs),
      kind: chance.pick(words.kinds),
      slug: slugOf(title),
    }
  })
}

const hourOf = (chance: Chance): string =>
  chance.pick(['20:00', '19:30', '19:00', '20:30', '14:00', '10:30', '15:00', '21:00'])

const pricesOf = (chance: Chance): readonly number[] => chance.pick([[0], [25], [18], [32], [12, 25], [20, 45], [15]])

/** A house stands where it stands: its name decides its street and its town. */
export function houseOf(words: Words, name: string): Required<Place> {
  const at = words.houses.indexOf(name)
  const of = (from: readonly string[]): string => from[at % from.length] ?? ''
  return { name, town: of(words.towns), street: of(words.streets) }
}

function placeOf(chance: Chance, words: Words, { placeParts }: Habits): Place {
  const { name, town, street } = houseOf(words, chance.pick(words.houses))
  if (placeParts === 'name') return { name }
  return placeParts === 'town' ? { name, town } : { name, town, street }
}
