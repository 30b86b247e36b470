import type { CssSelector, Selector } from '@rampe/model'
import type { Extractor, Sighting } from '../extractor.ts'
import { eventOf } from '../state/event.ts'
import { objectsOf, stateOf } from '../state/find.ts'

const MAX_EVENTS = 3_000

/**
 * What a framework left in a page for its own scripts (Next, Nuxt, Apollo and whatever else writes JSON): read where it holds
 * objects that are shaped like events. Nothing promises what their fields mean, so they are trusted less than a notation.
 */
export const embeddedState: Extractor = {
  name: 'embedded-state',
  basis: 'declared',
  confidence: 0.75,
  markup: true,
  accepts: (page) => /html/.test(page.capture.mediaType) && /application\/json|__[A-Za-z_]+__/.test(page.text),
  read(page) {
    const sightings: Sighting[] = []
    const known = new Set<string>()
    for (const script of page.probe().scripts) {
      if (script.attributes.id === 'wix-warmup-data') continue
      const state = stateOf(script)
      if (!state) continue
      const css: CssSelector = { type: 'CssSelector', value: script.css }
      const select = (value: string): Selector => ({ ...css, refinedBy: { type: 'JsonPointer', value } })
      for (const placed of objectsOf(state.root)) {
        const event = sightings.length < MAX_EVENTS ? eventOf(placed, state.root, page, select) : undefined
        const key =
          event &&
          JSON.stringify(
            event.properties.map(({ property, value }) => ('kind' in value ? [property, value] : property)),
          )
        if (!event || !key || known.has(key)) continue
        known.add(key)
        sightings.push(event)
      }
    }
    return { sightings }
  },
}
