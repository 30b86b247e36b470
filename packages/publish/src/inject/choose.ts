import type { PageFinder } from '../page-finder.ts'
import { pageKey } from '../page-key.ts'
import { fileAddress } from './files.ts'
import type { Choose } from './page.ts'

/** The path of a page's key: what is left when the host is another. */
const pathOf = (url: string): string | undefined =>
  pageKey(url)
    ?.replace(/^[^/]*/, '')
    .replace(/\.html?$/i, '')

/**
 * A page is known by its canonical link, else by the base address and its path, else by its path alone. A canonical link that
 * names the same path on another host (a site that was read where it is tried out) leaves the base address to decide.
 */
export const chooser =
  (finder: PageFinder, file: string, base: string | undefined): Choose =>
  (canonical) => {
    const here = fileAddress(file, base)
    const own = 'url' in here ? here.url : undefined
    if (canonical === undefined || !URL.canParse(canonical, own)) {
      return 'url' in here ? finder.byUrl(here.url) : finder.byPath(here.path)
    }
    const said = new URL(canonical, own).href
    const found = finder.byUrl(said)
    return found === undefined && own !== undefined && pathOf(said) === pathOf(own) ? finder.byUrl(own) : found
  }
