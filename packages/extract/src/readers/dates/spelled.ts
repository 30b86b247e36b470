const FRENCH =
  'une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-une vingt-deux vingt-trois'.split(
    ' ',
  )
const ENGLISH = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
/** Days of a month, as they stand behind an article and in front of their month. */
const JOURS = [
  ...'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  ),
  ...'vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un'.split(
    ' ',
  ),
]
const DAYS = [
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  ),
  ...'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth'.split(
    ' ',
  ),
  ...'twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(' '),
]
const MOIS = 'janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre'
const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december'

const MINUTES: ReadonlyMap<string, number> = new Map([
  ['cinq', 5],
  ['dix', 10],
  ['quinze', 15],
  ['quart', 15],
  ['vingt', 20],
  ['trente', 30],
  ['quarante-cinq', 45],
  ['fifteen', 15],
  ['thirty', 30],
  ['forty-five', 45],
])

// Longer words first; a hyphen may be a space. Fixed words and single spaces: nothing to backtrack into.
const any = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('-', '[- ]'))
    .join('|')
const [UNE, ONE, JOUR, DAY] = [any(FRENCH), any(ENGLISH), any(JOURS), any(DAYS)]
const AFTER = any(['cinq', 'dix', 'quinze', 'vingt', 'trente', 'quarante-cinq'])

const SPELLED = new RegExp(
  [
    `\\b(?<heure>${UNE})(?<unit> heures?)(?<minus> moins (?:le )?quart)?(?: (?<minutes>${AFTER})(?![- ](?:\\p{L}|\\d))| et (?<quart>quart))?`,
    `\\bmidi (?<noon>trente|quinze|et quart)\\b`,
    `\\b(?<part>half|quarter) (?<way>past|to) (?<hour>${ONE})\\b`,
    `\\b(?<!\\d )half (?<late>${ONE})\\b(?! (?:price|of|an?)\\b)`,
    `(?<=\\b(?:le|the|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )(?<day>${JOUR}|${DAY})(?= (?:of )?(?:${MOIS}|${MONTH})\\b)`,
    `\\b(?<clock>${ONE})[- ](?<minute>thirty|fifteen|forty[- ]five)\\b`,
    `\\b(?<alone>${ONE})(?= ?[ap]\\.? ?m\\b| o['’]?clock| in the (?:morning|afternoon|evening))`,
  ].join('|'),
  'giu',
)

const TONIGHT = /\b(?:ce soir|this evening)\b(?!-)/gi

/** Without one of these no hour and no day is spelled out. */
const MAYBE = new RegExp(
  `ce soir|this evening|heure|midi|half|quarter|thirty|fifteen|forty|[a-z] ?[ap]\\.? ?m\\b|clock|in the|[a-z] (?:${MOIS}|${MONTH})\\b`,
  'i',
)

const plain = (text: string): string => text.toLowerCase().replaceAll(' ', '-')
const minutesOf = (text: string): number => MINUTES.get(plain(text)) ?? 0

/** The hour in figures, as long as its words were: what is read keeps its place. */
function figures(words: string, found: Readonly<Record<string, string | undefined>>): string {
  const { heure, unit, minus, minutes, quart, noon, part, way, hour, late, day, clock, minute, alone } = found
  const english = (text: string) => ENGLISH.indexOf(plain(text)) + 1
  if (heure !== undefined) {
    const value = FRENCH.indexOf(plain(heure)) + 1 - (minus ? 1 : 0)
    const tail = minus ? ' 45' : minutes ? ` ${minutesOf(minutes)}` : quart ? ' 15' : ''
    return `${`${value}`.padEnd(heure.length)}${unit}${tail}`
  }
  if (noon !== undefined) return `midi ${minutesOf(noon.replace('et ', ''))}`
  if (hour !== undefined)
    return way === 'to'
      ? `${((english(hour) + 10) % 12) + 1}:45`
      : `${english(hour)}:${part?.toLowerCase() === 'half' ? 30 : 15}`
  if (late !== undefined) return `${english(late)}:30`
  if (day !== undefined) return `${Math.max(JOURS.indexOf(plain(day)), DAYS.indexOf(plain(day))) + 1}`
  if (clock !== undefined) return `${english(clock)}:${minutesOf(minute ?? '')}`
  return alone === undefined ? words : `${english(alone)}`
}

/**
 * `à vingt heures`, `midi trente`, `half past seven`, `eight p.m.`, `the eighteenth of May`: hours and days in words become figures, padded
 * to their length.
 */
export const inFigures = (text: string): string =>
  !MAYBE.test(text)
    ? text
    : text
        .replace(TONIGHT, (words) => 'tonight'.padEnd(words.length))
        .replace(SPELLED, (words, ...rest) => {
          const groups: unknown = rest.at(-1)
          return isGroups(groups) ? figures(words, groups).padEnd(words.length) : words
        })

const isGroups = (value: unknown): value is Readonly<Record<string, string | undefined>> =>
  typeof value === 'object' && value !== null
