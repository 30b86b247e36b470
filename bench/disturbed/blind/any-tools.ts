import type { CheerioAPI } from 'cheerio'
import { type Element, type Elements, type Language, languageByWords, MONTHS, type Node } from './tools.ts'

export function languageOf(page: CheerioAPI): Language {
  const lang = (page('html').attr('lang') || '').toLowerCase()
  if (lang.startsWith('fr')) return 'fr'
  if (lang.startsWith('en')) return 'en'
  return languageByWords(page)
}

/** Of two texts that say the same the one in the page's language. */
export const say = (page: CheerioAPI, fr: string, en: string): string => (languageOf(page) === 'fr' ? fr : en)

export const esc = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The names of the months, for a regular expression. */
export const MONTH = [...MONTHS.fr, ...MONTHS.en].join('|')

/** A day with its month, in letters or figures. */
export const DAY = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,2}(?:er|st|nd|rd|th)?\\s+(?:${MONTH})|(?:${MONTH})\\s+\\d{1,2}(?!\\d)|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d\\d-\\d\\d)(?![\\p{L}])`,
  'iu',
)

/** `<main>`, else what holds the first heading and half of the words. */
export function mainOf(page: CheerioAPI): Elements {
  const main = page('main').first()
  if (main.length) return main
  const body = page('body')
  const half = tidy(body.text()).length / 2
  let at = page('body h1, body h2').first()
  while (at.length && !at.is('body') && tidy(at.text()).length < half) at = at.parent()
  return at.length ? at : body
}

/** The rows of the page's longest list: siblings alike, with a link or heading, most of them dated. */
export function rowsOf(page: CheerioAPI): readonly Element[] {
  let best: readonly Element[] = []
  const isRow = (element: Element): boolean => {
    const text = tidy(page(element).text())
    const linked = page(element).find('h2,h3,h4,h5,a').addBack('a').length > 0
    return text.length > 15 && text.length < 1500 && linked && DAY.test(text)
  }
  for (const box of mainOf(page).find('*').addBack()) {
    if (page(box).closest('a').length) continue
    const children = page(box).children('article, li, div, section, a').toArray()
    const alike = Map.groupBy(children, (e) => `${e.name}.${(page(e).attr('class') || '').split(/\s+/)[0]}`)
    for (const group of alike.values()) {
      const rows = group.filter(isRow)
      if (rows.length >= 3 && rows.length * 2 >= group.length && rows.length > best.length) best = rows
    }
  }
  return best
}

/** The heading of a row; of several of a level none, as they may be of more than one event. */
export function nameOf(page: CheerioAPI, row: Element): string {
  const all = page(row)
    .find('h1,h2,h3,h4,h5,h6')
    .toArray()
    .filter((e) => !DAY.test(page(e).text()) && tidy(page(e).text()) !== '')
  if (new Set(all.map((e) => e.name)).size < all.length) return ''
  return all[0] ? tidy(page(all[0]).text()) : ''
}

export function linkOf(page: CheerioAPI, row: Element): string {
  if (page(row).is('a')) return page(row).attr('href') || ''
  const inHeading = page(row).find('h1 a,h2 a,h3 a,h4 a,h5 a').first().attr('href')
  return inHeading || page(row).find('a[href]').first().attr('href') || ''
}

/** A copy of elements without ids and without microdata. */
export function copyOf(elements: Elements): Elements {
  const copy = elements.clone()
  copy.find('script,style').remove()
  copy.find('*').addBack().removeAttr('id itemscope itemtype itemprop itemid typeof property')
  return copy
}

const NO_LINES = /^(script|style|noscript|svg|template)$/
const BLOCK = /^(p|div|h\d|li|ul|ol|dl|dt|dd|time|section|article|figure|header|footer|br|table|tr|td)$/

/** The texts of an element, one after the other, as lines. */
export function linesOf(row: Element): readonly string[] {
  const lines: string[] = []
  const walk = (node: Node): void => {
    if (node.type === 'text') {
      const words = tidy(node.data) !== ''
      if (words && lines.length) lines.push(`${lines.pop()}${node.data}`)
      else if (words) lines.push(node.data)
    } else if ('children' in node && !NO_LINES.test(tagOf(node))) {
      const block = BLOCK.test(tagOf(node))
      if (block) lines.push('')
      node.children.forEach(walk)
      if (block) lines.push('')
    }
  }
  walk(row)
  return lines.map(tidy).filter(Boolean)
}

const tagOf = (node: Node): string => ('tagName' in node ? node.name : '')

export function beside(page: CheerioAPI, html: string): void {
  const main = mainOf(page)
  if (main.is('body')) main.append(html)
  else main.after(html)
}

export const at = (url: string, path: string): string => URL.parse(path, url)?.href ?? path
export const pathAt = (url: string, path: string): string => URL.parse(path, url)?.pathname ?? path

type Text = Extract<Node, { nodeType: 3 }>

const NO_TEXT = /^(script|style|noscript|textarea|title|template|svg|select|option|iframe|pre|code)$/

/** The nodes of text that are not blank and that are seen. */
function textsOf(root: Elements): readonly Text[] {
  const all: Text[] = []
  const walk = (node: Node): void => {
    if (node.type === 'text') {
      if (node.data.trim()) all.push(node)
    } else if ('children' in node && !NO_TEXT.test(tagOf(node))) node.children.forEach(walk)
  }
  for (const element of root) walk(element)
  return all
}

export function retext(root: Elements, change: (text: string) => string): void {
  for (const text of textsOf(root)) text.data = change(text.data)
}

/** As `retext`, where `change` makes html of escaped text. */
export function rehtml(page: CheerioAPI, root: Elements, change: (html: string) => string): void {
  for (const text of textsOf(root)) {
    const old = esc(text.data)
    const html = change(old)
    if (html !== old) page(text).replaceWith(html)
  }
}
