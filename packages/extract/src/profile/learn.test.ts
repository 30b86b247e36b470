import { type Capture, textOf, valueText } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { extract } from '../extract.ts'
import { learn } from './learn.ts'

const capture = (path: string, html: string) => captured(html, { url: `https://rampe.example${path}` })

const page = (name: string, body: string) =>
  `<html lang="fr"><title>${name} | La Rampe</title><main><h1>${name}</h1>${body}<p class="temoin">« Une soirée que nous n'oublierons jamais », dit une spectatrice ravie de sa soirée.</p></main></html>`
const show = (slug: string, name: string, day: string, place: string) =>
  capture(`/spectacles/${slug}`, page(name, `<p class="quand">${day}</p><p class="ou">${place}</p>`))
const post = (slug: string, name: string, day: string) =>
  capture(`/carnet/${slug}`, page(name, `<p class="quand">${day}</p><p>Quelques mots sur la vie de la maison.</p>`))

const site = [
  show('sel', 'Sel', '13 mars 2026 à 20 h', 'Salle des Câbles'),
  show('encre', 'Encre', '20 mars 2026 à 20 h', 'Théâtre du Quai'),
  show('houle', 'Houle', '27 mars 2026 à 20 h', 'Chapelle Neuve'),
  show('vigie', 'Vigie', '3 avril 2026 à 20 h', 'Zéphyr'),
  post('toit', 'Le toit', '3 mars 2025'),
  post('bar', 'Le comptoir', '9 avril 2025'),
  post('neige', 'La neige', '12 décembre 2025'),
]
const profile = learn(site)
const values = (path: string, property: string, learned: boolean) => {
  const given = site.find((c) => c.url.endsWith(path))
  if (!given) throw new Error(path)
  return extract(given, { markup: 'ignore', ...(learned ? { profile } : {}) }).claims.filter(
    (claim) => claim.property === property && claim.provenance.generatedBy === 'plain',
  )
}

