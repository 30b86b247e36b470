import type { Issue, Language, Severity } from '@rampe/model'
import { assess, type EventRow, type ReportInput } from '../assess.ts'
import { RANK, worsens } from '../gate.ts'
import { escapeHtml } from '../report/markup.ts'

export interface JunitOptions {
  /** Issues from this severity on make a test case fail. @default 'violation' */
  readonly failOn?: Severity
}

/** XML 1.0, 2.2: control characters cannot be written at all. */
const xml = (text: string): string =>
  escapeHtml(
    text.replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '',
    ),
  )

/** The comparison with the last build, as one more case. */
const sinceLast = ({
  difference,
}: ReportInput): readonly { '@id': string; name: string; issues: readonly Issue[] }[] => {
  if (!difference) return []
  const severity = worsens(difference, 'violation') ? 'violation' : worsens(difference, 'warning') ? 'warning' : 'info'
  const issue = { code: 'build-differs', severity, focusNode: 'against', message: difference.message } as const
  return [{ '@id': 'against', name: 'against', issues: [issue] }]
}

/** The report as JUnit XML, which every CI server reads: an event is a test case, the data as a whole is one more. */
export function toJunit(input: ReportInput, language: Language, { failOn = 'violation' }: JunitOptions = {}): string {
  const { rows } = assess(input)
  const told = new Set(rows.flatMap((row) => row.issues))
  const cases: readonly (Pick<EventRow, '@id' | 'name'> & { issues: readonly Issue[] })[] = [
    ...rows,
    {
      '@id': input.run.site ?? 'graph',
      name: input.run.site ?? 'graph',
      issues: input.report.issues.filter((issue) => !told.has(issue)),
    },
    ...sinceLast(input),
  ]
  const failing = cases.map((one) => one.issues.filter((issue) => RANK[issue.severity] >= RANK[failOn]))
  const failures = failing.filter((issues) => issues.length > 0).length
  const time = (input.run.seconds ?? 0).toFixed(3)
  const stamp = new Date(input.run.startedAt).toISOString().slice(0, 19)
  const lines = cases.map((one, at) => {
    const issues = failing[at] ?? []
    const head = `    <testcase name="${xml(one.name)}" classname="${xml(one['@id'])}" time="0"`
    const [first] = issues
    if (!first) return `${head}/>`
    const body = issues
      .map((issue) => `${issue.code}: ${issue.message[language]}${issue.url ? ` ${issue.url}` : ''}`)
      .join('\n')
    return `${head}>\n      <failure message="${xml(first.message[language])}" type="${xml(first.code)}">${xml(body)}</failure>\n    </testcase>`
  })
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Rampe" ${counts} time="${time}">
  <testsuite name="${xml(input.report.profiles.join(' ') || 'rampe')}" ${counts} skipped="0" time="${time}" timestamp="${stamp}" hostname="localhost">
${lines.join('\n')}
  </testsuite>
</testsuites>
`
}
