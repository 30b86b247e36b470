import type { CrawlSummary } from '../crawl-summary.ts'
import { html, link, type Markup } from './markup.ts'
import { reasonOf } from './reasons.ts'
import type { Voice } from './voice.ts'
import { WORDS as w } from './words.ts'

export function crawl(summary: CrawlSummary | undefined, voice: Voice): Markup {
  if (!summary) return html``
  const { say, number } = voice
  const skipped = Object.entries(summary.skipped).sort((a, b) => b[1] - a[1])
  const left = skipped.reduce((sum, [, count]) => sum + count, 0)
  const tiles: readonly (readonly [string, string])[] = [
    [number(summary.fetched), say(w.fetched)],
    [number(summary.unchanged), say(w.unchanged)],
    [number(summary.failed), say(w.failed)],
    [number(left), say(w.skipped)],
    [voice.bytes(summary.bytes), say(w.received)],
    ...listsOf(summary, voice),
  ]
  return html`<section aria-labelledby="crawl"><h2 id="crawl">${say(w.crawl)}</h2><p class="about">${say(w.crawlAbout)}</p>
<ul class="tiles">${tiles.map(([figure, what]) => html`<li><strong>${figure}</strong><span class="what">${what}</span></li>`)}</ul>
${
  skipped.length > 0 &&
  html`<h3>${say(w.skipped)}</h3><ul class="places">${skipped.map(([reason, count]) => html`<li><strong>${number(count)}</strong> ${say(reasonOf(reason))}</li>`)}</ul>`
}
${
  summary.hosts.length > 0 &&
  html`<div class="scroll" tabindex="0" role="region" aria-label="${say(w.host)}"><table class="list"><thead><tr><th scope="col">${say(w.host)}</th><th scope="col">${say(w.requests)}</th><th scope="col">${say(w.answers)}</th><th scope="col">${say(w.gap)}</th></tr></thead><tbody>${summary.hosts.map(
    (host) =>
      html`<tr><th scope="row">${host.host}</th><td>${number(host.requests)}</td><td>${host.answers !== undefined && say(w.answersIn, { time: number(host.answers) })}</td><td>${host.gap && say(w.gapIs, { median: host.gap.median, least: host.gap.least })}</td></tr>`,
  )}</tbody></table></div>`
}
${
  summary.failures &&
  summary.failures.length > 0 &&
  html`<h3>${say(w.failures)}</h3><ul class="places">${summary.failures.map((failure) => html`<li>${link(failure.url)} <span class="muted">${say(reasonOf(failure.reason))}</span></li>`)}</ul>`
}</section>`
}

/** What was read beside pages, and what was not even asked for; where there is any of it. */
function listsOf({ lists, spared }: CrawlSummary, { say, number }: Voice): readonly (readonly [string, string])[] {
  const counts = [
    [spared, w.spared],
    [lists?.sitemaps, w.sitemaps],
    [lists?.feeds, w.feeds],
    [lists?.robots, w.robots],
  ] as const
  return counts.flatMap(([count, what]) => (count ? [[number(count), say(what)] as const] : []))
}
