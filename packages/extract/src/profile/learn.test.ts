import type { Capture } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'
import { learn } from './learn.ts'

const capture = (path: string, html: string): Capture => ({
  url: `https://rampe.example${path}`,
  requestedUrl: `https://rampe.example${path}`,
  redirects: [],
  capturedAt: '2026-01-15T12:00:00Z',
  status: 200,
  mediaType: 'text/html',
  charset: 'utf-8',
  headers: {},
  digest: path,
  body: new TextEncoder().encode(html),
})

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
  show('vigie', 'Vigie', '3 avril 2026 à 20 h', 'Le Zéphyr'),
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
  it('knows what is repeated on every page', () => {
    expect(profile.boilerplate?.map((b) => b.css)).toEqual(['main > p.temoin'])
  })
  it('reads a place that only the template tells', () => {
    const named = (learned: boolean) => values('/vigie', 'name', learned).map((claim) => claim.value)
    expect(named(false)).not.toContainEqual({ kind: 'text', text: 'Le Zéphyr' })
    expect(named(true)).toContainEqual({ kind: 'text', text: 'Le Zéphyr' })
  })
  it('does not believe that an article is played', () => {
    const sure = (learned: boolean) => values('/toit', 'startDate', learned).map((c) => c.provenance.confidence)
    for (const confidence of sure(true)) expect(confidence).toBeLessThan(0.45)
    expect(sure(false)[0]).toBeGreaterThan(0.45)
  })
  it('learns nothing from two pages', () => {
    expect(learn(site.slice(0, 2)).templates).toEqual([])
  })
})
