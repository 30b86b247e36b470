import { matchesIn } from '../matches.ts'
import { after, before, stretches } from './around.ts'
import type { TextContext } from './context.ts'
import { fold } from './fold.ts'
import type { Reader } from './reader.ts'
import type { Reading } from './reading.ts'

/** For whom an event is. */
export interface Age {
  /** schema.org's `typicalAgeRange`: `8-`, `4-8`, `-12`. For everybody: `0-`. */
  readonly range: string
  readonly min?: number
  readonly max?: number
  /** Nobody younger is let in: `18 ans et plus seulement`, `19+ event`. */
  readonly strict?: true
}

const YEARS = '(?:ans|annees|years?(?: old)?|yrs?|yo|y\\.o\\.)'

interface Form {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => { min?: number; max?: number }
  readonly confidence: number
}

const n = (text: string | undefined): number => Number(text ?? 0)

const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(
      `(?:\\b(?:de|ages?|aged|for(?: ages?)?|pour les|les|enfants de|children) )?\\b(\\d{1,2}) ?(?:${YEARS} ?)?(?:a|-|to|et) ?(\\d{1,2}) ?${YEARS}\\b`,
      'g',
    ),
    read: (match) => ({ min: n(match[1]), max: n(match[2]) }),
    confidence: 0.9,
  },
  {
    pattern: /\b(?:ages?|aged)(?: ?:| from)? (\d{1,2}) ?(?:-|to|a) ?(\d{1,2})\b/g,
    read: (match) => ({ min: n(match[1]), max: n(match[2]) }),
    confidence: 0.9,
  },
  {
    pattern: new RegExp(
      `\\b(?:des|a partir de|a compter de|from|over)(?: l'age de| age)? (\\d{1,2}) ?${YEARS}\\b`,
      'g',
    ),
    read: (match) => ({ min: n(match[1]) }),
    confidence: 0.9,
  },
  {
    pattern: new RegExp(
      `\\b(\\d{1,2}) ?(?:${YEARS} )?(?:et plus|et \\+|ou plus|and up|and over|and older|and above|or older|or over|& up|& over|plus)(?![a-z])`,
      'g',
    ),
    read: (match) => ({ min: n(match[1]) }),
    confidence: 0.85,
  },
  {
    pattern: new RegExp(`(?<![\\d$€£.,/-])(\\d{1,2}) ?(?:${YEARS} ?)?\\+(?! ?\\d)`, 'g'),
    read: (match) => ({ min: n(match[1]) }),
    confidence: 0.8,
  },
  {
    pattern: /\b(?:ages?|aged) (\d{1,2})(?: ?\+| and up| and over| up)?(?! ?(?:-|to) ?\d)/g,
    read: (match) => ({ min: n(match[1]) }),
    confidence: 0.8,
  },
  {
    pattern: new RegExp(`\\b(?:jusqu'a|moins de|under|up to(?: age)?) (\\d{1,2}) ?${YEARS}\\b`, 'g'),
    read: (match) => ({ max: n(match[1]) }),
    confidence: 0.5,
  },
  {
    pattern:
      /\b(?:tout public|tous publics|pour tous|tous ages|all ages|all-ages|family friendly|family-friendly|pour toute la famille|for all ages|suitable for all|grand public)\b/g,
    read: () => ({ min: 0 }),
    confidence: 0.9,
  },
  {
    pattern:
      /\b(?:adults only|adultes seulement|reserve aux adultes|public adulte|interdit aux moins de 18 ans|interdit aux mineurs)\b/g,
    read: () => ({ min: 18 }),
    confidence: 0.9,
  },
]

/** An age beside a price, or an anniversary, tells of a tier or of a story, not of the audience. */
const PRICE =
  /[$€£]|\d ?(?:cad|eur|chf)\b|\b(?:tarif|prix|gratuit|free|reduit|rabais|discount|concession|billet|ticket|senior|aine|etudiant|student)/
const STORY =
  /\b(?:il y a|ago|depuis|celebr\w*|fete ses|pendant|durant|over the|apres|after|plus de|more than|pres de|nearly|almost|en|in|les|ses|the past|derniers?|last|anniversaire|anniversary) ?$/
const STRICT =
  /\b(?:seulement|only|strictly|obligatoire|requis|must be|id required|event|legal|18\+|19\+|21\+|mineurs|interdit)\b/
const LABEL =
  /\b(?:ages?|public|audience|clientele|pour|suggested|recommande|recommended|conseille|suitable|des|a partir)\b/

const MAYBE =
  /\d ?(?:ans|years?|yrs?|yo\b|\+|et plus|ou plus|and |or o|& |plus)|\bages?\b|\baged\b|public|all[- ]ages|pour tous|adult|family|famille|mineurs/

/** For whom an event is, as the page prints it. Ages of price tiers and of stories are left out. */
export function readAges(text: string, context: TextContext = {}): readonly Reading<Age>[] {
  const folded = fold(text)
  if (!MAYBE.test(folded)) return []
  const labelled = context.about === 'typicalAgeRange'
  const found: Reading<Age>[] = []
  const free = stretches(folded.length)
  for (const { pattern, read, confidence } of FORMS) {
    for (const match of matchesIn(folded, pattern)) {
      const start = match.index
      const end = start + match[0].length
      const { min, max } = read(match)
      if ((min ?? 0) > 21 || (max !== undefined && (max > 25 || max < (min ?? 0)))) continue
      const words = before(folded, start, 60)
      const rest = after(folded, end, 60)
      const line = words + match[0] + rest
      if (PRICE.test(line) || (!labelled && STORY.test(words)) || !free(start, end)) continue
      const alone = words.trim() === '' && rest.replace(/[^a-z]/g, '') === ''
      const strict = STRICT.test(line) && (min ?? 0) >= 16
      found.push({
        value: {
          range: `${min ?? ''}-${max ?? ''}`,
          ...(min === undefined ? {} : { min }),
          ...(max === undefined ? {} : { max }),
          ...(strict ? { strict: true as const } : {}),
        },
        span: [start, end],
        confidence: labelled || alone || LABEL.test(line) ? Math.max(confidence, 0.9) : confidence - 0.2,
        assumed: [],
      })
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

export const age: Reader<Age> = { name: 'age', read: readAges }
