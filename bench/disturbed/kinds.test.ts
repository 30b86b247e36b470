import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { ADDITIONS } from './additions.ts'
import { BLIND } from './blind/lists.ts'
import { DISTURBANCES } from './kinds.ts'

const PAGE = `<head><meta name="description" content="Une salle"></head><body><main><h2 class="title big">La Nuit</h2>
<ul><li class="row"><time datetime="2026-03-05">5 mars</time> <b>20 h</b> <span>Salle Rouge</span> <img src="a.jpg" alt="La Nuit"></li></ul></main></body>`

const rows: readonly [kind: string, gone: string, there: string][] = [
  ['hashed classes', '.title, .big, .row', 'h2[class] + ul > li[class]'],
  ['no classes', '[class]', 'h2'],
  ['no headings', 'h2', 'main > div.title'],
  ['bold headings', 'h2', 'p.title > strong'],
  ['only divisions', 'main, ul, li', 'div > h2.title + div > div.row'],
  ['no times', 'time, [datetime]', '.row > span:first-child'],
  ['no head', 'meta', 'h2'],
  ['no alternatives', '[alt]', 'img'],
  ['spans around texts', 'li > span > b', 'h2 > span'],
  ['more wrappers', 'li > time', 'li > div > time'],
  ['no emphasis', 'b', 'time'],
  ['styled emphasis', 'b', 'time + span[style]'],
  ['spans as divisions', 'span', 'li > div'],
]

describe('disturbances', () => {
  it.each(rows)('%s: a visitor reads the same words', (kind, gone, there) => {
    const page = load(PAGE)
    DISTURBANCES[kind]?.(page)
    expect(page('body').text()).toBe(load(PAGE)('body').text())
    expect(page(gone)).toHaveLength(0)
    expect(page(there).length).toBeGreaterThan(0)
  })

  it('each is held by a row', () => {
    expect(['none', ...rows.map(([kind]) => kind)]).toEqual(Object.keys(DISTURBANCES))
  })
})

describe('additions', () => {
  it.each(Object.entries(ADDITIONS))('%s: all words of the page stay, others come, in its language', (_, addition) => {
    const words = new Set<string>()
    for (const [lang, name] of Object.entries({ fr: 'La Nuit', en: 'Night' })) {
      const page = load(`<html lang="${lang}"><body><main><h1>${name}</h1><p>12.03.2027</p></main></body></html>`)
      addition('https://quai.example/shows/night.html', '2027')(page)
      const text = page('body').text()
      expect(text).toContain(name)
      expect(text.length).toBeGreaterThan(name.length + 30)
      for (const link of page('a')) expect(link.attribs.href).toMatch(/^\/shows\/\w+\.html$/)
      words.add(text.replace(name, ''))
    }
    expect(words.size).toBe(2)
  })
})

describe('changes by blind authors', () => {
  const named = Object.entries(BLIND).flatMap(([list, { detail, any }]) =>
    [...Object.entries(detail), ...Object.entries(any)].map(([name, change]) => [list, name, change] as const),
  )

  it.each(named)('%s, %s: the name and the date stay', (_list, _name, change) => {
    for (const [lang, name] of Object.entries({ fr: 'La Nuit', en: 'Night' })) {
      const row = (n: number): string =>
        `<li><h3>${n}</h3><p>${n}.04.2027, 20 h, 15 $</p><a href="/shows/${n}">+</a></li>`
      const page = load(
        `<html lang="${lang}"><head><title>${name}</title></head><body><main><h1>${name}</h1><p>12.03.2027</p><ul>${[2, 3, 4].map(row).join('')}</ul></main></body></html>`,
      )
      change('https://quai.example/shows/night.html', '2027')(page)
      const text = page('body')
        .text()
        .replace(/[\u00ad\u200b\ufeff]/g, '')
      expect(text).toContain(name)
      expect(text).toContain('12.03.2027')
    }
  })

  it('are as many in both lists', () => {
    expect(
      Map.groupBy(named, ([list]) => list)
        .values()
        .map((list) => list.length)
        .toArray(),
    ).toEqual([48, 48])
  })
})
