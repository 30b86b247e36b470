import { remembering } from '@rampe/model'

/**
 * A reading of one thing, made once, by whoever asks first, and kept as long as the thing is. What hangs on a page's outline is
 * the same whatever is known of its site: learning a site reads its pages, and extraction reads them again in the light of what
 * was learned; what the two have in common stands behind this.
 */
export function once<K extends object, T>(read: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>()
  return (thing) => {
    const found = known.get(thing)
    if (found) return found.answer
    const answer = read(thing)
    known.set(thing, { answer })
    return answer
  }
}

/**
 * The same for texts, by a pure reader: several ask for one text, and a text stands in several places and on several pages of a
 * site, in its list, on a page of its own and in the foot of all.
 */
export const onceEach = <T>(read: (text: string) => T): ((text: string) => T) => remembering(2_000, read, 2_000)
