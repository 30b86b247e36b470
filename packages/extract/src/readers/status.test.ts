import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStatus } from './status.ts'

const read = (text: string) =>
  readStatus(text)
    .map(({ value }) => value.value)
    .join(' | ')

const rows: [text: string, expected: string][] = [
  ['ANNULÉ', 'EventCancelled'],
  ['Annulé', 'EventCancelled'],
  ['ANNULE', 'EventCancelled'],
  ['Spectacle annulé', 'EventCancelled'],
  ['[ANNULÉ] Un piano sous la neige', 'EventCancelled'],
  ['ANNULÉ (pour cause de tempête)', 'EventCancelled'],
  ['Ce récital est annulé en raison d’une blessure.', 'EventCancelled'],
  ['La représentation du 12 a été annulée.', 'EventCancelled'],
  ['Les deux concerts sont annulés', 'EventCancelled'],
  ['Cancelled', 'EventCancelled'],
  ['CANCELED', 'EventCancelled'],
  ['CANCELLED: The Tidal Ball', 'EventCancelled'],
  ['This recital is cancelled owing to an injury.', 'EventCancelled'],
  ['This performance has been cancelled', 'EventCancelled'],
  ['Reporté', 'EventPostponed'],
  ['REPORTÉ', 'EventPostponed'],
  ['Spectacle reporté à une date ultérieure', 'EventPostponed'],
  ['Postponed', 'EventPostponed'],
  ['The show has been postponed.', 'EventPostponed'],
  ['Reporté au 14 mai 2027', 'EventRescheduled'],
  ['Nouvelle date : 14 mai', 'EventRescheduled'],
  ['NEW DATE', 'EventRescheduled'],
  ['Rescheduled to May 14', 'EventRescheduled'],
  ['Postponed to May 14', 'EventRescheduled'],
  ['Postponed from January 15', 'EventRescheduled'],
  ['Report du 15 janvier', 'EventRescheduled'],
  ['Report du jeudi 15 janvier', 'EventRescheduled'],
  ['Remis au samedi 14 mai', 'EventRescheduled'],
  ['Moved from Thursday 15 January', 'EventRescheduled'],
  ['Prix remis au lauréat', ''],
  ['The band moved from Alma to Orval', ''],
  ['Postponed to Saturday, November 19, 11 a.m.', 'EventRescheduled'],
  ['Postponed from 3 May to 14 May', 'EventRescheduled'],
  ['Pushed back to Sunday', 'EventRescheduled'],
  ['Brought forward to the 3rd of May', 'EventRescheduled'],
  ['Moved to Fri. 12', 'EventRescheduled'],
  ['Reportée au samedi 19 novembre, 11 h', 'EventRescheduled'],
  ['Reporté du 3 mai au 14 mai', 'EventRescheduled'],
  ['Report du 3 mai', 'EventRescheduled'],
  ['Postponed from the 3rd of May', 'EventRescheduled'],
  ['Spectacle repoussé au 12/05', 'EventRescheduled'],
  ['Concert remis au dimanche 13', 'EventRescheduled'],
  ['Reprogrammé', 'EventRescheduled'],
  ['Postponed until further notice', 'EventPostponed'],
  ['Postponed to spring 2027', 'EventPostponed'],
  ['Postponed to the 2026/27 season', 'EventPostponed'],
  ['New date to be announced', 'EventPostponed'],
  ['Deferred', 'EventPostponed'],
  ['Reporté au printemps 2027', 'EventPostponed'],
  ['Reporté à la saison prochaine', 'EventPostponed'],
  ['Nouvelle date à venir', 'EventPostponed'],
  ['Concert repoussé', 'EventPostponed'],
  ['New dates added', ''],
  ['Nouvelles dates ajoutées', ''],
  ['Moved to the Quay Hall', ''],
  ['Déplacé au Petit Théâtre', ''],
  ['Le bal n’aura pas lieu.', 'EventCancelled'],
  ['Spectacle déprogrammé', 'EventCancelled'],
  ['The ball will not take place.', 'EventCancelled'],
  ['This show is no longer going ahead', 'EventCancelled'],
  ['Moved online', 'EventMovedOnline'],
  ['COMPLET', 'SoldOut'],
  ['Complet', 'SoldOut'],
  ['Complet !', 'SoldOut'],
  ['Le spectacle affiche complet', 'SoldOut'],
  ['Le spectacle est complet', 'SoldOut'],
  ['À guichets fermés', 'SoldOut'],
  ['Guichet fermé', 'SoldOut'],
  ['Sold out', 'SoldOut'],
  ['SOLD OUT', 'SoldOut'],
  ['Sold-out', 'SoldOut'],
  ['Samedi 23 janvier, 20 h – COMPLET', 'SoldOut'],
  ['Saturday 8 p.m. (sold out)', 'SoldOut'],
  ['Fully booked', 'SoldOut'],
  ['Aucun billet disponible', 'SoldOut'],
  ['No tickets available', 'SoldOut'],
  ['Dernières places', 'LimitedAvailability'],
  ['Last few tickets', 'LimitedAvailability'],
  ['Only a few seats left', 'LimitedAvailability'],
  ['Presque complet', 'LimitedAvailability'],
  ['Almost sold out', 'LimitedAvailability'],
  ['Plus que 12 places', 'LimitedAvailability'],
  // Not a status
  ['En cas d’annulation, les billets sont remboursés.', ''],
  ['Si un spectacle est annulé, vous êtes remboursé.', ''],
  ['When a show is cancelled, you are refunded.', ''],
  ['If the show is cancelled you will be refunded.', ''],
  ['Cancellation policy', ''],
  ['Politique d’annulation', ''],
  ['Annulation gratuite jusqu’à 24 h avant', ''],
  ['Programme complet', ''],
  ['Calendrier complet de la saison', ''],
  ['Voir le programme complet', ''],
  ['Un spectacle complet et généreux', ''],
  ['The complete works', ''],
  ['Not sold out yet', ''],
  ['Un reportage photo', ''],
  ['Le journal rapporte une histoire', ''],
  ['Places assises', ''],
  ['Billets en vente', ''],
  ['Samedi 12 mars à 20 h', ''],
  ['', ''],
]

describe('status', () => {
  it.each(rows)('%j → %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('quotes the words', () => {
    const text = 'Samedi 23 janvier, 20 h – COMPLET'
    expect(readStatus(text).map(({ span: [start, end] }) => text.slice(start, end))).toEqual(['COMPLET'])
  })

  it('never throws, and its spans lie in the text', () => {
    const pieces = fc.constantFrom('complet', 'annulé', ' ', '\n', '. ', 'reporté au 3', 'sold out', 'if ', 'est ', '!')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const { span } of readStatus(text)) expect(text.slice(...span)).not.toBe('')
        },
      ),
    )
  })
})
