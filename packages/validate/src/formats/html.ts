import type { Language } from '@rampe/model'
import { assess, type ReportInput } from '../assess.ts'
import { contradictions } from '../report/contradictions.ts'
import { coverage } from '../report/coverage.ts'
import { crawl } from '../report/crawl.ts'
import { difference } from '../report/difference.ts'
import { edits } from '../report/edits.ts'
import { events } from '../report/events.ts'
import { figures, head } from '../report/head.ts'
import { issues, profiles } from '../report/issues.ts'
import { html, Markup, shorten } from '../report/markup.ts'
import { method } from '../report/method.ts'
import { repairs } from '../report/repairs.ts'
import { STYLE } from '../report/style.ts'
import { voiceOf } from '../report/voice.ts'
import { WORDS as w } from '../report/words.ts'

/** What a browser may do with the report: nothing but show it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/**
 * The report as one HTML file: no script, no font, no image, no request. It reads well on a phone, by night and on
 * paper, and to a screen reader.
 *
 * @example renderReport({ graph, report, entities, run: { site, startedAt } }, 'fr')
 */
export function renderReport(input: ReportInput, language: Language): string {
  const voice = voiceOf(language)
  const { say } = voice
  const assessment = assess(input)
  const contents = (
    [
      'edits',
      'coverage',
      'events',
      'issues',
      'profiles',
      ...(input.crawl ? (['crawl'] as const) : []),
      'method',
    ] as const
  ).filter((id) => assessment.rows.length > 0 || !['edits', 'coverage', 'events'].includes(id))
  const site = input.run.site ? ` — ${shorten(input.run.site)}` : ''
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="generator" content="Rampe"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${say(w.title)}${site}</title><link rel="icon" href="data:,"><style>${new Markup(STYLE)}</style></head><body>
<a class="skip" href="#main">${say(w.skip)}</a>
${head(input, assessment, voice)}
<nav class="contents" aria-label="${say(w.contents)}"><ul class="wrap">${contents.map((id) => html`<li><a href="#${id}">${say(w[id])}</a></li>`)}</ul></nav>
<main id="main" class="wrap">
${contradictions(input, assessment, voice)}
${figures(input, assessment, voice)}
${difference(input, voice)}
${edits(assessment, voice)}
${coverage(input, assessment, voice)}
${events(input, assessment, voice)}
${issues(input, assessment, voice)}
${profiles(input, voice)}
${repairs(input, voice)}
${crawl(input.crawl, voice)}
${method(assessment, voice)}
</main>
<footer><div class="wrap">${say(w.made)}</div></footer>
</body></html>
`.text
}
