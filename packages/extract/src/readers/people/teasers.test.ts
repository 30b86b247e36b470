import { describe, expect, it } from 'vitest'
import { readPeople } from '../people.ts'

const playersIn = (text: string): string =>
  [
    ...new Set(
      readPeople(text)
        .filter(({ value, confidence }) => value.property === 'performer' && confidence >= 0.53)
        .map(({ value }) => value.name),
    ),
  ]
    .sort()
    .join(' | ')

describe('whom the teaser of an event names', () => {
  it.each<[text: string, players: string]>([
    ['Danced by Nora Quay, Kit Lampe and Joaquim Roy-Hall. 32 $', 'Joaquim Roy-Hall | Kit Lampe | Nora Quay'],
    ['Led by the Salt Valley Shape Note Society. Bring a candle.', 'Salt Valley Shape Note Society'],
    ['Taught this week by Joaquim Lampe. Pay on the door.', 'Joaquim Lampe'],
    ['Featured set: Perpetua and the Mice', 'Perpetua and the Mice'],
    ['Nora Quay and Wren Lampe on fiddle, banjo and a borrowed harmonium.', 'Nora Quay | Wren Lampe'],
    ['New work by Collective Twelve Spoons', 'Collective Twelve Spoons'],
    ['Three nights with live score by Nora Quay.', 'Nora Quay'],
    ['Support comes from Nora Quay', 'Nora Quay'],
    ['(Montreal, QC) w/ Quay Parade', 'Quay Parade'],
    ['The Quay Players proudly (mostly) present their 31st pantomime', 'The Quay Players'],
    ['Quay Community Choir, readers from the village', 'Quay Community Choir'],
    ['Salt Taps as The Lamps, Tin Uncle as The Spoons + more', 'Salt Taps | Tin Uncle'],
    ['Tom Quay (guitar), Tim Lampe (everything else)', 'Tim Lampe | Tom Quay'],
    ['Cast: Nora Quay, Mai Lampe', 'Mai Lampe | Nora Quay'],
    ['A conversation between Nora Quay and Tom Lampe', 'Nora Quay | Tom Lampe'],
    ['A one-woman show by Nora Quay', 'Nora Quay'],
    ['by Quay Lane Theatre', 'Quay Lane Theatre'],
    ['Award-winning storyteller Nora Quay spins tales of the sea.', 'Nora Quay'],
    ['The Salt Quartet: Nora Quay & Tom Lampe (violins)', 'Nora Quay | The Salt Quartet | Tom Lampe'],
    ['DJ Kid Lemon', 'DJ Kid Lemon'],
    ['Compagnie du Papier Sel. Danse et céramique, à partir de 8 ans.', 'Compagnie du Papier Sel'],
    ['Avec notamment Nour Lampe, collectif BOUE, Zoé Sel.', 'Nour Lampe | Zoé Sel | collectif BOUE'],
    ['Avec Théo Lampe et le collectif Page 17', 'Page 17 | Théo Lampe'],
    ['On chante ! Au micro : DJ Pléonaste', 'DJ Pléonaste'],
    ['Lapin Sel, Zoé Lampe et un invité mystère', 'Lapin Sel | Zoé Lampe'],
    ['Accompagnement : Fanfare Sel & Hugo Lampe (thérémine)', 'Fanfare Sel | Hugo Lampe'],
    ['L’humoriste Maryse Sel débarque avec son nouveau spectacle.', 'Maryse Sel'],
    ['Lecture musicale par Maryse Sel et Paul Lampe', 'Maryse Sel | Paul Lampe'],
    ['Dialogue entre Maryse Sel et Paul Lampe', 'Maryse Sel | Paul Lampe'],
    ['l’illusionniste Fernand Sel', 'Fernand Sel'],
    ['le duo Gaby & les Clous (chanson réaliste)', 'Gaby & les Clous'],
    ['L’Ensemble vocal Brume, direction Maryse Sel', 'Ensemble vocal Brume'],
    ['Quatuor Brume : Maryse Sel et Paul Lampe, violons', 'Maryse Sel | Paul Lampe | Quatuor Brume'],
    // Nobody plays
    ['Sponsored by Salt Feeds and The Dog & Trumpet.', ''],
    ['Presented by Salt Credit Union', ''],
    ['With support from the Salt County Dairy Cooperative', ''],
    ['Œuvres de Maryse Sel', ''],
    ['la directrice Maryse Sel', ''],
    ['Theatre for the young at heart, Salt Hall presents', ''],
    ['Le Théâtre du Seau présente sa saison.', ''],
  ])('%s', (text, players) => {
    expect(playersIn(text)).toBe(players)
  })
})
