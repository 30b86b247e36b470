/** A set of words that are written one after another, with spaces or line breaks between them; with and without a ligature. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .flatMap((word) => (word.includes('oeu') ? [word, word.replace('oeu', 'œu')] : [word])),
  )
