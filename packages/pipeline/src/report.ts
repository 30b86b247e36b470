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
  const previous = previousIn(join(out, JSON_REPORT))
  const input = { ...given, ...(previous ? { previous } : {}) }
  return [
    { path: 'report.html', mediaType: 'text/html', body: renderReport(input, language) },
    { path: JSON_REPORT, mediaType: 'application/json', body: toJson(input) },
  ]
}

/** The figures of an earlier report; of one about this site, where a site is given. */
export const previousIn = (file: string, site?: string): ReportSummary | undefined =>
  existsSync(file) ? summaryIn(readFileSync(file, 'utf8'), site) : undefined
