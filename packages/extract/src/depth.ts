/** Elements whose end tag may be left out: many of them in a row are not nested. */
const OPEN_ENDED = new Set(
  'p li dt dd td th tr thead tbody tfoot option optgroup rb rt rp rtc colgroup caption'.split(' '),
)
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const MAX_OPEN = 3_000
const NAME = /<(\/?)([a-z][^\s/>]*)/iy

/**
 * The part of a page before it nests so deep that reading it would take quadratic time in any HTML parser; all of it for
 * every page that people read (browsers stop at 512).
 */
export function readablePart(text: string): string {
  if (!hasManyTags(text)) return text
  let open = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    NAME.lastIndex = at
    const [, slash, written = ''] = NAME.exec(text) ?? []
    if (slash === undefined) continue
    const name = written.toLowerCase()
    if (VOID.has(name) || OPEN_ENDED.has(name)) continue
    if (slash) open = Math.max(0, open - 1)
    else if (++open > MAX_OPEN) return text.slice(0, at)
  }
  return text
}

/** Whether there are tags enough to nest too deep at all: few pages have so many. */
function hasManyTags(text: string): boolean {
  let tags = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const letter = text.charCodeAt(at + 1) | 0x20
    if (letter >= 97 && letter <= 122 && ++tags > MAX_OPEN) return true
  }
  return false
}
