/** How nothing is shown. */
export const NOTHING = '–'
/** Words on one line, the beginning of long ones. */
export const short = (text: string): string => {
  const folded = text.replace(/\s+/g, ' ').trim()
  return folded.length > 100 ? `${folded.slice(0, 100)}… (${text.length})` : folded
}
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** A value of a step in a few words. */
export function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return NOTHING
  if (typeof value === 'string') return short(value)
  if (typeof value === 'boolean' || typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    if (value.length === 0) return NOTHING
    const words = value.slice(0, 3).map(wordOf).filter(Boolean)
    return words.length === 0
      ? String(value.length)
      : `${value.length}: ${words.join(' · ')}${value.length > 3 ? ' …' : ''}`
  }
  if (isRecord(value) && Array.isArray(value.sightings)) return shown(value.sightings)
  if (isRecord(value) && Array.isArray(value.lines)) return `${value.lines.length} lines`
  if (isRecord(value) && Array.isArray(value.chosen)) return shown(value.chosen)
  return wordOf(value) || typeof value
}

/** The words of one thing among several: a piece of text, a date phrase, a claim, a thing seen. */
function wordOf(value: unknown): string {
  if (typeof value === 'string') return short(value)
  if (!isRecord(value)) return String(value)
  const { text, quote, property, types, properties, sighting, entry, page, name } = value
  if (typeof text === 'string') return short(text)
  if (typeof quote === 'string') return short(quote)
  if (typeof property === 'string') return `${property} ${isRecord(value.value) ? wordOfValue(value.value) : ''}`.trim()
  if (isRecord(sighting)) return wordOf(sighting)
  if (isRecord(entry) && isRecord(entry.title)) return wordOf(entry.title)
  if (Array.isArray(types) && Array.isArray(properties)) return `${types.join(' ')} (${properties.length})`
  if (isRecord(page) && isRecord(page.capture)) return String(page.capture.url)
  return typeof name === 'string' ? name : ''
}

const wordOfValue = (value: Readonly<Record<string, unknown>>): string =>
  String(value.text ?? value.wall ?? value.iri ?? value.number ?? value.boolean ?? wordOf(value))
