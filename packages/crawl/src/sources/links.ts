import type { PageLink } from '../page/scan.ts'
import type { Hint, Source } from '../source.ts'

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

function isFollowed({ element, rel }: PageLink): boolean {
  if (element === 'script' || element === 'iframe') return false
  if (rel.some((word) => IDLE.has(word))) return false
  return element !== 'link' || rel.includes('next') || rel.includes('prev')
}

const hintOf = ({ href, text, rel }: PageLink): Hint => ({
  url: href,
  text,
  ...(rel.includes('next') ? { priority: 0.8 } : {}),
})
