// The notations by themselves: what the conformance suites are run against.
export { jcalOf, readComponents } from './calendar/components.ts'
// How sure plain reading is in truth.
export { type Calibration, type Corner, calibrated, FITTED_FROM, type Field, UNCALIBRATED } from './calibration.ts'
export { type Extraction, type ExtractOptions, extract } from './extract.ts'
export type { Extractor, Found, Seen, Sighting } from './extractor.ts'
export { readMicrodata } from './html/microdata.ts'
export { readRdfa } from './html/rdfa.ts'
export { expand } from './jsonld/expand.ts'
// A language model, for those who bring one: what to ask, and how little to believe.
export { readModelAnswer } from './language-model/answer.ts'
export { MODEL_INSTRUCTIONS, MODEL_SCHEMA, modelText } from './language-model/question.ts'
// Tables and interfaces by declaration.
export { type Condition, type Mapping, mappingSchema, type Rule, readMapping } from './mapping/mapping.ts'
export { type MfItem, readMicroformats } from './microformats/parse.ts'
export { type Markup, type Page, pageOf, rootOf } from './page.ts'
// What is known of a site: learned, written by a person, tried, taken to another site.
export { profileFor } from './profile/copy.ts'
export { driftOf, hasDrifted, type Reach, reachOf } from './profile/drift.ts'
export { addressesToFollow } from './profile/follow.ts'
export { type LearnOptions, learn } from './profile/learn.ts'
export { readProfile } from './profile/read.ts'
export type { Statement, Term } from './rdf/statement.ts'
export {
  type ClockTime,
  type DateContext,
  type DateParts,
  joinParts,
  type Occurrence,
  readDates,
  readParts,
  readTimes,
  type When,
} from './readers/dates/index.ts'
export type { Reading } from './readers/reading.ts'
export { type Trace, type TraceStep, traceWith } from './trace.ts'
