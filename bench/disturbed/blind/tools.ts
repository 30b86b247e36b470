import type { Cheerio, CheerioAPI } from 'cheerio'
import type { Disturbance } from '../kinds.ts'

/** By name, what a page becomes at its address in the year of its copy. */
export type Changes = Readonly<Record<string, (url: string, year: string) => Disturbance>>

/** What cheerio has in its pages. */
export type Node = ReturnType<CheerioAPI['root']>[number]['children'][number]
export type Element = Extract<Node, { tagName: string }>
export type Elements = Cheerio<Element>

export type Language = 'fr' | 'en'

export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** Of a page that names no language: by words that only French has. */
export const languageByWords = (page: CheerioAPI): Language =>
  / (?:les|des|pour) /.test(page('body').text()) ? 'fr' : 'en'
