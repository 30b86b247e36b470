import { load } from 'cheerio/slim'
import { expect, it } from 'vitest'
import { marksOf } from './marks.ts'
import { outlineOf } from './outline.ts'

const daysOf = (html: string, language: string): readonly string[] => {
  const outline = outlineOf(load(html, { xml: { xmlMode: false } }))
  return marksOf(outline, { captured: '2026-05-01', language }).map(
    ({ when: { occurrences, run } }) => occurrences[0]?.start ?? `${run?.start}/${run?.end}`,
  )
}
const JULY = '2026-07-03/2026-07-05'
const [FRI, SAT, SUN] = ['2026-07-03', '2026-07-04', '2026-07-05']

it.each<readonly [what: string, language: string, html: string, days: readonly string[]]>([
  [
    'weekdays over the hours of each',
    'fr',
    '<p>Du 3 au 5 juillet 2026</p><h3>Vendredi</h3><p>Ada Lampe</p><h3>Samedi</h3><p>Tom Quai</p><h3>Dimanche</h3><p>Bal</p>',
    [JULY, FRI ?? '', SAT ?? '', SUN ?? ''],
  ],
  [
    'days that are counted, with a figure',
    'en',
    '<h1>Quay Weekend</h1><p>3–5 July 2026</p><h4>Day 1: Friday</h4><p>Ada Lamp</p><h4>Day 2 Sat 4th</h4><p>Tom Reed</p>',
    [JULY, FRI ?? '', SAT ?? ''],
  ],
  [
    'days that are listed',
    'fr',
    '<p>3, 4 et 5 juillet 2026</p><h3>Samedi 4</h3><p>Ada Lampe</p><h3>Dimanche 5</h3><p>Bal</p>',
    [FRI ?? '', SAT ?? '', SUN ?? ''],
  ],
  [
    'a weekday that the run has not, and one alone',
    'en',
    '<p>3–5 July 2026</p><h3>Monday</h3><p>Box office closed</p><h3>Friday</h3><p>Ada Lamp</p>',
    [JULY],
  ],
  [
    'weekdays beside days of their own',
    'fr',
    '<p>3 > 5 juillet 2026</p><ul><li><b>ven</b><p>03.07</p></li><li><b>sam</b><p>04.07</p></li></ul>',
    [JULY, FRI ?? '', SAT ?? ''],
  ],
  [
    'the hours of a run by weekday',
    'fr',
    '<p>Du 3 au 5 juillet 2026</p><dl><dt>Vendredi</dt><dd>20 h</dd><dt>Dimanche</dt><dd>15 h</dd></dl>',
    [JULY],
  ],
  [
    'weekdays with their figures under each film of a week',
    'fr',
    '<h1>Du 6 au 12 mai 2026</h1><h3>Sel</h3><ul><li><b>Mer 6</b><i>18h</i></li><li><b>Mar 12</b><i>20h</i></li></ul><h3>Encre</h3><ul><li><b>Jeu 7</b><i>–</i></li><li><b>Mar 12</b><i>21h</i></li></ul><p>Samedi 30 mai, 20 h</p><p>Dimanche 7 juin, 20 h</p><p>Mardi 9 juin, 20 h</p>',
    [
      '2026-05-06/2026-05-12',
      '2026-05-06',
      '2026-05-12',
      '2026-05-12',
      '2026-05-30T20:00',
      '2026-06-07T20:00',
      '2026-06-09T20:00',
    ],
  ],
  [
    'the same in English',
    'en',
    '<h2>Showing 5–11 June 2026</h2><h3>Salt</h3><p><span>Fri 5</span><em>6.15pm</em></p><p><span>Sun 7</span><em>3pm</em></p><h3>Ink</h3><p><span>Fri 5</span><em>8.30pm</em></p><h3>Ash</h3><p>Saturday 20 June 2026</p><h3>Oak</h3><p>Friday 3 July 2026</p>',
    ['2026-06-05/2026-06-11', '2026-06-05T18:15', '2026-06-07T15:00', '2026-06-05T20:30', '2026-06-20', '2026-07-03'],
  ],
  [
    'the run of one of several',
    'en',
    '<h3>Salt</h3><p>3–5 July 2026</p><h3>Ink</h3><p>12 September 2026</p><h3>Ash</h3><p>14 October 2026</p><h3>Open</h3><p>Friday</p><p>Tea</p><p>Saturday</p>',
    [JULY, '2026-09-12', '2026-10-14'],
  ],
])('%s', (_, language, html, days) => {
  expect(daysOf(html, language)).toEqual(days)
})
