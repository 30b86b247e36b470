// The library's front door: the rooms' verbs, and the whole job.

export { type Extraction, type ExtractOptions, extract } from '@rampe/extract'
export { type MapOptions, type Mapped, map } from '@rampe/map'
// The nouns that pass between them.
export type {
  Artifact,
  Capture,
  Claim,
  Context,
  Decision,
  Entity,
  Graph,
  Issue,
  Provenance,
  Report,
  Value,
} from '@rampe/model'
export { RampeError } from '@rampe/model'
export {
  type Config,
  defineConfig,
  type GraphFromPagesOptions,
  graphFromPages,
  type PageSource,
  type RunOptions,
  type RunResult,
  readPage,
  runSites,
} from '@rampe/pipeline'
export { folderTarget, publish } from '@rampe/publish'
export { validate } from '@rampe/validate'
export { type CrawlOptions, crawl } from './crawl.ts'
export { run } from './run.ts'
