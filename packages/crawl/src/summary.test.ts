import { expect, test } from 'vitest'
import { issueFor } from './issues.ts'
import { entryFor, visitOf } from './store.contract.ts'
import { EMPTY_SUMMARY, withVisit } from './summary.ts'
import type { Visit } from './visit.ts'

const traffic = { host: 'theatre.example', requests: 1, bytes: 1000, milliseconds: 80 }

test('a crawl in numbers', () => {
  const entry = entryFor('/a')
  const visits: readonly Visit[] = [
    visitOf(entry, { pageKind: 'event', events: 1, traffic }),
    visitOf(entry, { pageKind: 'event', events: 2, traffic: { ...traffic, requests: 3, gap: 1100 } }),
    visitOf(entry, {
      outcome: { kind: 'unchanged', url: entry.url, checkedAt: '' },
      traffic: { ...traffic, bytes: 0, gap: 400 },
    }),
    visitOf(entry, { outcome: { kind: 'skipped', issue: issueFor('robots-disallowed', entry.url) } }),
    visitOf(entry, {
      outcome: { kind: 'failed', issue: issueFor('page-blocked', entry.url) },
      issues: [issueFor('site-empty', entry.url)],
      traffic: { ...traffic, host: 'hall.example', gap: 99_000 },
    }),
  ]
  expect(visits.reduce(withVisit, EMPTY_SUMMARY)).toEqual({
    outcomes: { captured: 2, unchanged: 1, failed: 1, skipped: 1 },
    pages: { event: 2 },
    reasons: { 'robots-disallowed': 1, 'page-blocked': 1 },
    notes: { 'site-empty': 1 },
    events: 3,
    requests: 6,
    bytes: 3000,
    hosts: {
      'theatre.example': { requests: 5, bytes: 2000, milliseconds: 240, shortestGap: 400, gaps: [0, 1, 0, 1, 0, 0, 0] },
      'hall.example': { requests: 1, bytes: 1000, milliseconds: 80, shortestGap: 99_000, gaps: [0, 0, 0, 0, 0, 0, 1] },
    },
  })
})
