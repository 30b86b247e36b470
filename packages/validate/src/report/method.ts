import type { Assessment } from '../assess.ts'
import { CRITERIA } from '../score/criteria.ts'
import { html, type Markup } from './markup.ts'
import type { Voice } from './voice.ts'
import { WORDS as w } from './words.ts'

/** The formula of the score, as a table that anyone can check. */
export function method({ view }: Assessment, voice: Voice): Markup {
  const { say } = voice
  const events = view.events.filter((event) => !view.isSeries(event))
  return html`<section aria-labelledby="method"><h2 id="method">${say(w.method)}</h2><p class="about">${say(w.methodAbout)}</p>
<details><summary>${say(w.criterion)}</summary><table class="list"><thead><tr><th scope="col">${say(w.criterion)}</th><th scope="col">${say(w.points)}</th><th scope="col">${say(w.met)}</th></tr></thead><tbody>${CRITERIA.map(
    (criterion) =>
      html`<tr><th scope="row">${say(criterion.title)}</th><td>${criterion.points}</td><td>${
        events.length > 0 && voice.percent(events.filter((event) => criterion.met(event, view)).length / events.length)
      }</td></tr>`,
  )}</tbody></table></details></section>`
}
