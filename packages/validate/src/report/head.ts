import type { Assessment, ReportInput } from '../assess.ts'
import { band, delta, ring } from './charts.ts'
import { html, link, type Markup, shorten } from './markup.ts'
import type { Voice } from './voice.ts'
import { WORDS as w } from './words.ts'

/** Three lamps at the edge of a stage: the mark of the house. */
const MARK = html`<svg viewBox="0 0 32 32" aria-hidden="true"><path d="M2 26h28" stroke="#ffb54d" stroke-width="3" stroke-linecap="round"/><g fill="#ffe3b3"><path d="M4 24 1 8h9L8 24z" opacity=".55"/><path d="m14 24-3-18h10l-3 18z" opacity=".85"/><path d="m24 24-2-16h9l-3 16z" opacity=".55"/></g><g fill="#ffb54d"><circle cx="6" cy="24" r="2.6"/><circle cx="16" cy="24" r="2.6"/><circle cx="26" cy="24" r="2.6"/></g></svg>`

/** How many events there are, and in which states. */
function lead({ rows, summary }: Assessment, voice: Voice): string {
  const { say, number } = voice
  if (rows.length === 0) return say(w.none)
  const states = (['ready', 'improvable', 'blocked'] as const)
    .filter((state) => summary[state] > 0)
    .map((state) =>
      summary[state] === 1 ? `1 ${say(w[`${state}One`]).toLowerCase()}` : `${number(summary[state])} ${say(w[state])}`,
    )
    .join(', ')
  const found = say(rows.length === 1 ? w.leadOne : w.lead, { events: rows.length, states })
  return summary.blocked > 0 ? `${found} ${say(w.leadBlocked)}` : found
}

export function head(input: ReportInput, assessment: Assessment, voice: Voice): Markup {
  const { say } = voice
  const site = input.run.site
  const name = site ? shorten(site) : say(w.your)
  const score = assessment.summary.discoverability
  const seconds = input.run.seconds
  const when = voice.date(input.run.startedAt)
  return html`<header class="stage"><div class="wrap">
<p class="brand">${MARK}<span>Rampe <small>${say(w.title)}</small></span></p>
<div class="hero"><div><h1>${say(w.how, { site: name })}</h1><p class="lead">${lead(assessment, voice)}</p>
<p class="when">${site && html`${link(site)} · `}${seconds === undefined ? say(w.when, { date: when }) : say(w.whenTook, { date: when, seconds })}</p></div>
<div class="score">${ring(score / 100, voice.number(Math.round(score)), say(w.scoreOf, { score: Math.round(score) }))}<p>${say(w.score)} ${delta(score, input.previous?.discoverability, voice.number)}</p></div></div>
</div></header>`
}

/** The figures of the run, each with its change since the last one. */
export function figures(input: ReportInput, { summary }: Assessment, voice: Voice): Markup {
  const { say, number } = voice
  const before = input.previous
  const tile = (figure: string, what: string, change?: Markup): Markup =>
    html`<li><strong>${figure} ${change}</strong><span class="what">${what}</span></li>`
  const whole = Math.max(1, summary.events)
  return html`<section aria-labelledby="states"><h2 id="states">${say(w.states)}</h2>
${band(say(w.states), [
  { share: summary.ready / whole, tone: 'good', label: say(w.ready), figure: number(summary.ready) },
  { share: summary.improvable / whole, tone: 'fair', label: say(w.improvable), figure: number(summary.improvable) },
  { share: summary.blocked / whole, tone: 'poor', label: say(w.blocked), figure: number(summary.blocked) },
])}
<ul class="tiles">
${tile(number(summary.events), say(w.eventsFound), delta(summary.events, before?.events, number))}
${tile(number(summary.violations), say(w.violations))}
${tile(number(summary.warnings), say(w.warnings))}
${tile(number(summary.infos), say(w.infos))}
${tile(voice.percent(summary.artsdataPercent / 100), say(w.artsdata), delta(summary.artsdataPercent, before?.artsdataPercent, number))}
</ul></section>`
}