describe('learn', () => {
  it('tells the templates of a site and what they are about', () => {
    expect(profile.templates.map((t) => [t.url, t.kind, t.pages])).toEqual([
      ['^/spectacles/[^/]+/?$', 'event', 4],
      ['^/carnet/[^/]+/?$', 'article', 3],
    ])
  })
  it('knows where a template keeps its values', () => {
    const fields = profile.templates[0]?.fields
    expect(fields?.name).toEqual([{ css: 'main > h1', confidence: 1, pages: 4 }])
    expect(fields?.startDate).toEqual([{ css: 'main > p.quand', confidence: 1, pages: 4 }])
    expect(fields?.location?.[0]?.css).toBe('main > p.ou')
  })
  it('finds what stands in elements that add nothing', () => {
    const wrapped = site.map((one) =>
      capture(
        new URL(one.url).pathname,
        textOf(one)
          .replace(/<main>(.*)<\/main>/s, '<main><div>$1</div></main>')
          .replaceAll(/class="ou">(.*?)</g, 'class="ou"><span>$1</span><'),
      ),
    )
    const [last] = wrapped.filter(({ url }) => url.endsWith('/vigie'))
    const learned = learn(wrapped)
    const found = last ? extract(last, { markup: 'ignore', profile: learned }).claims : []
    expect(learned.templates[0]?.fields.location?.[0]?.css).toBe('main > div > p.ou')
    expect(found.map(({ value }) => value)).toContainEqual({ kind: 'text', text: 'Zéphyr' })
  })
  it('knows what is repeated on every page', () => {
    expect(profile.boilerplate?.map((b) => b.css)).toEqual(['main > p.temoin'])
  })
  it('reads a place that only the template tells', () => {
    const named = (learned: boolean) => values('/vigie', 'name', learned).map((claim) => claim.value)
    expect(named(false)).not.toContainEqual({ kind: 'text', text: 'Zéphyr' })
    expect(named(true)).toContainEqual({ kind: 'text', text: 'Zéphyr' })
  })
  it('knows the house that its page of practical details leads to', () => {
    const visit = (place: string) =>
      capture('/venir', page('Infos pratiques', `<h2>Lieu</h2>${place}<h2>Bar</h2><p>Ouvert.</p>`))
    const house = '<h3>Le Hangar bleu</h3><p>12 rue du Môle, 29900 Port-Sel</p>'
    const evenings = ['Sel', 'Encre', 'Houle'].map((name, n) =>
      capture(`/soirees/${n}`, page(name, `<p>${n + 12} mars 2026 à 20 h</p>`)),
    )
    const named = (place: string) => learn([...evenings, visit(place)]).site.venue
    expect(named(house)).toEqual({ name: 'Le Hangar bleu', address: '12 rue du Môle, Port-Sel, 29900' })
    expect(named(`${house}<h2>Lieu</h2><h3>La Criée</h3><p>3 quai Nord, 29900 Port-Sel</p>`)).toBeUndefined()
    expect(named('<p>Au bout du quai.</p>')).toBeUndefined()
  })
  it('does not believe that an article is played', () => {
    const sure = (learned: boolean) => values('/toit', 'startDate', learned).map((c) => c.provenance.confidence)
    for (const confidence of sure(true)) expect(confidence).toBeLessThan(0.45)
    expect(sure(false)[0]).toBeGreaterThan(0.45)
  })
  it('does not take a piece of a line for the whole that stands there on other pages', () => {
    const night = (slug: string, day: string, acts: readonly string[]) => {
      const links = acts.map((act) => `<a class="acte" href="/qui">${act}</a>`).join(', ')
      return fiche(slug, `<p class="tout">${day}<br>${links}</p>`)
    }
    const fiche = (slug: string, body: string) =>
      capture(`/nuits/${slug}`, `<html lang="fr"><title>La Rampe</title><main>${body}</main></html>`)
    const nights = [
      ['un', '13 mars 2026 à 20 h', ['Sel gemme']],
      ['deux', '14 mars 2026 à 20 h', ['Encre vive']],
      ['trois', '15 mars 2026 à 20 h', ['Houle', 'Vigie']],
      ['quatre', '16 mars 2026 à 20 h', ['Ocre', 'Bruine', 'Lichen']],
    ] as const
    const cards = nights.map(
      ([slug, day, acts]) => `<li><a href="/nuits/${slug}"><h2>${acts.join(', ')}</h2></a><p>${day}</p></li>`,
    )
    const agenda = capture(
      '/agenda',
      `<html lang="fr"><title>Agenda</title><main><ul>${cards.join('')}</ul></main></html>`,
    )
    const { templates } = learn([agenda, ...nights.map(([slug, day, acts]) => night(slug, day, acts))])
    const paths = templates.flatMap(({ fields }) => (fields.name ?? []).map(({ css }) => css))
    expect(paths).not.toContain('main > p.tout > a.acte')
  })
  it('tells elements apart by their further classes where the first is the same for all', () => {
    const evening = (slug: string, place: string, company?: string) => {
      const troupe = company === undefined ? '' : `<p class="item troupe">${company}</p>`
      const body = `<p class="quand">13 mars 2026 à 20 h</p>${troupe}<p class="item lieu">${place}</p>`
      return capture(`/soirs/${slug}`, page(slug, body))
    }
    const evenings = [
      evening('un', 'Salle des Câbles'),
      evening('deux', 'Théâtre du Quai'),
      evening('trois', 'Chapelle Neuve', 'Zéphyr'),
      evening('quatre', 'Salle du Môle', 'Ocre'),
    ]
    expect(learn(evenings).templates[0]?.fields.location?.[0]?.css).toBe('main > p.lieu')
  })
  it('knows that a cell with a list stands in front of the one that it means', () => {
    const list = (slug: string, place: string) =>
      capture(
        `/dates/${slug}`,
        page(slug, `<dl><dt>Quand</dt><dd><ul><li>13 mars 2026 à 20 h</li></ul></dd><dt>Où</dt><dd>${place}</dd></dl>`),
      )
    const shows = [list('sel', 'Salle des Câbles'), list('encre', 'Théâtre du Quai'), list('houle', 'Chapelle Neuve')]
    const css = learn(shows).templates[0]?.fields.location?.map((rule) => rule.css)
    expect(css).toEqual(['main > dl > dd:nth-of-type(2)'])
  })
  it('learns nothing from two pages', () => {
    expect(learn(site.slice(0, 2)).templates).toEqual([])
  })
})

