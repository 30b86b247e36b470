/** Every place to publish to, by the name that a configuration gives it. */
export { type DatabusOptions, databusReport, databusTarget } from './databus.ts'
export { folderTarget } from './folder.ts'
export { gitFolderTarget } from './git-folder.ts'
export { type GraphStoreOptions, graphStoreTarget } from './graph-store.ts'
export { type HttpPostOptions, httpPostTarget } from './http-post.ts'
export { type IndexNowOptions, indexNowTarget } from './index-now.ts'
export { type SparqlUpdateOptions, sparqlUpdateTarget } from './sparql-update.ts'
