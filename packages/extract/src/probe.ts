import { type DomHandler, type Handler, Parser } from 'htmlparser2'

/** A `<script>` with its text as it stands in the source. */
export interface Script {
  /** Media type without parameters, lower case; empty where none is given. */
  readonly type: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  /** Line of the page on which the text begins, from 1. */
  readonly line: number
  /** A CSS selector of the element. */
  readonly css: string
}

/** A `<meta>` or `<link>` with a value. */
export interface Tag {
  readonly name: 'meta' | 'link'
  readonly attributes: Readonly<Record<string, string>>
  readonly css: string
}

/**
 * What one pass over the source tells without building a tree: the scripts, the tags of the head, and whether the page has
 * any Microdata, RDFa or microformats at all.
 */
export interface Probe {
  readonly scripts: readonly Script[]
  readonly tags: readonly Tag[]
  readonly title: string | undefined
  readonly titleCss: string
  /** `<base href>`, as written. */
  readonly base: string | undefined
  /** `<html lang>`, as written. */
  readonly language: string | undefined
  readonly microdata: boolean
  readonly rdfa: boolean
  readonly microformats: boolean
  /** Attributes that hold an object or a list as JSON, with the name of their element. */
  readonly data: readonly { readonly text: string; readonly css: string; readonly name: string }[]
  /** Every `href` of an `<a>`, and every `src` of an `<iframe>`. Links to calendars and ticket sellers are few: a selector is made for these. */
  readonly links: readonly { readonly href: string; readonly css: () => string }[]
}

const MAX_PATH = 40
const MAX_LINKS = 5_000
const MAX_TAGS = 5_000
const MAX_DATA = 500
const ROOT_CLASS =
  /(?:^|\s)(?:h-(?:[a-z\d]+-)?[a-z][a-z-]*|vevent|vcalendar|vcard|hentry|hfeed|hproduct|hreview(?:-aggregate)?|hrecipe|hresume|adr|geo)(?=$|\s)/

/** An open element and the way to it: a selector is written out only for what is kept. */
interface Place {
  readonly parent: Place | undefined
  readonly name: string
  /** Its place among its siblings, from 1. */
  readonly nth: number
  children: number
}

function selectorOf(place: Place | undefined): string {
  const steps: string[] = []
  for (let at = place; at?.parent && steps.length < MAX_PATH; at = at.parent)
    steps.push(`${at.name}:nth-child(${at.nth})`)
  return steps.reverse().join(' > ')
}

/**
 * Scans a page once with htmlparser2's tokenizer: no regular expression over the whole text, and no tree unless the caller
 * brings a handler that builds it on the way.
 */
export function probe(text: string, tree?: DomHandler): Probe {
  const scripts: Script[] = []
  const tags: Tag[] = []
  const links: { href: string; css: () => string }[] = []
  const data: { text: string; css: string; name: string }[] = []
  let here: Place = { parent: undefined, name: '', nth: 0, children: 0 }
  const found = { microdata: false, rdfa: false, microformats: false }
  let title: string | undefined
  let titleCss = ''
  let base: string | undefined
  let language: string | undefined
  let open: { attributes: Record<string, string>; css: string; start: number } | undefined
  let words: string[] | undefined
  let line = 1
  let nextBreak = text.indexOf('\n')
  const lineAt = (offset: number): number => {
    for (; nextBreak >= 0 && nextBreak < offset; nextBreak = text.indexOf('\n', nextBreak + 1)) line++
    return line
  }
  const path = (): string => selectorOf(here)
  const parser = new Parser({
    ...(tree ? passing(tree) : {}),
    onopentag(name, attributes) {
      tree?.onopentag(name, attributes)
      here = { parent: here, name, nth: ++here.children, children: 0 }
      for (const attribute in attributes) {
        if (attribute === 'itemscope' || attribute === 'itemprop') found.microdata = true
        else if (attribute === 'typeof' || attribute === 'vocab' || attribute === 'about' || attribute === 'prefix')
          found.rdfa = true
        else if (attribute === 'property' && name !== 'meta') found.rdfa = true
        else if (attribute === 'class' && !found.microformats && ROOT_CLASS.test(attributes[attribute] ?? ''))
          found.microformats = true
        else if (isData(attributes[attribute] ?? '') && data.length < MAX_DATA)
          data.push({ text: attributes[attribute] ?? '', css: path(), name })
      }
      if (name === 'script') open = { attributes, css: path(), start: parser.endIndex + 1 }
      else if (name === 'meta' || name === 'link') {
        if (tags.length < MAX_TAGS) tags.push({ name, attributes, css: path() })
      } else if (name === 'a' || name === 'iframe') {
        const href = attributes[name === 'a' ? 'href' : 'src']
        const place = here
        if (href && links.length < MAX_LINKS) links.push({ href, css: () => selectorOf(place) })
      } else if (name === 'title' && title === undefined && here.parent?.name !== 'svg') {
        words = []
        titleCss = path()
      } else if (name === 'base') base ??= attributes.href
      else if (name === 'html') language ??= attributes.lang ?? attributes['xml:lang']
    },
    ontext(data) {
      tree?.ontext(data)
      words?.push(data)
    },
    onclosetag(name) {
      tree?.onclosetag()
      if (name === 'script' && open) {
        const { attributes, css, start } = open
        const end = Math.max(start, parser.startIndex)
        scripts.push({
          type: (attributes.type ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
          attributes,
          text: text.slice(start, end),
          line: lineAt(start),
          css,
        })
        open = undefined
      } else if (name === 'title' && words) {
        title = words.join('').replace(/\s+/g, ' ').trim()
        words = undefined
      }
      here = here.parent ?? here
    },
  })
  parser.end(text)
  return { scripts, tags, title, titleCss, base, language, links, data, ...found }
}

/** True for an attribute that begins as JSON does, and is long enough to say something. */
const isData = (value: string): boolean =>
  value.length > 40 && (value[0] === '{' || value[0] === '[') && /^(?:\{\s*"|\[\s*[{[])/.test(value)

/** What only the tree wants to hear of. */
const passing = (tree: DomHandler): Partial<Handler> => ({
  oncomment: (data) => tree.oncomment(data),
  oncommentend: () => tree.oncommentend(),
  oncdatastart: () => tree.oncdatastart(),
  oncdataend: () => tree.oncdataend(),
  onprocessinginstruction: (name, data) => tree.onprocessinginstruction(name, data),
  onend: () => tree.onend(),
})
