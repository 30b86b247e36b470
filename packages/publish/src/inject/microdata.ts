import { EVENT_TYPES, termOf } from '@rampe/model'
import { Parser } from 'htmlparser2'
import type { Props } from '../node.ts'

/** Where the value of a property stands (HTML, 5.2.4); anywhere else it is the element's text. */
const VALUE: Readonly<Record<string, string>> = {
  meta: 'content',
  time: 'datetime',
  link: 'href',
  a: 'href',
  img: 'src',
  data: 'value',
}

const DEEPEST = 200

interface Open {
  readonly item?: Record<string, unknown>
  readonly property?: string
  text?: string
}

/**
 * The events that a page states in Microdata, as far as comparing them needs: which properties they have, and their values.
 * A page without the word `itemtype` is not read at all.
 */
export function microdataEvents(html: string): readonly Props[] {
  if (!/itemtype=["']?https?:\/\/(?:www\.)?schema\.org\/\w*(?:Event|Festival|Series)/i.test(html)) return []
  const events: Props[] = []
  const open: Open[] = []
  const holder = (): Record<string, unknown> | undefined =>
    open.slice(0, DEEPEST + 1).findLast(({ item }) => item !== undefined)?.item
  const parser = new Parser(
    {
      onopentag(name, { itemscope, itemtype = '', itemprop, ...attributes }) {
        // Nobody nests properties this deep; a page that nests anything else deeper must not cost more than it weighs.
        const property = open.length > DEEPEST ? undefined : itemprop?.trim().split(/\s+/)[0]
        const parent = holder()
        if (itemscope !== undefined && open.length <= DEEPEST) {
          const types = itemtype.trim().split(/\s+/).map(termOf)
          const item: Record<string, unknown> = Object.assign(Object.create(null), { '@type': types })
          if (types.some((type) => EVENT_TYPES.has(type))) events.push(item)
          if (property !== undefined && parent !== undefined) parent[property] ??= item
          open.push({ item })
        } else {
          const value = attributes.content ?? attributes[VALUE[name] ?? '']
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
