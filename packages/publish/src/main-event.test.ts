import { describe, expect, it } from 'vitest'
import { mainEvents } from './main-event.ts'
import { textIn } from './node.ts'

const event = (...names: string[]) => ({
  name: names.map((text, index) => ({ '@value': text, '@language': ['fr', 'en'][index] ?? 'fr' })),
})
const phedre = event('Phèdre', 'Phaedra')
const phedre2 = event('Phèdre au jardin')
const nuit = event('La nuit claire')
const soeur = event('L’œil de ma sœur')

describe('mainEvents', () => {
  it.each<[string, object[], string, string[], string[]]>([
    ['one event', [phedre], 'x.example/a', [], ['Phèdre']],
    ['one name, several nights', [phedre, phedre], 'x.example/a', [], ['Phèdre', 'Phèdre']],
    ['the title says which', [phedre, nuit], 'x.example/a', ['la-nuit-claire-theatre-de-la-rampe'], ['La nuit claire']],
    ['the longer name in the title', [phedre, phedre2], 'x.example/a', ['phedre-au-jardin'], ['Phèdre au jardin']],
    ['the address says which', [phedre, nuit], 'x.example/fr/phedre', [], ['Phèdre']],
    ['in the other language', [phedre, nuit], 'x.example/en/phaedra.html', [], ['Phèdre']],
    ['in an accented address', [soeur, nuit], 'x.example/l-%C5%93il-de-ma-s%C5%93ur', [], ['L’œil de ma sœur']],
    [
      'a shortened address',
      [event('La nuit claire et autres contes'), phedre],
      'x.example/la-nuit-claire',
      [],
      ['La nuit claire et autres contes'],
    ],
    ['a listing', [phedre, nuit], 'x.example/programmation', ['programmation'], []],
    [
      'a title that names both',
      [nuit, event('Le vent clair!')],
      'x.example/a',
      ['la-nuit-claire-et-le-vent-clair'],
      [],
    ],
    ['the home page', [phedre, nuit], 'x.example', [], []],
    ['part of a word is no name', [event('Art'), nuit], 'x.example/artistes', ['nos-artistes'], []],
  ])('%s', (_name, events, key, titles, expected) => {
    expect(
      mainEvents(
        events.map((one) => ({ ...one })),
        key,
        titles,
      ).map(({ name }) => textIn(name, 'fr')),
    ).toEqual(expected)
  })
})
