import type { Props } from './node.ts'
import { pageKey } from './page-key.ts'

/** A page and the markup that belongs on it, as {@link pagesOf} gives it or as it was read from `pages/`. */
export interface PageMarkup {
  readonly key: string
  readonly document: Props
}

/** Finds the markup of a page by any of its addresses, or by its path where only one host of the graph has that path. */
export interface PageFinder {
  readonly byUrl: (url: string) => Props | undefined
  readonly byPath: (path: string) => Props | undefined
}

const pathOf = (key: string): string => (key.includes('/') ? key.slice(key.indexOf('/')) : '')

/** Web servers answer `/a` from `a.html`: both names are tried. */
const withoutExtension = (key: string): string => key.replace(/\.html?$/i, '')

export function pageFinder(pages: Iterable<PageMarkup>): PageFinder {
  const byKey = new Map<string, Props>()
  const byPath = new Map<string, Props | undefined>()
  for (const { key, document } of pages) {
    byKey.set(key, document)
    const path = pathOf(key)
    byPath.set(path, byPath.has(path) ? undefined : document)
  }
  const either = (map: ReadonlyMap<string, Props | undefined>, key: string): Props | undefined =>
    map.get(key) ?? map.get(withoutExtension(key)) ?? map.get(`${key}.html`)
  return {
    byUrl: (url) => {
      const key = pageKey(url)
      return key === undefined ? undefined : either(byKey, key)
    },
    byPath: (path) => {
      const key = pageKey(new URL(path, 'http://localhost/').href)
      return key === undefined ? undefined : either(byPath, pathOf(key))
    },
  }
}
