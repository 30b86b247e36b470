import type { Entry } from '../listing/entry.ts'
import { marksIn } from '../listing/groups.ts'
import { titlesAlong } from '../listing/naming.ts'
import { titlePath } from '../listing/title-path.ts'
import { candidatesIn } from '../listing/titles.ts'
import type { Headline } from '../page/kind.ts'
import type { Mark } from '../page/marks.ts'
import { linkAround } from '../page/nearest.ts'
import type { Box } from '../page/outline.ts'
import { plain, TICKET_HOST } from '../page/words.ts'
import { itemsOf } from '../readers/people/names.ts'
import { absolute, type Scene } from './scene.ts'

/** A card with fewer lines is a date that is a link, with more a part of the page. */
const LINES = { least: 3, most: 12 }

/**
 * Cards that stand alone on a page: one link around a name and a day, to another page of the site. They tell of what is there, as
 * the one concert on the page of an artist does, and not of what this page is called.
 */
export function cardsOf(scene: Scene, marks: readonly Mark[], headline: Headline): readonly Entry[] {
  const found = new Map<Box, Entry>()
  for (const mark of marks) {
    const link = linkAround(mark.box)
    if (!link || found.has(link) || !leadsToOther(scene, link)) continue
    const size = link.end - link.first
    if (size < LINES.least || size > LINES.most) continue
    const own = marksIn(marks, link.first, link.end)
    const names = candidatesIn(scene.outline, link, link.first, link.end, own)
    const path = titlePath([names])
    // On the page of an artist, the line that names the artist among others.
    const title = names.find((c) => holds(c.text, headline.name)) ?? titlesAlong([names], path ?? '')[0]
    if (!title || plain(title.text) === plain(headline.name ?? '')) continue
    const href = link.node.attribs?.href
    found.set(link, { box: link, first: link.first, end: link.end, marks: own, title: { ...title, href } })
  }
  return [...found.values()]
}

/** One name of several is that of the page. */
function holds(text: string, name: string | undefined): boolean {
  const items = name === undefined ? [] : itemsOf(text)
  return items.length > 1 && items.some((item) => plain(item.text) === plain(name ?? ''))
}

function leadsToOther({ page }: Scene, { node }: Box): boolean {
  const href = absolute(node.attribs?.href ?? '', page.base)
  if (href === undefined || TICKET_HOST.test(href)) return false
  const [here, there] = [new URL(page.capture.url), new URL(href)]
  const host = ({ hostname }: URL): string => hostname.replace(/^www\./, '')
  return host(here) === host(there) && here.pathname !== there.pathname
}
