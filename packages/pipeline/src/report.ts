import type { Artifact, Language } from '@rampe/model'
import { type ReportInput, renderReport, toJson } from '@rampe/validate'

/** The audit as files of `rampe-out/`. */
export const reportArtifacts = (input: ReportInput, language: Language): readonly Artifact[] => [
  { path: 'report.html', mediaType: 'text/html', body: renderReport(input, language) },
  { path: 'report.json', mediaType: 'application/json', body: toJson(input) },
]