describe('what teaches', () => {
  const fiche = (slug: string, name: string, extra = '', head = '') =>
    capture(
      `/fiches/${slug}`,
      `<html lang="fr"><head><title>${name} | La Rampe</title>${head}</head><body><main><h1>${name}</h1>${extra}</main></body></html>`,
    )
  const body = (day: string, place: string) =>
    `<div class="infos"><b class="j">${day}</b><i class="l">${place}</i></div>`
  const declared = (name: string, day: string, place: string) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name,
      startDate: day,
      location: { '@type': 'Place', name: place },
    })}</script>`
  const told = [
    ['ocre', 'Ocre', '13 mars 2026', '2026-03-13', 'Le Hublot'],
    ['bruine', 'Bruine', '14 mars 2026', '2026-03-14', 'La Criée basse'],
    ['lichen', 'Lichen', '15 mars 2026', '2026-03-15', 'Aux Deux Phares'],
  ] as const
  const quiet = fiche('torrent', 'Torrent', body('16 mars 2026', 'Les Ondines'))
  const learnedOf = (captures: readonly Capture[], markup: 'use' | 'ignore' = 'use') => {
    const { claims } = extract(quiet, { profile: learn(captures, { markup }) })
    return claims.flatMap(({ property, value, provenance }) =>
      provenance.basis === 'learned' && value.kind !== 'reference' ? [`${property} ${valueText(value)}`] : [],
    )
  }

  it('is markup, where some pages declare it', () => {
    const pages = told.map(([slug, name, day, iso, place]) =>
      fiche(slug, name, body(day, place), declared(name, iso, place)),
    )
    expect(learnedOf([...pages, quiet])).toEqual(expect.arrayContaining(['name Les Ondines', 'startDate 2026-03-16']))
    expect(learnedOf([...pages, quiet], 'ignore')).not.toContain('name Les Ondines')
  })

  it('is a listing, before or after the pages that it leads to', () => {
    const cards = told.map(
      ([slug, name, day, , place]) =>
        `<article class="carte"><h2><a href="/fiches/${slug}">${name}</a></h2><p>${day}</p><p class="lieu">${place}</p></article>`,
    )
    const listing = capture(
      '/agenda',
      `<html lang="fr"><title>Agenda | La Rampe</title><main><h1>Agenda</h1>${cards.join('')}</main></html>`,
    )
    const pages = [...told.map(([slug, name, day, , place]) => fiche(slug, name, body(day, place))), quiet]
    expect(learnedOf([listing, ...pages], 'ignore')).toContain('name Les Ondines')
    expect(learnedOf([...pages, listing], 'ignore')).toContain('name Les Ondines')
  })

  it('is a feed', () => {
    const events = told.map(
      ([slug, name, , iso, place]) =>
        `BEGIN:VEVENT\r\nUID:${slug}@rampe.example\r\nDTSTART;VALUE=DATE:${iso.replaceAll('-', '')}\r\nSUMMARY:${name}\r\nLOCATION:${place}\r\nURL:https://rampe.example/fiches/${slug}\r\nEND:VEVENT`,
    )
    const feed = {
      ...capture(
        '/agenda.ics',
        `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n${events.join('\r\n')}\r\nEND:VCALENDAR\r\n`,
      ),
      mediaType: 'text/calendar',
    }
    const pages = [...told.map(([slug, name, day, , place]) => fiche(slug, name, body(day, place))), quiet]
    expect(learnedOf([feed, ...pages])).toContain('name Les Ondines')
  })

  it('tells apart elements that only a class, or its absence, tells apart', () => {
    const list = (days: readonly string[], place: string) =>
      `<ul>${days.map((day) => `<li class="jour">${day}</li>`).join('')}<li>${place}</li></ul>`
    const pages = told.map(([slug, name, day, iso, place], n) =>
      fiche(slug, name, list(n === 1 ? [day, '20 mars 2026'] : [day], place), declared(name, iso, place)),
    )
    const { templates } = learn([...pages, fiche('torrent', 'Torrent', list(['16 mars 2026'], 'Les Ondines'))])
    expect(templates[0]?.fields.location?.[0]?.css).toBe('main > ul > li:not([class])')
    expect(templates[0]?.fields.startDate?.[0]?.css).toBe('main > ul > li.jour')
  })

  it('signs with the place where it stands', () => {
    const { claims } = extract(site[3] ?? quiet, { profile })
    const [name] = claims.filter((one) => one.property === 'name' && one.provenance.basis === 'learned')
    expect(name?.provenance).toMatchObject({
      generatedBy: 'profile',
      selector: { type: 'CssSelector', refinedBy: { type: 'TextQuoteSelector', exact: 'Vigie' } },
    })
  })

  it('is little of a large template', () => {
    const many = Array.from({ length: 400 }, (_, n) =>
      show(`n${n}`, `Pièce ${n}`, `${1 + (n % 28)} mars 2026 à 20 h`, `Salle ${n}`),
    )
    let looked = 0
    const counted = many.map((one) => ({
      ...one,
      get body() {
        looked++
        return one.body
      },
    }))
    expect(learn(counted).templates[0]?.kind).toBe('event')
    expect(looked).toBeLessThan(150)
  })
})
