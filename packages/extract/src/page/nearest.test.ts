import { load } from 'cheerio/slim'
import { expect, it } from 'vitest'
import { linkAround, nearest } from './nearest.ts'
import { outlineOf } from './outline.ts'

const { lines } = outlineOf(
  load('<a href="/show"><article><h2><span>Night Boats</span></h2></article></a><p>The Mill</p>'),
)
const boxOf = (text: string) => {
  const line = lines.find((one) => one.text === text)
  if (!line) throw new Error(`no line ${text}`)
  return line.box
}

it.each([
  [6, 'article', 'article'],
  [6, 'nav', undefined],
  [1, 'article', undefined],
  [0, 'span', undefined],
])('of %i elements, %s is %s', (most, tag, found) => {
  expect(nearest(boxOf('Night Boats'), most, (box) => box.tag === tag)?.tag).toBe(found)
})

it.each([
  ['Night Boats', 6, '/show'],
  ['Night Boats', 2, undefined],
  ['The Mill', 6, undefined],
])('the link around %s, %i up, leads to %s', (text, most, href) => {
  expect(linkAround(boxOf(text), most)?.node.attribs?.href).toBe(href)
})
