import { describe, expect, it } from 'vitest'
import { isNoTale } from './no-tale.ts'

describe('what tells nothing of what is played', () => {
  it.each<readonly [string, boolean]>([
    ['Mise en vente : abonnés le 4 février 2027 à 10 h, grand public le 11 février 2027 à midi.', true],
    ['Tickets go on sale Friday 5 May at 10 am. General public: May 12.', true],
    ['Public booking opens on 5 May 2027.', true],
    ['La billetterie ouvrira le 3 mars à midi.', true],
    ['Publié le 3 mars 2027 par lampe | Théâtre, À la une', true],
    ['Posted on March 3, 2027 by lampe | Theatre, Featured', true],
    ['March 3, 2027 by lampe | Theatre', true],
    ['Création le 12 octobre 2025 au Théâtre du Quai. Durée : 1 h 20. Coproduction : Festival des Phares.', true],
    ['Premiered on October 12, 2025 at the Quay Theatre. Supported by Port Mist Council.', true],
    ['ANNULÉ : le concert de Clara Lampe prévu le 3 décembre n’aura pas lieu. Info : 418 555-0101', true],
    ['The Clara Lampe concert on December 3 has been postponed.', true],
    ['La billetterie ouvre une heure avant chaque représentation.', true],
    ['Save 20% until February 28, 2027!', true],
    ['Radio Marée enregistre plusieurs soirées ; première émission le lundi 14 septembre 2027 à 23 h.', true],
    ['Tide Radio records our season; the first programme airs Monday, September 14, 2027 at 11pm.', true],
    ['Production Bureau des Quais (Caussignac). Coproduction Le Grenier, Tréfouël. Avec le soutien de la Ville.', true],
    ['Produced by Quay Office. Residencies Workshop 29 (April 2024). Supported by the Keller Foundation.', true],
    ['As heard on Radio 4, and seen weeping in a cookery programme.', false],
    ['She aired her grievances, and the village listened.', false],
    ['Production spectaculaire aux trente danseurs. La mer monte.', false],
    ['Créée en 2019 à Port-Brume, cette pièce raconte la dernière traversée du phare.', false],
    ['Premiered in 2019. Five keepers tell how the light went out.', false],
    ['Vente de livres anciens au profit du phare, le 3 mars.', false],
    ['SOLD OUT – A songwriter from the far shore returns with a trio.', false],
    ['Friends since 2003, they sail once more.', false],
    ['Un gardien rallume le phare, et le village se souvient.', false],
  ])('%s', (text, expected) => {
    expect(isNoTale(text)).toBe(expected)
  })
})
