import type { Source } from '../source.ts'

/** Feeds that a page announces: RSS, Atom, iCalendar and JSON of `rel=alternate`; not those of comments. */
export const feeds: Source = {
  name: 'feeds',
  *find({ scan }) {
    for (const { element, rel, type = '', href, text } of scan?.links ?? []) {
      if (element !== 'link' || !rel.includes('alternate')) continue
      if (!/rss|atom|calendar|feed\+json/.test(type) || /comment/i.test(href + text)) continue
      yield { url: href, role: 'feed', text, group: type.includes('calendar') ? 'icalendar' : 'feed', priority: 0.5 }
    }
  },
}
