// What JSON that is not quite JSON is made of: quotes, escapes, words and the patterns that tell them, as data. Patterns are
// sticky, and those that look ahead are bounded: time grows with the length of the text, whatever stands in it.
import type { Fault } from './faults.ts'
import type { Json } from './json.ts'

const DOUBLE = '"“”„‟«»″＂'
const SINGLE = "'‘’‚‛′"
/** What may close a text, by what opened it. */
export const QUOTES: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...DOUBLE].map((quote) => [quote, DOUBLE])),
  ...Object.fromEntries([...SINGLE].map((quote) => [quote, SINGLE])),
  '`': '`',
}
const Q = `[${DOUBLE}${SINGLE}\`]`

export const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
/** Escapes of other languages: `\xe9`, `\u{e9}`, `\351`. */
export const FOREIGN_ESCAPE = /\\(?:x([\da-f]{2})|u\{([\da-f]{1,6})\}|([0-3][0-7]{2}))/iy

export const WORDS: Readonly<Record<string, Json>> = { true: true, false: false, null: null }
export const LOOSE_WORDS: Readonly<Record<string, Json>> = {
  true: true,
  false: false,
  null: null,
  none: null,
  nil: null,
  undefined: null,
  nan: null,
  infinity: null,
  '-infinity': null,
}

export const SPACE = /[ \t\r\n]+/y
export const ODD_SPACE = /[\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\v\f\0]+/y
/** What may stand between the parts of JSON and says nothing, and how it is told. The first that fits counts. */
export const NOISE: readonly (readonly [Fault, RegExp])[] = [
  ['no-break-space', ODD_SPACE],
  ['byte-order-mark', /ï»¿/y],
  ['cdata', /(?:\/\/|\/\*)?[ \t]{0,20}(?:<!\[CDATA\[|\]\]>)(?:[ \t]{0,20}\*\/)?/y],
  ['html-comment', /<!--(?=(?:\s|\/\/|\/\*|\*\/|<!\[CDATA\[){0,200}[[{])/y],
  ['html-comment', /(?:\/\/\s{0,20})?-->/y],
  ['html-comment', /<!--[\s\S]*?(?:-->|$)/y],
  ['comment', /\/\/[^\n\r]*|#[^\n\r]*|\/\*[\s\S]*?(?:\*\/(?:[^"'{}[\],:]{0,200}\*\/)?|$)/y],
  [
    'server-message',
    /(?:<br ?\/?>\s{0,20})?(?:<b>)?(?:PHP )?(?:Warning|Notice|Deprecated|Fatal error|Parse error)(?:<\/b>)?: [^\n]{0,1000}/y,
  ],
  [
    'template-residue',
    /\{%-?\s?comment\s?-?%\}[\s\S]{0,500}?endcomment\s?-?%\}|\{\{(?!\s{0,20}["'])[^{}]{0,300}\}\}|\{[%#][^{}]{0,300}[%#]\}|<\?[\s\S]{0,2000}?\?>/y,
  ],
  ['html-tags', /<\/?(?:p|br|b|i|em|strong|span|div|font|pre|code)(?:\s[^<>]{0,300})?\/?>/iy],
  ['html-entities', /&(?:nbsp|#160|#xa0|#xfeff|#65279);/iy],
  ['script-value', /(?:\.{3}|…)[\w$.]{0,60}\s{0,20},?/y],
]
/** The first characters of noise: anything else need not be tried. */
export const NOISY = /[\s\u200b-\u200d\u2060\0ï<\]/#\-{&.…WNDFP]/

/** The same, bounded, to look behind a quote. */
export const LOOK =
  /[\s\u200b-\u200d\u2060\0]+|(?:\/\/|#)[^\n]{0,300}\n|\/\*(?:[^*]|\*(?!\/)){0,300}\*\/(?:[^"'{}[\],:]{0,200}\*\/)?|<!--[^>]{0,300}-->|<\/?(?:p|br|b)\b[^<>]{0,100}>(?:\w{1,20}<\/b>:[^\n]{0,1000})?|\{%-?\s?comment\s?-?%\}[\s\S]{0,500}?endcomment\s?-?%\}|\{[%{][^{}"]{0,300}[%}]\}|&nbsp;/y
/** A closing bracket that is one: not one in a sentence. */
export const CLOSER = /[}\]](?=\s*(?:$|[,;，}\]{[<)/#"“”'-]))/y
export const COMMA = /[,;，]/y
/** A name and its colon. */
export const KEYED = new RegExp(
  `${Q}[^"\\n\\r]{1,60}?${Q}\\s*[:：=]|${Q}[\\w@$]{1,60}:\\s*${Q}|[\\w@$:.-]{1,60}["']?\\s*[:：=]|\\.\\.\\.|[,;]`,
  'y',
)
/** A name between quotes and its colon: it may stand where a comma is missing. */
export const QUOTED_KEY = new RegExp(`${Q}[^"“”\`\\n\\r]{1,60}?${Q}\\s*(?:[:：]|=>)`, 'y')
export const NEXT_ITEM = new RegExp(`${Q}|[{[\\d-]|(?:true|false|null)\\b`, 'y')
/** Text that goes on: `"Phè" + "dre"`. */
export const JOINED = new RegExp(`\\s*\\+\\s*(?=${Q})`, 'y')
/** A line that can only be the next property: the text before it has lost its quote. */
export const NEXT_LINE = new RegExp(
  `\\s*${Q}[^"“”\`\\n\\r:]{1,60}${Q}\\s*:\\s*(?:${Q}|[{[\\d-]|(?:true|false|null)\\b)|\\s*[}\\]][\\s}\\]]*$`,
  'y',
)

export const KEY = /[\p{L}_$@][\p{L}\p{N}_$@.-]*(?::\p{L}[\p{L}\p{N}_-]*(?=\s*:))?/uy
export const COLON = /[:：]+/y
export const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?=[\s,\]}/]|$)/y
export const DECIMAL_COMMA = /-?\d{1,15},\d{1,15}(?=\s*(?:[}\n\r]|$|,\s*["'}]))/y
export const DECIMALS = /,\d{1,15}\s*(?:[,}\n\r]|$)/y
/** `1 250,00` */
export const GROUPED = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?=\s*(?:[,}\]\n\r]|$))/y
export const BARE = /[^\s,:\]}{["'][^,\]}{\n\r"]*/y
/** A call of a script: `getImage(`, `new Date(`. */
export const CALL = /(?:new\s{1,5})?[A-Za-z_$][\w$.]{0,60}\s{0,5}\(/y
