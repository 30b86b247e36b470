import { type Selector, textValue } from '@rampe/model'
import { isSighting, type Seen, type Sighting } from '../extractor.ts'
import { type Page, pageOf } from '../page.ts'
import { isCity } from '../readers/address/cities.ts'

/** A page that sets names in small letters, as if it did not, and the words of such a page as they are printed. */
export interface InCapitals {
  readonly page: Page
  readonly asPrinted: (text: string) => string
}

/** So many words tell how a page sets them, and so few of them may have a capital where it sets all in small letters. */
const ENOUGH = 40
const MOST_RAISED = 0.04

/** True for the words of a page without capitals: the style of its house, by which nothing tells a name from other words. */
export function isInSmallLetters(sample: string): boolean {
  const raised = sample.match(/\p{Lu}(?<![\p{L}\p{N}]\p{Lu})\p{L}{2,}/gu)?.length ?? 0
  // A word and what parts it from the next are four characters at least: most pages are told without counting all.
  if (raised > MOST_RAISED * (sample.length / 4 + 1)) return false
  const words = sample.match(/(?<![\p{L}\p{N}])\p{L}{3,}/gu)?.length ?? 0
  return words >= ENOUGH && raised <= MOST_RAISED * words
}

/**
 * The page as another house would set it: names, and what may be one, with capitals, sentences with one in front. So all that
 * goes by capitals reads it; what was read is told `asPrinted`. Its tree is one of its own: other extractors read the page as it is.
 */
export function inCapitals({ capture, profile, trace }: Page): InCapitals {
  const page = pageOf(capture, profile, trace)
  const raised = new Map<string, string>()
  const kept = new Set<string>()
  for (const node of page.$().root().find('*').addBack().contents()) {
    if (node.type !== 'text' || node.parent?.type === 'script' || node.parent?.type === 'style') continue
    for (const [word] of node.data.matchAll(CAPITAL)) kept.add(word)
    node.data = withCapitals(node.data, (word) => {
      const high = word.charAt(0).toUpperCase() + word.slice(1)
      raised.set(high, word)
      return high
    })
  }
  const printed = (word: string): string => (kept.has(word) ? word : (raised.get(word) ?? word))
  return { page, asPrinted: (text) => text.replace(CAPITAL, printed) }
}

const CAPITAL = /\p{Lu}\p{L}*/gu

/** Words that have no capital inside a name. */
const JOINTS = new Set(
  'de du des d la le les l et à a au aux en sur sous par pour avec sans ou dès chez dans the of and in at on for with by to from or'.split(
    ' ',
  ),
)

/** More than a name is: many words, or several sentences. */
const isSentence = (text: string): boolean => {
  const { length } = text.trim().split(/\s+/)
  return length > 12 || (length > 7 && /[.!?]\s+\p{L}/u.test(text))
}

function withCapitals(text: string, raise: (word: string) => string): string {
  if (isSentence(text)) return text.replace(/(^\s*|[.!?]\s+)(\p{Ll}\p{L}*)/gu, (_, ahead, word) => ahead + raise(word))
  return text.replace(/(?<![\p{L}\p{N}·@.])\p{Ll}\p{L}*/gu, (word: string, at: number) =>
    mayRise(word, text.slice(0, at)) ? raise(word) : word,
  )
}

/** Whether a word begins a name or goes on with it. Behind `à` only a city does: `la pompe à sel` is none. */
function mayRise(word: string, ahead: string): boolean {
  if (!/\p{L}[^,;:+/|(–—·«"]*$/u.test(ahead)) return true
  if (/['’]$/.test(ahead)) return /(?:^|\P{L})[dl]['’]$/iu.test(ahead)
  return !JOINTS.has(word) && (!/\sà $/u.test(ahead) || isCity(word))
}

/** What was read of a page in capitals, in the words that it prints. */
export const sightingAsPrinted = (sighting: Sighting, asPrinted: (text: string) => string): Sighting => ({
  ...sighting,
  properties: sighting.properties.map((one) => ({
    ...one,
    value: valueAsPrinted(one.value, asPrinted),
    selector: quoteAsPrinted(one.selector, asPrinted),
  })),
})

function valueAsPrinted(value: Seen['value'], asPrinted: (text: string) => string): Seen['value'] {
  if (isSighting(value)) return sightingAsPrinted(value, asPrinted)
  return value.kind === 'text' ? textValue(asPrinted(value.text), value.language) : value
}

function quoteAsPrinted(selector: Selector, asPrinted: (text: string) => string): Selector {
  if (selector.type === 'TextQuoteSelector') return { ...selector, exact: asPrinted(selector.exact) }
  if (selector.type !== 'CssSelector' || selector.refinedBy?.type !== 'TextQuoteSelector') return selector
  return { ...selector, refinedBy: { ...selector.refinedBy, exact: asPrinted(selector.refinedBy.exact) } }
}
