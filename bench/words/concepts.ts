import { card, cards, detail, FACTS, type Fact, type Language, page, SAMPLES } from './pages.ts'
import type { Reading } from './read.ts'

/** A kind of words, and how a page shows whether one of them is understood. */
export interface Concept {
  /** The list that holds its words, where that is called otherwise. */
  readonly words?: string
  /** The pages around one word, by what differs between them; `others` are words of the same list. */
  readonly pages: (word: string, language: Language, others: readonly string[]) => Readonly<Record<string, string>>
  readonly understood: (readings: readonly Reading[], language: Language, word: string) => boolean
}

const FIRST = 0
/** The card that carries a word which only one event may have. */
const MARKED = 2
const TICKETS = 'https://caisse.example/v/99'

const title = (language: Language, n: number): string => SAMPLES[language].titles[n] ?? ''
const isFirst = (all: readonly Reading[], language: Language): boolean =>
  all.length > 0 && all.every(({ name }) => name === title(language, FIRST))
const areAll = (all: readonly Reading[], language: Language): boolean =>
  SAMPLES[language].titles.every((one) => all.some(({ name }) => name === one)) &&
  all.every(({ name }) => SAMPLES[language].titles.includes(name))
const isBare = (all: readonly Reading[]): boolean =>
  all.every(({ place, performers }) => place === '' && performers.length === 0)
const tells = (all: readonly Reading[], key: 'prices' | 'performers' | 'tickets', value: string): boolean =>
  all.some((one) => one[key].includes(value))
const starts = (all: readonly Reading[], day: string): boolean => all.some(({ start }) => start.startsWith(day))
const isPlayedBySample = (all: readonly Reading[], language: Language): boolean =>
  SAMPLES[language].people.every((one) => tells(all, 'performers', one)) &&
  all.every(({ performers }) => performers.every((one) => SAMPLES[language].people.includes(one)))

/** The first event with a fact of its own below its day. */
const fact = (of: (word: string, language: Language) => Fact): Concept['pages'] => {
  const facts = (word: string, language: Language): readonly Fact[] => [
    [SAMPLES[language].when, SAMPLES[language].days[FIRST] ?? ''],
    of(word, language),
  ]
  return (word, language) => ({
    p: detail(language, FACTS.p(language, facts(word, language))),
    dl: detail(language, FACTS.dl(language, facts(word, language))),
  })
}

/** A list of which one card carries the word, before its title or below its day. */
const badge = (words: RegExp): Concept => ({
  pages: (word, language) => ({
    before: cards(language, (n) => (n === MARKED ? `<span>${word}</span>` : '') + card(language, n)),
    below: cards(language, (n) => card(language, n, n === MARKED ? `<p>${word}</p>` : '')),
  }),
  understood: (all, language) =>
    areAll(all, language) && all.every(({ name, status }) => words.test(status) === (name === title(language, MARKED))),
})

