import { EVENT_TYPES, termOf } from '@rampe/model'
import { Parser } from 'htmlparser2'
import type { Props } from '../node.ts'

/** Where the value of a property stands (HTML, 5.2.4; RDFa 1.1 in HTML, 3); anywhere else it is the element's text. */
const VALUE: Readonly<Record<string, string>> = {
  meta: 'content',
  time: 'datetime',
  link: 'href',
  a: 'href',
  img: 'src',
  data: 'value',
}

/** The attributes by which a syntax marks things and their properties. */
interface Syntax {
  /** A page without such a mark is not read at all. */
  readonly hint: RegExp
  readonly scope: string
  readonly type: string
  readonly property: string
}

const SYNTAXES: readonly Syntax[] = [
  {
    hint: /itemtype=["']?https?:\/\/(?:www\.)?schema\.org\/\w*(?:Event|Festival|Series)/i,
    scope: 'itemscope',
    type: 'itemtype',
    property: 'itemprop',
  },
  {
    hint: /typeof=["']?[^"'>]{0,200}(?:Event|Festival|Series)/i,
    scope: 'typeof',
    type: 'typeof',
    property: 'property',
  },
]

const DEEPEST = 200

interface Open {
  readonly item?: Record<string, unknown>
  readonly property?: string
  text?: string
}

/** `https://schema.org/name`, `schema:name` and `name` are one. */
const bare = (term: string): string => termOf(term.replace(/^(?:schema|s):/i, ''))

/** The events that a page states in Microdata or RDFa, as far as comparing them needs: their properties and values. */
export const markedEvents = (html: string): readonly Props[] =>
  SYNTAXES.flatMap((syntax) => (syntax.hint.test(html) ? eventsIn(html, syntax) : []))

function eventsIn(html: string, { scope, type, property: named }: Syntax): readonly Props[] {
  const events: Props[] = []
  const open: Open[] = []
  const holder = (): Record<string, unknown> | undefined =>
    open.slice(0, DEEPEST + 1).findLast(({ item }) => item !== undefined)?.item
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        // Nobody nests properties this deep; a page that nests anything else deeper must not cost more than it weighs.
        const term = open.length > DEEPEST ? undefined : attributes[named]?.trim().split(/\s+/)[0]
        const property = term === undefined ? undefined : bare(term)
        const parent = holder()
        if (attributes[scope] !== undefined && open.length <= DEEPEST) {
          const types = (attributes[type] ?? '').trim().split(/\s+/).map(bare)
          const item: Record<string, unknown> = Object.assign(Object.create(null), { '@type': types })
          if (types.some((one) => EVENT_TYPES.has(one))) events.push(item)
          if (property !== undefined && parent !== undefined) parent[property] ??= item
          open.push({ item })
        } else {
          const value = attributes.content ?? attributes[VALUE[name] ?? ''] ?? attributes.resource
          if (property !== undefined && parent !== undefined && value !== undefined) parent[property] ??= value
          open.push(property !== undefined && value === undefined ? { property, text: '' } : {})
        }
      },
      ontext(text) {
        for (const element of open.slice(0, DEEPEST + 1))
          if (element.text !== undefined && element.text.length < 10_000) element.text += text
      },
      onclosetag() {
        const { property, text } = open.pop() ?? {}
        const parent = holder()
        if (property !== undefined && parent !== undefined) parent[property] ??= text?.trim()
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return events
}
