import { describe, expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import type { Sighting } from '../extractor.ts'
import { pageOf } from '../page.ts'
import { readPlain } from './read.ts'

const LA_BARQUE = { title: 'La barque de fer', url: '/spectacles/la-barque-de-fer' }

function read(parts: string, { title, url } = LA_BARQUE): readonly Sighting[] {
  const html = `<html lang="fr"><head><title>${title} | Théâtre du Quai</title></head><body><main>${parts}</main></body></html>`
  const capture = { url: `https://quai.example${url}`, capturedAt: '2026-05-01T12:00:00Z' }
  return readPlain(pageOf(captured(html, capture)))
}

/** The names of the events of a page about `La barque de fer`, whose parts are given. */
const told = (parts: string, page = LA_BARQUE): unknown[] =>
  read(parts, page).map(({ properties }) => properties.find(({ property }) => property === 'name')?.value)

/** All the days on which something begins there. */
const days = (parts: string): ReadonlySet<string> =>
  new Set(JSON.stringify(read(parts)).match(/(?<="startDate".{0,200}?")20\d\d-\d\d-\d\d/g))

const OWN =
  '<h1>La barque de fer</h1><p>Un chantier, trois soudeuses et un secret.</p><p>Vendredi 9 octobre 2026, 20 h</p><p>28 $</p>'
const card = (name: string, day: string, path = '/spectacles/'): string =>
  `<div class="c"><a href="${path}${name.toLowerCase().replaceAll(' ', '-')}"><h3>${name}</h3><p>${day}</p></a></div>`
const promoted = (name: string, day: string, words: string): string =>
  `<div><p>À voir</p><h3>${name}</h3><p>${day}</p><a href="/spectacles/ogre">${words}</a></div>`
const cards = (path?: string): string =>
  `<div>${card('Les cigales', '14 novembre 2026', path)}${card('Odile et le vent', '3 décembre 2026', path)}</div>`
const called = (text: string): unknown => expect.objectContaining({ text })

describe('cards that point to other pages', () => {
  it.each([
    ['below, under words that are no heading of such cards', `${OWN}<h2>Encore un petit tour ?</h2>${cards()}`],
    ['below, without any heading', OWN + cards()],
    ['in a slider above', cards() + OWN],
    ['beside', `${OWN}<aside><h2>À l’affiche</h2>${cards()}</aside>`],
    ['in another part of the site', OWN + cards('/musique/')],
    ['but one, with the way to its page', OWN + promoted('Les cigales', '14 novembre 2026, 20 h', 'Découvrir')],
    [
      'but one, as a link over the page',
      `<p><a href="/spectacles/ogre"><b>Ogre</b> 14 novembre 2026 – Profitez-en</a></p>${OWN}`,
    ],
  ])('are no events of the page about one: %s', (_, parts) => {
    expect(told(parts)).toEqual([called('La barque de fer')])
  })

  it.each([
    ['its own day, which one may book', promoted('Supplémentaire', '14 novembre 2026, 20 h', 'Réserver')],
    ['its own day, in a house', promoted('Salle des Tanneurs', '14 novembre 2026, 20 h', 'Découvrir')],
  ])('do not hide a further one: %s', (_, more) => {
    expect(days(OWN + more)).toEqual(new Set(['2026-10-09', '2026-11-14']))
  })

  it('are read where nothing else is told', () => {
    expect(told(`<h1>La barque de fer</h1>${cards()}`)).toHaveLength(2)
  })

  it('are read where they are of the days of the page itself', () => {
    const festival = '<h1>La barque de fer</h1><p>Festival du 3 au 30 novembre 2026</p>'
    const days = card('Les cigales', '14 novembre 2026') + card('Odile et le vent', '15 novembre 2026')
    expect(told(`${festival}<div>${days}</div>`)).toContainEqual(called('Odile et le vent'))
  })

  const listed = (over: string): string =>
    `${over}<p><a href="/?p=1">14 novembre – Les cigales</a><br><a href="/?p=2">3 décembre – Odile et le vent</a></p>`
  it.each([
    ['of a name that but holds a word for several', 'Ana Doré Plays Ravel', '/ana-dore-plays-ravel', listed('')],
    ['under a heading of others', 'Ateliers de masques', '/ateliers-de-masques', listed('<h2>À découvrir aussi</h2>')],
    ['in English', 'Clay Workshops', '/clay-workshops', listed('<p><b>Also on, in November:</b></p>')],
    [
      'under tabs',
      'Concerts du lavoir',
      '/concerts-du-lavoir',
      listed('<h3>Similar</h3><ul><li>Theatre</li><li>Music</li></ul>'),
    ],
  ])('are others on a page %s', (_, title, url, list) => {
    const own = `<h1>${title}</h1><p>Vendredi 9 octobre 2026, 20 h</p><p>Une heure de musique et de récits.</p>`
    expect(told(own + list, { title, url })).toEqual([called(title)])
  })

  it('leave what stands behind them to the page', () => {
    const others = `<div><h3>Vous aimerez aussi</h3>${cards()}</div>`
    const facts = '<h4>Vendredi 9 octobre 2026, 20 h</h4><p>28 $</p>'
    const lead = '<h1>La barque de fer</h1><p>Un chantier, trois soudeuses et un secret.</p>'
    expect(JSON.stringify(read(lead + others + facts))).toContain('28')
  })

  it('are others where the house has the word of a ticket office in its name', () => {
    const html = `<html><body><main>${OWN}${promoted('Les cigales', '14 novembre 2026', 'Découvrir')}</main></body></html>`
    const capture = { url: 'https://quai-billets.example/la-barque-de-fer', capturedAt: '2026-05-01T12:00:00Z' }
    expect(JSON.stringify(readPlain(pageOf(captured(html, capture))))).not.toContain('2026-11-14')
  })

  it('are what a page called after several things lists, with what it says of the first', () => {
    const title = 'Ateliers'
    const lead = '<h1>Ateliers</h1><p>Premier rendez-vous le 9 octobre 2026, 20 h</p>'
    expect(told(lead + cards('/ateliers/'), { title, url: '/ateliers' })).toEqual(
      expect.arrayContaining([called('Les cigales'), called('Odile et le vent')]),
    )
  })
})
