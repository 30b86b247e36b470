/** Small words that stand in nearly every sentence of one language and hardly ever in the other. */
const TELLING: Readonly<Record<string, RegExp>> = {
  fr: /\b(?:le|la|les|des|du|une|est|et|dans|pour|avec|sur|au|aux|par|vous|nous|qui|que|ce|cette|à|sont|plus)\b/gi,
  en: /\b(?:the|and|of|to|in|is|for|with|on|this|that|at|by|from|are|you|our|your|we|will|it)\b/gi,
}

/**
 * The language that a text is written in, by its small words, where it is clear; else what the page declares.
 *
 * A page that declares English and is written in French is a usual fault of templates.
 */
export function languageOf(text: string, declared: string | undefined): string | undefined {
  const sample = text.slice(0, 6000)
  const counts = Object.entries(TELLING).map(([tag, words]) => ({ tag, n: sample.match(words)?.length ?? 0 }))
  counts.sort((a, b) => b.n - a.n)
  const [first, second] = counts
  if (first && second && first.n >= 12 && first.n > 2 * second.n) return first.tag
  return declared ?? (first && second && first.n > second.n ? first.tag : undefined)
}

/** A language with the region that the page declares for it: `en` on a page in `en-GB`. */
export const regional = (language: string | undefined, declared: string | undefined): string | undefined =>
  language && declared?.toLowerCase().startsWith(`${language}-`) ? declared : language
