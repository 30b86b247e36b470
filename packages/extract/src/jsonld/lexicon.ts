// What JSON that is not quite JSON is made of: quotes, escapes, words and the patterns that tell them, as data.
import type { Json } from './json.ts'

export const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '”': '”',
  '„': '“',
  '«': '»',
}
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
export const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
}
export const WORDS: Readonly<Record<string, Json>> = { true: true, false: false, null: null }
export const LOOSE_WORDS: Readonly<Record<string, Json>> = {
  true: true,
  false: false,
  null: null,
  none: null,
  undefined: null,
  nan: null,
}

export const SPACE = /[ \t\r\n]+/y
export const ODD_SPACE = /[\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\v\f\0]+/y
export const CDATA = /(?:\/\/|\/\*)?[ \t]{0,20}(?:<!\[CDATA\[|\]\]>)(?:[ \t]{0,20}\*\/)?/y
export const LINE_COMMENT = /\/\/[^\n]*|#[^\n]*/y
export const BLOCK_COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/y
export const HTML_OPEN = /<!--(?=\s{0,200}[[{])/y
export const HTML_COMMENT = /<!--[\s\S]*?(?:-->|$)/y
export const HTML_CLOSE = /(?:\/\/\s{0,20})?-->/y
export const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?=[\s,\]}/]|$)/y
export const DECIMAL_COMMA = /-?\d+,\d+(?=\s*(?:[}\n\r]|$|,\s*["'}]))/y
export const DECIMALS = /,\d+\s*(?:[,}\n\r]|$)/y
export const BARE = /[^\s,:\]}{["'][^,\]}{\n\r"]*/y
export const KEY = /[\p{L}_$@][\p{L}\p{N}_$@.-]*(?::\p{L}[\p{L}\p{N}_-]*(?=\s*:))?/uy
export const AFTER_TEXT =
  /\s*(?:$|[}\]:;]|\/[/*]|<!|-->|,\s*(?:$|["'“«}\]{[\d,-]|\/[/*]|[\w$@:-]{1,60}\s*:|(?:true|false|null)\b))/y
export const NEXT_PROPERTY = /\s*["'][^"'\n]{1,60}["']\s*:/y
export const NEXT_ITEM = /\s*(?:"|[{[])/y

/** `{&quot;name&quot;: …` → `{"name": …`, each entity once. */
export const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
