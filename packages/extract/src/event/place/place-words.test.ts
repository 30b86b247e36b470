import { describe, expect, it } from 'vitest'
import { isNote, isOpen } from './place-words.ts'

describe('words beside a day that name no place', () => {
  it.each([
    ['Relaxed', 'Décontractée'],
    ['Relaxed performance', 'Représentation détendue'],
    ['Captioned', 'Sous-titrée'],
    ['Surtitled in English', 'Surtitré en français'],
    ['Audio-described', 'Audiodécrite'],
    ['Touch tour', 'Visite tactile'],
    ['ASL interpreted', 'Interprétée en LSQ'],
    ['Few seats left', 'Quelques places'],
    ['Limited availability', 'Places limitées'],
    ['Almost full', 'Presque complet'],
    ['Cancelled', 'Annulée'],
    ['Rescheduled from 12 March', 'Reporté du 12 mars'],
    ['Extra date', 'Supplémentaires'],
    ['Closing night', 'Clôture'],
    ['Schools', 'Scolaires'],
    ['Under 12s', 'Moins de 12 ans'],
    ['Pre-show talk', 'Avant-spectacle'],
    ['Pay what you like', 'Payez ce que vous voulez'],
    ['Standing only', 'Debout'],
    ['Bilingual', 'Bilingue'],
    ['Double bill', 'Double plateau'],
    ['In person', 'En personne'],
    ['Open stage', 'Scène ouverte'],
    ['Film club', 'Club de lecture'],
    ['Bar open from 7', 'Bar ouvert dès 18 h'],
    ['House programme (PDF)', 'Programme de salle (PDF)'],
    ['Full price', 'Plein tarif'],
    ['Concessions', 'Étudiant, chômeur'],
  ])('%s · %s', (english, french) => {
    expect([isNote(english), isNote(french)]).toEqual([true, true])
  })

  it.each([
    ['The Tin Lantern', 'Le Fanal'],
    ['New Lamp Theatre', 'Nouveau Théâtre du Quai'],
    ['Family Tent, Priory Green', 'Chapiteau des familles'],
    ['Place Lane Hall', 'Place du Perron'],
    ['Reporter Hall', 'Salle du Reporter'],
    ['The Open Barn', 'Club du Quai'],
    ['Concession Road Barn', 'Maison des aînés'],
  ])('houses: %s · %s', (english, french) => {
    expect([isNote(english), isNote(french)]).toEqual([false, false])
  })
})

describe('places still open', () => {
  it.each([
    'Various Locations',
    'at several sites',
    'Multiple venues',
    'Different places',
    'Plusieurs lieux',
    'dans différents lieux',
    'En divers endroits',
    'Multiples sites',
    'Lieux variés',
    'Lieu à confirmer',
  ])('%s', (text) => {
    expect(isOpen(text)).toBe(true)
  })
  it.each(['The Place', 'Le Divers', 'Several Arms', 'Salle des Multiples'])('%s is a place', (text) => {
    expect(isOpen(text)).toBe(false)
  })
})
