// The nouns: one at each door of the house.

// Addresses of pages.
export { hostKey, INDEX_FILE, isTracking, pageKey } from './address.ts'
export type { Artifact } from './artifact.ts'
export type { Candidate } from './candidate.ts'
export { type Capture, captureSchema, textOf } from './capture.ts'
export { type Claim, claim, claimId, claimSchema } from './claim.ts'
// What comes in with the work: clock, abort, log; and how trouble is told.
export { type Context, contextOf, type Log } from './context.ts'
export { type Correction, type Decision, decisionSchema, type Judgement, type Verdict } from './decision.ts'
export { type Entity, entitySchema, type Join } from './entity.ts'
export { type ErrorDetails, RampeError } from './error.ts'
export { type Graph, graphOf, type Node } from './graph.ts'
export { type Issue, issueSchema, type Report, type Severity } from './issue.ts'
export type { Language, Message } from './message.ts'
export {
  type Boilerplate,
  type FieldRule,
  type FollowRule,
  type PageKind,
  type SiteFacts,
  type SiteProfile,
  siteProfileSchema,
  type Template,
} from './profile.ts'
export {
  type Basis,
  type CssSelector,
  type JsonPointer,
  type Provenance,
  provenanceSchema,
  quoteOf,
  type Selector,
  type TextQuoteSelector,
} from './provenance.ts'
// Answers that are kept.
export { remembering } from './remember.ts'
export { VOCABULARY } from './schema-org.generated.ts'
export {
  classLike,
  EVENT_TYPES,
  hasProperty,
  isA,
  isClass,
  membersOf,
  type PropertyDefinition,
  propertyLike,
  propertyOf,
  SCHEMA,
  termOf,
} from './schema-org.ts'
// The schema.org vocabulary and time.
export { isTimeZone, offsetAt, wallAt } from './time.ts'
export {
  type BooleanValue,
  booleanValue,
  type NumberValue,
  numberValue,
  type ReferenceValue,
  reference,
  type TextValue,
  type TimeValue,
  textValue,
  timeValue,
  type Value,
  valueSchema,
  valueText,
} from './value.ts'
