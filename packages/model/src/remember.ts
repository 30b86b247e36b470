/**
 * A pure function of a text that remembers its answers, because texts come again and again and reading one is dear.
 *
 * @param most answers that are kept; when there are more, all are forgotten, which bounds memory and costs little
 * @param longest texts of more UTF-16 units are read anew each time. @default every text is remembered
 */
export function remembering<T>(
  most: number,
  read: (text: string) => T,
  longest = Number.POSITIVE_INFINITY,
): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>()
  return (text) => {
    const found = known.get(text)
    if (found) return found.answer
    const answer = read(text)
    if (text.length > longest) return answer
    if (known.size >= most) known.clear()
    known.set(text, { answer })
    return answer
  }
}
