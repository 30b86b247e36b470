import type { PageLink } from '../page/scan.ts'
import type { Hint, Source } from '../source.ts'

/** Endings of files that are no pages, feeds or calendars. */
const FILES =
  /\.(?:jpe?g|png|gif|svg|webp|avif|ico|bmp|tiff?|mp[34]|m4[av]|ogg|wav|webm|mov|avi|pdf|docx?|xlsx?|pptx?|odt|zip|gz|rar|7z|tar|exe|dmg|css|js|mjs|map|woff2?|ttf|eot|json5?|txt|epub)$/i

/** Relations that lead to no page of their own, or ask not to be followed. */
const IDLE: ReadonlySet<string> = new Set([
  'nofollow',
  'stylesheet',
  'preload',
  'prefetch',
  'dns-prefetch',
  'preconnect',
  'modulepreload',
  'icon',
  'shortcut',
  'apple-touch-icon',
  'mask-icon',
  'manifest',
  'pingback',
  'edituri',
  'wlwmanifest',
  'shortlink',
  'author',
  'license',
  'search',
  'canonical',
  'amphtml',
  'me',
  'profile',
  'webmention',
  'https://api.w.org/',
])

/** Links that people follow, and pages that scripts redirect to. `nofollow`, of a link or of the whole page, is honoured. */
export const links: Source = {
  name: 'links',
  *find({ scan }) {
    if (scan === undefined || scan.robots.some((word) => word === 'nofollow' || word === 'none')) return
    for (const link of scan.links) if (isFollowed(link)) yield hintOf(link)
  },
}

function isFollowed({ element, rel, href }: PageLink): boolean {
  if (element === 'script' || element === 'iframe') return false
  if (rel.some((word) => IDLE.has(word))) return false
  if (element === 'link' && !rel.includes('next') && !rel.includes('prev')) return false
  const path = href.split(/[?#]/, 1)[0] ?? ''
  return path.length < 2000 && !FILES.test(path)
}

const hintOf = ({ href, text, rel }: PageLink): Hint => ({
  url: href,
  text,
  ...(rel.includes('next') ? { priority: 0.8 } : {}),
})
