import type { Artifact } from '@rampe/model'
import type { Publication } from './publisher.ts'

/**
 * One file for each language of the site: the most frequent has the plain name, `events.ics`; the others say theirs,
 * `events.en.ics`. A site whose texts state no language has one file.
 */
export function inEachLanguage(
  { languages }: Publication,
  name: string,
  extension: string,
  mediaType: string,
  write: (language: string | undefined, path: string) => string,
): readonly Artifact[] {
  const tags: readonly (string | undefined)[] = languages.length === 0 ? [undefined] : languages
  return tags.map((language, index) => {
    const path = index === 0 ? `${name}.${extension}` : `${name}.${language}.${extension}`
    return { path, mediaType, body: write(language, path) }
  })
}

/** A title for a feed, in the words of its language. */
export const feedTitle = ({ site }: Publication, language: string | undefined): string => {
  const host = URL.canParse(site) ? new URL(site).hostname.replace(/^www\./, '') : site
  return language === 'fr' ? `Événements – ${host}` : `Events – ${host}`
}

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text for XML 1.0: its five special characters escaped, characters that it forbids left out (section 2.2). */
export const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (character) => XML[character] ?? character)
