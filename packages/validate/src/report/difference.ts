import type { ReportInput } from '../assess.ts'
import type { Difference } from '../gate.ts'
import { titled } from './coverage.ts'
import { html, link, type Markup } from './markup.ts'
import type { Voice } from './voice.ts'
import { WORDS as w } from './words.ts'

/** How many of each are listed; report.json has them all. */
const SHOWN = 25

/** What this build lost, gained and changed, where it was compared with the one before. */
export function difference({ difference: found }: ReportInput, voice: Voice): Markup {
  if (!found) return html``
  const { say } = voice
  return html`<section aria-labelledby="difference"><h2 id="difference">${say(w.difference)}</h2><p class="about">${say(found.message)}</p>
${list(say(w.lost), found.lost, voice)}${list(say(w.gained), found.gained, voice)}${found.changed.length > 0 && changes(found, voice)}</section>`
}

function list(title: string, events: Difference['lost'], voice: Voice): Markup {
  if (events.length === 0) return html``
  return html`<h3>${title}</h3><ul class="places">${events
    .slice(0, SHOWN)
    .map(
      (event) =>
        html`<li>${link(event['@id'], event.name)}${event.startDate && html` <span class="muted">${voice.date(event.startDate)}</span>`}</li>`,
    )}${rest(events.length, voice)}</ul>`
}

const changes = ({ changed }: Difference, voice: Voice): Markup => {
  const { say } = voice
  const told = (value: string): string => (value === '' ? '—' : voice.date(value))
  return html`<h3>${say(w.changed)}</h3><div class="scroll" tabindex="0" role="region" aria-label="${say(w.changed)}"><table class="list repairs"><thead><tr><th scope="col">${say(w.event)}</th><th scope="col">${say(w.property)}</th><th scope="col">${say(w.before)}</th><th scope="col">${say(w.after)}</th></tr></thead><tbody>${changed
    .slice(0, SHOWN)
    .map(
      (one) =>
        html`<tr><th scope="row">${link(one['@id'], one.name)}</th><td>${titled(one.property, voice)}</td><td><span class="lost">${told(one.before)}</span></td><td>${told(one.after)}</td></tr>`,
    )}</tbody></table></div>${changed.length > SHOWN && html`<p class="muted">${say(w.andMore, { n: changed.length - SHOWN })}</p>`}`
}

const rest = (length: number, voice: Voice): Markup | false =>
  length > SHOWN && html`<li class="muted">${voice.say(w.andMore, { n: length - SHOWN })}</li>`
