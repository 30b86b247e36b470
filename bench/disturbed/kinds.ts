import { createHash } from 'node:crypto'
import type { CheerioAPI } from 'cheerio'

/** A change to a page's markup after which a visitor sees the same words in the same order. */
export type Disturbance = (page: CheerioAPI) => void

const HEADINGS = 'h2, h3, h4, h5, h6'
const LANDMARKS = 'article, section, main, header, footer, nav, aside, figure, figcaption'
const LISTS = 'ul, ol, li'
const NO_WORDS = 'script, style, option, textarea, noscript'

/** What real sites leave out: each takes one kind of cue away, or adds what site builders add. */
export const DISTURBANCES: Readonly<Record<string, Disturbance>> = {
  none: () => undefined,
  // CSS in scripts and CSS modules: the same class has the same name everywhere, and it says nothing.
  'hashed classes': (page) => {
    page('[class]').attr('class', (_, classes) => classes.split(/\s+/).filter(Boolean).map(hashed).join(' '))
  },
  'no classes': (page) => void page('[class]').removeAttr('class'),
  'no headings': (page) => renamed(page, HEADINGS, 'div'),
  'bold headings': (page) => {
    page(HEADINGS).wrapInner('<strong></strong>')
    renamed(page, HEADINGS, 'p')
  },
  'only divisions': (page) => renamed(page, `${LISTS}, ${LANDMARKS}, p`, 'div'),
  'no times': (page) => {
    page('time').removeAttr('datetime')
    renamed(page, 'time', 'span')
  },
  'no head': (page) => void page('meta[property], meta[name], link[rel=canonical], link[rel=alternate]').remove(),
  'no alternatives': (page) => void page('[alt], [title], [aria-label]').removeAttr('alt title aria-label'),
  'spans around texts': (page) => {
    page('body *')
      .not(NO_WORDS)
      .contents()
      .filter((_, node) => node.type === 'text' && node.data.trim() !== '')
      .wrap('<span></span>')
  },
  'more wrappers': (page) => void page('li, article, div').wrapInner('<div></div>'),
  'no emphasis': (page) => {
    page('strong, em, b, i, font, small').each((_, element) => void page(element).replaceWith(page(element).contents()))
  },
  'styled emphasis': (page) => {
    page('strong, b').attr('style', 'font-weight: 700')
    renamed(page, 'strong, b', 'span')
  },
  'spans as divisions': (page) => renamed(page, 'span', 'div'),
}

const hashed = (name: string): string => `c${createHash('sha1').update(name).digest('hex').slice(0, 6)}`

function renamed(page: CheerioAPI, selector: string, name: string): void {
  page(selector).each((_, element) => {
    if (element.type === 'tag') element.tagName = name
  })
}
