import { expect, it } from 'vitest'
import { isErrand, leadsElsewhere } from './place-errands.ts'
import { placesOn } from './place-shapes.fixture.ts'

it.each([
  // How one gets there.
  ['Parking behind the Moss Hall', 'Parking derrière la salle des fêtes'],
  ['Street parking on Quay Street', 'Stationnement conseillé : place du Perron'],
  ['Free shuttle from Lantern Square', 'Navette gratuite depuis la gare de Tournebec'],
  ['Take the 12 bus to Ferry Station', 'Bus 12, arrêt Théâtre du Fanal'],
  ['Nearest tube: Lamp cross', 'Arrêt de tram : Pont-Sel'],
  ['Entrance through the Mill Café', 'Accès par la cour du presbytère'],
  // Where one buys, asks and pays.
  ['Tickets from the Salt Bookshop', 'Billets à la librairie du Sel'],
  ['Advance sales at Salt Records', 'Préventes chez Salt Disques'],
  ['Registration at the parish office', 'Inscriptions au secrétariat de la paroisse'],
  ['Cheques payable to the Tin Lantern Club', 'Chèques à l’ordre du Théâtre du Fanal'],
  ['Wristbands can be collected from the Moss Hotel', 'Bracelets à retirer à la mairie'],
  // Where one eats before, drinks after and sleeps.
  ['Pre-show supper at the Lamp Inn', 'Possibilité de se restaurer à l’auberge du Fanal'],
  ['Afterparty at Club Nebula', 'After au Club Nébuleuse'],
  ['Accommodation at the Moss Hotel', 'Hébergement à l’auberge du Fanal'],
  // Whose it is, who pays and who is thanked.
  ['Thanks to the Moss Arts Centre', 'Remerciements à la Maison des arts d’Orval'],
  ['A project of the Ashby Cultural Centre', 'Une initiative du Centre culturel d’Orval'],
  ['On loan from the Moss Museum', 'Prêt du Musée de Tournebec'],
  ['Proceeds go to the Ashby Community Kitchen', 'Au profit de la Maison de quartier d’Orval'],
  ['Courtesy of the Lamp Gallery', 'Avec l’aimable autorisation de la Galerie du Fanal'],
  // What a person is, has learned and does.
  ['Graduate of the Moss School of Music', 'Diplômé du Conservatoire de Tournebec'],
  ['Trained at the Moss School', 'Formé à l’École de théâtre d’Orval'],
  ['Professor at the University of Ashby', 'Professeure à l’Université d’Orval'],
  ['Organist of Ashby Cathedral', 'Titulaire de l’orgue de la cathédrale d’Orval'],
  ['Dr Ada Lampe teaches at the University of Ashby', 'Ada Lampe enseigne à l’Université d’Orval'],
  ['Originally from Port Salt', 'Compagnie originaire de Port-Sel'],
  ['Member of the Lamp Theatre', 'Membre du Théâtre du Fanal'],
  // What has been.
  ['Recorded at Moss Studios in one night', 'Enregistré aux Studios du Fanal en une nuit'],
  ['Developed at the Lamp Centre', 'Développé en résidence à la Maison du Fanal'],
  ['Straight from a sold-out run at the Moss Theatre', 'Après un passage remarqué au Théâtre du Fanal'],
  ['First staged at the Lamp Theatre', 'Spectacle créé au Théâtre du Fanal'],
  ['Their work is kept in the Moss Museum', 'Œuvres conservées au Musée de Tournebec'],
  ['Her last exhibition, at the Lamp Gallery', 'Sa dernière exposition, à la Galerie du Fanal'],
  // Where letters go.
  ['Registered office: 3 Quay Street', 'Siège social : 3, rue du Quai'],
  ['Mailing address: Moss Hall', 'Adresse postale : salle des fêtes'],
])('what is said of a house where nothing is played: %s · %s', (english, french) => {
  expect([isErrand(english), isErrand(french)]).toEqual([true, true])
})

it.each([
  ['Parking of the Moss Centre', 'Parking de la salle des fêtes'],
  ['Bus Station Yard', 'Bus Magique'],
  ['The Ticket Hall', 'La Billetterie, Orval'],
  ['The Registry at Moss Hall', 'Salle des membres du club'],
  ['Members Bar at the Mill', 'Maison des étudiants de Tournebec'],
  ['The Old Dinner Hall', 'Auberge du Fanal'],
  ['Shuttle Factory, Ashby', 'La Navette, Orval'],
  ['Work in Progress Space', 'Résidence du Fanal'],
  ['Will be recorded at the Moss Studio', 'Sera enregistré au Studio du Fanal'],
  ['Directors’ Hall of Ashby School', 'École des directeurs de Tournebec'],
  ['Concert at the Mill', 'Concert au Fanal'],
])('the name of a house, or what is played there: %s · %s', (english, french) => {
  expect([isErrand(english), isErrand(french)]).toEqual([false, false])
})

it.each([
  ['Dr Ada Lampe teaches ', 'Ada Lampe enseigne '],
  ['The choir rehearses ', 'La chorale répète '],
  ['The band was formed ', 'Le groupe a été fondé '],
  ['She has sung ', 'Elle a chanté '],
  ['The play was first seen ', 'La pièce a d’abord été vue '],
  ['Come along. Free parking ', 'Venez tôt. Stationnement gratuit '],
  ['Advance sales at Salt Records in the Old Mill and ', 'Préventes chez Salt Disques, rue du Haut Quai et '],
  ['Two nights; her paintings are kept ', 'Deux soirs ; ses toiles sont conservées '],
])('words that lead to a house where nothing is played: %s · %s', (english, french) => {
  expect([leadsElsewhere(english), leadsElsewhere(french)]).toEqual([true, true])
})

it.each([
  ['Ada Lampe, who teaches in Leeds, plays ', 'Ada Lampe, formée à Lyon, joue '],
  ['Free parking. Concert ', 'Stationnement gratuit. Concert '],
  ['The concert is held ', 'Le concert est donné '],
  ['The work will be recorded live ', 'L’œuvre sera enregistrée '],
  ['A talk by Professor Lampe ', 'Une causerie du professeur Lampe '],
  ['Ceilidh ', 'Une soirée '],
  ['Tickets £6 on the door ', 'Billets 6 € à la porte '],
])('words that lead to a house where it is played: %s · %s', (english, french) => {
  expect([leadsElsewhere(english), leadsElsewhere(french)]).toEqual([false, false])
})

it.each<[string, 'fr' | 'en']>([
  ['Le bar est ouvert. Ada Lampe enseigne au Conservatoire de Tournebec.', 'fr'],
  ['Stationnement gratuit derrière l’église', 'fr'],
  ['Trained at the Lamp Theatre School', 'en'],
  ['Afterparty at Club Nebula for all who come', 'en'],
])('is no place of the evening: %s', (line, language) => {
  const day = language === 'fr' ? '12 mars 2027, 20 h' : '12 March 2027, 8pm'
  const body = `<p>${day}</p><p>${line}</p>`
  expect(placesOn({ site: 'Moss & Daughters', title: 'Nuit bleue', path: '/e/nuit-bleue', body, language })).toEqual([
    '',
  ])
})
