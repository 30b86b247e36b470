import type { Assessment } from '../assess.ts'
import type { GraphView } from '../graph-view.ts'
import type { Edit } from '../score/edits.ts'
import { html, type Markup } from './markup.ts'
import { templateOf } from './templates.ts'
import type { Voice } from './voice.ts'
import { WORDS as w } from './words.ts'

/** How many edits are advised at once: more than five is no advice. */
const ADVISED = 5

/** The page template that most of the events are told on, when it is most of them: that is where to make the edit. */
function template(edit: Edit, view: GraphView): Markup {
  if (edit.target) return html``
  const templates = edit.events.map((iri) => {
    const event = view.node(iri)
    return templateOf(event && view.pageOf(event))
  })
  const [first] = [...Map.groupBy(templates, (template) => template)].sort((a, b) => b[1].length - a[1].length)
  const told = first?.[0] && first[1].length > 1 && first[1].length * 2 > templates.length ? first[0] : undefined
  return told ? html` · <code>${told}</code>` : html``
}

export function edits({ edits: all, rows, view }: Assessment, voice: Voice): Markup {
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
<p class="detail">${edit.events.length === 1 ? say(w.forEvent) : say(w.forEvents, { n: edit.events.length })}${edit.effort === 1 && edit.events.length > 1 && html` · ${say(w.once)}`}${template(edit, view)}</p></div>
<p class="gain"><strong>+${number(edit.gain)}</strong><span>${say(w.points)}</span></p></li>\n`,
      )}</ol>`
}</section>`
}
