import { feedTitle, inEachLanguage } from '../feeds.ts'
import { textIn } from '../node.ts'
import { type Performance, told } from '../performances.ts'
import type { Publication, Publisher } from '../publisher.ts'
import { serialize } from '../serialize.ts'

/** JSON Feed 1.1, one item a performance, with its dates in the `_event` extension: a feed's own date is not an event's. */
export const jsonFeed: Publisher = {
  name: 'json-feed',
  artifacts: (publication) =>
    inEachLanguage(publication, 'feed', 'json', 'application/feed+json', (language, path) => {
      const feed = {
        version: 'https://jsonfeed.org/version/1.1',
        title: feedTitle(publication, language),
        home_page_url: publication.site,
        ...(URL.canParse(path, publication.site) ? { feed_url: new URL(path, publication.site).href } : {}),
        ...(language === undefined ? {} : { language }),
        items: publication.performances.map((performance) => item(performance, language, publication)),
      }
      return `${serialize(feed, 2)}\n`
    }),
}

function item(performance: Performance, language: string | undefined, { find }: Publication): object {
  const said = told(performance, language, find)
  return {
    id: performance.iri,
    title: said.name,
    content_text: said.description ?? said.name,
    url: said.url,
    image: said.image,
    _event: {
      startDate: performance.start,
      endDate: performance.end,
      location: said.place,
      organizer: said.organizer,
      performer: said.performers.length === 0 ? undefined : said.performers,
      eventStatus: textIn(performance.node.eventStatus),
    },
  }
}
