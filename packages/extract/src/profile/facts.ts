import type { SiteFacts } from '@rampe/model'
import { plain } from '../page/words.ts'
import type { House, Survey } from './survey.ts'

const count = (map: Map<string, number>, key: string | undefined): void => {
  if (key !== undefined && key !== '') map.set(key, (map.get(key) ?? 0) + 1)
}

const most = (map: ReadonlyMap<string, number>, share: number, pages: number): string | undefined => {
  const [top] = [...map].sort((a, b) => b[1] - a[1])
  return top && top[1] >= share * pages ? top[0] : undefined
}

/** Gathers the facts that no single page states: the organisation, its house, its country, its languages. */
export function factsGatherer(): { add(survey: Survey): void; facts(pages: number): SiteFacts } {
  const names = new Map<string, number>()
  const venues = new Map<string, number>()
  const told = new Map<string, House>()
  const visited = new Map<string, House>()
  const countries = new Map<string, number>()
  const languages = new Map<string, number>()
  return {
    add({ siteName, venue, visited: house, country, language }) {
      count(names, siteName)
      count(countries, country)
      count(languages, language)
      if (house?.name) visited.set(plain(house.name), house)
      if (!venue) return
      const key = `${venue.name}|${venue.address ?? ''}`
      told.set(key, venue)
      count(venues, key)
    },
    facts(pages) {
      const name = most(names, 0.4, pages)
      const country = most(countries, 0.3, pages)
      const [only] = visited.size === 1 ? visited.values() : []
      const venue = told.get(most(venues, 0.4, pages) ?? '') ?? only
      const tongues = [...languages].filter(([, n]) => n >= 0.1 * pages).map(([tag]) => tag)
      return {
        ...(name ? { name } : {}),
        ...(venue ? { venue } : {}),
        ...(country ? { country } : {}),
        ...(tongues.length > 0 ? { languages: tongues.sort() } : {}),
      }
    },
  }
}
