import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../page/outline.ts'
import { blockEnds } from './block-end.ts'

/** The last line of what the first heading names, where its dates end with the line that begins with `4`. */
function lastOf(body: string): string | undefined {
  const outline = outlineOf(load(`<main>${body}</main>`))
  const [name, ...others] = outline.lines.filter(({ heading }) => heading === 2)
  const dates = outline.lines.findIndex(({ text }) => text.startsWith('4'))
  if (!name) return undefined
  const end = blockEnds(outline, [], new Set([name, ...others.slice(0, 1)]))(name, dates + 1)
  return outline.lines[end - 1]?.text
}

const SEL = '<h2>Sel</h2><p>3 octobre, salle des Arcs</p><p>4 octobre, La Halle</p>'
const BRINE = '<h2>Brine</h2><p>3 October, Mill Hall</p><p>4 October, Chapel Hall</p>'
const TOLD =
  '<p>Mise en scène : Maude Roy</p><p>Lumières : Paul Sel</p><p>20 $</p><p>Durée : 1 h</p><p>Avec Jeanne Laroche</p>'
const SAID = '<p>Lighting: Maud Roy</p><p>£12</p><p>One hour</p><p>By Paul Quay</p><p>With Alice Bell</p>'

describe('the end of what a heading names', () => {
  const rows: readonly [what: string, body: string, last: string | undefined][] = [
    [
      'an element of its own beside another',
      `<div>${SEL}${TOLD}</div><div><h2>Encre</h2></div>`,
      'Avec Jeanne Laroche',
    ],
    [
      'an element inside that of its section',
      `<div><div>${BRINE}${SAID}</div></div><div><h2>Ink</h2></div>`,
      'With Alice Bell',
    ],
    ['a run of siblings, up to the next name', `${BRINE}${SAID}<h2>Ink</h2><p>5 October</p>`, 'With Alice Bell'],
    ['the last of a run', `${SEL}${TOLD}`, '4 octobre, La Halle'],
    ['a run before what is no name', `${SEL}${TOLD}<h1>Infolettre</h1>`, '4 octobre, La Halle'],
    ['one element on the page, with a link below', `<div>${SEL}<p>Le spectacle</p></div>${TOLD}`, 'Le spectacle'],
  ]
  it.each(rows)('%s', (_, body, last) => {
    expect(lastOf(body)).toBe(last)
  })
})
