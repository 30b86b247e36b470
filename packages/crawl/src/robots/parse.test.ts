import { describe, expect, test } from 'vitest'
import { parseRobots, ROBOTS_LIMIT } from './parse.ts'

const site = 'https://theatre.example'

describe('which group speaks to a robot (RFC 9309, 2.2.1)', () => {
  test.each<[string, string, string, boolean]>([
    ['no file', '', '/a', true],
    ['everybody', 'User-agent: *\nDisallow: /a', '/a', false],
    ['somebody else', 'User-agent: other\nDisallow: /a', '/a', true],
    ['this robot', 'User-agent: rampe\nDisallow: /a', '/a', false],
    ['this robot, not everybody', 'User-agent: *\nDisallow: /a\n\nUser-agent: Rampe\nDisallow: /b', '/a', true],
    ['case', 'USER-AGENT: RAMPE\nDISALLOW: /a', '/a', false],
    ['a version after the token', 'User-agent: Rampe/1.0 (x)\nDisallow: /a', '/a', false],
    ['a token that only begins so', 'User-agent: rampetta\nDisallow: /a', '/a', true],
    ['several agents of one group', 'User-agent: x\nUser-agent: rampe\nDisallow: /a', '/a', false],
    [
      'groups of one agent are one',
      'User-agent: rampe\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: rampe\nDisallow: /b',
      '/b',
      false,
    ],
    ['a blank line ends no group', 'User-agent: rampe\n\n\nDisallow: /a', '/a', false],
    [
      'other fields end no group',
      'User-agent: x\nSitemap: /s.xml\nCrawl-delay: 3\nUser-agent: rampe\nDisallow: /a',
      '/a',
      false,
    ],
    ['rules before any agent', 'Disallow: /a\nUser-agent: rampe\nDisallow: /b', '/a', true],
  ])('%s', (_name, text, path, expected) => {
    expect(parseRobots(text).isAllowed('Rampe/0.1 (+https://x.example)', site + path)).toBe(expected)
  })
})

describe('which rule wins (2.2.2, 2.2.3)', () => {
  const all = (rules: string): string => `User-agent: *\n${rules}`
  test.each<[string, string, boolean]>([
    ['Disallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['Allow: /a/b\nDisallow: /a', '/a/c', false],
    ['Allow: /a\nDisallow: /a', '/a', true],
    ['Disallow: /a\nAllow: /a', '/a', true],
    ['Disallow:', '/a', true],
    ['Disallow: /', '/robots.txt', true],
    ['Disallow: /*.php', '/x/index.php?y', false],
    ['Disallow: /*.php$', '/x/index.php', false],
    ['Disallow: /*.php$', '/x/index.php?y', true],
    ['Disallow: /a$', '/a', false],
    ['Disallow: /a$', '/ab', true],
    ['Disallow: /$', '/', false],
    ['Disallow: /$', '/x', true],
    ['Disallow: /*/prive/*/x', '/fr/prive/1/x', false],
    ['Disallow: *', '/x', false],
    ['Disallow: /*?*', '/a?b=1', false],
    ['Disallow: /*?*', '/a', true],
    ['Disallow: /a?b=1', '/a?b=12', false],
    ['Disallow: /a # note', '/a', false],
    ['Disallow: /été', '/%C3%A9t%C3%A9', false],
    ['Disallow: /%c3%a9', '/é', false],
    ['Disallow: /%62%61%7A', '/baz', false],
    ['Disallow: /a%2Fb', '/a/b', true],
    ['Disallow: /A', '/a', true],
    ['Disallow : /a', '/a', false],
    ['Disallow /a', '/a', false],
    ['Dissallow: /a', '/a', false],
  ])('%s · %s', (rules, path, expected) => {
    expect(parseRobots(all(rules)).isAllowed('Rampe', site + path)).toBe(expected)
  })

  test.each(['\n', '\r\n', '\r'])('lines end with %j', (end) => {
    expect(parseRobots(['User-agent: *', 'Disallow: /a'].join(end)).isAllowed('Rampe', `${site}/a`)).toBe(false)
  })
})

describe('bytes', () => {
  const text = 'User-agent: *\nDisallow: /a\nSitemap: https://theatre.example/plan.xml'
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('%s', (_name, bytes) => {
    const robots = parseRobots(bytes)
    expect(robots.isAllowed('Rampe', `${site}/a`)).toBe(false)
    expect(robots.sitemaps).toEqual(['https://theatre.example/plan.xml'])
  })

  test('half a megabyte is read, and no more', () => {
    const filler = `${'# '.padEnd(99, 'x')}\n`
    const lines = Math.floor((ROBOTS_LIMIT - 100) / filler.length)
    const inside = parseRobots(`${filler.repeat(lines)}User-agent: *\nDisallow: /a\n`)
    const beyond = parseRobots(`${filler.repeat(lines + 2)}User-agent: *\nDisallow: /a\n`)
    expect(inside.isAllowed('Rampe', `${site}/a`)).toBe(false)
    expect(beyond.isAllowed('Rampe', `${site}/a`)).toBe(true)
  })

  test('a page in place of the file says nothing', () => {
    expect(parseRobots('<!doctype html><h1>Bonjour</h1>').isAllowed('Rampe', `${site}/a`)).toBe(true)
  })

  test('rules made to hang a matcher do not', () => {
    const start = performance.now()
    const robots = parseRobots(`User-agent: *\n${`Disallow: /${'*a'.repeat(60)}b\n`.repeat(50)}`)
    expect(robots.isAllowed('Rampe', `${site}/${'a'.repeat(2000)}`)).toBe(true)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

test.each([
  ['User-agent: *\nCrawl-delay: 10', 10],
  ['User-agent: *\nCrawl-delay: 0,5', 0.5],
  ['User-agent: *\nCrawl-delay: 9\nUser-agent: rampe\nCrawl-delay: 2', 2],
  ['User-agent: *\nCrawl-delay: soon', undefined],
  ['User-agent: *\nCrawl-delay: -1', undefined],
  ['User-agent: other\nCrawl-delay: 5', undefined],
])('%j asks for %s seconds', (text, expected) => {
  expect(parseRobots(text).crawlDelay('Rampe')).toBe(expected)
})
