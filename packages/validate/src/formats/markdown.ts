import type { Language } from '@rampe/model'
import { assess, COVERED, type ReportInput } from '../assess.ts'
import { titled } from '../report/coverage.ts'
import { byCode, byTemplate } from '../report/templates.ts'
import { voiceOf } from '../report/voice.ts'
import { WORDS as w } from '../report/words.ts'
import { ruleOf, titleOf } from '../validate.ts'

/** Text that Markdown, and the HTML within it, leaves as it is. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`)
const SHOWN = 3

/** The report as Markdown: for a pull request, an e-mail or a wiki. */
export function toMarkdown(input: ReportInput, language: Language): string {
  const voice = voiceOf(language)
  const { say, number, percent } = voice
  const { summary, edits, rows } = assess(input)
  const out: string[] = [`# ${say(w.title)}${input.run.site ? ` — ${plain(input.run.site)}` : ''}`, '']
  out.push(
    `**${say(w.score)} : ${number(summary.discoverability)} / 100** · ${say(w.artsdata)} ${percent(summary.artsdataPercent / 100)} · ${number(summary.events)} ${say(w.eventsFound)} · ${number(summary.violations)} ${say(w.violations)} · ${number(summary.warnings)} ${say(w.warnings)}`,
    '',
  )
  if (input.difference) out.push(`${say(w.difference)} : ${say(input.difference.message)}`, '')
  if (rows.length === 0) out.push(say(w.none), '')
  if (edits.length > 0) {
    out.push(`## ${say(w.edits)}`, '')
    for (const edit of edits.slice(0, 5)) {
      const target = edit.target ? ` — ${plain(edit.target.name)}` : ''
      const where = edit.events.length === 1 ? say(w.forEvent) : say(w.forEvents, { n: edit.events.length })
      out.push(`1. ${say(edit.edit)}${target} (**+${number(edit.gain)}** ${say(w.points)}, ${where})`)
    }
    out.push('')
  }
  if (input.report.issues.length > 0) {
    out.push(`## ${say(w.issues)}`, '')
    for (const [code, issues] of byCode(input.report.issues)) {
      const first = issues[0]
      if (!first) continue
      const fix = first.remedy ?? ruleOf(code)?.fix
      out.push(`### ${say(w[first.severity])} · ${plain(say(titleOf(code) ?? first.message))} (${issues.length})`, '')
      if (fix) out.push(plain(say(fix)), '')
      for (const [template, places] of byTemplate(issues)) {
        if (template) out.push(`- \`${template.replaceAll('`', '')}\` (${places.length})`)
        for (const issue of places.slice(0, SHOWN)) {
          const page = issue.url && /^https?:\/\/[^\s()<>]+$/.test(issue.url) ? ` <${issue.url}>` : ''
          out.push(`${template ? '  ' : ''}- ${plain(say(issue.message))}${page}`)
        }
        if (places.length > SHOWN) out.push(`${template ? '  ' : ''}- ${say(w.andMore, { n: places.length - SHOWN })}`)
      }
      out.push('')
    }
  }
  if (rows.length > 0) {
    out.push(`## ${say(w.coverage)}`, '', `| ${say(w.property)} | |`, '|---|--:|')
    for (const path of COVERED) out.push(`| ${titled(path, voice)} | ${percent(summary.coverage[path] ?? 0)} |`)
    out.push(
      '',
      `## ${say(w.events)}`,
      '',
      `| ${say(w.event)} | ${say(w.date)} | ${say(w.place)} | ${say(w.state)} | ${say(w.score)} |`,
      '|---|---|---|---|--:|',
    )
    for (const row of rows)
      out.push(
        `| ${plain(row.name)} | ${row.startDate ? plain(voice.date(row.startDate)) : '—'} | ${plain(row.place ?? '—')} | ${say(w[`${row.state}One`])} | ${number(row.discoverability)} |`,
      )
  }
  return `${out.join('\n').trimEnd()}\n`
}
