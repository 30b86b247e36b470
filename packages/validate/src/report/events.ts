import { type Claim, type Entity, quoteOf, type Severity, valueText } from '@rampe/model'
import type { Assessment, EventRow, ReportInput } from '../assess.ts'
import { titled } from './coverage.ts'
import { html, link, type Markup } from './markup.ts'
import { type NameOf, namesOf } from './names.ts'
import type { Voice } from './voice.ts'
import { WORDS as w } from './words.ts'

/** How many events are shown in full; report.json has them all. */
const SHOWN = 300

export const TONE: Readonly<Record<Severity, string>> = { violation: 'poor', warning: 'fair', info: 'note' }
const STATES = {
  ready: ['good', w.readyOne],
  improvable: ['fair', w.improvableOne],
  blocked: ['poor', w.blockedOne],
} as const
const RANK = { blocked: 0, improvable: 1, ready: 2 } as const

export function events(input: ReportInput, { rows, view }: Assessment, voice: Voice): Markup {
  const { say } = voice
  if (rows.length === 0) return html``
  const entities = new Map((input.entities ?? []).map((entity) => [entity.iri, entity]))
  const nameOf = namesOf(input.entities ?? [], voice)
  // In the reader's language, where the event has a name in it.
  const called = (row: EventRow): string => {
    const event = view.node(row['@id'])
    return event ? view.nameOf(event, voice.language) : row.name
  }
  const ordered = [...rows].sort((a, b) => RANK[a.state] - RANK[b.state] || a.discoverability - b.discoverability)
  return html`<section aria-labelledby="events"><h2 id="events">${say(w.events)}</h2><p class="about">${say(w.eventsAbout)}</p>
<table class="list events"><thead><tr><th scope="col">${say(w.event)}</th><th scope="col">${say(w.date)}</th><th scope="col">${say(w.place)}</th><th scope="col">${say(w.state)}</th><th scope="col">${say(w.points100)}</th></tr></thead><tbody>
${ordered.slice(0, SHOWN).map((row) => line({ ...row, name: called(row) }, entities.get(row['@id']), nameOf, voice))}</tbody></table>
${ordered.length > SHOWN && html`<p class="muted">${say(w.more, { n: ordered.length - SHOWN })}</p>`}</section>`
}

function line(row: EventRow, entity: Entity | undefined, nameOf: NameOf, voice: Voice): Markup {
  const { say } = voice
  const [tone, state] = STATES[row.state]
  return html`<tr><th scope="row">${row.url ? link(row.url, row.name) : row.name}</th>
<td>${row.startDate ? voice.date(row.startDate) : html`<span class="muted">${say(w.noDate)}</span>`}</td>
<td>${row.place ?? html`<span class="muted">${say(w.noPlace)}</span>`}</td>
<td><span class="pill ${tone}">${say(state)}</span></td>
<td>${voice.number(row.discoverability)} <span class="muted">/ 100</span></td></tr>
${details(row, entity, nameOf, voice)}`
}

function details(row: EventRow, entity: Entity | undefined, nameOf: NameOf, voice: Voice): Markup {
  if (row.issues.length === 0 && !entity) return html``
  return html`<tr class="more"><td colspan="5"><details><summary><span class="count">${voice.say(w.details)}</span></summary><div class="inside">
${row.issues.length > 0 && html`<ul class="places">${row.issues.map((issue) => html`<li><span class="pill ${TONE[issue.severity]}">${voice.say(w[issue.severity])}</span> ${voice.say(issue.message)}</li>`)}</ul>`}
${entity && evidence(entity, nameOf, voice)}</div></details></td></tr>
`
}

/** How much of a value or a quote is shown. */
const cut = (text: string, most = 160): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

function evidence(entity: Entity, nameOf: NameOf, voice: Voice): Markup {
  const said = Object.entries(entity.claims).filter(([property]) => property !== '@type')
  return html`<table class="evidence"><caption class="muted">${voice.say(w.evidence)}</caption><tbody>${said.map(
    ([property, claims]) =>
      html`<tr><th scope="row">${titled(property, voice)}</th><td>${claims
        .slice(0, 3)
        .map((claim, at) => html`${at > 0 && html`<br>`}${told(claim, nameOf, voice)}`)}</td></tr>`,
  )}</tbody></table>`
}

function told(claim: Claim, nameOf: NameOf, voice: Voice): Markup {
  const quote = quoteOf(claim.provenance.selector)
  const { value } = claim
  const text = cut((value.kind === 'reference' ? nameOf(value.iri) : undefined) ?? valueText(value))
  return html`${claim.deprecated ? html`<span class="lost">${text}</span> <span class="muted">(${voice.say(w.notKept)})</span>` : text}${
    quote && quote !== text && html` <q>${cut(quote)}</q>`
  } <span class="muted">${link(claim.provenance.source.url)}</span>`
}
