import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { keepHeapSmall } from '../heap.ts'

/**
 * One crawler over one site, in a process of its own, so that its processor time and memory are its own. Arguments: tool,
 * origin, number of pages, folder. Prints one line of JSON.
 */
const [tool = '', origin = '', pages = '0', folder = ''] = process.argv.slice(2)
const WIDTH = 16
const most = Number(pages) * 2 + 1000

/** Each loads what it needs, and answers the crawl, which alone is measured. */
const tools: Readonly<Record<string, () => Promise<() => Promise<number>>>> = {
  async rampe() {
    const [{ crawl }, { openWorkspace }] = await Promise.all([import('@rampe/crawl'), import('@rampe/pipeline')])
    keepHeapSmall()
    return async () => {
      using workspace = openWorkspace(folder)
      const store = workspace.site(origin).crawlStore
      let count = 0
      for await (const { outcome } of crawl([`${origin}/`], {
        store,
        delayMs: 0,
        perHost: WIDTH,
        allowPrivate: true,
        maxPages: most,
      })) {
        if (outcome.kind === 'captured' || outcome.kind === 'unchanged') count += 1
      }
      return count
    }
  },

  async bare() {
    const [{ Agent, request }, { load }] = await Promise.all([import('undici'), import('cheerio')])
    return async () => {
      const dispatcher = new Agent({ connections: WIDTH })
      const seen = new Set([`${origin}/`])
      const queue = [...seen]
      let count = 0
      const visit = async (url: string): Promise<void> => {
        const { body } = await request(url, { dispatcher })
        const page = load(await body.text())
        count += 1
        page('script[type="application/ld+json"]').each((_, element) => void JSON.parse(page(element).text()))
        page('a[href]').each((_, element) => {
          const next = new URL(page(element).attr('href') ?? '', url)
          next.hash = ''
          if (next.origin !== origin || seen.has(next.href)) return
          seen.add(next.href)
          queue.push(next.href)
        })
      }
      let active = 0
      await new Promise<void>((resolve, reject) => {
        const fill = (): void => {
          if (queue.length === 0 && active === 0) resolve()
          while (active < WIDTH && queue.length > 0) {
            active += 1
            visit(queue.shift() ?? '').then(() => {
              active -= 1
              fill()
            }, reject)
          }
        }
        fill()
      })
      return count
    }
  },

  async crawlee() {
    const require = createRequire(`${folder}/package.json`)
    const { CheerioCrawler, Configuration, log } = await import(pathToFileURL(require.resolve('@crawlee/cheerio')).href)
    log.setLevel(log.LEVELS.ERROR)
    return async () => {
      let count = 0
      const crawler = new CheerioCrawler(
        {
          minConcurrency: WIDTH,
          maxConcurrency: WIDTH,
          maxRequestRetries: 0,
          useSessionPool: false,
          persistCookiesPerSession: false,
          async requestHandler({
            $,
            enqueueLinks,
          }: {
            $: (selector: string) => { text(): string }
            enqueueLinks: () => Promise<unknown>
          }) {
            count += 1
            const data = $('script[type="application/ld+json"]').text()
            if (data !== '') JSON.parse(data)
            await enqueueLinks()
          },
        },
        new Configuration({ persistStorage: false, storageClientOptions: { persistStorage: false } }),
      )
      await crawler.run([`${origin}/`])
      return count
    }
  },
}

const load = tools[tool]
if (load === undefined) throw new Error(`no such tool: ${tool}`)
const run = await load()
const start = performance.now()
const before = process.cpuUsage()
const count = await run()
const { user, system } = process.cpuUsage(before)
console.log(
  JSON.stringify({
    pages: count,
    seconds: (performance.now() - start) / 1000,
    cpuMs: (user + system) / 1000,
    peakMB: process.resourceUsage().maxRSS / 1024,
  }),
)
process.exit()
