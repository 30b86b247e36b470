import type { Line, Outline } from './outline.ts'
import { GENERIC_WORDS, plain } from './words.ts'

/** What the page says of itself: its own heading, and the name of the site. */
export interface Headline {
  /** The name of what the page is about, without the site's name; undefined where it names only a kind of page. */
  readonly name: string | undefined
  /** The line that prints it, where one does. */
  readonly line: Line | undefined
  /** The site's own name, as titles and `og:site_name` give it. */
  readonly siteName: string | undefined
}

const words = (text: string): string[] =>
  plain(text)
    .split(/[^a-z0-9']+/)
    .filter(Boolean)

/** A heading that says only what kind of page this is: `Agenda`, `What's on`, `Nos spectacles 2024-2025`. */
export function isGeneric(text: string, siteName?: string): boolean {
  const site = new Set(siteName ? words(siteName) : [])
  const telling = words(text).filter(
    (w) => !GENERIC_WORDS.has(w) && !/^\d{1,4}$/.test(w) && w.length > 1 && !site.has(w),
  )
  return telling.length === 0
}

const SEPARATOR = /\s+[|–—•·»›:]\s+|\s+-\s+|\s*[|»]\s*/

/** Splits a page title into what it names and the site's name. */
function titleParts(title: string): string[] {
  return title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean)
}

export function headlineOf(outline: Outline): Headline {
  const ogTitle = outline.meta.get('og:title')?.content ?? outline.meta.get('twitter:title')?.content
  const siteMeta = outline.meta.get('og:site_name')?.content
  const titles = [ogTitle, outline.title].filter((t): t is string => t !== undefined && t !== '')
  const headings = outline.lines.filter((line) => line.heading === 1 && !line.hidden)
  const siteName = siteMeta ?? siteFromTitle(outline.title, headings)
  const named = (line: Line): boolean => !isGeneric(line.text, siteName) && !sameWords(line.text, siteName ?? '')
  const inTitle = (line: Line): boolean => titles.some((t) => plain(t).includes(plain(line.text).slice(0, 60)))
  const h1 =
    headings.find((line) => line.frame !== 2 && named(line) && inTitle(line)) ??
    headings.find((line) => line.frame !== 2 && named(line)) ??
    headings.find((line) => named(line) && inTitle(line))
  if (h1) return { name: h1.text, line: h1, siteName }
  if (headings.some((line) => line.frame !== 2 && isGeneric(line.text, siteName) && inTitle(line)))
    return { name: undefined, line: undefined, siteName }
  for (const level of [2, 3]) {
    const heading = outline.lines.find(
      (l) => l.heading === level && l.frame === 0 && named(l) && inTitle(l) && l.text.length > 3,
    )
    if (heading) return { name: heading.text, line: heading, siteName }
  }
  for (const title of titles) {
    const part = titleParts(title).find((p) => !isGeneric(p, siteName) && !sameWords(p, siteName ?? ''))
    if (part) {
      const line = outline.lines.find((l) => l.frame === 0 && plain(l.text).startsWith(plain(part)))
      return { name: part, line, siteName }
    }
  }
  return { name: undefined, line: undefined, siteName }
}

const sameWords = (a: string, b: string): boolean => {
  const x = words(a).join(' ')
  return x !== '' && x === words(b).join(' ')
}

function siteFromTitle(title: string, headings: readonly Line[]): string | undefined {
  const parts = titleParts(title)
  if (parts.length < 2) return undefined
  const heads = headings.map((line) => plain(line.text))
  const last = parts.at(-1)
  const first = parts[0]
  if (last && !heads.includes(plain(last))) return last
  return first && !heads.includes(plain(first)) ? first : undefined
}
