import { describe, expect, it } from 'vitest'
import { card, list, placesOn, type Shape } from './place-shapes.fixture.ts'

const NIGHTS = ['Zinc', 'Vitre', 'Mirabelle', 'Tide']
const STREETS =
  '<p>Salle des Câbles<br>3 rue du Quai<br>35600 Orval</p><p>Pelican Hall<br>12 Mill Street<br>Ashby AD1 4QT</p>'

/** The places of records that print one of these signs each. */
const places = (signs: readonly string[], more: Partial<Shape> = {}): readonly string[] =>
  placesOn({
    site: 'Compagnie Nébuleuse',
    title: 'Agenda',
    foot: STREETS,
    body: list(...signs.map((sign, n) => card(NIGHTS[n] ?? '', `${sign} ${n + 12} mars 2027, 20 h`))),
    ...more,
  })

const CABLES = 'Salle des Câbles @ 3 rue du Quai, Orval'
const PELICAN = 'Pelican Hall @ 12 Mill Street, Ashby'

describe('a house that a sign in the records stands for', () => {
  it.each<[what: string, sign: (name: string) => string]>([
    ['a picture', (name) => `<img src="/red.gif" width="7" height="7" alt="${name}">`],
    ['a picture with a title', (name) => `<img src="/red.gif" alt="" title="${name}">`],
    ['an empty element with a title', (name) => `<span class="dot" title="${name}"></span>`],
    ['an empty element for those who do not see', (name) => `<i class="pin-a" aria-label="${name}"></i>`],
    ['letters', (name) => `<abbr title="${name}">S1</abbr>`],
  ])('%s', (_, sign) => {
    const [a, b] = [sign('Salle des Câbles'), sign('Pelican Hall')]
    expect(places([a, b, a, b])).toEqual([CABLES, PELICAN, CABLES, PELICAN])
  })

  it.each<[what: string, signs: readonly string[], more?: Partial<Shape>]>([
    ['a picture of each', ['Salle des Câbles', 'Pelican Hall'].map((name) => `<img src="/photo.jpg" alt="${name}">`)],
    [
      'who prints them',
      Array(3).fill('<img src="/logo.svg" alt="Théâtre Nébuleuse">'),
      { site: 'Théâtre Nébuleuse', foot: '' },
    ],
    ['what it is', Array(3).fill('<img src="/note.svg" alt="Concert">')],
  ])('not %s', (_, signs, more) => {
    expect(places(signs, more).filter((place) => /Câbles|Pelican|Concert/.test(place))).toEqual([])
  })
})
