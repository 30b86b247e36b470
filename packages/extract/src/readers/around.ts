/** The words of a line in front of a place, at most `reach` of them in characters. Never looks further: lines may be pages. */
export function before(folded: string, start: number, reach: number): string {
  const words = folded.slice(Math.max(0, start - reach), start)
  return words.slice(words.lastIndexOf('\n') + 1)
}

/** The words of a line behind a place, at most `reach` characters. */
export function after(folded: string, end: number, reach: number): string {
  const words = folded.slice(end, end + reach)
  const stop = words.indexOf('\n')
  return stop < 0 ? words : words.slice(0, stop)
}

/** Hands out stretches of a text, each place once: the first form that reads a word keeps it. */
export function stretches(length: number): (start: number, end: number) => boolean {
  const taken = new Uint8Array(length)
  return (start, end) => {
    for (let i = start; i < end; i++) if (taken[i] === 1) return false
    taken.fill(1, start, end)
    return true
  }
}
