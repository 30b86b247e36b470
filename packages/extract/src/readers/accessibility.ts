import { matchesIn } from '../matches.ts'
import { stretches } from './around.ts'
import type { TextContext } from './context.ts'
import { fold } from './fold.ts'
import type { Reader } from './reader.ts'
import type { Reading } from './reading.ts'

/**
 * A way in which an event or its place is open to people. Stable codes in the manner of schema.org's `accessibilityFeature`
 * and of the W3C's accessibility vocabulary where it has the word.
 */
export type Access =
  | 'wheelchairAccess'
  | 'noWheelchairAccess'
  | 'hearingLoop'
  | 'signLanguage'
  | 'audioDescription'
  | 'captions'
  | 'relaxedPerformance'
  | 'guideDogs'
  | 'companionTicket'
  | 'tactileTour'
  | 'accessibleToilets'
  | 'sensoryWarning'

const FORMS: readonly (readonly [Access, RegExp])[] = [
  [
    'noWheelchairAccess',
    /\b(?:(?:non|pas|n'est (?:malheureusement )?pas) accessible(?:s)?(?: (?:aux|en|pour))?(?: (?:les )?(?:personnes a mobilite reduite|fauteuils? roulants?))?|not (?:wheelchair|step[- ]free)[- ]accessible|no (?:wheelchair|step[- ]free) access|not accessible|inaccessible (?:aux|en) fauteuils?)\b/g,
  ],
  [
    'wheelchairAccess',
    /\b(?:accessible(?:s)? (?:en |aux |a tous les )?(?:fauteuils?(?: roulants?)?|personnes a mobilite reduite|pmr|to wheelchairs?)|acces(?:sible)? (?:pmr|universel(?:le)?(?:ment)?|fauteuil|pour fauteuils?|aux personnes (?:a mobilite reduite|en situation de handicap))|wheelchair[- ]accessible|wheelchair[- ]access(?:ibility)?|wheelchair (?:spaces?|seating|users?)|step[- ]free(?: access)?|barrier[- ]free|fully accessible|(?:venue|building|theatre|theater|hall|room|rooms) (?:is|are) (?:fully |wheelchair )?accessible|mobilite reduite|places? (?:pour )?fauteuils?|lift access|sans obstacle)\b/g,
  ],
  [
    'hearingLoop',
    /\b(?:boucles? (?:magnetiques?|auditives?|a induction)|(?:hearing|induction|audio) loops?|assist(?:ed|ive)[- ]listening|infrared hearing|systeme d'aide a l'audition|aide a l'ecoute)\b/g,
  ],
  [
    'signLanguage',
    /\b(?:langue des signes(?: (?:quebecoise|francaise|du quebec))?|interprete(?:e)?(?: en)? (?:lsq|lsf|asl|bsl)|(?:lsq|lsf|asl|bsl)(?:[- ](?:interpret\w*|signed))?|sign[- ]language(?: interpret\w*)?|signed performance|interpretation gestuelle|chansigne)\b/g,
  ],
  [
    'audioDescription',
    /\b(?:audio[- ]?description|audio[- ]?decri(?:t|te|ts|tes)|audio[- ]?described|described performance|video description|videodescription)\b/g,
  ],
  [
    'captions',
    /\b(?:captioned(?: performance)?|closed captions?|open captions?|captions?|live captioning|cart services|sous-titr(?:es|age)(?: (?:pour|aux) (?:sourds|malentendants))?|surtitrage adapte|sme)\b/g,
  ],
  [
    'relaxedPerformance',
    /\b(?:relaxed(?: performance| screening| show)?s?(?= |$|[.,!:;)])|representations? (?:decontractee?s?|relax)|seances? (?:relax|decontractees?)|relax(?: performance)|sensory[- ]friendly|autism[- ]friendly|dementia[- ]friendly|adaptee? aux (?:personnes )?autistes)\b/g,
  ],
  ['guideDogs', /\b(?:chiens?[- ](?:guides?|d'assistance)|guide dogs?|assistance dogs?|service (?:dogs?|animals?))\b/g],
  [
    'companionTicket',
    /\b(?:accompagnat(?:eurs?|rices?) (?:gratuit|entre|admis)|carte (?:accompagnement|d'accompagnement)(?: loisir)?|companion tickets?|essential companions?|(?:free )?carer(?:'?s)? tickets?|personal assistant tickets?)\b/g,
  ],
  ['tactileTour', /\b(?:visites? tactiles?|touch tours?)\b/g],
  [
    'accessibleToilets',
    /\b(?:toilettes? (?:accessibles?|adaptees?|pmr)|accessible (?:toilets?|washrooms?|restrooms?|bathrooms?))\b/g,
  ],
  [
    'sensoryWarning',
    /\b(?:stroboscop\w*|strobe(?: lights?| lighting)?|flashing lights|bruits forts|loud noises|fumee (?:de scene|sur scene)|stage (?:smoke|haze|fog)|haze effects?)\b/g,
  ],
]

const MAYBE =
  /acces|fauteuil|wheelchair|handicap|mobilite|barrier|step[- ]free|obstacle|boucle|loop|listening|sign|\bls[qf]\b|\b[ab]sl\b|gestuelle|audio|descri|caption|titr|relax|decontract|sensory|autis|dementia|chien|dog|animal|companion|carer|accompagn|tactile|touch|toilet|strob|flashing|haze|fumee|loud|bruits|lift|ecoute|\bsme\b|\bcart\b/

/** How an event, or the place where it stands, is open to people with disabilities, and what it warns of. */
export function readAccessibility(text: string, context: TextContext = {}): readonly Reading<Access>[] {
  const folded = fold(text)
  if (!MAYBE.test(folded)) return []
  const found: Reading<Access>[] = []
  const free = stretches(folded.length)
  for (const [value, pattern] of FORMS) {
    for (const match of matchesIn(folded, pattern)) {
      const start = match.index
      const end = start + match[0].length
      // `relaxed` and `captions` are words of every day; they count in a label or beside `performance`.
      const weak = /^(?:relaxed|captions?|access|sme)$/.test(match[0])
      if (weak && context.about !== 'accessibilityFeature') continue
      if (!free(start, end)) continue
      found.push({ value, span: [start, end], confidence: 0.9, assumed: [] })
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

export const accessibility: Reader<Access> = { name: 'accessibility', read: readAccessibility }
