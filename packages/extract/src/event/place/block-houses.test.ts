import { expect, it } from 'vitest'
import { captured } from '../../captured.fixture.ts'
import type { Seen } from '../../extractor.ts'
import { pageOf } from '../../page.ts'
import { readScene } from '../read.ts'

const inside = (properties: readonly Seen[], name: string): readonly Seen[] => {
  const value = properties.find(({ property }) => property === name)?.value
  return value && 'properties' in value ? value.properties : []
}

const text = (properties: readonly Seen[], name: string): string => {
  const value = properties.find(({ property }) => property === name)?.value
  return value && 'text' in value ? value.text : ''
}

/** `name @ house, street / town` of each record of a list in blocks. */
function told(...blocks: readonly (readonly [head: string, said: string, names: readonly string[], below?: string])[]) {
  let day = 2
  const record = (name: string, below: string) =>
    `<div class="show"><h4><a href="/s/${day}">${name}</a></h4><p>${day++} octobre 2026, 20 h</p>${below}</div>`
  const html = blocks.map(
    ([head, said, names, below = '']) =>
      `<section><h2>${head}</h2>${said}<div>${names.map((name) => record(name, below)).join('')}</div></section>`,
  )
  const page = captured(
    `<html lang="fr"><head><title>Programmation – La Rampe</title></head><body><main><h1>Programmation</h1>${html.join('')}</main></body></html>`,
    { url: 'https://rampe.example/programmation' },
  )
  return readScene(pageOf(page)).readings.map(({ name, sighting: { properties } }) => {
    const place = inside(properties, 'location')
    const address = inside(place, 'address')
    return `${name} @ ${text(place, 'name')}, ${text(address, 'streetAddress')} / ${text(address, 'addressLocality')}`
  })
}

const p = (...lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('')

it('of towns, each with its hall and the street of it', () => {
  expect(
    told(
      ['Orval (2 spectacles)', p('<b>Salle du Quai</b>', '12, rue du Môle, Orval'), ['Ogre', 'Nuit bleue']],
      ['Cornet (1 spectacle)', p('<b>Vieux Magasin général</b>', '1, rue de la Grève, Cornet'), ['Blé noir']],
      ['Brumes (1 spectacle)', p('<b>Sous-sol de l’église</b>'), ['Sel']],
    ),
  ).toEqual([
    'Ogre @ Salle du Quai, 12, rue du Môle / Orval',
    'Nuit bleue @ Salle du Quai, 12, rue du Môle / Orval',
    'Blé noir @ Vieux Magasin général, 1, rue de la Grève / Cornet',
    'Sel @ Sous-sol de l’église,  / Brumes',
  ])
})

it('over records that name who shows them, which sounds like a house', () => {
  const [first] = told(
    ['Orval', p('<b>Salle du Quai</b>', '12, rue du Môle, Orval'), ['Ogre', 'Nuit bleue'], p('Théâtre de la Poulie')],
    ['Cornet', p('<b>Halle aux grains</b>', '1, rue de la Grève, Cornet'), ['Blé noir'], p('Théâtre d’objets')],
  )
  expect(first).toBe('Ogre @ Salle du Quai, 12, rue du Môle / Orval')
})

it('of months, which say where nothing is played', () => {
  expect(
    told(
      ['Octobre 2026', p('Réservez tôt, les places partent vite.'), ['Ogre', 'Nuit bleue'], p('Salle du Quai')],
      ['Novembre 2026', p('Le bar ouvre à 19 h.'), ['Blé noir'], p('Halle aux grains')],
    ),
  ).toEqual(['Ogre @ Salle du Quai,  / ', 'Nuit bleue @ Salle du Quai,  / ', 'Blé noir @ Halle aux grains,  / '])
})
