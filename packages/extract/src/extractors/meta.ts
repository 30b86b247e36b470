import { reference, type Selector, textValue } from '@rampe/model'
import type { Extractor, Seen, Sighting } from '../extractor.ts'
import { ADDRESS_TERMS, EVENT_TERMS, EVENT_TYPE, PAGE_TERMS, SHARED_TERMS } from '../html/meta-terms.ts'
import type { Page } from '../page.ts'
import type { Tag } from '../probe.ts'
import { absolute, valueOfLiteral } from '../vocabulary/values.ts'

interface Word {
  /** Lower case. */
  readonly name: string
  readonly content: string
  readonly selector: Selector
}

const PAGE_TYPES: ReadonlyMap<string, string> = new Map([
  ['article', 'Article'],
  ['profile', 'ProfilePage'],
])

/**
 * The head of a page: title, language, canonical address, translations, Open Graph, Twitter cards, Dublin Core and plain
 * `<meta>`. They describe the page; of an event they speak only where the page says that it is one (`og:type`, `event:`
 * words). Part of the page's ordinary words, so read even when markup is to be ignored.
 */
export const meta: Extractor = {
  name: 'meta',
  basis: 'declared',
  confidence: 0.8,
  markup: false,
  accepts: (page) => /html/.test(page.capture.mediaType),
  read(page) {
    const { tags, title, titleCss, language } = page.probe()
    const words = tags.flatMap(wordOf)
    const links = tags.filter(({ name }) => name === 'link')
    const seen: Seen[] = []
    if (title) seen.push({ property: 'name', value: textValue(title, page.language), selector: css(titleCss) })
    if (language) seen.push({ property: 'inLanguage', value: textValue(language.trim()), selector: css('html') })
    for (const link of links) seen.push(...readLink(link, page))
    seen.push(...readWords(words, PAGE_TERMS, page))
    const types = [
      'WebPage',
      ...words.flatMap(({ name, content }) =>
        name === 'og:type' ? (PAGE_TYPES.get(content.trim().toLowerCase()) ?? []) : [],
      ),
    ]
    const pages: Sighting[] = seen.length > 0 ? [{ types, id: page.capture.url, properties: distinct(seen) }] : []
    const event = eventOf(words, page)
    return { sightings: event ? [...pages, event] : pages }
  },
}

const css = (value: string): Selector => ({ type: 'CssSelector', value })

/** `<meta name|property|itemprop content>`; Dublin Core with either separator. */
function wordOf({ name: tag, attributes, css: value }: Tag): Word[] {
  if (tag !== 'meta') return []
  const name = (attributes.property ?? attributes.name ?? '')
    .trim()
    .toLowerCase()
    .replace(/^dc(terms)?:/, 'dc$1.')
  const content = attributes.content?.trim()
  return name && content ? [{ name, content, selector: css(value) }] : []
}

function readLink({ attributes, css: value }: Tag, page: Page): Seen[] {
  const rel = (attributes.rel ?? '').toLowerCase().split(/\s+/)
  const href = attributes.href === undefined ? undefined : absolute(attributes.href, page.base)
  if (!href || !/^https?:/.test(href)) return []
  if (rel.includes('canonical')) return [{ property: 'url', value: reference(href), selector: css(value) }]
  const language = attributes.hreflang?.trim()
  if (!rel.includes('alternate') || !language || language === 'x-default' || href === page.capture.url) return []
  const other: Sighting = {
    types: ['WebPage'],
    id: href,
    properties: [{ property: 'inLanguage', value: textValue(language), selector: css(value) }],
  }
  return [{ property: 'workTranslation', value: other, selector: css(value) }]
}

const readWords = (words: readonly Word[], terms: Readonly<Record<string, string>>, page: Page): Seen[] =>
  words.flatMap(({ name, content, selector }) => {
    const property = Object.hasOwn(terms, name) ? terms[name] : undefined
    if (property === undefined) return []
    const lexical = property === 'inLanguage' ? content.replace('_', '-') : content
    const value = valueOfLiteral(property, { kind: 'literal', lexical, html: true }, page.setting)
    return value ? [{ property, value, selector }] : []
  })

/** The event of a page that says that it is about one; a day alone is no reason to believe it. */
function eventOf(words: readonly Word[], page: Page): Sighting | undefined {
  const times = readWords(words, EVENT_TERMS, page)
  const isEvent = words.some(({ name, content }) => name === 'og:type' && EVENT_TYPE.test(content.trim()))
  if (
    !isEvent &&
    !times.some(({ property, value }) => property === 'startDate' && 'kind' in value && value.kind === 'time')
  )
    return undefined
  const described = readWords(words, PAGE_TERMS, page).filter(({ property }) => SHARED_TERMS.has(property))
  const address = readWords(words, ADDRESS_TERMS, page)
  const [first] = address
  const place: Seen[] = first
    ? [
        {
          property: 'location',
          selector: first.selector,
          value: {
            types: ['Place'],
            properties: [
              {
                property: 'address',
                value: { types: ['PostalAddress'], properties: distinct(address) },
                selector: first.selector,
              },
            ],
          },
        },
      ]
    : []
  return { types: ['Event'], properties: distinct([...described, ...times, ...place]) }
}

/** Each value of a property once: several vocabularies repeat each other. */
function distinct(seen: readonly Seen[]): Seen[] {
  const known = new Set<string>()
  return seen.filter(({ property, value }) => {
    const key = `${property} ${'kind' in value ? JSON.stringify(value) : known.size}`
    if (known.has(key)) return false
    known.add(key)
    return true
  })
}
