import type { Source } from '../source.ts'

/** The same page in other languages: `<link rel=alternate hreflang>`, and links that carry `hreflang`. */
export const alternates: Source = {
  name: 'alternates',
  *find({ scan }) {
    for (const { rel, hreflang, href, element } of scan?.links ?? []) {
      if (hreflang === undefined || hreflang === 'x-default') continue
      if (element === 'link' ? rel.includes('alternate') : !rel.includes('nofollow'))
        yield { url: href, alternate: true, priority: 1 }
    }
  },
}
