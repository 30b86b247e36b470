import type { Artifact } from '@rampe/model'
import { bytesOf, sha256 } from '../manifest.ts'
import { isProps, listOf, urlsOf } from '../node.ts'
import { type Change, forgotten, keyOf, receiptOf, type Target } from '../target.ts'
import { type Remote, send } from './remote.ts'

export interface IndexNowOptions extends Remote {
  /** @default 'index-now' */
  readonly name?: string
  /** @default 'https://api.indexnow.org/indexnow' */
  readonly url?: string
  /** The site's host. */
  readonly host: string
  /** 8–128 letters, digits and dashes; the site serves it as `/<key>.txt`, so it is no secret. */
  readonly key: string
  /** Where the key file stands, if not there. */
  readonly keyLocation?: string
}

const MOST = 10_000

/** Tells search engines (IndexNow) which pages changed, and only those: their markup is compared with what was sent last. */
export function indexNowTarget(options: IndexNowOptions): Target {
  const { name = 'index-now', url = 'https://api.indexnow.org/indexnow', host, key, keyLocation } = options
  if (!/^[a-zA-Z0-9-]{8,128}$/.test(key))
    throw new RangeError('an IndexNow key has 8 to 128 letters, digits and dashes')

  const submit = async (urls: readonly string[]): Promise<void> => {
    for (let from = 0; from < urls.length; from += MOST) {
      const body = JSON.stringify({
        host,
        key,
        ...(keyLocation === undefined ? {} : { keyLocation }),
        urlList: urls.slice(from, from + MOST),
      })
      const headers = { 'content-type': 'application/json; charset=utf-8' }
      await send(options, url, { method: 'POST', headers, body }, (status) => status === 200 || status === 202)
    }
  }

  return {
    name,
    async plan(artifacts, memory = {}) {
      const digests = digestsOf(artifacts, host)
      const before = memory.last?.state ?? {}
      const changes: Change[] = Object.entries(digests)
        .filter(([page, digest]) => before[page] !== digest)
        .map(([page]) => ({ change: before[page] === undefined ? 'add' : 'update', subject: page }))
      for (const page of Object.keys(before))
        if (digests[page] === undefined) changes.push({ change: 'remove', subject: page })
      const unchanged = Object.keys(digests).length - changes.filter(({ change }) => change !== 'remove').length
      return { target: name, key: keyOf(name, artifacts), changes, unchanged, artifacts }
    },
    async apply(plan) {
      await submit(plan.changes.map(({ subject }) => subject))
      return receiptOf(plan, { state: digestsOf(plan.artifacts, host) })
    },
    async forget(iris) {
      const urls = iris.filter((iri) => URL.canParse(iri) && new URL(iri).host === host && !iri.includes('#'))
      await submit(urls)
      return forgotten(name, iris, urls.length)
    },
  }
}

/** The address of each page of the host that has markup, and the digest of that markup. */
function digestsOf(artifacts: readonly Artifact[], host: string): Readonly<Record<string, string>> {
  const digests: Record<string, string> = {}
  for (const artifact of artifacts) {
    if (!artifact.path.startsWith('pages/')) continue
    const bytes = bytesOf(artifact)
    const document: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (!isProps(document)) continue
    const events = '@graph' in document ? listOf(document['@graph']) : [document]
    const page = events.flatMap((event) => (isProps(event) ? urlsOf(event.url) : []))[0]
    if (page !== undefined && new URL(page).host === host) digests[page] = sha256(bytes)
  }
  return digests
}
