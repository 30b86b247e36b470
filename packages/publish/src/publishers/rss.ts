import { feedTitle, inEachLanguage, xml } from '../feeds.ts'
import { typesOf } from '../node.ts'
import { type Performance, told } from '../performances.ts'
import type { Publication, Publisher } from '../publisher.ts'

/** RSS 2.0 with the event module (`ev:`): readers that know nothing of events still show name, place and date. */
export const rss: Publisher = {
  name: 'rss',
  artifacts: (publication) =>
    inEachLanguage(publication, 'feed', 'xml', 'application/rss+xml', (language) => {
      const title = feedTitle(publication, language)
      return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<rss version="2.0" xmlns:ev="http://purl.org/rss/1.0/modules/event/">',
        '<channel>',
        `${element('title', title)}${element('link', publication.site)}${element('description', title)}${element('language', language)}`,
        ...publication.performances.map((performance) => item(performance, language, publication)),
        '</channel>',
        '</rss>',
        '',
      ].join('\n')
    }),
}

const element = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${xml(text)}</${name}>`

function item(performance: Performance, language: string | undefined, { find }: Publication): string {
  const said = told(performance, language, find)
  const parts = [
    element('title', said.name),
    element('link', said.url),
    `<guid isPermaLink="false">${xml(performance.iri)}</guid>`,
    element('description', said.description),
    element('ev:startdate', performance.start),
    element('ev:enddate', performance.end),
    element('ev:location', said.place),
    element('ev:organizer', said.organizer),
    element('ev:type', typesOf(performance.node)[0]),
  ]
  return `<item>${parts.join('')}</item>`
}
