import type { Entry } from '../../listing/entry.ts'
import { linksOn } from '../../listing/titles.ts'
import type { Link } from '../../page/outline.ts'
import { BOOKING, isClockwork, plain, TICKET_HOST } from '../../page/words.ts'
import { readTimes } from '../../readers/dates/index.ts'
import { standsIn } from '../rows.ts'
import { absolute, type Scene } from '../scene.ts'

/** A link that tells of tickets or of letters by mail, and sells none. */
const TELLS =
  /\b(?:infos?|informations?|polic(?:y|ies)|politiques?|conditions|faq|how to|comment|gift|cadeaux?|vouchers?|bons?|newsletter|infolettre|mailing|volunteer|benevol\w*|accessib\w*|refunds?|remboursement\w*|echanges?|exchanges?|season tickets?|abonnements?|subscriptions?|annul\w*)\b/
const LETTERS = /newsletter|infolettre|mailing|mailchimp|list-manage|gift|cadeau/i
const BUTTON = /(?:^|[\s_-])(?:tickets?|billet(?:s|terie)?|resa|reserv\w*|book(?:ing)?|buy|achat|acheter)(?=$|[\s_-])/i

/** How much speaks for a link as the one that sells: its words, its house, its class; what merely tells speaks against it. */
function sells(scene: Scene, link: Link): number {
  const text = plain(wordsOf(scene, link))
  if (LETTERS.test(text)) return 0
  const says = text.length < 60 && BOOKING.test(text)
  const host = TICKET_HOST.test(link.href)
  // What every page of the site links to is an advertisement, unless it says that it sells.
  const own = !scene.learned.stale.has(link.line)
  const hour = /\d/.test(text) && isClockwork(text) && leadsAway(scene, link.href)
  const button = text.length < 40 && BUTTON.test(link.box.node.attribs?.class ?? '')
  if (!says && !(own && (host || hour || button))) return 0
  const weight = (says ? 4 : 0) + (own && host ? 1 : 0) + (button ? 1 : 0) + (hour ? 0.5 : 0) + 0.5
  return weight - (TELLS.test(text) || LETTERS.test(link.href) ? 4 : 0)
}

/** What a link says; one without words says it by its label, or by the words of its picture. */
function wordsOf({ outline }: Scene, { text, box }: Link): string {
  if (text !== '') return text
  const { 'aria-label': label, title } = box.node.attribs ?? {}
  return (
    label ||
    title ||
    outline.images
      .slice(box.firstImage, box.endImage)
      .map(({ alt }) => alt)
      .join(' ')
  )
}

/** An hour that leads to another house's office sells tickets for it. */
function leadsAway(scene: Scene, href: string): boolean {
  const target = absolute(href, scene.page.base)
  return target !== undefined && new URL(target).host !== new URL(scene.page.capture.url).host
}

/** The links on hours of an entry, with the hour of each. */
const timed = (scene: Scene, links: readonly Link[]): readonly { readonly link: Link; readonly start?: string }[] =>
  links.flatMap((link) =>
    link.text.length > 40 || !/\d/.test(link.text)
      ? []
      : readTimes(link.text, scene.dates).map(({ value: { start } }) => ({ link, ...(start ? { start } : {}) })),
  )

const linksIn = ({ outline }: Scene, { box, first, end }: Entry): readonly Link[] =>
  box ? outline.links.slice(box.firstLink, box.endLink) : linksOn(outline, first, end)

/** True where several hours of an entry are links of their own. */
export const sellsByHour = (scene: Scene, entry: Entry): boolean =>
  new Set(timed(scene, linksIn(scene, entry)).map(({ start }) => start)).size > 1

/**
 * The link that sells tickets to an entry: outside the rows of single performances, else the first of theirs. Where several links of a
 * row are hours, the one of the hour that is asked for.
 */
export function ticketLink(scene: Scene, entry: Entry, rows: readonly Entry[] = [], clock?: string): Link | undefined {
  const usable = linksIn(scene, entry).flatMap((link) => {
    if (link.box.frame === 2 || absolute(link.href, scene.page.base) === undefined) return []
    const weight = sells(scene, link)
    return weight > 0 ? [{ link, weight }] : []
  })
  const outside = usable.filter(({ link }) => !standsIn(rows, link.line))
  const kept = outside.length > 0 ? outside : usable
  const most = Math.max(0, ...kept.map(({ weight }) => weight))
  const best = kept.find(({ weight }) => weight === most)?.link
  if (clock === undefined || usable.length < 2) return best
  const hours = timed(
    scene,
    usable.map(({ link }) => link),
  )
  return hours.length === 0 ? best : hours.find(({ start }) => start === clock)?.link
}
