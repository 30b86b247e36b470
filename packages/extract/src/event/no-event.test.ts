import { describe, expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { pageOf } from '../page.ts'
import { readScene } from './read.ts'

const card = (name: string, day: string) => `<div><h3><a href="/${name.length}">${name}</a></h3><p>${day}</p></div>`

/** The names of the events of a list that holds this card among others. */
function namesWith(name: string, day: string, language: string): readonly string[] {
  const cards = [card('Sorgho', '12 mars 2027, 20 h'), card(name, day), card('Fado Matelot', '3 avril 2027, 20 h')]
  const html = `<html lang="${language}"><title>Maison Quai</title><body><main><h1>Maison Quai</h1><h2>Agenda</h2>${cards.join('')}</main></body></html>`
  const capture = captured(html, { url: 'https://maison.example/agenda', capturedAt: '2026-11-01T12:00:00Z' })
  return readScene(pageOf(capture)).readings.map((reading) => reading.name)
}

describe('records that tell no event', () => {
  it.each([
    ['Abonnement jeune', 'Du 1er décembre 2026 au 31 janvier 2027', 'fr'],
    ['Campagne de dons', '31 décembre 2026', 'fr'],
    ['Concours : gagnez des billets', '1er décembre 2026', 'fr'],
    ['Mise en vente des billets', '5 décembre 2026, 10 h', 'fr'],
    ['Inscriptions aux cours', 'Du 4 au 15 janvier 2027', 'fr'],
    ['Offre d’emploi : régisseur', '1er février 2027', 'fr'],
    ['Fermeture des fêtes', 'Du 24 décembre 2026 au 3 janvier 2027', 'fr'],
    ['Relâche', '2 janvier 2027', 'fr'],
    ['Pas de soirée (la salle est louée)', '2 janvier 2027', 'fr'],
    ['No club, the hall is being painted', 'January 2, 2027', 'en'],
    ['Youth subscription', 'December 1, 2026 – January 31, 2027', 'en'],
    ['Fundraising campaign', 'December 31, 2026', 'en'],
    ['Contest: win tickets', 'December 1, 2026', 'en'],
    ['Tickets on sale', 'December 5, 2026, 10am', 'en'],
    ['Class registration', 'January 4 – 15, 2027', 'en'],
    ['Job: Technical Director', 'February 1, 2027', 'en'],
    ['Holiday closure', 'December 24, 2026 – January 3, 2027', 'en'],
    ['Priority booking', 'January 2, 2027', 'en'],
    ['Réservations prioritaires', '2 janvier 2027', 'fr'],
    ['Closed', 'January 2, 2027', 'en'],
    ['Closed – half term', 'January 2, 2027', 'en'],
    ['No club this week', 'January 2, 2027', 'en'],
    ['Fermé : travaux', '2 janvier 2027', 'fr'],
    ['Pas de séance pendant les fêtes', '2 janvier 2027', 'fr'],
    ['Album release: Ada Lampe', 'January 2, 2027', 'en'],
    ['Sortie du nouvel album : Ada Lampe', '2 janvier 2027', 'fr'],
  ])('%s, %s (%s)', (name, day, language) => expect(namesWith(name, day, language)).toEqual(['Sorgho', 'Fado Matelot']))

  it.each([
    ['Relâche', '2 janvier 2027, 20 h', 'fr'],
    ['Concours de violon', '2 janvier 2027, 20 h', 'fr'],
    ['Fermé pour inventaire', '2 janvier 2027, 20 h', 'fr'],
    ['Job', 'January 2, 2027, 8pm', 'en'],
    ['Fundraising Gala', 'January 2, 2027, 8pm', 'en'],
    ['The Winter Package', 'January 2, 2027, 8pm', 'en'],
    ['Closed Doors', 'January 2, 2027', 'en'],
    ['No Show Tunes', 'January 2, 2027', 'en'],
    ['Pas de deux', '2 janvier 2027', 'fr'],
    ['Album release: Ada Lampe', 'January 2, 2027</p><p>8pm', 'en'],
    ['Sortie du nouvel album : Ada Lampe', '2 janvier 2027</p><p>20 h', 'fr'],
  ])('but %s, %s (%s)', (name, day, language) => expect(namesWith(name, day, language)).toContain(name))
})
