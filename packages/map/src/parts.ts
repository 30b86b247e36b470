import type { Entity } from '@rampe/model'
import { collect, entityOf } from './entity.ts'
import type { Mention, Mentions } from './mention.ts'
import type { Pages } from './pages.ts'

/** The pages that were read or named, each by its canonical address: what a page says of its translation is the translation's. */
export function pageEntities(mentions: Mentions, pages: Pages): readonly Entity[] {
  const byUrl = new Map<string, Mention[]>()
  for (const mention of mentions.of('page')) {
    if (mention.types.includes('WebSite')) continue
    const { url } = pages.at(mention.subject.replace(/#.*$/, ''))
    const list = byUrl.get(url)
    if (list) list.push(mention)
    else byUrl.set(url, [mention])
  }
  return [...byUrl].map(([url, own]) => entityOf(url, 'WebPage', collect(own)))
}

/** Values with parts of their own (addresses, offers, pictures, roles): named after their owner and the property. */
export function partEntities(mentions: Mentions, heldBy: Map<Mention, string>): readonly Entity[] {
  const entities: Entity[] = []
  const counts = new Map<string, number>()
  const waiting = mentions.all.filter((mention) => mention.owner && !heldBy.has(mention))
  for (let before = -1; waiting.length > 0 && waiting.length !== before; ) {
    before = waiting.length
    for (const mention of waiting.splice(0)) {
      const owner = mention.owner && heldBy.get(mention.owner)
      if (owner === undefined) {
        waiting.push(mention)
        continue
      }
      const base = `${owner}.${mention.via ?? 'part'}`
      const n = (counts.get(base) ?? 0) + 1
      counts.set(base, n)
      const iri = n > 1 ? `${base}.${n}` : base
      heldBy.set(mention, iri)
      entities.push(entityOf(iri, mention.types[0] ?? 'Thing', collect([mention])))
    }
  }
  return entities
}
