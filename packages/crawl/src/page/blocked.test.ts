import { describe, expect, test } from 'vitest'
import { isSoftNotFound, wallOf } from './blocked.ts'
import { scanPage } from './scan.ts'

const long = 'Une longue page qui parle de tout. '.repeat(60)
const wall = (html: string, headers = {}): string | undefined => wallOf(html, scanPage(html, 2026), headers)

describe('walls', () => {
  test.each([
    ['<title>Just a moment...</title><div id=cf-wrapper>', {}, 'cloudflare'],
    ['<p>x', { 'cf-mitigated': 'challenge' }, 'cloudflare'],
    ['<script src="https://static.queue-it.net/script/queueclient.js"></script>', {}, 'queue-it'],
    ['<iframe src="/_Incapsula_Resource?x"></iframe>', {}, 'imperva'],
    ['<script src="https://ct.captcha-delivery.com/c.js"></script>', {}, 'datadome'],
    ['<form><input name=u><input type=password></form>', {}, 'login'],
  ])('%s', (html, headers, expected) => {
    expect(wall(html, headers)).toBe(expected)
  })

  test.each([
    ['an ordinary page', '<h1>Ondine</h1><p>12 mars 2026'],
    [
      'a page that waits behind the same services',
      `<script src="https://static.queue-it.net/x.js"></script><p>${long}`,
    ],
    ['a page with a log-in form in its corner', `<input type=password><p>${long}`],
  ])('%s is none', (_name, html) => {
    expect(wall(html)).toBeUndefined()
  })
})

test.each([
  ['<title>Page introuvable - Quai</title><h1>Oups', true],
  ['<title>Quai</title><h1>404</h1>', true],
  ['<h1>This page could not be found', true],
  ['<title>Quai</title><p>Cette page n’existe plus', true],
  ['<title>Not Found</title><p>A play. March 12, 2026 at 8 pm', false],
  [`<title>Introuvable</title><p>${long.repeat(3)}`, false],
  ['<title>Ondine</title><p>Une pièce', false],
])('%s is a "not found" page: %s', (html, expected) => {
  expect(isSoftNotFound(scanPage(html, 2026))).toBe(expected)
})
