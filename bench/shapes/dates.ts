import type { Facts } from './facts.ts'
import type { Chance } from './random.ts'

/** How a page prints its days and hours. */
export interface DateStyle {
  readonly language: 'fr' | 'en'
  readonly weekday: 'long' | 'short' | 'none'
  readonly month: 'long' | 'short' | 'number'
  readonly year: boolean
  /** English: `14 March` or `March 14`. */
  readonly dayFirst: boolean
  readonly hour: number
  readonly capital: boolean
}

export const dateStyle = (chance: Chance, language: 'fr' | 'en'): DateStyle => ({
  language,
  weekday: chance.pick(['long', 'short', 'none', 'none'] as const),
  month: chance.pick(['long', 'long', 'short', 'number'] as const),
  year: chance.percent(60),
  dayFirst: language === 'fr' || chance.percent(50),
  hour: chance.whole(4),
  capital: chance.percent(30),
})

const part = (day: string, language: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const weekdayOf = (day: string, { language, weekday }: DateStyle): string =>
  weekday === 'none' ? '' : part(day, language, { weekday })

export function monthOf(day: string, { language, month }: DateStyle): string {
  const name = part(day, language, { month: month === 'short' ? 'short' : 'long' })
  return language === 'en' ? upper(name) : name
}

export const numberOf = (day: string): string => String(Number(day.slice(8)))

/** `samedi 14 mars 2026` · `Sat, Mar 14` · `14.03.2026`. */
export function dayText(day: string, style: DateStyle): string {
  const { language, dayFirst, year } = style
  const weekday = weekdayOf(day, style)
  const [y = '', m = '', d = ''] = day.split('-')
  let text: string
  if (style.month === 'number') text = language === 'fr' ? `${d}.${m}.${y}` : `${y}-${m}-${d}`
  else if (dayFirst) text = `${numberOf(day)} ${monthOf(day, style)}${year ? ` ${y}` : ''}`
  else text = `${monthOf(day, style)} ${numberOf(day)}${year ? `, ${y}` : ''}`
  const whole = weekday === '' ? text : `${weekday}${language === 'en' ? ', ' : ' '}${text}`
  return style.capital || language === 'en' ? upper(whole) : whole
}

const joined = (items: readonly string[], and: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}${and}${items.at(-1)}`

/** `5, 6 et 7 mars 2026` · `27 et 28 février, 1 mars 2026` · `March 5, 6 & 7, 2026`. */
function listText(days: readonly string[], style: DateStyle): string {
  const and = style.language === 'fr' ? ' et ' : ' & '
  if (style.month === 'number')
    return joined(
      days.map((day) => dayText(day, { ...style, weekday: 'none' })),
      and,
    )
  const months = [...Map.groupBy(days, (day) => day.slice(0, 7)).values()]
  const year = style.year ? (days[0] ?? '').slice(0, 4) : ''
  const told = months.map((own) => {
    const numbers = joined(own.map(numberOf), and)
    const month = monthOf(own[0] ?? '', style)
    return style.dayFirst ? `${numbers} ${month}` : `${month} ${numbers}`
  })
  return `${told.join(', ')}${year === '' ? '' : style.dayFirst ? ` ${year}` : `, ${year}`}`
}

/** A day, several of them, or a run: `14 et 15 mars 2026` · `March 14 – 20, 2026`. */
export function daysText({ days, run }: Pick<Facts, 'days' | 'run'>, style: DateStyle): string {
  const [first = '', last = ''] = [days[0], days.at(-1)]
  if (days.length === 1) return dayText(first, style)
  if (!run) return listText(days, style)
  const plain: DateStyle = { ...style, weekday: 'none' }
  const same = first.slice(0, 7) === last.slice(0, 7) && style.month !== 'number'
  const otherYear = first.slice(0, 4) !== last.slice(0, 4)
  const short = same ? numberOf(first) : dayText(first, { ...plain, year: plain.year && otherYear })
  if (style.language === 'fr') return `Du ${short} au ${dayText(last, { ...plain, capital: false })}`
  if (same && !style.dayFirst) {
    const year = style.year ? `, ${first.slice(0, 4)}` : ''
    return `${monthOf(first, style)} ${numberOf(first)} – ${numberOf(last)}${year}`
  }
  return `${short} – ${dayText(last, plain)}`
}

/** `20 h 30` · `20h30` · `8:30 pm` · `8.30pm`. */
export function hourText(time: string, { language, hour }: DateStyle): string {
  const [h = 0, m = 0] = time.split(':').map(Number)
  const minutes = String(m).padStart(2, '0')
  if (language === 'fr')
    return [
      m === 0 ? `${h} h` : `${h} h ${minutes}`,
      m === 0 ? `${h}h` : `${h}h${minutes}`,
      `${h}h${minutes}`,
      `${h}:${minutes}`,
    ][hour] as string
  const twelve = h % 12 === 0 ? 12 : h % 12
  const half = h < 12 ? 'am' : 'pm'
  return [
    m === 0 ? `${twelve}${half}` : `${twelve}:${minutes}${half}`,
    `${twelve}:${minutes} ${half.toUpperCase()}`,
    `${h}:${minutes}`,
    m === 0 ? `${twelve} ${half.charAt(0)}.m.` : `${twelve}.${minutes}${half}`,
  ][hour] as string
}
