import { describe, expect, it } from 'vitest'
import { captured } from '../../captured.fixture.ts'
import { pageOf } from '../../page.ts'
import { pageUnder } from '../../profile/kept.ts'
import { learn } from '../../profile/learn.ts'
import { readScene } from '../read.ts'

const capture = (path: string, title: string, body: string) =>
  captured(`<html lang="fr"><head><title>${title} | La Rampe</title></head><body><main>${body}</main></body></html>`, {
    url: `https://rampe.example${path}`,
  })

const told = ({ readings }: ReturnType<typeof readScene>): string[] =>
  readings.map(({ name, start, sighting: { properties } }) => {
    const { value } = properties.find(({ property }) => property === 'url') ?? {}
    return [name, start, value && 'iri' in value ? new URL(value.iri).pathname : ''].join(' ')
  })

describe('the days of a page', () => {
  const rows: readonly [what: string, body: string, told: readonly string[]][] = [
    [
      'those of the pages before and after are not its own',
      '<h1>Sel</h1><p>14 mars 2026 à 20 h</p><nav class="x"></nav><p><a href="/s/encre">« Précédent <b>13 mars 2026</b></a></p><p><a class="pager-next" href="/s/houle"><b>15 mars 2026</b></a></p>',
      ['Sel 2026-03-14T20:00 /s/sel'],
    ],
    [
      'a card that leads elsewhere tells of what is there',
      '<h1>Sel</h1><p>Une voix et un bandonéon.</p><a href="/soirees/12"><p>14 mars 2026</p><p>20 h</p><p>Sel, Encre, Houle</p></a>',
      ['Sel, Encre, Houle 2026-03-14T20:00 /soirees/12'],
    ],
    [
      'of the lines of a card the one that says the name of the page calls it',
      '<h1>Sel</h1><p>Une voix.</p><a href="/soirees/12"><p>14 mars 2026, 20 h</p><p>Sel, Encre</p><b class="intitule">Nuit des sables</b></a>',
      ['Sel, Encre 2026-03-14T20:00 /soirees/12'],
    ],
    [
      'nor is the day of another page, beside the link to it',
      '<h1>Sel</h1><p>14 mars 2026 à 20 h</p><h2>La suite</h2><a href="/s/encre"><h3>Encre</h3><p>21 mars 2026</p></a><p>À voir aussi : <a href="/s/houle">Houle</a> (28 mars 2026), <a href="/s/vase">Vase</a> (4 avril 2026)</p>',
      ['Sel 2026-03-14T20:00 /s/sel'],
    ],
    [
      'of a calendar those days count beside which an hour stands',
      `<h1>Sel</h1><h3>Mars 2026</h3><div>${Array.from({ length: 31 }, (_, n) => `<div><span>${n + 1}</span>${n === 13 ? '<a href="/panier/1">20h00</a>' : ''}</div>`).join('')}</div>`,
      ['Sel 2026-03-14T20:00 /s/sel'],
    ],
    [
      'days to choose from in a list count, months do not',
      '<h1>Sel</h1><select><option>Mars</option><option>Avril</option></select><select><option>Choisir une date</option><option>sam. 14 mars 2026, 20 h</option></select>',
      ['Sel 2026-03-14T20:00 /s/sel'],
    ],
    [
      'a further evening with its own page for tickets stays',
      '<h1>Sel</h1><p>14 mars 2026 à 20 h</p><p>21 mars 2026 à 20 h <a href="/billetterie/2">Réserver</a></p>',
      ['Sel 2026-03-14T20:00 /s/sel'],
    ],
    [
      'a day that is a link to the box office stays',
      '<h1>Sel</h1><a href="/billetterie/12"><p>14 mars 2026</p><p>20 h</p><p>Réserver</p></a>',
      ['Sel 2026-03-14T20:00 /s/sel'],
    ],
    [
      'a run with its year, in a line of its own, is that of a festival',
      '<h1>Sel</h1><p>Rendez-vous des musiques et des arts du littoral, 7 au 23 septembre 2026, Port-Sel</p>',
      ['Sel 2026-09-07 /s/sel'],
    ],
  ]
  it.each(rows)('%s', (_, body, expected) => {
    expect(told(readScene(pageOf(capture('/s/sel', 'Sel', body))))).toEqual(expected)
  })

  it('those that every page of the site prints are not its own', () => {
    const banner = '<p>Festival du littoral, 7 au 23 septembre 2026</p>'
    const site = ['Sel', 'Encre', 'Houle'].map((name, n) =>
      capture(`/s/${name.toLowerCase()}`, name, `<h1>${name}</h1><p>${n + 8} septembre 2026 à 20 h</p>${banner}`),
    )
    const other = capture('/infolettre', 'Infolettre', `<h1>Infolettre</h1>${banner}`)
    const profile = learn([...site, other])
    expect([...site, other].map((one) => told(readScene(pageUnder(profile, one), profile)))).toEqual([
      ['Sel 2026-09-08T20:00 /s/sel'],
      ['Encre 2026-09-09T20:00 /s/encre'],
      ['Houle 2026-09-10T20:00 /s/houle'],
      [],
    ])
  })

  it.each<readonly [what: string, body: string, told: readonly string[]]>([
    [
      'calls what is played then, and not its house',
      '<p><b>samedi 14 mars</b></p><p>» 20:00 » 23:00</p><p><a href="/lieux/le-hangar">Le Hangar</a></p><p>Sel, Encre</p><p>Une soirée de sel et de vent.</p>',
      ['Sel, Encre 2026-03-14T20:00 /s/12'],
    ],
    ['says nothing where nothing stands below the day', '<p><b>samedi 14 mars</b></p><p>» 20:00 » 23:00</p>', []],
  ])('a title with nothing but a day %s', (_, body, expected) => {
    expect(told(readScene(pageOf(capture('/s/12', 'samedi 14 mars', body))))).toEqual(expected)
  })
})
