import { afterEach, describe, expect, test } from 'vitest'
import { crawl } from './crawl.ts'
import { ends, type InventedSite, inventSite, type Page } from './invented-site.contract.ts'

let site: InventedSite | undefined
afterEach(() => site?.close())

const invent = async (pages: Readonly<Record<string, Page>>): Promise<InventedSite> => {
  site = await inventSite(pages)
  return site
}

describe('how visits end', () => {
  const robots = (body: string): Page => ({ headers: { 'content-type': 'text/plain' }, body })

  test.each<[string, Readonly<Record<string, Page>>, Readonly<Record<string, string>>]>([
    ['a missing seed', {}, { '/': 'http-404' }],
    ['a broken seed', { '/': { status: 500 } }, { '/': 'http-500' }],
    [
      'a seed that is a picture',
      { '/': { headers: { 'content-type': 'image/png' }, body: 'x' } },
      { '/': 'seed-not-a-page' },
    ],
    ['an empty site', { '/': '' }, { '/': 'captured', '/sitemap.xml': 'http-404' }],
    [
      'a forbidden seed',
      { '/robots.txt': robots('User-agent: *\nDisallow: /'), '/': 'x' },
      { '/': 'robots-disallowed' },
    ],
    [
      'a robot named alone',
      { '/robots.txt': robots('User-agent: rampe\nDisallow: /'), '/': 'x' },
      { '/': 'robots-disallowed' },
    ],
    [
      'robots.txt forbidden',
      { '/robots.txt': { status: 403 }, '/': 'x' },
      { '/': 'captured', '/sitemap.xml': 'http-404' },
    ],
    ['robots.txt broken', { '/robots.txt': { status: 503 }, '/': 'x' }, { '/': 'robots-unreachable' }],
    [
      'a page that asks not to be indexed',
      { '/': '<meta name=robots content=noindex><a href=/a>a</a>', '/a': 'a' },
      { '/': 'page-noindex', '/sitemap.xml': 'http-404', '/a': 'captured' },
    ],
    [
      'the same by header',
      { '/': { headers: { 'x-robots-tag': 'noindex' }, body: '<p>x' } },
      { '/': 'page-noindex', '/sitemap.xml': 'http-404' },
    ],
    [
      'a header for another robot',
      { '/': { headers: { 'x-robots-tag': 'otherbot: noindex' }, body: '<p>x' } },
      { '/': 'captured', '/sitemap.xml': 'http-404' },
    ],
    [
      'a copy under another address',
      { '/': '<a href=/a>a</a><a href=/b>b</a>', '/a': 'le même', '/b': 'le même' },
      { '/': 'captured', '/sitemap.xml': 'http-404', '/a': 'captured', '/b': 'duplicate' },
    ],
    [
      'a redirect to a known page',
      { '/': '<a href=/a>a</a><a href=/b>b</a>', '/a': 'a', '/b': { status: 302, headers: { location: '/a' } } },
      { '/': 'captured', '/sitemap.xml': 'http-404', '/a': 'captured', '/b': 'duplicate' },
    ],
    [
      'a redirect out of scope',
      { '/': '<a href=/a>a</a>', '/a': { status: 302, headers: { location: 'https://ailleurs.example/' } } },
      { '/': 'captured', '/sitemap.xml': 'http-404', '/a': 'out-of-scope' },
    ],
    [
      'a redirect to a forbidden page',
      {
        '/robots.txt': robots('User-agent: *\nDisallow: /b'),
        '/': '<a href=/a>a</a>',
        '/a': { status: 302, headers: { location: '/b' } },
      },
      { '/': 'captured', '/sitemap.xml': 'http-404', '/a': 'robots-disallowed' },
    ],
    [
      'a page with its canonical address',
      { '/': '<a href="/a?vue=1">a</a><a href="/a">b</a>', '/a?vue=1': '<link rel=canonical href=/a>a', '/a': 'a' },
      { '/': 'captured', '/sitemap.xml': 'http-404', '/a?vue=1': 'captured' },
    ],
    [
      'a canonical address of a template',
      { '/': '<a href=/a>a</a>', '/a': '<link rel=canonical href=/>a' },
      { '/': 'captured', '/sitemap.xml': 'http-404', '/a': 'captured' },
    ],
    [
      'a "not found" page under 200',
      { '/': '<a href=/a>a</a>', '/a': '<title>Page introuvable</title><h1>Oups</h1>' },
      { '/': 'captured', '/sitemap.xml': 'http-404', '/a': 'page-soft-404' },
    ],
    [
      'a sitemap that is called a page',
      { '/': '<base href="/ailleurs/">a', '/sitemap.xml': '<urlset><url><loc>/a</loc></url></urlset>', '/a': 'a' },
      { '/': 'captured', '/sitemap.xml': 'captured', '/a': 'captured' },
    ],
    [
      'a sitemap that is a page',
      { '/': 'a', '/sitemap.xml': '<a href=/x>x</a>' },
      { '/': 'captured', '/sitemap.xml': 'not-a-page' },
    ],
  ])('%s', async (_name, pages, expected) => {
    const { visit } = await invent(pages)
    expect(ends(await visit())).toEqual(expected)
  })

  test('trouble with a seed is told in both languages, with a remedy', async () => {
    const { visit } = await invent({})
    const [first] = await visit()
    if (first?.outcome.kind !== 'failed') throw new Error('not failed')
    const { issue } = first.outcome
    expect(issue.severity).toBe('violation')
    for (const message of [issue.message, issue.remedy]) {
      expect(message?.en).toMatch(/\w/)
      expect(message?.fr).toMatch(/\w/)
    }
  })

  test('a private address is refused, and the remedy names the option', async () => {
    const { visit } = await invent({ '/': 'a' })
    const [first] = await visit({ allowPrivate: false })
    if (first?.outcome.kind !== 'failed') throw new Error('not failed')
    expect(first.outcome.issue.code).toBe('address-refused')
    expect(first.outcome.issue.remedy?.fr).toContain('--allow-private')
  })

  test('an empty site is told', async () => {
    const { visit } = await invent({ '/': '' })
    const [first] = await visit()
    expect(first?.issues.map(({ code }) => code)).toEqual(['site-empty'])
  })

  test('what is no web address is no seed', async () => {
    await expect(crawl(['ftp://quai.example/']).next()).rejects.toMatchObject({ code: 'url-invalid' })
  })
})
