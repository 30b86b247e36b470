import { isDeepStrictEqual } from 'node:util'
import { card, cards, detail, FACTS, type Language, page, SAMPLES } from '../words/pages.ts'
import type { Reading } from '../words/read.ts'

/** A line as a house prints it, and what a careful reader understands from it; each kind has some of these. */
export interface Line {
  /** The line itself. */
  readonly t: string
  readonly performers?: readonly string[]
  readonly place?: string
  /** `2027-03-12` */
  readonly day?: string
  readonly prices?: readonly number[]
  readonly street?: string
  readonly locality?: string
  readonly postalCode?: string
}

/** A kind of lines: the pages around one of them, by what differs between them, and whether it was understood. */
export interface Kind {
  /** The list that holds its lines, where that is called otherwise. */
  readonly lines?: string
  /** `others` are lines of the same list, for the rest of a page. */
  readonly pages: (line: Line, language: Language, others: readonly Line[]) => Readonly<Record<string, string>>
  readonly understood: (readings: readonly Reading[], line: Line, language: Language) => boolean
}

const FIRST = 0
const ADDRESSED = /^(?:dre?|prof|m|mr|mrs|ms|mme|fr|rev|soeur|elder|uncle|auntie) /

/** Names are the same but for capitals, accents, marks, the article before them and how somebody is addressed. */
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:l|le|la|les|the|un|une|a) /, '')
    .replace(ADDRESSED, '')
const sameNames = (read: readonly string[], asked: readonly string[]): boolean =>
  isDeepStrictEqual(new Set(read.map(folded)), new Set(asked.map(folded)))
const isPlace = (read: string, asked: string): boolean => {
  const [one, other] = [folded(read), folded(asked)].sort((a, b) => a.length - b.length) as [string, string]
  return one.length * 2 >= other.length && ` ${other} `.includes(` ${one} `)
}

/** What is read of the event that carries the line. */
const first = (all: readonly Reading[], language: Language): readonly Reading[] =>
  all.filter(({ name }) => name === SAMPLES[language].titles[FIRST])
const firstIs = (all: readonly Reading[], language: Language, is: (one: Reading) => boolean): boolean => {
  const own = first(all, language)
  return own.length > 0 && own.every(is)
}

/** The line below the day: on the event's own page, and on each card of a list, where the other cards have others. */
const below: Kind['pages'] = (line, language, others) => ({
  detail: detail(language, `<p>${SAMPLES[language].days[FIRST]}</p><p>${line.t}</p>`),
  cards: cards(language, (n) => card(language, n, `<p>${[line, ...others][n]?.t}</p>`)),
})

/** The other evenings of a tour, in weeks from the one that is asked for. */
const WEEKS = [1, 2, 3]

const LABELS = {
  fr: { cast: 'Distribution', with: 'Avec', and: 'et', tour: 'En tournée', concerts: 'Concerts' },
  en: { cast: 'Cast', with: 'With', and: 'and', tour: 'Tour dates', concerts: 'Concerts' },
}
const listed = (heading: string, names: readonly Line[]): string =>
  `<h3>${heading}</h3><ul>${names.map(({ t }) => `<li>${t}</li>`).join('')}</ul>`
/** Names as they are said to play: behind a label, and in a list under a heading. */
const played: Kind['pages'] = (line, language, others) => {
  const day = `<p>${SAMPLES[language].days[FIRST]}</p>`
  const beside = others.slice(0, 2)
  const label = LABELS[language]
  const pair = `${line.t} ${label.and} ${beside[0]?.t}`
  return {
    label: detail(language, day + FACTS.p(language, [[label.with, line.t]])),
    sentence: detail(language, `${day}<p>${label.with} ${pair}</p>`),
    list: detail(language, day, listed(label.cast, [line, ...beside])),
  }
}

