// The verb, and what it takes.

// SHACL.
export { quadsOf } from './artsdata/quads.ts'
export { ARTSDATA_SHAPES } from './artsdata/shapes.ts'
// Scores, and what a report tells.
export { type Assessment, assess, type EventRow, type ReportInput, type ReportSummary } from './assess.ts'
export { type AuditOptions, type AuditResult, audit } from './audit.ts'
export { type Contradiction, contradictionsOf } from './contradictions.ts'
export type { CrawlSummary, HostSummary } from './crawl-summary.ts'
export { toCsv } from './formats/csv.ts'
// Formats.
export { renderReport } from './formats/html.ts'
export { type ReportDocument, reportDocument, summaryIn, toJson } from './formats/json.ts'
export { type JunitOptions, toJunit } from './formats/junit.ts'
export { toMarkdown } from './formats/markdown.ts'
export { toSarif } from './formats/sarif.ts'
export { against, type Change, type Difference, failsOn, worsens } from './gate.ts'
export { type Field, GraphView, type Item } from './graph-view.ts'
// Rules and profiles.
export { type Profile, profileId } from './profile.ts'
export { profiles } from './profiles/index.ts'
export { readGraph } from './read-graph.ts'
export type { Finding, PageFacts, Rule, RuleInput } from './rule.ts'
export { rules } from './rules/index.ts'
export { type ArtsdataScore, type ArtsdataScoreOptions, artsdataScore } from './score/artsdata.ts'
export { CRITERIA } from './score/criteria.ts'
export type { Criterion } from './score/criterion.ts'
export { discoverability } from './score/discoverability.ts'
export { type Edit, editsFor } from './score/edits.ts'
export { type ShapeResult, Shapes, type ShapeTerm } from './shacl/shapes.ts'
export { profilesNamed, ruleOf, titleOf, type ValidateOptions, validate } from './validate.ts'
