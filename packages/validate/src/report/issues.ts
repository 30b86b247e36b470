import type { Issue } from '@rampe/model'
import type { Assessment, ReportInput } from '../assess.ts'
import { profileId } from '../profile.ts'
import { profiles as allProfiles } from '../profiles/index.ts'
import { ruleOf, titleOf } from '../validate.ts'
import { TONE } from './events.ts'
import { html, link, type Markup } from './markup.ts'
import { byCode, byTemplate } from './templates.ts'
import type { Voice } from './voice.ts'
import { WORDS as w } from './words.ts'

/** How many places of one template are listed. */
const LISTED = 5

/** How many templates of one rule are listed, the most frequent first. */
const TEMPLATES = 12

/** The profiles that ask for the rule behind a code, among those that were applied. */
export const askedBy = (code: string, applied: readonly string[]) =>
  allProfiles.filter((profile) => applied.includes(profileId(profile)) && (code.split('/')[0] ?? '') in profile.rules)

const counted = (n: number, voice: Voice): string => (n === 1 ? voice.say(w.time) : voice.say(w.times, { n }))

export function issues(input: ReportInput, _: Assessment, voice: Voice): Markup {
  const { say } = voice
  const groups = byCode(input.report.issues)
  return html`<section aria-labelledby="issues"><h2 id="issues">${say(w.issues)}</h2>
${groups.length === 0 ? html`<p>${say(w.issuesNone)}</p>` : html`<p class="about">${say(w.issuesAbout)}</p>`}
${groups.map(([code, found]) => group(code, found, input, voice))}</section>`
}

function group(code: string, found: readonly Issue[], input: ReportInput, voice: Voice): Markup {
  const { say } = voice
  const rule = ruleOf(code)
  const first = found[0]
  if (!first) return html``
  const readers = askedBy(code, input.report.profiles)
  const title = titleOf(code) ?? first.message
  const fix = first.remedy ?? rule?.fix
  const templates = byTemplate(found)
  return html`<details class="issue"><summary><span class="pill ${TONE[first.severity]}">${say(w[first.severity])}</span><span class="label">${say(title)}</span><span class="count">${counted(found.length, voice)}</span></summary><div>
<dl class="why">${rule && html`<dt>${say(w.why)}</dt><dd>${say(rule.why)}</dd>`}${fix && html`<dt>${say(w.fix)}</dt><dd>${say(fix)}</dd>`}${
    readers.length > 0 &&
    html`<dt>${say(w.asked)}</dt><dd>${voice.list(readers.map((profile) => say(profile.title)))}</dd>`
  }<dt>${say(w.code)}</dt><dd><code>${code}</code></dd></dl>
${templates.slice(0, TEMPLATES).map(([template, places]) => templateGroup(template, places, voice))}${
  templates.length > TEMPLATES &&
  html`<p class="muted">${say(w.moreTemplates, { n: templates.length - TEMPLATES })}</p>`
}</div></details>\n`
}

function templateGroup(template: string, places: readonly Issue[], voice: Voice): Markup {
  const { say } = voice
  const shown = places.slice(0, LISTED)
  return html`${template && html`<h3>${places.length === 1 ? say(w.templateOnce, { template }) : say(w.template, { template, n: places.length })}</h3>`}
<ul class="places">${shown.map(
    (issue) =>
      html`<li>${say(issue.message)}${issue.value && !say(issue.message).includes(issue.value) && html` <code>${issue.value.slice(0, 120)}</code>`}${issue.url && html` ${link(issue.url)}`}${
        issue.selector?.type === 'JsonPointer' && html` <code>${issue.selector.value}</code>`
      }</li>`,
  )}${places.length > LISTED && html`<li class="muted">${say(w.andMore, { n: places.length - LISTED })}</li>`}</ul>`
}

/** What each reader of the data asks, and how far the site gets. */
export function profiles(input: ReportInput, voice: Voice): Markup {
  const { say } = voice
  const applied = allProfiles.filter((profile) => input.report.profiles.includes(profileId(profile)))
  return html`<section aria-labelledby="profiles"><h2 id="profiles">${say(w.profiles)}</h2><div class="grid">${applied.map(
    (profile) => {
      const faults = input.report.issues.filter(
        (issue) => profile.rules[issue.code.split('/')[0] ?? ''] === 'violation' && issue.severity === 'violation',
      ).length
      return html`<div class="card"><h3>${say(profile.title)} ${faults === 0 ? html`<span class="pill good">${say(w.passed)}</span>` : html`<span class="pill poor">${voice.number(faults)} ${say(w.violations)}</span>`}</h3><p>${say(profile.about)}</p><p class="muted">${profile.source ? link(profile.source, say(w.version, { version: profile.version })) : say(w.version, { version: profile.version })}</p></div>`
    },
  )}</div></section>`
}
