import { describe, expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { extract } from '../extract.ts'

const capture = (body: string) =>
  captured(`<html lang="fr"><title>La traversée</title><body><main><h1>La traversée</h1>${body}</main></body></html>`, {
    url: 'https://rampe.example/spectacles/la-traversee',
    capturedAt: '2026-09-01T12:00:00Z',
  })

/** The numbers under `price` of every offer, by the subject that has the offer. */
function pricesOf(body: string): ReadonlyMap<string, readonly number[]> {
  const { claims } = extract(capture(body))
  const offers = claims.filter(({ property }) => property === 'offers')
  return new Map(
    [...Map.groupBy(offers, ({ subject }) => subject)].map(([subject, list]) => [
      subject,
      list.flatMap(({ value }) =>
        value.kind === 'reference'
          ? claims.flatMap((c) =>
              c.subject === value.iri && c.property === 'price' && c.value.kind === 'number' ? [c.value.number] : [],
            )
          : [],
      ),
    ]),
  )
}

describe('the offers of one evening', () => {
  it('has the prices that stand for all evenings where its row only sells', () => {
    const rows = ['13', '14'].map(
      (day) => `<li><span>${day} novembre 2026, 20 h</span> <a href="/billets/${day}">Réserver</a></li>`,
    )
    const prices = pricesOf(`<p>Tarif : 25 $</p><ul>${rows.join('')}</ul>`)
    expect([...prices.values()]).toEqual([[25], [25], [25]])
  })

  it('keeps a price of its own', () => {
    const rows = ['13', '14'].map(
      (day) => `<li><span>${day} novembre 2026, 20 h</span> ${day} $ <a href="/billets/${day}">Réserver</a></li>`,
    )
    expect([...pricesOf(`<ul>${rows.join('')}</ul>`).values()]).toContainEqual([14])
  })
})
