import { expect, test } from 'vitest'
import { issueFor } from './issues.ts'
import { entryFor, visitOf } from './store.contract.ts'
import { EMPTY_SUMMARY, withVisit } from './summary.ts'
import type { Visit } from './visit.ts'

const traffic = { host: 'theatre.example', requests: 1, bytes: 1000, milliseconds: 80 }

test('a crawl in numbers', () => {
  const entry = entryFor('/a')
  const list = (role: 'feed' | 'sitemap') => entryFor(`/${role}`, { role })
  const visits: readonly Visit[] = [
    visitOf(entry, { pageKind: 'event', events: 1, traffic: { ...traffic, requests: 2, robots: 1 } }),
    visitOf(entry, { pageKind: 'event', events: 2, traffic: { ...traffic, requests: 3, gap: 1100 } }),
    visitOf(entry, {
      outcome: { kind: 'unchanged', url: entry.url, checkedAt: '' },
      traffic: { ...traffic, bytes: 0, gap: 400 },
    }),
    visitOf(entry, { outcome: { kind: 'unchanged', url: entry.url, checkedAt: '', spared: true } }),
    visitOf(entry, { outcome: { kind: 'skipped', issue: issueFor('robots-disallowed', entry.url) } }),
    visitOf(entry, {
      outcome: { kind: 'failed', issue: issueFor('page-blocked', entry.url) },
      issues: [issueFor('site-empty', entry.url)],
      traffic: { ...traffic, host: 'hall.example', gap: 99_000 },
    }),
    visitOf(list('sitemap'), { traffic }),
    visitOf(list('sitemap'), { outcome: { kind: 'skipped', issue: issueFor('not-a-page', entry.url) } }),
    visitOf(list('feed'), { events: 4, outcome: { kind: 'failed', issue: issueFor('page-blocked', entry.url) } }),
  ]
  const none = { captured: 0, unchanged: 0, failed: 0, skipped: 0 }
  expect(visits.reduce(withVisit, EMPTY_SUMMARY)).toEqual({
    outcomes: { captured: 2, unchanged: 2, failed: 1, skipped: 1 },
    feeds: { ...none, failed: 1 },
    sitemaps: { ...none, captured: 1, skipped: 1 },
    robots: 1,
    spared: 1,
    pages: { event: 2 },
    reasons: { 'robots-disallowed': 1, 'page-blocked': 1 },
    failures: [entry.url, list('feed').url].map((url) => ({ url, code: 'page-blocked' })),
    notes: { 'site-empty': 1 },
    events: 7,
    requests: 8,
    bytes: 4000,
    hosts: {
      'theatre.example': { requests: 7, bytes: 3000, milliseconds: 320, shortestGap: 400, gaps: [0, 1, 0, 1, 0, 0, 0] },
      'hall.example': { requests: 1, bytes: 1000, milliseconds: 80, shortestGap: 99_000, gaps: [0, 0, 0, 0, 0, 0, 1] },
    },
  })
})
