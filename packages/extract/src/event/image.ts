import { reference, remembering } from '@rampe/model'
import type { Seen } from '../extractor.ts'
import { isShapedAs } from '../listing/adopt.ts'
import type { Entry } from '../listing/entry.ts'
import { linkAround, nearest } from '../page/nearest.ts'
import { once } from '../page/once.ts'
import type { Box, Outline, Picture } from '../page/outline.ts'
import { pictureBehind } from '../page/picture.ts'
import { plain } from '../page/words.ts'
import { absolute, type Scene, seen, standing, whereabouts } from './scene.ts'

/** Words in the name of the file of pictures that belong to the frame, not to an event. */
const FRAME =
  /(?<!cata|dia|pro|epi|ana)logo(?!gr|pe|ne)|sprite|placeholder|favicon|facebook|twitter|instagram|youtube|linkedin|gravatar|captcha|(?:^|[-_./])(?:icons?|icone|avatar|pixel|spacer|blank|loader|loading|flag|badge|arrow|fleche|button|btn|bullet|separator|divider|emoji|default|partenaires?|counter|compteur|texture|pattern|sponsors?|transparent|1x1)(?=[-_.\d@]|$)/i
/** What a picture is made for: one that is called after something is that thing's. */
const MADE_FOR = /(?:^|[-_./])(?:share|preview|fond|background)(?=[-_.\d@]|$)/i
/** A banner of the site; one that is called after something else is that thing's. */
const BANNER =
  /^(?:(?:site|web|page|top|main|home|header|footer|cookie|ads?|newsletter|promo|season|saison|20\d\d)[-_]?)*(?:banner|banni[eè]re)(?=[-_.\d@]|$)/i
/** A band across the page: the picture of an event only where there is no other. */
const BAND = /(?:^|[-_./])(?:bandeau|header|entete|cover|bg)(?=[-_.\d@]|$)/i

