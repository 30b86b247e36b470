import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { marksOf } from './marks.ts'
import { outlineOf } from './outline.ts'

/** The starts of a page, in order. */
const startsOf = (html: string, language: string): string[] =>
  marksOf(outlineOf(load(`<main>${html}</main>`, { xml: { xmlMode: false } })), {
    captured: '2026-11-22',
    language,
  }).flatMap(({ when }) => when.occurrences.map(({ start }) => start))

const week = '<h2>Semaine du 2 au 8 décembre</h2>'

describe('weekdays under a week', () => {
  it.each<readonly [what: string, language: string, html: string, starts: readonly string[]]>([
    [
      'are days of it, below the name of a film',
      'fr',
      `${week}<h3>Ash</h3><ul><li>Mercredi 20h15</li><li>Samedi et dimanche : 15h</li></ul>`,
      ['2026-12-02T20:15', '2026-12-05T15:00', '2026-12-06T15:00'],
    ],
    [
      'are days of it in English',
      'en',
      '<h2>Week of 2–8 December 2026</h2><h3>Ash</h3><p>Wed 8pm</p><p>Fri: 2pm &amp; 8pm</p>',
      ['2026-12-02T20:00', '2026-12-04T14:00', '2026-12-04T20:00'],
    ],
    [
      'are days of the week above them',
      'fr',
      `${week}<h3>Ash</h3><p>Mardi 20h</p><h2>Semaine du 9 au 15 décembre</h2><h3>Elm</h3><p>Mardi 20h</p>`,
      ['2026-12-08T20:00', '2026-12-15T20:00'],
    ],
    ['tell no day where the run is longer', 'fr', '<h2>Du 2 au 20 décembre</h2><h3>Ash</h3><p>Mardi 20h</p>', []],
    ['tell no day in a sentence', 'fr', `${week}<h3>Ash</h3><p>Mardi, le film sera présenté par Ada Lampe.</p>`, []],
  ])('%s', (_, language, html, starts) => {
    expect(startsOf(html, language)).toEqual(starts)
  })
})
