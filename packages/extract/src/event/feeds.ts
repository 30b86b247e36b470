import { hasHour, isPosting, liesAhead } from '../listing/posts.ts'
import { linksOn } from '../listing/titles.ts'
import type { Mark } from '../page/marks.ts'
import { nearest } from '../page/nearest.ts'
import type { Box } from '../page/outline.ts'
import { TICKET_HOST } from '../page/words.ts'
import type { Page } from '../page.ts'
import { framed } from './framed.ts'
import { absolute, whereabouts } from './scene.ts'

/** One link out is that of a record to who sells it or plays there. */
const FEWEST = 2
const DEPTH = 12

/**
 * Posts that a page shows from elsewhere: the wall of a social network, a feed of a newspaper. All that such a box links to lies on one
 * other host, and its days, without hours, lie behind; the page has days besides. Makes these boxes part of the frame, and answers
 * whether there were any.
 */
export function framesFeeds(page: Page, marks: readonly Mark[]): boolean {
  const captured = page.capture.capturedAt.slice(0, 10)
  const content = marks.filter(({ box }) => box.frame < 2)
  const posts = content.filter((mark) => isPosting(mark, captured))
  if (posts.length === 0) return false
  const own = content.filter((mark) => hasHour(mark) || liesAhead(mark, captured))
  const feeds = [...new Set(posts.flatMap((post) => feedAround(page, post, own) ?? []))]
  if (feeds.length === 0 || content.every((mark) => feeds.some((feed) => holds(feed, mark)))) return false
  for (const feed of feeds) framed(feed)
  return true
}

const holds = ({ first, end }: Box, mark: Mark): boolean => first <= mark.first && mark.first < end

/** The largest element around a post with none of the page's own days, all of whose links lead to one other host, to several pages of it. */
function feedAround(page: Page, post: Mark, own: readonly Mark[]): Box | undefined {
  let feed: Box | undefined
  for (let box: Box | undefined = post.box; box?.parent; box = box.parent) {
    const around = box
    if (own.some((mark) => holds(around, mark))) break
    const targets = targetsIn(page, box)
    if (targets === undefined) break
    if (targets.size >= FEWEST) feed = box
  }
  return feed
}

/** The paths that an element links to; undefined where some are the site's own, a ticket seller's, or of several hosts. */
function targetsIn(page: Page, around: Box): ReadonlySet<string> | undefined {
  const here = whereabouts(page.capture.url).house
  const links = linksOn(page.outline(), around.first, around.end)
  const within = links.filter(({ box }) => nearest(box, DEPTH, (one) => one === around))
  const hrefs = within.flatMap(({ href }) => absolute(href, page.base) ?? [])
  const houses = new Set(hrefs.map((href) => whereabouts(href).house))
  if (houses.has(here) || houses.size > 1 || hrefs.some((href) => TICKET_HOST.test(href))) return undefined
  return new Set(hrefs.map((href) => whereabouts(href).pathname))
}
