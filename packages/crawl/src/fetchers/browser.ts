import { existsSync } from 'node:fs'
import type { Client } from '@rampe/http'
import { type Context, RampeError } from '@rampe/model'
import type { Browser, BrowserContext, Page, Response, Route } from 'playwright-core'
import type { Fetched, Fetcher, FetchRequest } from '../fetcher.ts'

export interface BrowserOptions {
  /** Everything that the browser asks for goes through this door: its addresses, sizes and pace hold for it too. */
  readonly client: Client
  /** robots.txt, for scripts and data that the page asks for. */
  readonly allows: (url: URL) => Promise<boolean>
  /** The browser's program. @default the first of {@link PROGRAMS} that is there */
  readonly program?: string
  /** Milliseconds for one page. @default 20000 */
  readonly timeoutMs?: number
}

/** Where systems keep Chromium. */
export const PROGRAMS: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser opens no connection of its own: names resolve to nothing, and nothing runs beside the page. */
const FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND',
]

/** What a page needs to show its words; the rest is never asked for. */
const NEEDED: ReadonlySet<string> = new Set(['document', 'script', 'xhr', 'fetch'])
/** Requests that one page may cause. */
const MAX_REQUESTS = 60
/** Headers that spoke of the transfer. */
const TRANSFER: ReadonlySet<string> = new Set([
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'content-security-policy',
])

/**
 * The system's Chromium, for pages that are an empty shell until scripts have run. One page at a time, each in a fresh
 * profile; every request of the page is answered by the one door, and pictures, styles and sockets are refused.
 *
 * Nothing of it is loaded before the first page needs it.
 *
 * @throws RampeError `browser-missing` from `fetch`, where playwright-core or a browser is not installed
 */
export function browserFetcher(options: BrowserOptions): Fetcher {
  let browser: Promise<Browser> | undefined
  let turn: Promise<unknown> = Promise.resolve()
  return {
    name: 'browser',
    fetch: (request, context) => {
      browser ??= launch(request.url, options.program)
      const launched = browser
      const work = turn.then(async () => render(await launched, request, options, context))
      // The next page waits for this one, however it ends; who asked for this one hears of its end.
      turn = work.catch(() => undefined)
      return work
    },
    async close() {
      const launched = await browser?.catch(() => undefined)
      await launched?.close()
    },
  }
}

async function launch(url: string, given: string | undefined): Promise<Browser> {
  const playwright = await loadPlaywright()
  const program = given ?? PROGRAMS.find((path) => existsSync(path))
  if (playwright === undefined || program === undefined) throw absent(url)
  return playwright.chromium.launch({ executablePath: program, args: [...FLAGS], headless: true })
}

async function loadPlaywright(): Promise<typeof import('playwright-core') | undefined> {
  try {
    return await import('playwright-core')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}

async function render(
  browser: Browser,
  { url }: FetchRequest,
  options: BrowserOptions,
  context: Context,
): Promise<Fetched> {
  const timeout = options.timeoutMs ?? 20_000
  const start = performance.now()
  const profile = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: false })
  const stop = (): void => void profile.close()
  context.signal.addEventListener('abort', stop)
  const spent = { requests: 0, bytes: 0 }
  try {
    await refuseSockets(profile)
    const page = await profile.newPage()
    await page.route('**/*', (route) => answer(route, options, spent, context))
    const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout })
    await settle(page, timeout / 3)
    const body = Buffer.from(await page.content())
    return {
      ...told(page, response),
      body,
      received: spent.bytes,
      requests: spent.requests,
      milliseconds: performance.now() - start,
    }
  } catch (error) {
    throw context.signal.aborted ? stopped(url, error) : unrendered(url, error)
  } finally {
    context.signal.removeEventListener('abort', stop)
    await profile.close()
  }
}

const refuseSockets = (profile: BrowserContext): Promise<void> =>
  profile.routeWebSocket(/.*/, (socket) => void socket.close())

/** Answers a request of the page through the one door, or refuses it. */
async function answer(
  route: Route,
  { client, allows }: BrowserOptions,
  spent: { requests: number; bytes: number },
  { log }: Context,
): Promise<void> {
  const request = route.request()
  const url = URL.parse(request.url())
  spent.requests += 1
  const needed = NEEDED.has(request.resourceType()) && ['GET', 'HEAD'].includes(request.method())
  if (url === null || !needed || spent.requests > MAX_REQUESTS || !(await allows(url))) return route.abort()
  try {
    const got = await client.request(url.href, { headers: { accept: request.headers().accept ?? '*/*' } })
    spent.bytes += got.received
    const headers = Object.fromEntries(Object.entries(got.headers).filter(([name]) => !TRANSFER.has(name)))
    await route.fulfill({ status: got.status, headers, body: Buffer.from(got.body) })
  } catch (error) {
    if (!(error instanceof RampeError)) throw error
    log.debug('the page asked for something that could not be had', { url: url.href, code: error.code })
    await route.abort()
  }
}

/** Waits until the page asks for nothing more, or some time has passed. */
async function settle(page: Page, timeout: number): Promise<void> {
  const { errors } = await import('playwright-core')
  try {
    await page.waitForLoadState('networkidle', { timeout })
  } catch (error) {
    // A page that never rests is read as it stands.
    if (!(error instanceof errors.TimeoutError)) throw error
  }
}

function told(page: Page, response: Response | null): Pick<Fetched, 'url' | 'status' | 'headers'> {
  return {
    url: page.url().split('#', 1)[0] ?? page.url(),
    status: response?.status() ?? 200,
    headers: { ...response?.headers(), 'content-type': 'text/html; charset=utf-8' },
  }
}

const stopped = (url: string, cause: unknown): RampeError =>
  new RampeError('aborted', {
    message: { en: 'Stopped before the answer came.', fr: 'Arrêté avant la réponse.' },
    remedy: {
      en: 'Run again: the work goes on where it stopped.',
      fr: 'Relancez : le travail reprend où il s’est arrêté.',
    },
    url,
    cause,
  })

const unrendered = (url: string, cause: unknown): RampeError =>
  new RampeError('page-not-rendered', {
    message: { en: 'The browser could not show this page.', fr: 'Le navigateur n’a pas pu afficher cette page.' },
    remedy: {
      en: 'Open it in a browser; if it shows, try again later.',
      fr: 'Ouvrez-la dans un navigateur ; si elle s’affiche, réessayez plus tard.',
    },
    url,
    cause,
  })

const absent = (url: string): RampeError =>
  new RampeError('browser-missing', {
    message: {
      en: 'No browser is installed for pages made by scripts.',
      fr: 'Aucun navigateur n’est installé pour les pages produites par des scripts.',
    },
    remedy: { en: 'Install playwright-core and Chromium.', fr: 'Installez playwright-core et Chromium.' },
    url,
  })
