import { describe, expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { pageOf } from '../page.ts'
import { readPlain } from './read.ts'

/** The days of the events of a page. */
function days(parts: string, lang = 'fr'): readonly string[] {
  const html = `<html lang="${lang}"><head><title>La barque de fer | Théâtre du Quai</title></head><body>${parts}</body></html>`
  const capture = { url: 'https://quai.example/spectacles/la-barque-de-fer', capturedAt: '2026-05-01T12:00:00Z' }
  const found = JSON.stringify(readPlain(pageOf(captured(html, capture))))
  return [...new Set(found.match(/(?<="startDate".{0,200}?")20\d\d-\d\d-\d\d/g))]
}

const OWN = '<main><h1>La barque de fer</h1><p>Vendredi 9 octobre 2026, 20 h</p><p>28 $</p></main>'
const post = (words: string, day: string, path: string, host = 'https://reseau.example'): string =>
  `<div><a href="${host}/p/${path}"><img src="https://reseau.example/${path}.jpg"></a><p>${words}</p><span>${day}</span> <span>♥ 21</span></div>`
const wall = (host?: string): string =>
  `<section><h3>Suivez-nous</h3>${post('Montage terminé', 'il y a 2 jours', '1', host)}${post('Merci à tous', '14 janv. 2026', '2', host)}${post('Le café est ouvert', '3 déc. 2025', '3', host)}</section>`
const WALL_IN_ENGLISH = `<div>${post('Load-in done', '2 days ago', '1')}${post('Thanks, all of you', 'Jan 14, 2026', '2')}${post('The bar is open', 'Dec 3, 2025', '3')}<a href="https://reseau.example/">@thequay</a></div>`

describe('posts from elsewhere', () => {
  it.each([
    ['below', OWN + wall(), 'fr'],
    ['above', wall() + OWN, 'fr'],
    ['in English', OWN + WALL_IN_ENGLISH, 'en'],
    ['under the heading of a month', `${OWN.replace('9 octobre 2026', '9 octobre')}<h2>Mai 2026</h2>${wall()}`, 'fr'],
  ])('are no performances: %s', (_, parts, lang) => {
    expect(days(parts, lang)).toEqual(['2026-10-09'])
  })

  it('are told from records that lead to who sells', () => {
    expect(days(OWN + wall('https://lepointdevente.com')).length).toBeGreaterThan(1)
  })
})
