import { describe, expect, it } from 'vitest'
import { headsAList } from './list-heads.ts'
import { wordsOf } from './site-name.ts'
import { plain } from './words.ts'

const heads = (text: string): boolean => headsAList(plain(text), wordsOf(plain(text)))

describe('headings over lists', () => {
  it.each([
    ['What’s coming up', 'Ce qui s’en vient'],
    ['Next up', 'À vos agendas !'],
    ['Upcoming dances', 'Prochains bals'],
    ['Upcoming guest speakers', 'Prochaines veillées de contes'],
    ['Forthcoming readings', 'Veillées à venir'],
    ['Just added', 'Récemment ajoutés'],
    ['Now on stage', 'Actuellement sur scène'],
    ['On sale now', 'En vente maintenant'],
    ['Touring now', 'En tournée actuellement'],
    ['Catch us live', 'Venez nous entendre'],
    ['Find us out and about', 'Retrouvez-nous sur la route'],
    ['Save the date', 'Dates à retenir'],
    ['Where to see us in 2012', 'Où nous voir en 2012 ?'],
    ['When & where to find us this summer', 'Quand et où nous entendre cet été'],
    ['Where we’re playing', 'Où jouons-nous ?'],
    ['Mainstage', 'La grande scène'],
    ['July at the Heron', 'En mars au Fanal'],
    ['Organ Season 2026', 'Saison musicale 2026'],
    ['2025–26 Marionette Season', 'Saison de marionnettes 2025–26'],
  ])('%s · %s', (english, french) => {
    expect([heads(english), heads(french)]).toEqual([true, true])
  })

  it.each([
    ['Catch Me If You Can', 'Trouver sa voix'],
    ['The Next Room', 'Le prochain arrêt'],
    ['Coming Up for Air', 'La mer à venir'],
    ['Moving On', 'Grande scène de famille'],
    ['Where We Belong', 'Où nous allons'],
    ['Where the Wild Things Play', 'Où vont nos pères'],
    ['Season of the Witch', 'Saison sèche'],
  ])('names: %s · %s', (english, french) => {
    expect([heads(english), heads(french)]).toEqual([false, false])
  })
})
