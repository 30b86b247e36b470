/** A set of words that are written one after another, with spaces or line breaks between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
