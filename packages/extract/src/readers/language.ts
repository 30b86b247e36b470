import { matchesIn } from '../matches.ts'
import type { TextContext } from './context.ts'
import { fold } from './fold.ts'
import type { Reader } from './reader.ts'
import type { Reading } from './reading.ts'

/** A language of the stage, or of the surtitles above it. */
export interface SpokenLanguage {
  readonly use: 'inLanguage' | 'surtitles' | 'subtitles'
  /** BCP 47 primary tag; `zxx` (no linguistic content, RFC 5646, 4.1) for `sans paroles`. */
  readonly tag: string
}

/** Folded names of languages, French and English. A further language is a further line. */
const NAMES: Readonly<Record<string, string>> = {
  fr: 'francais, francaise, french',
  en: 'anglais, anglaise, english',
  es: 'espagnol, espagnole, spanish',
  de: 'allemand, allemande, german',
  it: 'italien, italienne, italian',
  pt: 'portugais, portugaise, portuguese',
  ar: 'arabe, arabic',
  zh: 'mandarin, chinois, chinese, cantonais, cantonese',
  ja: 'japonais, japanese',
  ko: 'coreen, korean',
  ru: 'russe, russian',
  uk: 'ukrainien, ukrainian',
  pl: 'polonais, polish',
  nl: 'neerlandais, dutch',
  el: 'grec, greek',
  he: 'hebreu, hebrew',
  yi: 'yiddish',
  la: 'latin',
  ht: 'creole haitien, haitian creole',
  cr: 'cri, cree',
  iu: 'inuktitut',
  moe: 'innu, innu-aimun, innu aimun',
  oj: 'ojibwe, anishinaabemowin, anishinabe',
  moh: 'mohawk, kanienkeha',
  br: 'breton',
  oc: 'occitan',
  cy: 'gallois, welsh',
  ga: 'gaelique, gaelic',
  fsl: 'lsf, langue des signes francaise',
  fcs: 'lsq, langue des signes quebecoise',
  ase: 'asl, american sign language',
  bfi: 'bsl, british sign language',
}

const TAGS = new Map(
  Object.entries(NAMES).flatMap(([tag, names]) => names.split(', ').map((name) => [name, tag] as const)),
)
const NAME = `(?:${[...TAGS.keys()].sort((a, b) => b.length - a.length).join('|')})`
const AND = '(?:,? (?:et|and|ou|or|&) (?:en |in )?|, ?(?:en |in )?| ?/ ?|-)'
/** A name where every name is written in capital Ls, as long as it was: the names stand in one expression, not in each form many times. */
const MASK = 'L'
const LIST = `${MASK}+(?:${AND}${MASK}+){0,3}`
const PAIR = `${MASK}+(?:(?: (?:et|and|&) | ?/ ?)${MASK}+)?`
const LIST_OF = new RegExp(`\\b${NAME}\\b`, 'g')
const masked = (folded: string): string => folded.replace(LIST_OF, (name) => MASK.repeat(name.length))

interface Form {
  readonly use: SpokenLanguage['use']
  readonly pattern: RegExp
  readonly confidence: number
}

