import { fold } from '../fold.ts'
import { english } from './words.en.ts'
import { french } from './words.fr.ts'

/** What a word does in a date phrase. */
export type Tag =
  | 'and'
  | 'or'
  | 'to'
  | 'until'
  | 'from'
  | 'between'
  | 'every'
  | 'except'
  | 'closed'
  | 'at'
  | 'the'
  | 'of'
  | 'hour'
  | 'minute'
  | 'am'
  | 'pm'
  | 'noon'
  | 'midnight'
  | 'oclock'
  | 'half'
  | 'doors'
  | 'show'
  | 'open'
  | 'meal'
  | 'for'
  | 'ordinal'
  | 'nth'
  | 'today'
  | 'tomorrow'
  | 'tonight'
  | 'morning'
  | 'matinee'
  | 'afternoon'
  | 'evening'
  | 'night'
  | 'daily'
  | 'weekend'
  | 'monthly'
  | 'season'
  | 'about'
  | 'now'
  | 'alternate'
  | 'also'
  | 'zone'
  // What stands before a date that says when nothing is played (see roles.ts).
  | 'published'
  | 'update'
  | 'deadline'
  | 'on-sale'
  | 'opening-hours'
  | 'history'
  | 'duration'
  | 'unit'
  | 'moved'
  | 'street'
  | 'hall'
  | 'price'
  | 'preview'

/** The words of one language, folded: lower case, no accents. A further language is one more file like these. */
export interface LanguageWords {
  readonly language: string
  /** January first. Names that are safe anywhere; `weak` ones only count next to a number. */
  readonly months: readonly { readonly names: readonly string[]; readonly weak: readonly string[] }[]
  /** Monday first. */
  readonly weekdays: readonly {
    readonly names: readonly string[]
    readonly weak: readonly string[]
    /** Two letters, right before a day with its month: `Ve 6.11`. */
    readonly tiny?: string
  }[]
  /** `lundis`, `Mondays`: the ending that makes a weekday a rule. */
  readonly plural: string
  /** Number words that count days or weekdays: first, second …; -1 = last. */
  readonly ordinals: Readonly<Record<string, number>>
  readonly words: Readonly<Partial<Record<Tag, readonly string[]>>>
  /** Those of `words` that stand in names of works and houses too: as a cue they reach over no other word, no comma and no dash. */
  readonly common: readonly string[]
  /** Words of another language's table that are everyday words here too, whatever they mean: they tell no language. */
  readonly shared: readonly string[]
}

/** One word's senses. Most have one; `mar` is a Tuesday and a March. */
export interface Word {
  month?: number
  weekday?: number
  /** Month or weekday only next to a number. */
  weak?: boolean
  plural?: boolean
  tiny?: boolean
  nth?: number
  tag?: Tag
  /** It stands in names as well. */
  common?: boolean
  /** It can open a phrase: saves the parser from trying at every word. */
  opens?: boolean
  /** Languages that have the word; shared words have both. */
  languages: string
}

const OPENERS: ReadonlySet<Tag> = new Set<Tag>([
  'until',
  'from',
  'to',
  'every',
  'nth',
  'noon',
  'midnight',
  'today',
  'tomorrow',
  'tonight',
  'doors',
  'show',
  'meal',
  'between',
  'now',
  'daily',
])

const LANGUAGES: readonly LanguageWords[] = [french, english]

/** Misprints of a long name: a letter lost, doubled, or swapped with its neighbour. */
function* misprints(name: string): Generator<string> {
  for (let i = 1; i < name.length; i++) {
    yield name.slice(0, i) + name.slice(i + 1)
    yield name.slice(0, i) + name.charAt(i) + name.slice(i)
    if (i + 1 < name.length) yield name.slice(0, i) + name.charAt(i + 1) + name.charAt(i) + name.slice(i + 2)
  }
  yield `${name}e`
}

function build(): ReadonlyMap<string, Word> {
  const lexicon = new Map<string, Word>()
  const at = (text: string, language: string): Word => {
    const word = lexicon.get(text) ?? { languages: '' }
    if (!word.languages.includes(language)) word.languages += language
    lexicon.set(text, word)
    return word
  }
  for (const { language, months, weekdays, plural, ordinals, words, common, shared } of LANGUAGES) {
    for (const [index, { names, weak }] of months.entries()) {
      for (const name of names) at(name, language).month = index + 1
      for (const name of weak) Object.assign(at(name, language), { month: index + 1, weak: true })
    }
    for (const [index, { names, weak, tiny }] of weekdays.entries()) {
      if (tiny) Object.assign(at(tiny, language), { weekday: index + 1, weak: true, tiny: true })
      for (const name of names) {
        at(name, language).weekday = index + 1
        Object.assign(at(name + plural, language), { weekday: index + 1, plural: true })
      }
      for (const name of weak) Object.assign(at(name, language), { weekday: index + 1, weak: true })
    }
    for (const [name, nth] of Object.entries(ordinals)) Object.assign(at(name, language), { nth, tag: 'nth' })
    for (const [tag, list] of Object.entries(words)) for (const name of list) Object.assign(at(name, language), { tag })
    for (const name of common) at(name, language).common = true
    for (const name of shared) at(name, language)
  }
  for (const { language, months, weekdays } of LANGUAGES)
    for (const [names, field] of [
      [months, 'month'],
      [weekdays, 'weekday'],
    ] as const)
      for (const [index, { names: list }] of names.entries())
        for (const name of list)
          if (name.length >= 5)
            for (const wrong of misprints(name))
              if (!lexicon.has(wrong)) lexicon.set(wrong, { [field]: index + 1, weak: true, languages: language })
  for (const word of lexicon.values())
    word.opens =
      word.month !== undefined ||
      (word.weekday !== undefined && !word.tiny) ||
      (word.tag !== undefined && OPENERS.has(word.tag))
  return lexicon
}

/** Every word that the reader knows, of all languages: a French page has English dates and the other way round. */
export const lexicon: ReadonlyMap<string, Word> = build()

/** ISO 8601 weekday of a word that names one, however short: `vendredi`, `Ve`, `Th`. */
export const weekdayCalled = (word: string): number | undefined => lexicon.get(fold(word))?.weekday
