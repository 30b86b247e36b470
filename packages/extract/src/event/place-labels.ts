import type { Entry } from '../listing/entry.ts'
import type { Labelled } from '../page/labels.ts'
import { isClockwork } from '../page/words.ts'
import { fromLines, type Venue } from './place-text.ts'
import { isOnline, isOpen } from './place-words.ts'
import type { Scene } from './scene.ts'

const SURE = 0.93

/** The place that stands under a label for one, with the town or the address that has a label of its own. */
export function labelledVenue(scene: Scene, entry: Entry, labels: readonly Labelled[]): Venue | undefined {
  for (const property of ['where', 'address'])
    for (const label of labels) {
      if (label.property !== property) continue
      const values = label.values.filter((value) => !isDay(entry, value))
      const [first] = values
      if (!first) continue
      const { text, box } = first
      if (isOpen(text))
        return { name: undefined, address: undefined, box, quote: text, confidence: 0.9, nowhere: 'open' }
      if (isOnline(text))
        return { name: text, address: undefined, box, quote: text, confidence: 0.9, nowhere: 'online' }
      const texts = values.map((value) => value.text)
      const more =
        property === 'where' && texts.length === 1
          ? ['address', 'town'].flatMap((kind) => labels.find((other) => other.property === kind)?.values ?? [])
          : []
      const venue = fromLines(scene, [...texts, ...more.map((value) => value.text)], box, SURE, true)
      if (venue && (venue.address || (venue.name && venue.name.length < 100))) return venue
    }
  return undefined
}

/** `When and where` stands over the day as well. */
const isDay = (entry: Entry, { text, line }: Labelled['values'][number]): boolean =>
  isClockwork(text.replace(/\d+/g, ' ')) ||
  entry.marks.some((mark) => mark.first === line && text.includes(mark.quote) && mark.quote.length > 0.6 * text.length)