const FORMS: readonly Form[] = [
  {
    use: 'surtitles',
    pattern: new RegExp(
      `\\b(?:sur-?titr(?:e|ee|es|ees|age)|surtitles?|surtitled|supertitles?|projected titles)(?: (?:en|in|bilingues?:?|:))? ?:? ?(?:en |in )?(${LIST})\\b`,
      'g',
    ),
    confidence: 0.95,
  },
  {
    use: 'surtitles',
    pattern: new RegExp(`\\b(${PAIR}) (?:surtitles?|supertitles?|sur-?titles?)\\b`, 'g'),
    confidence: 0.95,
  },
  {
    use: 'subtitles',
    pattern: new RegExp(
      `\\b(?:sous-?titr(?:e|ee|es|ees|age)|sous-titres?|subtitles?|subtitled)(?: (?:en|in))? ?:? ?(?:en |in )?(${LIST})\\b`,
      'g',
    ),
    confidence: 0.95,
  },
  { use: 'subtitles', pattern: new RegExp(`\\b(${PAIR}) (?:subtitles?|sub-titles?)\\b`, 'g'), confidence: 0.95 },
  {
    use: 'inLanguage',
    pattern: new RegExp(
      `\\b(?:langues?|languages?|langue de la representation) ?:? ?\\n? ?(?:en |in )?(${LIST})\\b`,
      'g',
    ),
    confidence: 0.95,
  },
  {
    use: 'inLanguage',
    pattern: new RegExp(
      `\\b(?:spectacle|piece|presentee?s?|joue|jouee|performed|presented|spoken|sung|chante|chantee|visite|animation|conference|representation|show|performance|event|activite|atelier|offert|offerte|offered|given|held|lecture|reading) (?:est |is |a lieu |se deroule )?(?:en|in) (${LIST})\\b`,
      'g',
    ),
    confidence: 0.9,
  },
]
/** `En français` says something only where it begins a line and the line says little else. */
const OPENS = `(${LIST})\\b(?= ?(?:$|\\n|[,.;(|-]|(?:avec|with|sans|et sur)\\b))`
const OPENING = new RegExp(`(?:^|\\n) ?(?:en|in) ${OPENS}`, 'g')
/** Under a label the name of the language is enough: `Anglais, surtitres en français`. */
const LABELLED = new RegExp(`(?:^|\\n) ?${OPENS}`, 'g')
const WORDLESS =
  /\b(?:sans paroles?|non verbal|non-verbal|spectacle muet|without words|wordless|no (?:spoken )?(?:words|dialogue|language)|language no problem|musique instrumentale|instrumental music)\b/g
const BILINGUAL = /\b(?:bilingue|bilingual)\b/g

const MAYBE = new RegExp(`\\b${NAME}\\b|parole|verbal|words|wordless|dialogue|instrumental|biling|muet`)

/** In which languages an event is given, and surtitled. Only where the text says so of the event; the page's own language is no evidence. */
export function readLanguages(text: string, context: TextContext = {}): readonly Reading<SpokenLanguage>[] {
  const folded = fold(text)
  if (!MAYBE.test(folded)) return []
  const labelled = context.about === 'inLanguage'
  const found: Reading<SpokenLanguage>[] = []
  const taken: (readonly [number, number])[] = []
  const list = (use: SpokenLanguage['use'], words: string, at: number, confidence: number) => {
    if (taken.some(([start, end]) => at < end && at + words.length > start)) return
    taken.push([at, at + words.length])
    for (const match of matchesIn(words, LIST_OF)) {
      const tag = TAGS.get(match[0])
      const start = at + match.index
      if (tag) found.push({ value: { use, tag }, span: [start, start + match[0].length], confidence, assumed: [] })
    }
  }
  const names = masked(folded)
  const all = (use: SpokenLanguage['use'], pattern: RegExp, confidence: number) => {
    for (const match of matchesIn(names, pattern)) {
      const words = match[1] ?? ''
      const at = match.index + match[0].lastIndexOf(words)
      list(use, folded.slice(at, at + words.length), at, confidence)
    }
  }
  for (const { use, pattern, confidence } of FORMS) all(use, pattern, confidence)
  all('inLanguage', OPENING, 0.85)
  if (labelled) all('inLanguage', LABELLED, 0.95)
  for (const match of matchesIn(folded, WORDLESS))
    found.push({
      value: { use: 'inLanguage', tag: 'zxx' },
      span: [match.index, match.index + match[0].length],
      confidence: 0.85,
      assumed: [],
    })
  // A bilingual event in a page of one of the two languages of the house: which two is known only in Canada.
  if (context.country === 'CA' && found.length === 0) {
    for (const match of matchesIn(folded, BILINGUAL)) {
      const span = [match.index, match.index + match[0].length] as const
      for (const tag of ['fr', 'en'])
        found.push({ value: { use: 'inLanguage', tag }, span, confidence: 0.6, assumed: ['language'] })
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

export const language: Reader<SpokenLanguage> = { name: 'language', read: readLanguages }
