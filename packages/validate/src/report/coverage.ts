import { type Assessment, COVERED, type ReportInput } from '../assess.ts'
import { propertyName } from '../properties.ts'
import { type Bar, bars } from './charts.ts'
import { html, type Markup } from './markup.ts'
import type { Voice } from './voice.ts'
import { PAGE_KINDS, WORDS as w } from './words.ts'

/** A property at the beginning of a line. */
export const titled = (path: string, voice: Voice): string => {
  const name = voice.say(propertyName(path))
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** What pages write where a language belongs is not always one (BCP 47, 2.2.1): then it is shown as it stands. */
const languageName = (tag: string, voice: Voice): string => {
  if (tag === 'und') return voice.say(w.languageUnknown)
  if (!/^(?:[a-z]{2,3}|[a-z]{5,8})$/.test(tag)) return tag
  return new Intl.DisplayNames(voice.language, { type: 'language', fallback: 'code' }).of(tag) ?? tag
}

export function coverage(input: ReportInput, { summary }: Assessment, voice: Voice): Markup {
  const { say, percent, number } = voice
  if (summary.events === 0) return html``
  const before = input.previous
  const bar = (label: string, share: number, last: number | undefined): Bar => ({
    label,
    share,
    figure: percent(share),
    ...(last === undefined ? {} : { before: last }),
  })
  const pages = Object.entries(input.crawl?.pages ?? {}).sort((a, b) => b[1] - a[1])
  const most = Math.max(1, ...pages.map(([, count]) => count))
  return html`<section aria-labelledby="coverage"><h2 id="coverage">${say(w.coverage)}</h2><p class="about">${say(w.coverageAbout)}</p>
<div class="grid"><div class="card">${bars(
    say(w.byProperty),
    COVERED.map((path) => bar(titled(path, voice), summary.coverage[path] ?? 0, before?.coverage[path])),
  )}</div><div class="stack"><div class="card">${bars(
    say(w.byLanguage),
    Object.entries(summary.languages).map(([tag, share]) =>
      bar(languageName(tag, voice), share, before?.languages[tag]),
    ),
  )}</div>${
    pages.length > 0 &&
    html`<div class="card">${bars(
      say(w.byPage),
      pages.map(([kind, count]) => {
        const name = PAGE_KINDS[kind]
        return { label: name ? say(name) : kind, share: count / most, figure: number(count), tone: 'good' as const }
      }),
    )}</div>`
  }</div></div></section>`
}
