import type { Row } from './row.ts'

/** What stands before and behind a date on a page: titles with numbers, prices, ages, places, durations, telephones. */
const AROUND: Readonly<Record<string, readonly (readonly [before: string, behind: string])[]>> = {
  fr: [
    ['La Grande Traversée, ', ' – Théâtre des Lucioles'],
    ['Théâtre ', '. Entrée : 25 $ / 20 $.'],
    ['Une création de la Compagnie des Sept. ', ', Salle Bleue, 12 rue des Tilleuls, Rivebelle'],
    ['Quand : ', '\nOù : Théâtre des Lucioles'],
    ['Réservez vos billets pour ', ' ! Tarif unique 12 €'],
    ['Concert • ', ' • Durée 1h30'],
    ['Saison 3, épisode 2 | ', ' | Dès 8 ans'],
    ['avec Anne 4 et Les 7 Doigts, ', ' (complet)'],
    ['Billetterie 05 61 22 33 44\n', '\nTarif plein 18,50 €, réduit 12 €'],
    ['Musique\nQuatuor Mai\n', '\nChapelle Saint-Mars'],
    ['à partir de 6 ans\n', '\n45 min'],
    ['« 1984 » – ', ' – texte de 1949'],
    ['', ' au Théâtre du 14 Lilas, 31000 Rivebelle'],
    ['Nouveau ! ', ' … Ne manquez pas ce rendez-vous.'],
  ],
  en: [
    ['The Paper Lighthouse, ', ' – Lantern Hall'],
    ['Live music: ', '. Tickets $25 / $20.'],
    ['A new play by the Seven Company. ', ', Blue Room, 12 Lime Street, Rivertown'],
    ['When: ', '\nWhere: Lantern Hall'],
    ['Book now for ', '! All seats £12'],
    ['Concert • ', ' • 90 minutes, no interval'],
    ['Season 3, part 2 | ', ' | Ages 8+'],
    ['with The 4 Winds and Studio 54, ', ' (sold out)'],
    ['Call 514 555 0112\n', '\nAdults $18.50, children $9'],
    ['Music\nThe May Quartet\n', '\nMarch Street Chapel'],
    ['Ages 6 and up\n', '\n45 mins'],
    ['“1984” – ', ' – after the novel of 1949'],
    ['', ' at The 14 Lamps, Rivertown RT4 5AB'],
    ['New! ', ' … Don’t miss it.'],
  ],
}

/** The same phrases as they stand on pages. Rows on which nothing is played are left out: their context is the point. */
export const inContext = (rows: readonly Row[]): Row[] =>
  rows.flatMap((row, i) => {
    const around = AROUND[row.language] ?? []
    const pair = around[i % around.length]
    const nothing = row.expected.occurrences.length === 0 && row.expected.run === undefined
    return nothing || !pair ? [] : [{ ...row, text: `${pair[0]}${row.text}${pair[1]}` }]
  })
