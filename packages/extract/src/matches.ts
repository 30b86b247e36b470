/**
 * Every match of a pattern that has the flag `g`. As `matchAll`, which makes a new expression for each text: on the lines of a
 * page that takes longer than the search.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    // Nothing was matched: on to the next character, which may be of two units.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}
