import { createHash } from 'node:crypto'
import { type Capture, type Context, RampeError, textOf } from '@rampe/model'
import type { Fetched, Fetcher } from '../fetcher.ts'
import { isShell, wallOf } from './blocked.ts'
import { type PageScan, scanPage } from './scan.ts'

/** Tells that the body is what a browser made of the answer. */
const RENDERED = { 'content-type': 'text/html; charset=utf-8', 'rampe-rendered': 'chromium' }

/** A page in the form in which it is read. */
export interface ShownPage {
  readonly capture: Capture
  readonly html: string
  readonly scan: PageScan
  /** What a browser asked for, where one showed the page. */
  readonly fetched?: Fetched
}

interface Means {
  readonly browser?: Fetcher
  readonly browse: 'never' | 'shells' | 'always'
  readonly context: Context
}

/** The page as it came; or as a browser shows it, where it is empty without and no wall against robots. */
export async function shownPage(plain: Capture, { browser, browse, context }: Means): Promise<ShownPage> {
  const html = textOf(plain)
  const scan = scanPage(html, yearOf(plain))
  const wanted = browse === 'always' || (browse === 'shells' && isShell(scan))
  if (browser === undefined || !wanted || wallOf(html, scan, plain.headers) !== undefined)
    return { capture: plain, html, scan }
  try {
    const fetched = await browser.fetch({ url: plain.url, role: 'page' }, context)
    const { body } = fetched
    const headers = { ...plain.headers, ...RENDERED }
    const capture: Capture = { ...plain, body, digest: digestOf(body), charset: 'utf-8', headers }
    const text = textOf(capture)
    return { capture, html: text, scan: scanPage(text, yearOf(plain)), fetched }
  } catch (error) {
    if (!(error instanceof RampeError) || error.code === 'aborted') throw error
    // The plain page is better than none.
    context.log.debug('no browser could show a page', { url: plain.url, code: error.code })
    return { capture: plain, html, scan }
  }
}

/** SHA-256, hexadecimal. */
export const digestOf = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex')

/** The year of a capture, against which dates are judged. */
export const yearOf = ({ capturedAt }: Capture): number => Number(capturedAt.slice(0, 4))
