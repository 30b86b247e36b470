/** Where lazy templates keep the address of a picture until it is shown. */
const LAZY =
  'data-src data-lazy-src data-original data-lazy data-image data-image-src data-img data-img-src data-full data-large-src data-hi-res-src data-lazyload data-echo data-cfsrc data-ezsrc data-opt-src lazy-src'.split(
    ' ',
  )
const LAZY_BACKGROUND = 'data-bg data-background data-background-image data-bg-src data-bg-url data-setbg'.split(' ')
/** What stands there meanwhile. */
const STANDS_IN = /^data:|(?:^|[/_-])(?:placeholder|blank|spacer|pixel|transparent|1x1|lazy)[^/]*\.(?:gif|png|svg)/i
const PICTURE_FILE = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i

type Attributes = Readonly<Record<string, string>>

/** The address that a lazy or a plain picture shows. */
export function pictureSource(attribs: Attributes): string | undefined {
  const shown = ({ src }: Attributes): string | undefined => (src && !STANDS_IN.test(src) ? src : undefined)
  const lazy = LAZY.map((name) => attribs[name]).find((src) => src && !STANDS_IN.test(src))
  const firstOfSet = (): string | undefined =>
    (attribs['data-srcset'] || attribs['data-lazy-srcset'] || attribs.srcset)?.trim().split(/,?\s+/, 1)[0] || undefined
  return lazy ?? shown(attribs) ?? firstOfSet()
}

/** The picture behind an element: of its style, or of the attribute from which a script takes it. */
export function backgroundSource(attribs: Attributes): string | undefined {
  const { style } = attribs
  const styled =
    style?.includes('url(') === true
      ? /(?:background(?:-image)?|(?<![\w-])--(?=[\w-]*(?:image|img|bg|background|photo|cover))[\w-]*)\s*:[^;]*url\(\s*['"]?([^'")]+)/i.exec(
          style,
        )?.[1]
      : undefined
  if (styled) return styled
  if (!hasData(attribs)) return undefined
  for (const name of LAZY_BACKGROUND) {
    const src = attribs[name]?.replace(/^url\(['"]?|['"]?\)$/g, '')
    if (src && PICTURE_FILE.test(src)) return src
  }
  return undefined
}

/** Few elements have any attribute that only a script reads. */
function hasData(attribs: Attributes): boolean {
  for (const name in attribs) if (name.startsWith('data-')) return true
  return false
}

/** Routes that draw another picture in another size: of Next, Astro, Nuxt, Netlify, Vercel, Cloudflare and of older scripts. */
const BY_QUERY =
  /\/(?:_next\/image|_vercel\/image|_image|\.netlify\/images|(?:tim|php)?thumb(?:nail)?(?:\.php)?|resize(?:\.php)?|image(?:\.php|\.ashx)?|img(?:\.php)?)\/?\?(?:.*&)?(?:url|src|href|image|file|path)=([^&]+)/i
const BY_PATH = /\/(?:_ipx|cdn-cgi\/image)\/[^/]+\/(.+)$/i

/** The picture that a resizing route draws: `/_next/image?url=%2Fimg%2Fa.jpg&w=640` → `/img/a.jpg`. */
export function pictureBehind(src: string): string {
  const asked = BY_QUERY.exec(src)?.[1]
  const file = asked === undefined ? BY_PATH.exec(src)?.[1] : unescaped(asked)
  if (file === undefined || !PICTURE_FILE.test(file)) return src
  return /^(?:https?:)?\/\//.test(file) || file.startsWith('/') ? file : `/${file}`
}

/** A broken escape leaves the words as they are. */
const unescaped = (text: string): string => text.replace(/(?:%[0-7][\dA-F])+/gi, (run) => decodeURIComponent(run))
