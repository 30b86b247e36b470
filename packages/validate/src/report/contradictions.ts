import { type Issue, quoteOf } from '@rampe/model'
import type { Assessment, ReportInput } from '../assess.ts'
import { propertyName } from '../properties.ts'
import { html, link, type Markup } from './markup.ts'
import type { Voice } from './voice.ts'
import { WORDS as w } from './words.ts'

/** How many are shown side by side; all of them stand among the rules. */
const SHOWN = 8

/** What costs most comes first: pages that say one thing to people and another to machines, in both their words. */
export function contradictions(input: ReportInput, { view }: Assessment, voice: Voice): Markup {
  const { say } = voice
  const found = input.report.issues.filter((issue) => issue.code === 'page-contradicts-markup')
  if (found.length === 0) return html``
  const nameOf = (issue: Issue): string => {
    const item = view.node(issue.focusNode)
    return item ? view.nameOf(item, voice.language) : issue.focusNode
  }
  return html`<section class="alarm" aria-labelledby="contradictions"><h2 id="contradictions">${say(w.contradictions)}</h2><p>${say(w.contradictionsAbout)}</p>
${found.slice(0, SHOWN).map((issue) => versus(issue, nameOf(issue), voice))}
${found.length > SHOWN && html`<p class="muted">${say(w.andMore, { n: found.length - SHOWN })}</p>`}</section>`
}

const versus = (
  issue: Issue,
  name: string,
  voice: Voice,
): Markup => html`<article><h3>${name} — ${voice.say(propertyName(issue.path ?? ''))}</h3>
<div class="versus"><div><p class="who">${voice.say(w.pageSays)}</p><p class="what"><q>${issue.selector ? quoteOf(issue.selector) : ''}</q></p></div><div><p class="who">${voice.say(w.markupSays)}</p><p class="what">${voice.date(issue.value ?? '')}</p><p class="who"><code>${issue.value}</code></p></div></div>
${issue.url && html`<p>${link(issue.url)}</p>`}</article>`
