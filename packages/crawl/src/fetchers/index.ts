import type { Fetcher } from '../fetcher.ts'
import { folderFetcher } from './folder.ts'
import { warcFetcher } from './warc.ts'

/** Saved pages, by what their place is called: a web archive, or a folder with its `captures.json`. */
export const openCaptures = (place: string): Promise<Fetcher> =>
  /\.warc(?:\.gz)?$/i.test(place) ? warcFetcher(place) : folderFetcher(place)

export { type BrowserOptions, browserFetcher } from './browser.ts'
export { httpFetcher } from './http.ts'
export { folderFetcher, warcFetcher }
