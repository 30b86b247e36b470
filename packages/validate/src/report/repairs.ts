import { type Claim, type Entity, type Issue, valueText } from '@rampe/model'
import type { ReportInput } from '../assess.ts'
import { titled } from './coverage.ts'
import { TONE } from './events.ts'
import { html, link, type Markup } from './markup.ts'
import { byCode } from './templates.ts'
import type { Voice } from './voice.ts'
import { WORDS as w } from './words.ts'

interface Repair {
  readonly entity: Entity
  readonly property: string
  readonly before: Claim
  readonly after?: Claim
}

const SHOWN = 40

/** Where the site's own markup was set aside for something better: what it says, and what is published. */
function repairsIn(entities: readonly Entity[]): readonly Repair[] {
  return entities.flatMap((entity) =>
    Object.entries(entity.claims).flatMap(([property, claims]) => {
      if (property.startsWith('@')) return []
      const after = claims.find((claim) => claim.deprecated === undefined)
      const kept = new Set(
        claims.filter((claim) => claim.deprecated === undefined).map((claim) => valueText(claim.value)),
      )
      return claims
        .filter((claim) => claim.provenance.basis === 'declared' && claim.deprecated !== undefined)
        .filter((claim) => !kept.has(valueText(claim.value)))
        .map((before) => ({ entity, property, before, ...(after ? { after } : {}) }))
    }),
  )
}

/** A value as a reader says it: dates in words, the rest as it is, cut where it is long. */
const shown = (claim: Claim, voice: Voice): string =>
  claim.value.kind === 'time' ? voice.date(valueText(claim.value)) : valueText(claim.value).slice(0, 120)

export function repairs(input: ReportInput, voice: Voice): Markup {
  const { say } = voice
  const found = repairsIn(input.entities ?? [])
  const notes = input.notes ?? []
  if (found.length === 0 && notes.length === 0) return html``
  return html`<section aria-labelledby="repairs"><h2 id="repairs">${found.length > 0 ? say(w.repairs) : say(w.notes)}</h2>
${found.length > 0 && table(found, voice)}
${notes.length > 0 && html`${found.length > 0 && html`<h3>${say(w.notes)}</h3>`}${byCode(notes).map(([code, issues]) => note(code, issues, voice))}`}</section>`
}

const table = (found: readonly Repair[], voice: Voice): Markup => {
  const { say } = voice
  return html`<p class="about">${say(w.repairsAbout)}</p><div class="scroll" tabindex="0" role="region" aria-label="${say(w.before)} / ${say(w.after)}"><table class="list"><thead><tr><th scope="col">${say(w.event)}</th><th scope="col">${say(w.property)}</th><th scope="col">${say(w.before)}</th><th scope="col">${say(w.after)}</th></tr></thead><tbody>${found
    .slice(0, SHOWN)
    .map((repair) => {
      const name = repair.entity.claims.name?.[0]
      return html`<tr><th scope="row">${link(repair.before.provenance.source.url, name ? valueText(name.value) : repair.entity.iri)}</th><td>${titled(repair.property, voice)}</td><td><span class="lost">${shown(repair.before, voice)}</span></td><td>${repair.after ? shown(repair.after, voice) : '—'}</td></tr>`
    })}</tbody></table></div>${found.length > SHOWN && html`<p class="muted">${say(w.andMore, { n: found.length - SHOWN })}</p>`}`
}

function note(code: string, issues: readonly Issue[], voice: Voice): Markup {
  const first = issues[0]
  if (!first) return html``
  const count = issues.length === 1 ? voice.say(w.time) : voice.say(w.times, { n: issues.length })
  return html`<details class="issue"><summary><span class="pill ${TONE[first.severity]}">${voice.say(w[first.severity])}</span><span class="label">${voice.say(first.message)}</span><span class="count">${count}</span></summary><div>${first.remedy && html`<p>${voice.say(first.remedy)}</p>`}<ul class="places">${issues
    .slice(0, 12)
    .map(
      (issue) => html`<li>${voice.say(issue.message)} ${link(issue.url ?? issue.focusNode)}</li>`,
    )}</ul><p class="muted"><code>${code}</code></p></div></details>`
}
