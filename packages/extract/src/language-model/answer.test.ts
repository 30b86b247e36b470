import { type Capture, quoteOf, valueText } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { readModelAnswer } from './answer.ts'
import { modelText } from './question.ts'

const html = `<!doctype html><html lang="fr"><title>Saison</title><main><h1>La Lanterne sourde</h1>
<p>Le vendredi 6 novembre 2026 à 19 h 30, puis le samedi 7 novembre 2026 à 14 h</p>
<p>Salle du Quai, 12, rue des Érables, Montréal (Québec) H2X 1Y4</p><p>Avec Ada Lavoie et le Trio Boréal</p><p>Billets : 25 $</p></main></html>`
const body = new TextEncoder().encode(html)
const capture: Capture = {
  url: 'https://theatre.example/lanterne',
  requestedUrl: 'https://theatre.example/lanterne',
  redirects: [],
  capturedAt: '2026-10-01T12:00:00Z',
  status: 200,
  mediaType: 'text/html',
  charset: 'utf-8',
  headers: {},
  digest: 'd',
  body,
}
const event = {
  name: 'La lanterne sourde',
  dates: ['vendredi 6 novembre 2026 à 19 h 30', 'samedi 7 novembre 2026 à 14 h'],
  place: 'Salle du Quai',
  address: '12, rue des Érables, Montréal (Québec) H2X 1Y4',
  performers: ['Ada Lavoie', 'le Trio Boréal'],
  prices: ['25 $'],
  description: '',
}
const said = (answer: unknown) => {
  const { claims, issues } = readModelAnswer(capture, answer)
  return { claims, issues, values: claims.map(({ property, value }) => `${property} ${valueText(value)}`) }
}

describe('the answer of a language model', () => {
  it('becomes claims in the page’s own words, signed and quoted', () => {
    const { claims, values, issues } = said({ events: [event] })
    expect(issues).toEqual([])
    expect(values).toEqual(
      expect.arrayContaining([
        'name La Lanterne sourde',
        'startDate 2026-11-06T19:30',
        'startDate 2026-11-07T14:00',
        'name Salle du Quai',
        'postalCode H2X 1Y4',
        'name Ada Lavoie',
        'price 25',
      ]),
    )
    for (const { provenance } of claims) {
      expect(provenance).toMatchObject({ generatedBy: 'language-model', basis: 'inferred', confidence: 0.6 })
      expect(modelText(capture)).toContain(quoteOf(provenance.selector))
    }
  })

  it.each([
    ['an invented performer', { ...event, performers: ['Ada Lavoie', 'Céline Dion'] }, 'Céline Dion'],
    ['an invented date', { ...event, dates: ['dimanche 8 novembre 2026 à 20 h'] }, '2026-11-08'],
    ['an invented price', { ...event, prices: ['45 $'] }, '45'],
    ['a date put in another form', { ...event, dates: ['2026-11-06T19:30'] }, '2026-11-06'],
  ])('%s is dropped and told', (_, told, invented) => {
    const { values, issues } = said({ events: [told] })
    expect(values.join('\n')).not.toContain(invented)
    expect(issues.map((issue) => issue.code)).toContain('model-value-not-on-page')
  })

  it.each([
    ['prose', 'Here are the events!'],
    ['nothing', null],
    ['a list', []],
    ['events that are no list', { events: 'La Lanterne sourde' }],
    ['an event without a name', { events: [{ ...event, name: '' }] }],
    ['values of other kinds', { events: [{ name: 7, dates: {}, place: [], performers: null }] }],
  ])('%s says nothing', (_, answer) => {
    expect(said(answer).values).toEqual([])
  })
})
