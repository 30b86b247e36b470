import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Artifact, Language } from '@rampe/model'
import { type ReportInput, type ReportSummary, renderReport, summaryIn, toJson } from '@rampe/validate'

const JSON_REPORT = 'report.json'

/** The audit as files of the output folder, with the trend since the report that lies there. */
export function reportArtifacts(
  given: Omit<ReportInput, 'previous'>,
  out: string,
  language: Language,
): readonly Artifact[] {
  const previous = previousIn(out)
  const input = { ...given, ...(previous ? { previous } : {}) }
  return [
    { path: 'report.html', mediaType: 'text/html', body: renderReport(input, language) },
    { path: JSON_REPORT, mediaType: 'application/json', body: toJson(input) },
  ]
}

function previousIn(out: string): ReportSummary | undefined {
  const file = join(out, JSON_REPORT)
  return existsSync(file) ? summaryIn(readFileSync(file, 'utf8')) : undefined
}
