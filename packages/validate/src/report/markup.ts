/** HTML that is safe to write: made by {@link html} only. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type Content = Markup | string | number | undefined | false | readonly Content[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes text for element content and quoted attributes (HTML, 13.3). */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

function written(content: Content): string {
  if (content === undefined || content === false) return ''
  if (content instanceof Markup) return content.text
  if (typeof content === 'object') return content.map(written).join('')
  return escapeHtml(String(content))
}

/** A template whose every insertion is escaped: what pages say is hostile until it has passed here. */
export const html = (strings: TemplateStringsArray, ...values: readonly Content[]): Markup =>
  new Markup(strings.map((string, at) => string + written(values[at])).join(''))

/** An address, as a link if it is one that a browser may follow safely. */
export const link = (url: string, label?: Content): Markup =>
  /^https?:\/\//i.test(url)
    ? html`<a href="${url}" rel="noreferrer">${label ?? shorten(url)}</a>`
    : html`<span>${label ?? shorten(url)}</span>`

/** An address without what everybody knows: `theatre.example/saison/nora`. */
export function shorten(url: string): string {
  const bare = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
  let shown = bare
  try {
    shown = decodeURI(bare)
  } catch {
    shown = bare
  }
  return shown.length > 70 ? `${shown.slice(0, 40)}…${shown.slice(-26)}` : shown
}
