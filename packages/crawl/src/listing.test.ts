import { expect, test } from 'vitest'
import { type Listing, pagesOf, selected } from './listing.ts'
import { cssOf } from './xpath.ts'

const html = `<nav><a href="/contact">Contact</a></nav>
<ul class="liste spectacles"><li class="carte"><a class="titre" href="/ondine">Ondine</a><a href="/billets/1">Billets</a></li>
<li class="carte"><h3><a class="titre" href="/brume">Brume</a></h3></li></ul>`

test.each<[Partial<Listing>, readonly string[]]>([
  [{}, ['/contact', '/ondine', '/billets/1', '/brume']],
  [{ select: '.spectacles a.titre' }, ['/ondine', '/brume']],
  [{ select: '.carte' }, ['/ondine', '/billets/1', '/brume']],
  [{ select: 'li:nth-child(2)' }, ['/brume']],
  [{ select: '.nulle-part' }, []],
  [{ xpath: '//a[@class="titre"]/@href' }, ['/ondine', '/brume']],
  [{ xpath: "//ul[contains(@class,'spectacles')]/li[1]//a" }, ['/ondine', '/billets/1']],
])('%j finds %j', (rest, expected) => {
  expect(selected(html, { url: 'https://theatre.example/saison', ...rest })).toEqual(expected)
})

test.each([
  ['/html/body//a', 'html > body a'],
  ['//*[@id="x"]/a[2]', '*[id="x"] > a:nth-of-type(2)'],
  ["//a[starts-with(@href,'/e/')][@title]", 'a[href^="/e/"][title]'],
])('the XPath %s is %s', (xpath, css) => {
  expect(cssOf(xpath)).toBe(css)
})

test.each(['', '//a[last()]', '//a/following-sibling::b', 'count(//a)', '//a[text()="x"]'])(
  'the XPath %j is not understood',
  (xpath) => {
    expect(() => cssOf(xpath)).toThrow(RangeError)
  },
)

test('a listing has pages', () => {
  expect(pagesOf({ url: 'https://theatre.example/saison?p={page}', pages: 2 })).toEqual([
    'https://theatre.example/saison?p=1',
    'https://theatre.example/saison?p=2',
  ])
  expect(pagesOf({ url: 'https://theatre.example/saison' })).toEqual(['https://theatre.example/saison'])
})
