import type { CheerioAPI } from 'cheerio'
import { type Elements, type Language, languageByWords, MONTHS } from './tools.ts'

function languageOf(page: CheerioAPI): Language {
  const lang = (page('html').attr('lang') || '').toLowerCase()
  if (lang) return lang.startsWith('fr') ? 'fr' : 'en'
  return languageByWords(page)
}

/** Of two texts that say the same the one in the page's language. */
export function sayIn(page: CheerioAPI): (fr: string, en: string) => string {
  const french = languageOf(page) === 'fr'
  return (fr, en) => (french ? fr : en)
}

/** `<main>`, else what holds the first heading and half of the words. */
function mainOf(page: CheerioAPI): Elements {
  const main = page('main').first()
  if (main.length) return main
  const half = page('body').text().length / 2
  let at = page('h1, h2').first()
  while (at.length && !at.is('body') && at.text().length < half) at = at.parent()
  return at.length ? at : page('body')
}

/** The heading that names the event; empty where there is none. */
export function titleOf(page: CheerioAPI): Elements {
  const main = mainOf(page)
  const inMain = main.find('h1').first()
  if (inMain.length) return inMain
  const any = page('h1').first()
  return any.length ? any : main.find('h2').first()
}

export const clean = (text: string): string =>
  text.replace(/\s+/g, ' ').trim().replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** The address of another page in the same folder. */
export const beside = (url: string, slug: string): string =>
  new URL(slug, new URL(url).href.replace(/[?#].*$/, '').replace(/\/$/, '')).href
/** As `beside`, without the host. */
export const besidePath = (url: string, slug: string): string => new URL(beside(url, slug)).pathname
export const onHost = (url: string, path: string): string => new URL(path, url).href

export const plus = (year: string, n: number): string => String(Number(year) + n)

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
}

type Style = 'full' | 'date' | 'day' | 'abbr' | 'num' | 'dot' | 'iso'

/** A date as the page's language writes it. */
export function on(page: CheerioAPI, year: string, month: number, day: number, style: Style): string {
  const language = languageOf(page)
  const fr = language === 'fr'
  const weekday = WEEKDAYS[language][new Date(Date.UTC(Number(year), month - 1, day)).getUTCDay()] ?? ''
  const name = MONTHS[language][month - 1] ?? ''
  const two = (n: number): string => String(n).padStart(2, '0')
  const d = fr && day === 1 ? '1er' : String(day)
  switch (style) {
    case 'full':
      return fr ? `${weekday} ${d} ${name} ${year}` : `${weekday}, ${name} ${day}, ${year}`
    case 'date':
      return `${d} ${name} ${year}`
    case 'day':
      return fr ? `${d} ${name}` : `${name} ${day}`
    case 'abbr':
      return fr ? `${weekday.slice(0, 3)}. ${d} ${name}` : `${weekday.slice(0, 3)} ${day} ${name.slice(0, 3)}`
    case 'num':
      return fr ? `${two(day)}/${two(month)}/${year}` : `${two(month)}/${two(day)}/${year}`
    case 'dot':
      return `${two(day)}.${two(month)}.${year.slice(2)}`
    case 'iso':
      return `${year}-${two(month)}-${two(day)}`
  }
}

export const atEnd = (page: CheerioAPI, html: string): void => void mainOf(page).append(html)
export const atTop = (page: CheerioAPI, html: string): void => void page('body').prepend(html)
export const atBottom = (page: CheerioAPI, html: string): void => void page('body').append(html)

export function below(page: CheerioAPI, html: string): void {
  const main = mainOf(page)
  if (main.is('body')) main.append(html)
  else main.after(html)
}

export function above(page: CheerioAPI, html: string): void {
  const main = mainOf(page)
  if (main.is('body')) main.prepend(html)
  else main.before(html)
}

export function inFooter(page: CheerioAPI, html: string): void {
  const footer = page('footer').last()
  if (footer.length) footer.prepend(html)
  else page('body').append(`<footer>${html}</footer>`)
}

export function inHeader(page: CheerioAPI, html: string): void {
  const header = page('header').first()
  if (header.length && !header.closest('main, article').length) header.append(html)
  else page('body').prepend(`<div class="top">${html}</div>`)
}

export function aside(page: CheerioAPI, html: string): void {
  const at = page('aside').first()
  if (at.length) at.append(html)
  else below(page, `<aside>${html}</aside>`)
}

/** After the n-th long paragraph of the page's text; nothing if it has none. */
export function amidText(page: CheerioAPI, n: number, html: string): void {
  const long = mainOf(page)
    .find('p')
    .filter((_, p) => page(p).text().trim().length > 120 && !page(p).closest('a, li, td, footer, aside').length)
  if (long.length) long.eq(Math.min(n, long.length - 1)).after(html)
}
