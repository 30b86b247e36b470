import { reference } from '@rampe/model'
import type { Seen } from '../extractor.ts'
import type { Entry } from '../listing/entry.ts'
import { once } from '../page/once.ts'
import type { Outline, Picture } from '../page/outline.ts'
import { plain } from '../page/words.ts'
import { absolute, type Scene, seen, standing } from './scene.ts'

/** Words in the address or class of pictures that belong to the frame, not to an event. */
const FRAME =
  /logo|icon|sprite|avatar|placeholder|pixel|spacer|blank|loader|loading|flag|badge|facebook|twitter|instagram|youtube|linkedin|arrow|fleche|button|btn|bullet|separator|divider|emoji|gravatar|captcha|favicon|share|default|partenaire|preview|fond[-_ ]|background|banniere|banner|counter|texture|pattern|sponsor|banner-ad|transparent|1x1/i

/** The name of the picture's file; of an address that resizes another picture, that one's. */
function fileName(src: string): string {
  const inner = /[?&](?:url|src|image)=([^&]+)/.exec(src)?.[1]
  const path = (inner === undefined ? src : decoded(inner)).replace(/[?#].*$/, '')
  return path.split('/').at(-1) ?? ''
}

const decoded = (text: string): string => text.replace(/%2F/gi, '/').replace(/%20/g, ' ')

const usable = (picture: Picture): boolean =>
  !FRAME.test(fileName(picture.src)) &&
  !/\.svg(?:$|\?)/i.test(picture.src) &&
  (picture.width === undefined || picture.width >= 60) &&
  !/logo|icon/i.test(picture.box.node.attribs?.class ?? '')

const byLine = once(({ images }: Outline) => Map.groupBy(images, ({ line }) => line))

/** The pictures on these lines, in order. */
function picturesOn(outline: Outline, first: number, end: number): readonly Picture[] {
  const pictures = byLine(outline)
  const found: Picture[] = []
  for (let i = Math.max(0, first); i < end; i++) found.push(...(pictures.get(i) ?? []))
  return found
}

/** A picture above the heading belongs to it. */
const ABOVE = 6
/** What people call the picture of an event. */
const POSTER = /affiche|poster|flyer|visuel|hero/i

/** The picture inside a record; for a page about one event, its share picture or the largest among its content. */
export function imageSeen(scene: Scene, entry: Entry, whole: boolean, name: string): Seen[] {
  const { outline } = scene
  const inside = entry.box
    ? outline.images.slice(entry.box.firstImage, entry.box.endImage)
    : picturesOn(outline, entry.first - (whole ? ABOVE : 0), entry.end)
  const own = inside.filter((p) => usable(p) && !(whole && p.box.frame === 2))
  const found: Seen[] = []
  const og = outline.meta.get('og:image') ?? outline.meta.get('twitter:image')
  const ogUrl = og && absolute(og.content, scene.page.base)
  if (whole && og && ogUrl && !FRAME.test(ogUrl.split('/').at(-1) ?? ''))
    found.push(seen('image', reference(ogUrl), standing(scene, { node: og.node }), 0.85))
  const named = own.find(
    (p) => p.alt.length > 3 && (plain(p.alt).includes(plain(name)) || plain(name).includes(plain(p.alt))),
  )
  const picture = named ?? own.find((p) => POSTER.test(fileName(p.src))) ?? own[0]
  const url = picture && absolute(picture.src, scene.page.base)
  if (picture && url && url !== ogUrl)
    found.push(seen('image', reference(url), standing(scene, picture.box), whole ? 0.7 : 0.88))
  return found
}
