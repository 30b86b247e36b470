import type { Language } from '@rampe/model'
import { assess, type ReportInput } from '../assess.ts'

/** RFC 4180; a cell that a spreadsheet would run as a formula is defused with an apostrophe (OWASP, CSV injection). */
const cell = (value: string | number): string => {
  const text = typeof value === 'number' ? String(value) : /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const COLUMNS = [
  '@id',
  'name',
  'startDate',
  'place',
  'url',
  'state',
  'discoverability',
  'score',
  'scorePercent',
  'violations',
  'warnings',
  'issues',
]

/** One row an event, as a spreadsheet reads it: UTF-8 with a byte order mark, lines ended by CRLF. */
export function toCsv(input: ReportInput, language: Language): string {
  const rows = assess(input).rows.map((row) => [
    row['@id'],
    row.name,
    row.startDate ?? '',
    row.place ?? '',
    row.url ?? '',
    row.state,
    row.discoverability,
    row.score,
    Math.round(row.scorePercent * 10) / 10,
    row.issues.filter((issue) => issue.severity === 'violation').length,
    row.issues.filter((issue) => issue.severity === 'warning').length,
    row.issues
      .filter((issue) => issue.severity !== 'info')
      .map((issue) => issue.message[language])
      .join(' · '),
  ])
  return `\uFEFF${[COLUMNS.join(','), ...rows.map((row) => row.map(cell).join(','))].join('\r\n')}\r\n`
}