const pathOf = remembering(1_000, (src) => pictureBehind(src).replace(/[?#].*$/, ''), 500)
/** The name of the picture's file. */
const fileName = (src: string): string => pathOf(src).split('/').at(-1) ?? ''

function isOfFrame(src: string, name: string): boolean {
  const file = fileName(src)
  const [made = ''] = MADE_FOR.exec(file) ?? []
  return FRAME.test(file) || BANNER.test(file) || (made !== '' && !isCalled(file, name) && !isWordOf(made, name))
}

/** `double-fond.jpg` is the picture of what is called so. */
const isWordOf = (word: string, name: string): boolean =>
  plain(name)
    .split(/[^a-z0-9]+/)
    .includes(plain(word).replace(/[^a-z0-9]/g, ''))

const usable = (picture: Picture, name: string): boolean =>
  !isOfFrame(picture.src, name) &&
  !/\.svg(?:$|\?)/i.test(picture.src) &&
  (picture.width === undefined || picture.width >= 60) &&
  !/(?<!spip_)logo|(?:^|[\s_-])icon/i.test(picture.box.node.attribs?.class ?? '')

/** Where the link around a picture leads: the front page, another page of this site, or neither. */
function leads({ page }: Scene, { box }: Picture): 'home' | 'away' | undefined {
  const href = linkAround(box)?.node.attribs?.href
  const target = href === undefined ? undefined : absolute(href, page.base)
  if (target === undefined) return undefined
  const [there, here] = [whereabouts(target), whereabouts(page.capture.url)]
  if (there.house !== here.house) return undefined
  if (there.pathname === '/') return 'home'
  return there.pathname === here.pathname || PICTURE.test(there.pathname) ? undefined : 'away'
}

/** The path of a file that holds a picture, which is no page. */
export const PICTURE = /\.(?:jpe?g|png|webp|gif|avif)$/i

/** A picture among words of the frame alone, as in the column of the menu: an event's only where there is no other. */
function isInFrame(outline: Outline, { first, end, parent }: Box): boolean {
  if (end > first || !parent) return end > first && outline.lines.slice(first, end).every((line) => line.frame === 2)
  return isInFrame(outline, parent)
}

const byLine = once(({ images }: Outline) => Map.groupBy(images, ({ line }) => line))

/** The pictures on these lines, in order. */
function picturesOn(outline: Outline, first: number, end: number): readonly Picture[] {
  const pictures = byLine(outline)
  const found: Picture[] = []
  for (let i = Math.max(0, first); i < end; i++) found.push(...(pictures.get(i) ?? []))
  return found
}

const picturesOf = ({ images }: Outline, box: Box | undefined): readonly Picture[] =>
  box ? images.slice(box.firstImage, box.endImage) : []

/** So many lines stand beside a record in a block of its own. */
const BESIDE = 6

/**
 * The largest element around a record that holds no other heading as high, and no other day: the picture of a show may stand in a column
 * beside its name and its days.
 */
function blockAround({ outline, marks }: Scene, { box, first, end, title }: Entry): Box | undefined {
  const level = title?.line.heading || 7
  const isAlone = (outer: Box): boolean =>
    outer.frame === 0 &&
    outer.end - outer.first <= end - first + BESIDE &&
    marks.every((m) => m.end <= outer.first || m.first >= outer.end || (m.first >= first && m.end <= end)) &&
    outline.lines
      .slice(outer.first, outer.end)
      .every((line) => line.box === title?.line.box || line.heading === 0 || line.heading > level)
  let block = box ?? title?.box
  while (block?.parent && isAlone(block.parent)) block = block.parent
  return block
}

/** Cards of one shape in a row, each with a picture and words: those of who plays, of what else there is. */
const isOneOfCards = ({ box }: Picture): boolean =>
  nearest(box, CARD, (card) => {
    const row = card.parent?.children.filter((other) => isShapedAs(card, other)) ?? []
    return row.length >= ROW && row.every((one) => one.endImage - one.firstImage === 1 && one.end > one.first)
  }) !== undefined
const CARD = 4
const ROW = 3

/** A picture above the heading belongs to it; further up, one that says so. */
const ABOVE = 6
const FAR_ABOVE = 40
/** What people call the picture of an event. */
const POSTER = /affiche|poster|flyer|visuel|hero/i

/** True where the words for a picture, or the name of its file, are those of the event. */
function isNamed({ alt, src }: Picture, name: string): boolean {
  const [said, called] = [plain(alt), plain(name)]
  if (said.length > 3 && (said.includes(called) || called.includes(said))) return true
  return isCalled(pathOf(src).split('/').slice(-2).join('/'), name)
}

/** More than half of the words of the name stand in that of a file. */
function isCalled(file: string, name: string): boolean {
  const [path, words] = [
    plain(file),
    plain(name)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 4),
  ]
  return words.length > 0 && words.filter((word) => path.includes(word)).length > words.length / 2
}

const isPoster = ({ alt, src }: Picture): boolean => POSTER.test(fileName(src)) || POSTER.test(alt)

/** The same picture in full, to which a small one leads: `/s400/sel.jpg` in a link to `/s1600/sel.jpg`. */
function enlarged({ box, src }: Picture): string | undefined {
  const href = linkAround(box)?.node.attribs?.href
  return href !== undefined && PICTURE.test(href) && fileName(href) === fileName(src) ? href : undefined
}

/** The picture inside a record; for a page about one event, its share picture or the largest among its content. */
export function imageSeen(scene: Scene, entry: Entry, whole: boolean, name: string): Seen[] {
  const { outline } = scene
  const isOwn = (p: Picture): boolean =>
    usable(p, name) && !(whole && p.box.frame === 2) && !(whole ? leads(scene, p) : leads(scene, p) === 'home')
  const inside = entry.box
    ? picturesOf(outline, entry.box)
    : picturesOn(outline, entry.first - (whole ? FAR_ABOVE : 0), entry.end)
  const around = whole || inside.some(isOwn) ? inside : picturesOf(outline, blockAround(scene, entry))
  // What stands behind the heading of a page may be that of all pages, unless it is called after the event.
  const isBehind = (p: Picture): boolean => p.box.tag !== 'img' && !isNamed(p, name)
  const isLast = (p: Picture): boolean =>
    BAND.test(fileName(p.src)) || (whole && (isBehind(p) || isInFrame(outline, p.box)))
  const rank = (p: Picture): number => (whole && isOneOfCards(p) ? 2 : Number(isLast(p)))
  const own = around.filter(isOwn).toSorted((a, b) => rank(a) - rank(b))
  const found: Seen[] = []
  const og = outline.meta.get('og:image') ?? outline.meta.get('twitter:image')
  const ogUrl = og && absolute(pictureBehind(og.content), scene.page.base)
  if (whole && og && ogUrl && !isOfFrame(ogUrl, name))
    found.push(seen('image', reference(ogUrl), standing(scene, { node: og.node }), 0.85))
  const near = own.filter(({ line }) => entry.box || line >= entry.first - ABOVE)
  const speaking = (p: Picture): number => (isNamed(p, name) ? 2 : 0) + (isPoster(p) ? 1 : 0)
  const [best] = own.map((p) => ({ p, weight: speaking(p) })).toSorted((a, b) => b.weight - a.weight)
  const picture = best && best.weight > 0 ? best.p : near[0]
  const url = picture && absolute(enlarged(picture) ?? pictureBehind(picture.src), scene.page.base)
  if (picture && url && url !== ogUrl)
    found.push(seen('image', reference(url), standing(scene, picture.box), whole ? 0.7 : 0.88))
  return found
}
