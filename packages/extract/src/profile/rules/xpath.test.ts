import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { evaluate } from './xpath.ts'
import { textOf, type XNode } from './xpath-functions.ts'

const HTML = `<html><head><meta property="og:title" content="Sel"></head><body>
<main><h1 class="titre grand">Sel</h1><dl><dt>Dates</dt><dd>13 mars</dd><dt> Lieu </dt><dd>Salle <b>des Câbles</b></dd></dl>
<ul><li>un</li><li>deux<a href="/x">ici</a></li><li class="fin">trois</li></ul></main></body></html>`
const root: XNode = load(HTML, { xml: { xmlMode: false } }).root()[0] ?? { type: 'root', parent: null }
const told = (source: string) => {
  const value = evaluate(source, root)
  return Array.isArray(value) ? value.map((node: XNode) => textOf(node).trim()) : value
}

describe('xpath', () => {
  it.each([
    ['//h1', ['Sel']],
    ['/html/body/main/h1/text()', ['Sel']],
    ['//meta[@property="og:title"]/@content', ['Sel']],
    ["//*[contains(@class, 'grand')]", ['Sel']],
    ['//dt[text()="Dates"]/following-sibling::dd[1]', ['13 mars']],
    ["//dt[normalize-space()='Lieu']/following-sibling::dd[1]", ['Salle des Câbles']],
    ['//li[2]', ['deuxici']],
    ['//li[last()]', ['trois']],
    ['//li[position() < 3]/a/@href', ['/x']],
    ['(//li)[2]/a', ['ici']],
    ['(//dd | //h1)[1]', ['Sel']],
    ['//li[not(a) and not(@class)]', ['un']],
    ['//a/..', ['deuxici']],
    ['//b/ancestor::dl/dt[1]', ['Dates']],
    ['//dd[preceding-sibling::dt[1][contains(., "Lieu")]]', ['Salle des Câbles']],
    ['normalize-space(//dd[2])', 'Salle des Câbles'],
    ['substring-before(//dd[1], " ")', '13'],
    ['concat(//h1, ", ", //dd[1])', 'Sel, 13 mars'],
    ['count(//li) = 3', true],
    ['//li[string-length(.) > 4]', ['deuxici', 'trois']],
    ['//p', []],
  ])('%s', (source, found) => {
    expect(told(source)).toEqual(found)
  })

  it.each([
    ['//li[', /missing/],
    ['//li]', /not expected/],
    ['document("x")', /not known/],
    ['//li/foo::x', /axis/],
    ['//li/$x', /not understood/],
    ['', /missing/],
  ])('refuses %s', (source, why) => {
    expect(() => evaluate(source, root)).toThrow(why)
  })

  it('gives up where it would look at too much', () => {
    const many = load(`<div>${'<p></p>'.repeat(5000)}</div>`, { xml: { xmlMode: false } }).root()[0]
    expect(() => evaluate('//p[count(../p[count(../p) > 1]) > 1]', many ?? root)).toThrow(/too many/)
  })
})
