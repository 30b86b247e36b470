import { type Claim, type Entity, type Issue, valueText } from '@rampe/model'
import type { ReportInput } from '../assess.ts'
import { titled } from './coverage.ts'
import { TONE } from './events.ts'
import { html, link, type Markup, shorten } from './markup.ts'
import { type NameOf, namesOf } from './names.ts'
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

/** Where the site's own markup was set aside for something better: what it says, and what is published; each once. */
function repairsIn(entities: readonly Entity[]): readonly Repair[] {
  const found = entities.flatMap((entity) =>
    Object.entries(entity.claims).flatMap(([property, claims]) => {
      if (property.startsWith('@')) return []
      const kept = claims.filter((claim) => claim.deprecated === undefined)
      const published = new Set(kept.map((claim) => valueText(claim.value)))
      const [after] = kept
      return claims
        .filter((claim) => claim.provenance.basis === 'declared' && claim.deprecated !== undefined)
        .filter((claim) => !published.has(valueText(claim.value)))
        .map((before) => ({ entity, property, before, ...(after ? { after } : {}) }))
    }),
  )
  const key = ({ entity, property, before }: Repair): string =>
    [entity.iri, property, valueText(before.value)].join('\u0000')
  return [...new Map(found.map((repair) => [key(repair), repair])).values()]
}

/** A value as a reader says it: dates in words, the rest as it is, cut where it is long. */
function shown({ value }: Claim, nameOf: NameOf, voice: Voice): string {
  if (value.kind === 'reference') return nameOf(value.iri) ?? value.iri
  const text = valueText(value)
  // The offset is often what was wrong with it.
  const [offset = ''] = /(?:Z|[+-]\d{2}:\d{2})$/.exec(value.kind === 'time' ? text.slice(10) : '') ?? []
  return value.kind === 'time' ? `${voice.date(text)}${offset && ` (${offset})`}` : text.slice(0, 120)
}

export function repairs(input: ReportInput, voice: Voice): Markup {
  const { say } = voice
  const found = repairsIn(input.entities ?? [])
  const notes = input.notes ?? []
  if (found.length === 0 && notes.length === 0) return html``
  return html`<section aria-labelledby="repairs"><h2 id="repairs">${found.length > 0 ? say(w.repairs) : say(w.notes)}</h2>
${found.length > 0 && table(found, namesOf(input.entities ?? [], voice), voice)}
${notes.length > 0 && html`${found.length > 0 && html`<h3>${say(w.notes)}</h3>`}${byCode(notes).map(([code, issues]) => note(code, issues, voice))}`}</section>`
}

const table = (found: readonly Repair[], nameOf: NameOf, voice: Voice): Markup => {
  const { say } = voice
  return html`<p class="about">${say(w.repairsAbout)}</p><div class="scroll" tabindex="0" role="region" aria-label="${say(w.before)} / ${say(w.after)}"><table class="list repairs"><thead><tr><th scope="col">${say(w.mended)}</th><th scope="col">${say(w.property)}</th><th scope="col">${say(w.before)}</th><th scope="col">${say(w.after)}</th></tr></thead><tbody>${found
    .slice(0, SHOWN)
    .map(({ entity, property, before, after }) => {
      const page = before.provenance.source.url
      return html`<tr><th scope="row">${link(page, nameOf(entity.iri) ?? shorten(page))}</th><td>${titled(property, voice)}</td><td><span class="lost">${shown(before, nameOf, voice)}</span></td><td>${after ? shown(after, nameOf, voice) : '—'}</td></tr>`
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
