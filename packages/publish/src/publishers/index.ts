import type { Publisher } from '../publisher.ts'
import { graphJsonld } from './graph-jsonld.ts'
import { nquads } from './nquads.ts'
import { pages } from './pages.ts'
import { snippets } from './snippets.ts'

/** Every form in which the graph is published. */
export const publishers: readonly Publisher[] = [graphJsonld, pages, snippets, nquads]
