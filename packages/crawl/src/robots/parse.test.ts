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
    ['words after a token are none of it', 'User-agent: rampe bot\nDisallow: /a', '/a', false],
    ['a digit ends a token', 'User-agent: rampe2\nDisallow: /a', '/a', false],
    ['a token of digits is nobody’s', 'User-agent: 360\nDisallow: /a', '/a', true],
    ['everybody, with words after', 'User-agent: * (all)\nDisallow: /a', '/a', false],
    ['a broken mark before the first line', '\uFFFDUser-agent: *\nDisallow: /a', '/a', false],
    ['a mark read as Latin-1', '\u00EF\u00BB\u00BFUser-agent: *\nDisallow: /a', '/a', false],
    [
      'an own group without rules frees from everybody’s',
      'User-agent: *\nDisallow: /\n\nUser-agent: rampe\nDisallow:',
      '/a',
      true,
    ],
    ['unknown lines between agents', 'User-agent: rampe\nNoindex: /\nUser-agent: x\nDisallow: /a', '/a', false],
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
    // Reserved characters that part nothing are equal to their escapes (the second row of the table in 2.2.2).
    ['Disallow: /a?u=https://x.example', '/a?u=https%3A%2F%2Fx.example', false],
    ['Disallow: /a?u=https%3A%2F%2Fx.example', '/a?u=https://x.example/y', false],
    ['Disallow: /*?*u=*//', '/a?u=https://x.example', false],
    ['Disallow: /a(b)', '/a%28b%29', false],
    ['Disallow: /a?x%26y', '/a?x&y', true],
    ['Disallow: /a%3Fb', '/a?b', true],
    // Special characters are themselves when they are encoded (2.2.3).
    ['Disallow: /a-%2A.html', '/a-*.html', false],
    ['Disallow: /a-%2A.html', '/a-b.html', true],
    ['Disallow: /a-%24', '/a-$', false],
    ['Disallow: /a$b', '/a$b', false],
    ['Disallow: /a$b', '/a', true],
    ['Disallow: /a$', '/a$', true],
    ['Disallow: /a*$', '/a/b?c', false],
    ['Disallow: /a**b', '/a/x/b', false],
    ['Disallow: /*/', '/a', true],
    ['Disallow: a', '/a', true],
    ['Disallow: /%7Ejean', '/~jean', false],
    ['Disallow: /~jean', '/%7ejean', false],
    ['Disallow: /a%', '/a%', false],
    ['Disallow: /%zz', '/%zz', false],
    ['Disallow: /𝄞', '/%F0%9D%84%9E', false],
    ['Allow: /a/index.html\nDisallow: /', '/a/', true],
    ['Allow: /a/index.html\nDisallow: /', '/a/b', false],
    ['Disallow: /a/index.html', '/a/', true],
    ['Disallow: /\nAllow: /$', '/', true],
    ['Disallow: /\nAllow: /$', '/?a', false],
    ['Disallow: /a\nAllow: /*b', '/ab', true],
    ['Disallow: /robots.txt', '/robots.txt', true],
    ['Disallow: /robots.txt', '/robots.txt.bak', false],
    ['Disallow: /a b', '/a%20b', false],
    ['Disallow : /a', '/a', false],
    ['Disallow /a', '/a', false],
    ['Dissallow: /a', '/a', false],
  ])('%s · %s', (rules, path, expected) => {
    expect(parseRobots(all(rules)).isAllowed('Rampe', site + path)).toBe(expected)
  })

  test.each([
    ['https://theatre.example', '/'],
    ['https://theatre.example?a', '/?a'],
    ['HTTPS://theatre.example/a#b', '/a'],
    ['//theatre.example/a', '/a'],
    ['theatre.example/a?b', '/a?b'],
    ['theatre.example', '/'],
    ['/a;b?c', '/a;b?c'],
    ['', '/'],
  ])('the address %j is compared as %j', (url, path) => {
    expect(parseRobots(all(`Disallow: ${path}$`)).isAllowed('Rampe', url)).toBe(false)
  })

  test.each([
    ['rampe', false],
    ['Rampe/0.1', false],
    ['RAMPE (+https://theatre.example)', false],
    ['Rampe Bot', true],
    ['rampes', true],
    ['', true],
  ])('a robot that calls itself %j is rampe’s to forbid: %s', (name, allowed) => {
    expect(parseRobots('User-agent: rampe\nDisallow: /').isAllowed(name, `${site}/a`)).toBe(allowed)
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
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['zeros at the ends of lines', Buffer.from(text.replaceAll('\n', '\0\n'))],
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

  test('a rule that the limit cuts in two is not read as a shorter one', () => {
    const rule = 'Disallow: /prive/'
    const before = 'User-agent: *\n'
    const filler = '#'.repeat(ROBOTS_LIMIT - before.length - rule.length + 5)
    const cut = `${before}${filler}\n${rule}\n`
    expect(parseRobots(cut).isAllowed('Rampe', `${site}/a`)).toBe(true)
    expect(parseRobots(Buffer.from(cut)).isAllowed('Rampe', `${site}/a`)).toBe(true)
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
  ['User-agent: *\nCrawl-delay: 9\nUser-agent: rampe\nDisallow: /a', 9],
  ['User-agent: *\nCrawl-delay: 9\nDisallow: /b\nUser-agent: rampe\nDisallow: /a', undefined],
  ['User-agent: *\nCrawl-delay: 1e999', undefined],
  ['User-agent: *\nCrawl-delay: soon', undefined],
  ['User-agent: *\nCrawl-delay: -1', undefined],
  ['User-agent: other\nCrawl-delay: 5', undefined],
])('%j asks for %s seconds', (text, expected) => {
  expect(parseRobots(text).crawlDelay('Rampe')).toBe(expected)
})
