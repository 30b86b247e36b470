// Graph to Artifact.
export type { Manifest, ManifestFile } from './manifest.ts'
export type { Page } from './pages.ts'
export { type PublishInput, type PublishOptions, publish } from './publish.ts'
export type { Publication, Publisher } from './publisher.ts'
export { publishers } from './publishers/index.ts'
export { serialize } from './serialize.ts'
export { snippet } from './snippet.ts'
// Artifact to target.
export type { Change, Plan, Receipt, Target } from './target.ts'
export { folderTarget } from './targets/folder.ts'