export const CONCEPTS: Readonly<Record<string, Concept>> = {
  placeLabels: {
    pages: fact((word, language) => [word, SAMPLES[language].house]),
    understood: (all, language) =>
      isFirst(all, language) && all.every(({ place }) => place === SAMPLES[language].house),
  },
  castLabels: {
    pages: fact((word, language) => [word, SAMPLES[language].people.join(', ')]),
    understood: (all, language) => isFirst(all, language) && isPlayedBySample(all, language),
  },
  playedRoles: {
    pages: (word, language) => {
      const { days, people, colon } = SAMPLES[language]
      const told = (line: (one: string) => string): string =>
        detail(language, `<p>${days[FIRST]}</p><p>${people.map(line).join('<br>')}</p>`)
      return { behind: told((one) => `${one}, ${word}`), before: told((one) => `${word}${colon} ${one}`) }
    },
    understood: isPlayedBySample,
  },
  creditLabels: {
    pages: fact((word, language) => [word, SAMPLES[language].people[0]]),
    understood: (all, language) => isFirst(all, language) && isBare(all),
  },
  cancelled: badge(/Cancelled/),
  postponed: badge(/Postponed|Rescheduled/),
  rescheduled: badge(/Rescheduled/),
  soldOut: badge(/SoldOut/),
  fewLeft: {
    pages: badge(/./).pages,
    understood: (all, language) =>
      areAll(all, language) && all.every(({ status }) => !/SoldOut|Cancel|Post/.test(status)),
  },
  ticketLinks: {
    pages: (word, language) => ({
      link: detail(language, `<p>${SAMPLES[language].days[FIRST]}</p><p><a href="${TICKETS}">${word}</a></p>`),
    }),
    understood: (all, language) => isFirst(all, language) && tells(all, 'tickets', TICKETS),
  },
  moreLinks: {
    pages: (word, language) => ({
      link: cards(language, (n) =>
        card(language, n, `<p><a href="/e/${n}">${word}</a></p>`, SAMPLES[language].days[n], false),
      ),
    }),
    understood: (all, language) => areAll(all, language) && all.every(({ url }) => /\/e\/\d$/.test(url)),
  },
  free: {
    pages: fact((word, language) => [SAMPLES[language].price, word]),
    understood: (all, language) => isFirst(all, language) && tells(all, 'prices', '0'),
  },
  freeAmongPrices: {
    words: 'free',
    pages: (word, language) => ({
      line: cards(language, (n) =>
        card(language, n, `<p>${n === MARKED ? word : SAMPLES[language].money(20 + n)}</p>`),
      ),
    }),
    understood: (all, language) =>
      areAll(all, language) &&
      isBare(all) &&
      all.some(({ name, prices }) => name === title(language, MARKED) && prices.includes('0')),
  },
  priceTiers: {
    pages: (word, language) => {
      const { days, colon, money, student } = SAMPLES[language]
      const items = `<li>${word}${colon} ${money(25)}</li><li>${student}${colon} ${money(15)}</li>`
      return { li: detail(language, `<p>${days[FIRST]}</p><ul>${items}</ul>`) }
    },
    understood: (all, language) =>
      isFirst(all, language) && isBare(all) && tells(all, 'prices', '25') && tells(all, 'prices', '15'),
  },
  sectionTitles: {
    pages: (word, language) => {
      const { titles, days } = SAMPLES[language]
      const rows = titles.map((one, n) => `<p><b>${one}</b><br>${days[n]}</p>`).join('')
      return { cards: cards(language, (n) => card(language, n), word), rows: page(language, word, rows) }
    },
    understood: areAll,
  },
  pastTitles: {
    pages: (word, language) => {
      const past = (n: number): string =>
        card(language, n, '', SAMPLES[language].days[n]?.replace(/^\S+ /, '').replace('2027', '2025'))
      const box = (each: readonly string[]): string =>
        `<div class="c">${each.map((one) => `<div class="d">${one}</div>`).join('')}</div>`
      const coming = box([0, 1, 2].map((n) => card(language, n)))
      return { below: page(language, SAMPLES[language].list, `${coming}<h2>${word}</h2>${box([3, 4].map(past))}`) }
    },
    understood: (all, language) => areAll(all, language) && isBare(all),
  },
  relatedTitles: {
    pages: (word, language) => {
      const { titles, days } = SAMPLES[language]
      const links = [1, 2, 3].map(
        (n) => `<li><a href="/e/${n}">${titles[n]}</a> <span>${days[n]?.split(',')[0]}</span></li>`,
      )
      return { below: detail(language, `<p>${days[FIRST]}</p>`, `<h2>${word}</h2><ul>${links.join('')}</ul>`) }
    },
    understood: (all, language, word) => {
      const own = all.filter(({ name }) => name === title(language, FIRST))
      return (
        own.length > 0 &&
        own.every(({ start }) => start.startsWith('2027-03-12')) &&
        all.every(({ name }) => name !== word)
      )
    },
  },
  newsTitles: {
    pages: (word, language) => {
      const day = (n: number): string | undefined =>
        SAMPLES[language].days[n]?.split(',')[0]?.replace(/^\S+ /, '').replace('2027', '2026')
      return { cards: cards(language, (n) => card(language, n, `<p>${SAMPLES[language].prose}</p>`, day(n)), word) }
    },
    understood: (all) => all.length === 0,
  },
  whenLabels: {
    pages: (word, language) => {
      const days = SAMPLES[language].days.slice(0, 2)
      const facts: readonly Fact[] = [[word, days[0] ?? '']]
      return {
        p: detail(language, FACTS.p(language, facts)),
        dl: detail(language, FACTS.dl(language, facts)),
        h3: detail(language, `<h3>${word}</h3><ul>${days.map((day) => `<li>${day}</li>`).join('')}</ul>`),
      }
    },
    understood: (all, language) => isFirst(all, language) && isBare(all) && starts(all, '2027-03-12'),
  },
  hourNotes: {
    pages: (word, language) => ({
      behind: cards(language, (n) => card(language, n, '', `${SAMPLES[language].days[n]} ${word}`)),
      below: cards(language, (n) => card(language, n, `<p>${word}</p>`)),
    }),
    understood: (all, language) => areAll(all, language) && isBare(all),
  },
  badges: {
    pages: (word, language) => ({
      before: cards(language, (n) => (n % 2 ? `<p>${word}</p>` : '') + card(language, n)),
      below: cards(language, (n) => card(language, n, n % 2 ? `<p>${word}</p>` : '')),
      each: cards(language, (n) => `<span>${word}</span>${card(language, n)}`),
    }),
    understood: (all, language) => areAll(all, language) && isBare(all),
  },
  houses: {
    pages: (word, language, others) => {
      const house = (n: number): string => [word, ...others][n] ?? ''
      return {
        line: cards(language, (n) => card(language, n, `<p>${house(n)}</p>`)),
        comma: cards(language, (n) => card(language, n, '', `${SAMPLES[language].days[n]}, ${house(n)}`)),
      }
    },
    understood: (all, language, word) =>
      areAll(all, language) && all.every(({ name, place }) => name !== title(language, FIRST) || place === word),
  },
  housesAlone: {
    words: 'houses',
    pages: (word, language) => ({ line: detail(language, `<p>${SAMPLES[language].days[FIRST]}</p><p>${word}</p>`) }),
    understood: (all, language, word) => isFirst(all, language) && all.every(({ place }) => place === word),
  },
  rooms: {
    pages: (word, language) => {
      const { hall, list, address } = SAMPLES[language]
      const room = (n: number): string => card(language, n, `<p>${n % 2 ? hall : word}</p>`)
      return { line: cards(language, room, list, `<p>${address}</p>`) }
    },
    understood: (all, language, word) =>
      areAll(all, language) && all.every(({ name, place }) => name !== title(language, FIRST) || place.includes(word)),
  },
  buttonsOther: {
    pages: (word, language) => ({
      link: cards(language, (n) => card(language, n, `<p><a href="/x/${n}">${word}</a></p>`)),
    }),
    understood: (all, language) =>
      areAll(all, language) &&
      isBare(all) &&
      all.every(({ url, tickets }) => ![url, ...tickets].some((one) => one.includes('/x/'))),
  },
}
