import type { PageFinder } from '../page-finder.ts'
import { fileAddress } from './files.ts'
import type { Choose } from './page.ts'

/** A page is known by its canonical link, else by the base address and its path, else by its path alone. */
export const chooser =
  (finder: PageFinder, file: string, base: string | undefined): Choose =>
  (canonical) => {
    const here = fileAddress(file, base)
    const own = 'url' in here ? here.url : undefined
    if (canonical !== undefined && URL.canParse(canonical, own)) return finder.byUrl(new URL(canonical, own).href)
    return 'url' in here ? finder.byUrl(here.url) : finder.byPath(here.path)
  }
