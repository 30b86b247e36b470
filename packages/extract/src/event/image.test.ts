import { describe, expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { isSighting } from '../extractor.ts'
import { pageOf } from '../page.ts'
import { readPlain } from './read.ts'

const url = 'https://rampe.example/spectacles/la-traversee'

/** The pictures of the first event of a page, without the host. */
function imagesOf(body: string, head = '', title = 'La traversée'): readonly string[] {
  const html = `<html lang="fr"><head><title>${title}</title>${head}</head><body>${body}</body></html>`
  const [event] = readPlain(pageOf(captured(html, { url, capturedAt: '2026-09-01T12:00:00Z' })))
  return (event?.properties ?? []).flatMap(({ property, value }) =>
    property === 'image' && !isSighting(value) && value.kind === 'reference'
      ? [value.iri.replace('https://rampe.example/', '')]
      : [],
  )
}

const WORDS = '<p>Une histoire de bateau qui ne part jamais, racontée par ceux qui restent à quai.</p>'
const event = (before: string, after: string) =>
  `<main>${before}<h1>La traversée</h1><p>Vendredi 12 mars 2027, 20 h</p>${after}${WORDS}</main>`
const many = Array.from({ length: 12 }, (_, n) => `<p>Métier ${n}</p>`).join('')

describe('the picture of an event', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['below the heading', event('', '<img src="/img/quai.jpg">'), ['img/quai.jpg']],
    [
      'in full behind a small one',
      event('', '<a href="/b/1600/quai.jpg"><img src="/b/400/quai.jpg"></a>'),
      ['b/1600/quai.jpg'],
    ],
    ['and not another behind it', event('', '<a href="/b/plan.jpg"><img src="/b/quai.jpg"></a>'), ['b/quai.jpg']],
    ['above it', event('<img src="/img/quai.jpg">', ''), ['img/quai.jpg']],
    ['a poster far above it', event(`<img src="/a/12.jpg" alt="Affiche">${many}`, ''), ['a/12.jpg']],
    ['no other picture far above it', event(`<img src="/a/12.jpg">${many}`, ''), []],
    ['called like it', event('', '<img src="/a/1.jpg"><img src="/a/la-traversee-2.jpg">'), ['a/la-traversee-2.jpg']],
    ['in a folder called like it', event('', '<img src="/a/1.jpg"><img src="/traversee/2.jpg">'), ['traversee/2.jpg']],
    ['not the band across', event('', '<img src="/a/bandeau.jpg"><img src="/a/2.jpg">'), ['a/2.jpg']],
    ['the band where there is no other', event('', '<img src="/a/bandeau.jpg">'), ['a/bandeau.jpg']],
    ['not the way home', event('<a href="/"><img src="/a/phare.gif"></a>', '<img src="/a/2.jpg">'), ['a/2.jpg']],
    ['not what leads to another page', event('', '<a href="/spectacles/phare"><img src="/a/phare.jpg"></a>'), []],
    [
      'a banner called after it',
      event('', '<img src="/a/nuit-banner_orig.jpg"><img src="/a/2.jpg">'),
      ['a/nuit-banner_orig.jpg'],
    ],
    ['not the banner of the site', event('', '<img src="/a/site-banner.jpg"><img src="/a/2.jpg">'), ['a/2.jpg']],
    ['nor another', event('', '<img src="/a/banner-2.jpg"><img src="/a/2.jpg">'), ['a/2.jpg']],
    ['its own enlarged', event('', '<a href="/a/grand.jpg"><img src="/a/petit.jpg"></a>'), ['a/petit.jpg']],
    ['not a logo', event('', '<img src="/a/logo-ville.png"><img src="/a/2.jpg">'), ['a/2.jpg']],
    ['though its name holds such a word', event('', '<img src="/a/le-catalogo.jpg">'), ['a/le-catalogo.jpg']],
    ['though its name holds another', event('', '<img src="/a/encounter.jpg">'), ['a/encounter.jpg']],
    [
      'shown to all browsers',
      event('', '<picture><source srcset="/a/2.webp"><img src="/a/2.jpg"></picture>'),
      ['a/2.jpg'],
    ],
    [
      'not what stands under the menu',
      `<table><tr><td><nav><a href="/">Accueil</a> <a href="/b">Billets</a></nav><p><img src="/a/phare.gif"></p></td><td>${event('', '<img src="/a/2.jpg">')}</td></tr></table>`,
      ['a/2.jpg'],
    ],
    [
      'a background called after it',
      event('', '<img src="/a/traversee-background.jpg">'),
      ['a/traversee-background.jpg'],
    ],
    [
      'not what stands behind the heading, where the content shows another',
      event('<div style="background-image:url(/a/port.jpg)"><p>Festival</p></div>', '<img src="/a/2.jpg">'),
      ['a/2.jpg'],
    ],
    [
      'what stands behind the heading and is called after it',
      event(
        '<div style="background-image:url(/a/traversee-1.jpg)"><p>Festival</p></div>',
        '<img src="/a/traversee-2.jpg">',
      ),
      ['a/traversee-1.jpg'],
    ],
    [
      'what stands behind the heading, where the content shows who plays',
      event(
        '<div style="background-image:url(/a/port-bandeau.jpg)"><p>Festival</p></div>',
        ['Ada Lampe', 'Tom Ruisseau', 'Judith Bey']
          .map((name, n) => `<div class="card"><img src="/a/${n}.jpg"><p>${name}</p></div>`)
          .join(''),
      ),
      ['a/port-bandeau.jpg'],
    ],
    ['not any background', event('', '<img src="/a/background.jpg"><img src="/a/2.jpg">'), ['a/2.jpg']],
    ['not a logo called after it', event('', '<img src="/a/traversee-logo.png"><img src="/a/2.jpg">'), ['a/2.jpg']],
    ['behind a route', event('', '<img src="/_next/image?url=%2Fa%2F2.jpg&amp;w=640">'), ['a/2.jpg']],
  ])('%s', (_, body, expected) => {
    expect(imagesOf(body)).toEqual(expected)
  })

  it.each(['Double fond', 'The Share', 'A Small Preview'])(
    'of %s, with a word for what pictures are made for',
    (name) => {
      const file = `${name.toLowerCase().replaceAll(' ', '-')}-1600x900.jpg`
      const body = `<main><h1>La traversée – ${name}</h1><p>Vendredi 12 mars 2027, 20 h</p><img src="/a/${file}">${WORDS}</main>`
      expect(imagesOf(body, '', `La traversée – ${name}`)).toEqual([`a/${file}`])
    },
  )

  it.each<readonly [string, string, string]>([
    ['one with a day', '<li>3 mai 2027, 20 h</li>', 'a/bedeau.jpg'],
    [
      'one on tour',
      '<li>3 mai 2027 – Le Fanal, Orvanne (35)</li><li>9 mai 2027 – La Halle, Bréhat (22)</li>',
      'a/lessive.jpg',
    ],
  ])('in a column beside the name of %s', (_, days, expected) => {
    const show = (name: string, file: string) =>
      `<section><div><a href="/${file}"><img src="/a/${file}.jpg"></a></div>
       <div><h2>${name}</h2><p>Théâtre.</p><h4>Dates</h4><ul>${days}</ul></div></section>`
    const shows = show('Le Rêve du bedeau', 'bedeau') + show('La Grande Lessive', 'lessive')
    expect(imagesOf(`<main><h1>Nos spectacles</h1><p><img src="/a/troupe.jpg"></p>${shows}</main>`)).toEqual([expected])
  })

  it('is the one that the page gives to be shared, then the one that it shows', () => {
    const head = '<meta property="og:image" content="/a/partage.jpg">'
    expect(imagesOf(event('', '<img src="/a/2.jpg">'), head)).toEqual(['a/partage.jpg', 'a/2.jpg'])
  })

  it.each([
    ['/a/la-traversee_share.jpg', ['a/la-traversee_share.jpg', 'a/2.jpg']],
    ['/a/default-share.jpg', ['a/2.jpg']],
  ])('is shared as %s', (shared, expected) => {
    expect(imagesOf(event('', '<img src="/a/2.jpg">'), `<meta property="og:image" content="${shared}">`)).toEqual(
      expected,
    )
  })
})
