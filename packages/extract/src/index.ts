export { type Extraction, type ExtractOptions, extract } from './extract.ts'
export type { Extractor, Found, Seen, Sighting } from './extractor.ts'
export { type Markup, type Page, pageOf } from './page.ts'
