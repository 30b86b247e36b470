import type { CssSelector, Selector } from '@rampe/model'
import type { Extractor, Sighting } from '../extractor.ts'
import { eventOf } from '../state/event.ts'
import { objectsOf } from '../state/find.ts'
import { isDataFile, statesOf } from '../state/state.ts'

const MAX_EVENTS = 3_000

/**
 * What a framework or a script has of a page as data: JSON in scripts and attributes, values given to names, the streams and flat
 * formats of Next, Nuxt, SvelteKit, React Router, Astro, Gatsby and Apollo. Read where they hold objects that are shaped like
 * events. Nothing promises what their fields mean, so they are trusted less than a notation.
 */
export const embeddedState: Extractor = {
  name: 'embedded-state',
  basis: 'declared',
  confidence: 0.75,
  markup: true,
  accepts: (page) =>
    isDataFile(page) ||
    (/html/.test(page.capture.mediaType) && (/<script/i.test(page.text) || page.probe().data.length > 0)),
  read(page) {
    const sightings: Sighting[] = []
    const known = new Set<string>()
    for (const { css, root } of statesOf(page)) {
      const script: CssSelector = { type: 'CssSelector', value: css }
      const select = (value: string): Selector =>
        css === '' ? { type: 'JsonPointer', value } : { ...script, refinedBy: { type: 'JsonPointer', value } }
      for (const placed of objectsOf(root)) {
        const event = sightings.length < MAX_EVENTS ? eventOf(placed, { root, page, select }) : undefined
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
