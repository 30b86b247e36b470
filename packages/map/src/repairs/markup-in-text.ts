import { reference, textValue } from '@rampe/model'
import { DROPPED, type Repair } from './repair.ts'

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  ouml: 'ö',
  ucirc: 'û',
  ugrave: 'ù',
  uuml: 'ü',
  oelig: 'œ',
  Eacute: 'É',
  Egrave: 'È',
  Agrave: 'À',
  Ccedil: 'Ç',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  deg: '°',
  shy: '',
  zwj: '',
  zwnj: '',
}

/** Undoes character references: named ones of French and English text, and numbers. One level. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,9}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
  })
}

/** Plain words of a text that holds HTML: tags gone, line breaks kept at blocks, references undone (twice: double escaping). */
export function plainText(text: string): string {
  const tags = (given: string): string =>
    given
      .replace(/<(script|style)\b[^<]*(?:<(?!\/\1)[^<]*)*<\/\1\s*>/gi, ' ')
      .replace(/<\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|section|blockquote)\b[^<>]*>/gi, '\n')
      .replace(/<\/?[a-z][^<>]*>|<!--[^<>]*-->/gi, '')
  const once = tags(decode(text))
  return tags(/&#?\w{2,8};/.test(once) ? decode(once) : once)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

const MARKUP = /&(?:#\d+|#x[\da-f]+|[a-z]\w{1,9});|<\/?[a-z][^<>]*>|^#0?\d{2,4};|\[\/?[a-z_]+(?: [^\]]*)?\]/i

/** HTML tags, character references (`&#8217;`, `&amp;amp;`) or short codes in words that should be plain. */
export const markupInText: Repair = {
  name: 'markup-in-text',
  properties: [
    'name',
    'alternateName',
    'description',
    'streetAddress',
    'addressLocality',
    'addressRegion',
    'address',
    'roleName',
    'image',
    'url',
  ],
  severity: 'info',
  message: {
    en: 'The text holds HTML tags or character codes (&#8217;). Only the words were kept.',
    fr: 'Le texte contient des balises HTML ou des codes de caractères (&#8217;). Seuls les mots ont été gardés.',
  },
  mend: ({ value }) => {
    if (value.kind === 'reference' && /&(?:amp|#0?38);/.test(value.iri))
      return { values: [reference(decode(value.iri))] }
    if (value.kind !== 'text' || !MARKUP.test(value.text)) return undefined
    const words = plainText(value.text.replace(/\[\/?(?:vc_|et_|fusion_|caption|gallery|embed|su_)[^\]]*\]/gi, ' '))
    if (words === value.text) return undefined
    return words === '' ? DROPPED : { values: [textValue(words, value.language)] }
  },
}
