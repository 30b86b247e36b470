import type { Language, Message } from '@rampe/model'

/** How a report speaks: words, numbers and dates in one language. */
export interface Voice {
  readonly language: Language
  say(message: Message, words?: Readonly<Record<string, string | number>>): string
  number(value: number): string
  percent(share: number): string
  /** A schema.org date or date-time, as it stands on the wall: no zone is added or taken away. */
  date(value: string): string
  bytes(value: number): string
  list(items: readonly string[]): string
}

const LOCALE: Readonly<Record<Language, string>> = { en: 'en-CA', fr: 'fr-CA' }

export function voiceOf(language: Language): Voice {
  const locale = LOCALE[language]
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' })
  return {
    language,
    say: (message, words = {}) =>
      message[language].replace(/\{(\w+)\}/g, (all, key: string) => {
        const word = words[key]
        return word === undefined ? all : typeof word === 'number' ? number.format(word) : word
      }),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    date: (value) => {
      const [, date, clock] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(value) ?? []
      const wall = date ? new Date(`${date}T${clock ?? '00:00'}:00Z`) : undefined
      if (!wall || Number.isNaN(wall.getTime())) return value
      return clock ? `${day.format(wall)}, ${time.format(wall)}` : day.format(wall)
    },
    bytes: (value) => {
      const units = language === 'fr' ? ['o', 'ko', 'Mo', 'Go'] : ['B', 'kB', 'MB', 'GB']
      const power = Math.min(units.length - 1, value < 1 ? 0 : Math.floor(Math.log10(value) / 3))
      return `${number.format(value / 1000 ** power)} ${units[power]}`
    },
    list: (items) => list.format(items),
  }
}
