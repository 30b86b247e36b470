import type { Assessment } from '../assess.ts'
import { html, type Markup } from './markup.ts'
import type { Voice } from './voice.ts'
import { WORDS as w } from './words.ts'

/** How many edits are advised at once: more than five is no advice. */
const ADVISED = 5

export function edits({ edits: all, rows }: Assessment, voice: Voice): Markup {
  const { say, number } = voice
  if (rows.length === 0) return html``
  const advised = all.slice(0, ADVISED)
  return html`<section aria-labelledby="edits"><h2 id="edits">${say(w.edits)}</h2>
${
  advised.length === 0
    ? html`<p>${say(w.editsNone)}</p>`
    : html`<p class="about">${say(w.editsAbout)}</p><ol class="edits">${advised.map(
        (
          edit,
        ) => html`<li class="card"><div><p class="title">${say(edit.edit)}${edit.target && html` — ${edit.target.name}`}</p>
<p class="detail">${edit.events.length === 1 ? say(w.forEvent) : say(w.forEvents, { n: edit.events.length })}${edit.effort === 1 && edit.events.length > 1 && html` · ${say(w.once)}`}</p></div>
<p class="gain"><strong>+${number(edit.gain)}</strong><span>${say(w.points)}</span></p></li>\n`,
      )}</ol>`
}</section>`
}
