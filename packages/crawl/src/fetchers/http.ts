import type { Client } from '@rampe/http'
import type { Fetcher } from '../fetcher.ts'

const ACCEPT: Readonly<Record<string, string>> = {
  page: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
  feed: 'text/calendar,application/json,application/rss+xml,application/atom+xml,*/*;q=0.5',
  sitemap: 'application/xml,text/xml,text/plain;q=0.8,*/*;q=0.5',
}

/** Sitemaps may be larger than pages: the protocol allows 50 MB. */
const SITEMAP_BYTES = 50 * 1024 * 1024

/** The network, through the one door. Asks only for what has changed since the last good capture (RFC 9110, 13.1). */
export const httpFetcher = (client: Client): Fetcher => ({
  name: 'http',
  async fetch({ url, role, previous }) {
    const answer = await client.request(url, {
      redirects: 0,
      headers: {
        accept: ACCEPT[role] ?? '*/*',
        ...(previous?.etag === undefined ? {} : { 'if-none-match': previous.etag }),
        ...(previous?.lastModified === undefined ? {} : { 'if-modified-since': previous.lastModified }),
      },
      ...(role === 'sitemap' ? { maxBytes: SITEMAP_BYTES } : {}),
    })
    return answer
  },
  close: () => client.close(),
})
