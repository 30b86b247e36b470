import { type Claim, claim, reference, SCHEMA, textValue, timeValue, type Value } from '@rampe/model'

const WORDS =
  'nuit rideau lumière cintres rampe plateau décor masque souffle marée orage verger pierre cendre laine écume forêt lune tambour sable'.split(
    ' ',
  )

/** A fixed sequence of numbers, so that every run measures the same site (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const provenance = (url: string, by: string, basis: 'declared' | 'inferred') =>
  ({
    source: { url, digest: 'f'.repeat(64), capturedAt: '2026-02-01T12:00:00Z' },
    selector: { type: 'CssSelector', value: 'main' },
    generatedBy: by,
    basis,
    confidence: basis === 'declared' ? 0.95 : 0.75,
  }) as const

/**
 * The claims of an invented bilingual site, sixty for each event: each event declared on its French page, read plainly from its English one, with a card on
 * a listing; two performances for every other one; a hundred halls, a performer for each three events.
 */
export function invented(events: number): readonly Claim[] {
  const random = numbers(20_260_301)
  const pick = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? 'nuit'
  const claims: Claim[] = []
  const say = (
    url: string,
    by: string,
    basis: 'declared' | 'inferred',
    subject: string,
    properties: Readonly<Record<string, readonly Value[]>>,
  ) => {
    const from = provenance(url, by, basis)
    for (const [property, values] of Object.entries(properties))
      for (const value of values) claims.push(claim(subject, property, value, from))
  }
  const type = (name: string): readonly Value[] => [reference(SCHEMA + name)]
  for (let i = 0; i < events; i++) {
    const name = `${pick()} de ${pick()} ${i}`
    const day = new Date(Date.UTC(2026, 0, 1 + (i % 700))).toISOString().slice(0, 10)
    const times = i % 2 === 0 ? [`${day}T20:00`] : [`${day}T14:00`, `${day}T20:00`]
    const hall = `Salle ${pick()} ${i % 100}`
    const pages = [
      { url: `https://rampe.example/spectacle/${i}`, language: 'fr', title: name },
      { url: `https://rampe.example/en/show/${i}`, language: 'en', title: `${name} in English` },
    ]
    for (const [p, { url, language, title }] of pages.entries()) {
      const other = pages[1 - p]?.url ?? url
      say(url, 'page', 'declared', url, {
        '@type': type('WebPage'),
        inLanguage: [textValue(language)],
        workTranslation: [reference(other)],
      })
      {
        const [by, basis] = p === 0 ? (['json-ld', 'declared'] as const) : (['plain', 'inferred'] as const)
        const subject = `${url}#event`
        const subs = times.map((_, n) => `${subject}.subEvent${n > 0 ? `.${n + 1}` : ''}`)
        say(url, by, basis, subject, {
          '@type': type('Event'),
          name: [textValue(title, language)],
          description: [textValue(`${title}. ${pick()} ${pick()} ${pick()}.`, language)],
          url: [reference(url)],
          ...(p === 0 ? { image: [reference(`${url}.jpg`)] } : {}),
          location: [reference(`${subject}.location`)],
          performer: [reference(`${subject}.performer`)],
          offers: [reference(`${subject}.offers`)],
          subEvent: subs.map((sub) => reference(sub)),
        })
        for (const [n, sub] of subs.entries())
          say(url, by, basis, sub, { '@type': type('Event'), startDate: [timeValue(times[n] ?? day)] })
        say(url, by, basis, `${subject}.location`, {
          '@type': type('Place'),
          name: [textValue(hall)],
          address: [reference(`${subject}.location.address`)],
        })
        say(url, by, basis, `${subject}.location.address`, {
          '@type': type('PostalAddress'),
          streetAddress: [textValue(`${i % 100}, rue du Rideau`)],
          addressLocality: [textValue('Sainte-Rampe')],
          postalCode: [textValue('H2X 1C3')],
          // A page for people seldom prints them.
          ...(p === 0 ? { addressRegion: [textValue('Québec')], addressCountry: [textValue('Canada')] } : {}),
        })
        say(url, by, basis, `${subject}.performer`, {
          '@type': type('PerformingGroup'),
          name: [textValue(`Troupe ${Math.floor(i / 3)}`)],
        })
        say(url, by, basis, `${subject}.offers`, {
          '@type': type('Offer'),
          price: [textValue('25,00 $')],
          url: [reference(`${url}/billets`)],
        })
      }
    }
    const list = `https://rampe.example/agenda?page=${Math.floor(i / 50)}`
    say(list, 'listing', 'inferred', `${list}#${i}`, {
      '@type': type('Event'),
      name: [textValue(name, 'fr')],
      url: [reference(pages[0]?.url ?? list)],
      startDate: [timeValue(day)],
    })
  }
  return claims
}
