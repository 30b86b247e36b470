import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAccessibility } from './accessibility.ts'

const read = (text: string) =>
  readAccessibility(text)
    .map(({ value }) => value)
    .join(' | ')

const rows: [text: string, expected: string][] = [
  ['Salle accessible en fauteuil roulant.', 'wheelchairAccess'],
  ['Les deux salles sont accessibles en fauteuil roulant', 'wheelchairAccess'],
  ['Accessible aux personnes à mobilité réduite', 'wheelchairAccess'],
  ['Accès PMR', 'wheelchairAccess'],
  ['The hall is wheelchair accessible.', 'wheelchairAccess'],
  ['Wheelchair access', 'wheelchairAccess'],
  ['Step-free access throughout', 'wheelchairAccess'],
  ['La salle n’est pas accessible en fauteuil roulant', 'noWheelchairAccess'],
  ['Not wheelchair accessible', 'noWheelchairAccess'],
  ['Boucle magnétique sur demande', 'hearingLoop'],
  ['Hearing loop on request', 'hearingLoop'],
  ['Assistive listening devices', 'hearingLoop'],
  ['Interprété en LSQ', 'signLanguage'],
  ['Représentation avec interprétation en langue des signes québécoise', 'signLanguage'],
  ['ASL interpreted performance', 'signLanguage'],
  ['Sign-language interpretation on Friday', 'signLanguage'],
  ['BSL interpreted', 'signLanguage'],
  ['Représentation en audiodescription', 'audioDescription'],
  ['Audio described performance', 'audioDescription'],
  ['Captioned performance: May 4', 'captions'],
  ['Relaxed performance: May 4', 'relaxedPerformance'],
  ['Représentation décontractée le 4 mai', 'relaxedPerformance'],
  ['Séance relax', 'relaxedPerformance'],
  ['Les chiens-guides sont les bienvenus', 'guideDogs'],
  ['Guide dogs are welcome', 'guideDogs'],
  ['Touch tour at 6 p.m.', 'tactileTour'],
  ['Toilettes adaptées', 'accessibleToilets'],
  ['Utilisation de lumières stroboscopiques', 'sensoryWarning'],
  ['This show contains strobe lights and loud noises', 'sensoryWarning | sensoryWarning'],
  ['Salle accessible en fauteuil roulant. Boucle magnétique sur demande.', 'wheelchairAccess | hearingLoop'],
  ['A relaxed evening of song', ''],
  ['Accès par la rue du Dépôt', ''],
  ['Photo captions by Ada', ''],
  ['Un signe du destin', ''],
  ['In the loop', ''],
  ['', ''],
]

describe('accessibility', () => {
  it.each(rows)('%j → %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('never throws, and its spans lie in the text', () => {
    const pieces = fc.constantFrom(
      'accessible',
      ' en ',
      'fauteuil',
      'boucle magnétique',
      ' ',
      'lsq',
      '\n',
      'relaxed',
      ' performance',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const { span } of readAccessibility(text)) expect(text.slice(...span)).not.toBe('')
        },
      ),
    )
  })
})
