import type { Outline } from './outline.ts'

/**
 * A reading of a page that is the same whatever is known of its site: made once, by whoever asks first, and kept as long as the
 * page's outline is. Learning a site reads its pages, and extraction reads them again in the light of what was learned: what
 * the two have in common stands behind this.
 */
export function once<T>(read: (outline: Outline) => T): (outline: Outline) => T {
  const known = new WeakMap<Outline, { readonly answer: T }>()
  return (outline) => {
    const found = known.get(outline)
    if (found) return found.answer
    const answer = read(outline)
    known.set(outline, { answer })
    return answer
  }
}

/** The same for the texts of a page, by a pure reader: several ask for one text, and a text stands in several places. */
export function onceEach<T>(read: (text: string) => T): (outline: Outline, text: string) => T {
  const answers = once(() => new Map<string, { readonly answer: T }>())
  return (outline, text) => {
    const known = answers(outline)
    const found = known.get(text)
    if (found) return found.answer
    const answer = read(text)
    known.set(text, { answer })
    return answer
  }
}
