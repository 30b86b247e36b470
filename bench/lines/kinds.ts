import { isDeepStrictEqual } from 'node:util'
import { card, cards, detail, FACTS, type Language, page, SAMPLES } from '../words/pages.ts'
import type { Reading } from '../words/read.ts'

/** A line as a house prints it, and what a careful reader understands from it; each kind has some of these. */
export interface Line {
  /** The line itself; of a list of gigs, what stands over it. */
  readonly t: string
  /** Who goes on tour, and the rows of the tour: these are asked for one by one. */
  readonly act?: string
  readonly rows?: readonly Line[]
  readonly performers?: readonly string[]
  readonly place?: string
  /** The hall of that place where it is played. */
  readonly room?: string
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
  /** `of` is the list in which the line is a row, else the line itself. */
  readonly understood: (readings: readonly Reading[], line: Line, language: Language, of: Line) => boolean
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
/** Codes are the same with a space and without: `K1A0B1`. */
const sameParts = (read: string, asked: string, part: string): boolean =>
  part === 'postalCode' ? squeezed(read) === squeezed(asked) : folded(read) === folded(asked)
const squeezed = (code: string): string => folded(code).replaceAll(' ', '')
const sameNames = (read: readonly string[], asked: readonly string[]): boolean =>
  isDeepStrictEqual(new Set(read.map(folded)), new Set(asked.map(folded)))
const isPlace = (read: string, asked: string): boolean => {
  const [one, other] = [folded(read), folded(asked)].sort((a, b) => a.length - b.length) as [string, string]
  return one.length * 2 >= other.length && ` ${other} `.includes(` ${one} `)
}

/** A house, told alone, as what contains its hall, or with all the words of the hall in front of it or behind. */
const isHouse = ({ place, house }: Reading, { place: asked = '', room }: Line): boolean =>
  isPlace(place, asked) ||
  isPlace(house, asked) ||
  (room !== undefined && [asked, room].every((part) => ` ${folded(place)} `.includes(` ${folded(part)} `)))

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

const LABELS = {
  fr: { cast: 'Distribution', with: 'Avec', and: 'et', concerts: 'Concerts' },
  en: { cast: 'Cast', with: 'With', and: 'and', concerts: 'Concerts' },
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
    understood: (all, line, language) => firstIs(all, language, (one) => isHouse(one, line)),
  },
  notPlace: {
    pages: below,
    understood: (all, _, language) => firstIs(all, language, ({ place }) => place === ''),
  },
  gigs: {
    pages: ({ t, act = '', rows = [] }, language) => {
      const listed = (tag: string): string => rows.map((row) => `<${tag}>${row.t}</${tag}>`).join('')
      const own = { ...SAMPLES[language], site: act }
      return {
        p: page(language, t, listed('p'), '', own),
        li: page(language, act, `<h2>${t}</h2><ul>${listed('li')}</ul>`),
        br: page(language, t, `<p>${rows.map((row) => row.t).join('<br>')}</p>`, '', own),
      }
    },
    understood: (all, row, _, { rows = [] }) => isOneGig(all, row, rows),
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
          (part) => line[part] === undefined || sameParts(address[part], line[part], part),
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

/** A festival may as well be the name of what is played there. */
const OCCASION = /festival|fest$|f[êe]te|carnaval|fringe|foire|fair$|week-?end|march[ée] d/i
const isAt = ({ name, place, address }: Reading, row: Line): boolean =>
  row.place === undefined
    ? place === ''
    : isPlace(place || address.locality, row.place) || (OCCASION.test(row.place) && isPlace(name, row.place))

/** Up to the day of the next row events begin on the day of this one alone, or evening by evening, and all of them at its place. */
function isOneGig(all: readonly Reading[], row: Line, rows: readonly Line[]): boolean {
  const { day = '' } = row
  const until = rows.find((one) => (one.day ?? '') > day)?.day ?? 'later'
  const own = all.filter(({ series, start }) => !series && start.slice(0, 10) >= day && start.slice(0, 10) < until)
  const fellows = rows.filter((one) => one.day === day)
  return (
    own.filter(({ start }) => start.startsWith(day)).length === fellows.length &&
    own.some((one) => isAt(one, row)) &&
    own.every((one) => fellows.some((fellow) => isAt(one, fellow)))
  )
}

function isAmong(all: readonly Reading[], line: Line): boolean {
  return all.length > 0 && all.every(({ performers }) => performers.some((one) => folded(one) === folded(line.t)))
}
