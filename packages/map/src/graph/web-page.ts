import { type Entity, valueText } from '@rampe/model'
import type { WebPage } from 'schema-dts'
import { pageUrl } from '../url-key.ts'
import { dateText, momentOf } from './event-members.ts'
import { bestText, compact, type JsonObject, type Members, type View } from './view.ts'

/** The pages about an event, one for each language. */
export function pagesAbout(view: View, entity: Entity): readonly Entity[] {
  const home = entity.iri.replace(/#.*$/, '')
  const page = view.entity(home)
  if (!page) return []
  const found = [page]
  for (const given of page.claims.workTranslation ?? []) {
    const other = view.entity(pageUrl(valueText(given.value)))
    if (other && other.type === 'WebPage' && !found.includes(other)) {
      const told = Object.values(entity.claims).some((list) =>
        list.some(({ provenance }) => pageUrl(provenance.source.url) === other.iri),
      )
      if (told) found.push(other)
    }
  }
  return found
}

/** The page as a document: a thing of its own, so that its identifier is not the address that events name as their `url`. */
export function webPage(page: Entity): JsonObject {
  const time = (property: string): string | undefined => {
    const value = momentOf(page, property)
    return value && dateText(value, undefined)
  }
  const members: Members<Exclude<WebPage, string>> = {
    '@type': 'WebPage',
    '@id': `${page.iri}#WebPage`,
    url: page.iri,
    inLanguage: bestText(page, 'inLanguage'),
    dateModified: time('dateModified'),
    lastReviewed: time('lastReviewed'),
  }
  return compact(members)
}
