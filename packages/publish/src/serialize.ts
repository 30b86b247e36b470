/** What a reader looks for first stands first; everything else follows in alphabetical order. */
const FIRST = ['@context', '@id', '@type', '@value', '@language', 'name', 'startDate', 'endDate', 'eventStatus']
const rank = new Map(FIRST.map((key, index) => [key, index]))
/** The graph of a document stands last, whatever else the document says of itself. */
const LAST = FIRST.length + 1

const rankOf = (key: string): number => (key === '@graph' ? LAST : (rank.get(key) ?? FIRST.length))
const byRank = (a: string, b: string): number => rankOf(a) - rankOf(b) || (a < b ? -1 : a > b ? 1 : 0)

function ordered(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const sorted: Record<string, unknown> = Object.create(null)
  for (const [key, held] of Object.entries(value).sort(([a], [b]) => byRank(a, b))) sorted[key] = held
  return sorted
}

const ESCAPES: Readonly<Record<string, string>> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' }

/**
 * The one place where data become text: JSON whose bytes depend on the data alone, safe inside a `<script>` element.
 *
 * Keys are put in a fixed order. Every `<` is written `\u003c`, so that no text can close the script (`</script`), open a
 * comment (`<!--`) or a nested script (HTML, 4.12.1.3); U+2028 and U+2029 are escaped for consumers that read JSON as
 * JavaScript. What `JSON.parse` gives back is what went in.
 *
 * @param indent spaces for each level. @default 0 for one line
 * @example serialize({ name: '</script>' }) // '{"name":"\\u003c/script>"}'
 */
export const serialize = (value: unknown, indent = 0): string =>
  JSON.stringify(value, ordered, indent).replace(/[<\u2028\u2029]/g, (character) => ESCAPES[character] ?? character)