export const KINDS: Readonly<Record<string, Kind>> = {
  cast: {
    pages: below,
    understood: (all, line, language) =>
      firstIs(all, language, ({ performers }) => sameNames(performers, line.performers ?? [])),
  },
  notCast: {
    pages: below,
    understood: (all, _, language) => firstIs(all, language, ({ performers }) => performers.length === 0),
  },
  place: {
    pages: below,
    understood: (all, line, language) => firstIs(all, language, ({ place }) => isPlace(place, line.place ?? '')),
  },
  notPlace: {
    pages: below,
    understood: (all, _, language) => firstIs(all, language, ({ place }) => place === ''),
  },
  gig: {
    pages: (line, language, others) => {
      const rows = [line.t, ...others.slice(0, 3).map(({ place }, n) => weeksFrom(line, WEEKS[n] ?? 0, place ?? ''))]
      const told = (body: string): string => page(language, LABELS[language].tour, body)
      return {
        p: told(rows.map((one) => `<p>${one}</p>`).join('')),
        li: told(`<ul>${rows.map((one) => `<li>${one}</li>`).join('')}</ul>`),
      }
    },
    understood: (all, line) =>
      all.some(({ start, place }) => start.startsWith(line.day ?? '?') && isPlace(place, line.place ?? '')),
  },
  titles: {
    pages: (line, language, others) => {
      const lines = [line, ...others].map(({ t }) => t)
      const { days, list, prose } = SAMPLES[language]
      const rows = (row: (one: string, n: number) => string): string => page(language, list, lines.map(row).join(''))
      return {
        h1: page(language, line.t, `<p>${days[FIRST]}</p><p>${prose}</p>`),
        h3: rows((one, n) => `<div><h3><a href="/e/${n}">${one}</a></h3><p>${days[n]}</p></div>`),
        bold: rows((one, n) => `<p><b>${one}</b><br>${days[n]}</p>`),
        line: rows((one, n) => `<p>${days[n]}<br>${one}</p>`),
      }
    },
    understood: (all, line) => all.some(({ name }) => folded(name) === folded(line.t)),
  },
  people: { pages: played, understood: (all, line) => isAmong(all, line) },
  groups: { pages: played, understood: (all, line) => isAmong(all, line) },
  bills: {
    lines: 'groups',
    pages: (line, language, others) => {
      const { days } = SAMPLES[language]
      const rows = [line, ...others].map(
        ({ t }, n) => `<div><h3><a href="/e/${n}">${t}</a></h3><p>${days[n]}</p></div>`,
      )
      return { h3: page(language, LABELS[language].concerts, rows.join('')) }
    },
    understood: (all, line) =>
      all.some(({ name, performers }) => folded(name) === folded(line.t) && sameNames(performers, [line.t])),
  },
  address: {
    pages: (line, language) => ({
      line: detail(language, `<p>${SAMPLES[language].days[FIRST]}</p><p>${line.t}</p>`),
    }),
    understood: (all, line, language) =>
      firstIs(all, language, ({ address }) =>
        (['street', 'locality', 'postalCode'] as const).every(
          (part) => line[part] === undefined || folded(address[part]) === folded(line[part]),
        ),
      ),
  },
  price: {
    pages: (line, language) => {
      const { days, price } = SAMPLES[language]
      return {
        line: detail(language, `<p>${days[FIRST]}</p><p>${line.t}</p>`),
        label: detail(language, `<p>${days[FIRST]}</p>${FACTS.p(language, [[price, line.t]])}`),
      }
    },
    understood: (all, line, language) =>
      firstIs(all, language, ({ prices }) => isDeepStrictEqual(new Set(prices.map(Number)), new Set(line.prices))),
  },
}

/** Another evening of the same tour: the same line some weeks before or after within its month, at another house. */
function weeksFrom({ t, day = '', place = '' }: Line, weeks: number, house: string): string {
  const from = Number(day.slice(-2))
  const to = from + weeks * 7 > 28 ? from - weeks * 7 : from + weeks * 7
  const moved = t
    .replace(place, place === place.toUpperCase() ? house.toUpperCase() : house)
    .replace(new RegExp(`(?<![\\d.:])0?${from}(?:st|nd|rd|th|er)?(?![\\d:]|\\s?[ap]m)`), (one) => shapedAs(one, to))
  return moved
}

function shapedAs(printed: string, day: number): string {
  const figures = /^0/.test(printed) ? String(day).padStart(2, '0') : String(day)
  const ends: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd' }
  return /(?:st|nd|rd|th)$/.test(printed) ? figures + (ends[day] ?? 'th') : figures
}

function isAmong(all: readonly Reading[], line: Line): boolean {
  return all.length > 0 && all.every(({ performers }) => performers.some((one) => folded(one) === folded(line.t)))
}
