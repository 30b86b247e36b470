import { expect, test } from 'vitest'
import { canonicalUrl } from './canonical.ts'

test.each([
  ['https://Theatre.Example/Saison/#billets', 'https://theatre.example/Saison/'],
  ['HTTPS://theatre.example:443/', 'https://theatre.example/'],
  ['https://theatre.example./x', 'https://theatre.example/x'],
  ['https://theatre.example/a?utm_source=x&utm_medium=y', 'https://theatre.example/a'],
  ['https://theatre.example/a?fbclid=1&id=7&gclid=2', 'https://theatre.example/a?id=7'],
  ['https://theatre.example/a?b=2&a=1&b=1', 'https://theatre.example/a?a=1&b=2&b=1'],
  ['https://theatre.example/a?', 'https://theatre.example/a'],
  ['https://theatre.example/fr/index.html', 'https://theatre.example/fr/'],
  ['https://theatre.example/Default.aspx', 'https://theatre.example/'],
  ['https://theatre.example/index.php?page=3', 'https://theatre.example/index.php?page=3'],
  ['https://theatre.example/a;jsessionid=0A1B', 'https://theatre.example/a'],
  ['https://theatre.example/a?PHPSESSID=0a1b', 'https://theatre.example/a'],
  ['https://theatre.example/%7ejean/%c3%a9t%C3%A9', 'https://theatre.example/~jean/%C3%A9t%C3%A9'],
  ['https://theatre.example/été', 'https://theatre.example/%C3%A9t%C3%A9'],
  ['https://theatre.example/a/../b/./c', 'https://theatre.example/b/c'],
  ['  https://theatre.example/a\n', 'https://theatre.example/a'],
  ['https://theatre.example/index.html?utm_source=x', 'https://theatre.example/'],
  ['https://theatre.example/a?utm%5Fsource=x&%69d=7', 'https://theatre.example/a?id=7'],
  ['https://theatre.example/a?UTM_Source=x', 'https://theatre.example/a'],
  ['https://theatre.example/a?b=1&amp;utm_medium=x&amp;c=2', 'https://theatre.example/a?b=1&c=2'],
  ['https://theatre.example/a?&&b=1&', 'https://theatre.example/a?b=1'],
  ['https://theatre.example/a?b', 'https://theatre.example/a?b'],
  ['https://theatre.example/a?b=', 'https://theatre.example/a?b='],
  ['https://theatre.example/a?x[]=1&x[]=2', 'https://theatre.example/a?x%5B%5D=1&x%5B%5D=2'],
  ['https://theatre.example/a?x%5b%5d=1', 'https://theatre.example/a?x%5B%5D=1'],
  ['https://theatre.example/a|b^c', 'https://theatre.example/a%7Cb%5Ec'],
  ['https://theatre.example/a%7cb%5ec', 'https://theatre.example/a%7Cb%5Ec'],
  ['https://theatre.example/a%2fb', 'https://theatre.example/a%2Fb'],
  ['https://theatre.example/a%252e', 'https://theatre.example/a%252e'],
  ['https://theatre.example/a/%2e%2e/b', 'https://theatre.example/b'],
  ['https://theatre.example/%zz', 'https://theatre.example/%zz'],
  ['https://theatre.example//a', 'https://theatre.example//a'],
  ['https://theatre.example', 'https://theatre.example/'],
  ['https://theatre.example/(S(lit3py55t21z5v55vlm25s55))/saison.aspx', 'https://theatre.example/saison.aspx'],
  ['https://theatre.example/ondine-(reprise)/', 'https://theatre.example/ondine-(reprise)/'],
  ['https:\\\\theatre.example\\a', 'https://theatre.example/a'],
  ['https://theatre.example/a\tb', 'https://theatre.example/ab'],
  ['https://theatre.example:0443/', 'https://theatre.example/'],
  ['http://theatre.example:443/', 'http://theatre.example:443/'],
  ['http://0x7f.1/', 'http://127.0.0.1/'],
  ['https://théâtre.example/', 'https://xn--thtre-4qa2c.example/'],
])('%s → %s', (address, expected) => {
  expect(canonicalUrl(address)).toBe(expected)
  expect(canonicalUrl(expected)).toBe(expected)
})

test.each([
  'mailto:info@theatre.example',
  'javascript:void(0)',
  'tel:+15145550100',
  'http://',
  'https://user:secret@theatre.example/',
  `https://theatre.example/${'a'.repeat(2500)}`,
  'http://[::1',
])('%s is nothing to fetch', (address) => {
  expect(canonicalUrl(address)).toBeUndefined()
})

test('a relative address is resolved', () => {
  expect(canonicalUrl('../fr/phedre', 'https://theatre.example/en/shows/')).toBe('https://theatre.example/en/fr/phedre')
})
