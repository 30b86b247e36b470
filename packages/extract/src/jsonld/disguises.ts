import type { Fault } from './faults.ts'

const LATIN = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
  micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
  Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute
  Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute
  icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...LATIN.trim()
    .split(/\s+/)
    .map((name, i): [string, string] => [name, String.fromCodePoint(160 + i)]),
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['oelig', 'œ'],
  ['OElig', 'Œ'],
])

/** `{&quot;name&quot;: …` → `{"name": …`, each entity once. */
const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()) ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

const QUOTE_ENTITY = '&(?:amp;){0,2}(?:quot|#34|#x22|ldquo|rdquo|laquo|bdquo|#8220|#8221|#8243|#171|#x201c|#x201d);'
const ENTITY_FIRST = new RegExp(`^[\\s\\ufeff]*(?:[{[]\\s*)*(?:${QUOTE_ENTITY}|&(?:amp;)?(?:#123|#x7b|#91);)`, 'i')
const ENTITY = new RegExp(QUOTE_ENTITY, 'i')

const unescaped: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/** Ways in which a whole block is written as something else, with how to tell them and how to undo them. */
const DISGUISES: readonly {
  readonly fault: Fault
  readonly is: (text: string) => boolean
  readonly undo: (text: string) => string
}[] = [
  {
    fault: 'percent-encoding',
    is: (text) => /^\s*%(?:7B|5B|22)/i.test(text),
    undo: (text) => text.replace(/(?:%[\da-f]{2})+/gi, (run) => decoded(run) ?? run),
  },
  {
    fault: 'html-entities',
    is: (text) => ENTITY_FIRST.test(text) || (!text.includes('"') && ENTITY.test(text)),
    undo: decode,
  },
  {
    fault: 'escaped-quotes',
    is: (text) => /^[\s"']*[{[](?:\s|\\[nrt])*(?:\{(?:\s|\\[nrt])*)?\\{1,3}"/.test(text),
    undo: (text) =>
      text
        .replace(/^\s*["'](?=\s*[{[])|["']\s*$/g, '')
        .replace(/\\(["\\/nrt])/g, (_whole, char: string) => unescaped[char] ?? char),
  },
  {
    fault: 'doubled-quotes',
    is: (text) => /^[\s"]*[{[]\s*(?:\{\s*)?(?:""[^"\s,:]|''[^'\s,:])/.test(text),
    undo: (text) => (/^[^']*""/.test(text) ? text.replaceAll('""', '"') : text.replaceAll("''", '"')),
  },
]

const MOST = 3

/** The text without its disguise, and what that was; a page that is escaped twice is unescaped twice. */
export function undisguised(given: string): { readonly text: string; readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  let text = given
  for (let round = 0; round < MOST; round++) {
    const disguise = DISGUISES.find(({ is }) => is(text))
    if (!disguise) break
    const undone = disguise.undo(text)
    if (undone === text) break
    text = undone
    faults.push(disguise.fault)
  }
  return { text, faults }
}

function decoded(run: string): string | undefined {
  try {
    return decodeURIComponent(run)
  } catch (error) {
    // Percent signs that encode nothing: the run is read as it stands.
    if (error instanceof URIError) return undefined
    throw error
  }
}
