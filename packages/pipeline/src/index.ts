// The whole job, and one page of it.

// Who runs this.
export { isContact } from '@rampe/http'
// How discoverable a site is.
export { type AuditTargetOptions, auditTarget, graphIn } from './audit.ts'
// What people say: the configuration and the project's files.
export { type Config, type CrawlConfig, defineConfig, loadConfig, type SiteConfig } from './config.ts'
// What the machine remembers.
export { type Explained, explain } from './explain.ts'
export { EXPORT_FORMATS, type ExportFormat, exportGraph, exportWarc } from './export.ts'
// What must not be told any more.
export { type ForgetOptions, type Forgotten, forgetEntity } from './forget.ts'
// The pages of a build.
export { type GraphFromPagesOptions, graphFromPages, type PageSource } from './graph-from-pages.ts'
// What is known of a site, and where it leads.
export { type CopiedProfile, copyProfile, type ProfileState, profileStates } from './profiles.ts'
export { type OnProgress, type Progress, ROOMS, type Room } from './progress.ts'
export { type IdLock, readDecisions, readIds } from './project.ts'
export { type ReadOptions, type ReadSiteOptions, readPage, readSite } from './read.ts'
export { type RunOptions, type RunResult, runSites } from './run.ts'
export type { SiteResult } from './site-run.ts'
// Where the graph is sent.
export { type PushAllOptions, pushAll, type TargetConfig, type TargetResult } from './targets.ts'
export { type TracedStep, traceOf } from './trace.ts'
export { openWorkspace, type SiteMemory, type Workspace } from './workspace/workspace.ts'
