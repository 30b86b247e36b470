// Graph to Artifact.

export { type Earlier, earlierIn, publishedIn } from './earlier.ts'
// Graph to the pages of a site that cannot build.
export { type EndpointOptions, endpoint } from './endpoint.ts'
// Graph to the pages of a built site.
export { type InjectedPage, type InjectOptions, type InjectReport, injectFolder } from './inject/folder.ts'
export { type InjectedHtml, injectHtml, liveSnippet, type Outcome, removeFromHtml } from './inject/page.ts'
// Artifact to target.
export { type Entry, fileLedger, type Ledger, memoryOf } from './ledger.ts'
export type { Manifest, ManifestFile } from './manifest.ts'
export type { PageMarkup } from './page-finder.ts'
export type { PageRule } from './page-rules.ts'
export { type Page, pagesOf, pagesOfGraph } from './pages.ts'
export { type PublishInput, type PublishOptions, publish } from './publish.ts'
export { pagesInFile } from './published-pages.ts'
export type { Publication, Publisher } from './publisher.ts'
export { publishers } from './publishers/index.ts'
export { forget, type Pushed, type PushOptions, push } from './push.ts'
export { serialize } from './serialize.ts'
export { snippet } from './snippet.ts'
export type { Change, Memory, Plan, Receipt, Target } from './target.ts'
export * from './targets/index.ts'
export { withTombstones } from './tombstones.ts'
