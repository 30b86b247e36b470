import {
  booleanValue,
  isA,
  membersOf,
  numberValue,
  propertyOf,
  reference,
  SCHEMA,
  textValue,
  type Value,
} from '@rampe/model'
import type { Literal, NodeTerm } from '../rdf/statement.ts'
import { XSD } from '../rdf/statement.ts'
import { readTime } from './time.ts'

/** Properties whose words are in a language; the others are codes, numbers and addresses that no language changes. */
const SPOKEN = new Set(
  `name alternateName description disambiguatingDescription headline alternativeHeadline abstract articleBody articleSection
  text caption keywords jobTitle slogan roleName characterName award awards accessibilitySummary typicalAgeRange
  embeddedTextCaption genre category audienceType reviewBody transcript about legalName`
    .trim()
    .split(/\s+/),
)

/** What schema.org expects of a property's plain values. */
interface Expected {
  readonly address: boolean
  readonly time: boolean
  readonly number: boolean
  readonly boolean: boolean
  /** A thing may stand there. */
  readonly node: boolean
  /** Text and nothing else: a bare string is never an address. */
  readonly words: boolean
  /** Members of the enumerations that it takes, by their name in lower case. */
  readonly members: ReadonlyMap<string, string>
}

const TEXTS = ['Text', 'CssSelectorType', 'XPathType', 'PronounceableText']
const NOTHING: Expected = {
  address: false,
  time: false,
  number: false,
  boolean: false,
  node: false,
  words: false,
  members: new Map(),
}
const expectations = new Map<string, Expected>()

function expectedOf(property: string): Expected {
  const known = expectations.get(property)
  if (known) return known
  const ranges = propertyOf(property)?.ranges
  if (!ranges) return NOTHING
  const has = (...names: string[]): boolean => names.some((name) => ranges.includes(name))
  const text = has(...TEXTS)
  const expected = {
    address: has('URL') && !text,
    time: has('Date', 'DateTime', 'Time'),
    number: has('Number', 'Integer', 'Float'),
    boolean: has('Boolean'),
    node: ranges.some((range) => isA(range, 'Thing')),
    words: ranges.every((range) => TEXTS.includes(range)),
    members: new Map((has('Boolean') ? [] : ranges).flatMap(membersOf).map((member) => [member.toLowerCase(), member])),
  }
  expectations.set(property, expected)
  return expected
}

/** Where a value stands: what relative addresses and silent languages are read against. */
export interface Setting {
  readonly base: string
  /** The page's language. */
  readonly language: string | undefined
}

/** `fr-CA` → `fr`: both notations of one page must give one claim, and only some of them state the region. */
export const primary = (tag: string | undefined): string | undefined =>
  tag?.split(/[-_]/)[0]?.toLowerCase() || undefined

/** Words as a browser shows them: white space folded. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** White space folded, line breaks kept: for text that is not HTML. */
const foldLines = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** The enumeration member that a word or an address means: `inStock`, `http://schema.org/InStock` → the IRI. */
export function memberOf(property: string, text: string): string | undefined {
  const word = text.trim().replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i, '')
  const member = expectedOf(property).members.get(word.toLowerCase())
  return member && SCHEMA + member
}

/** An absolute http(s) address without white space. */
const isAddress = (text: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(text) && URL.canParse(text)

/** The decimal number that a machine-readable value is: `35`, `35.00`, `35,50`; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  const trimmed = text.trim()
  if (!/^[+-]?\d{1,15}(?:[.,]\d{1,10})?$/.test(trimmed)) return undefined
  return Number(trimmed.replace(',', '.'))
}

/** An address from the root of the site; prose does not look like this. */
const ROOTED = /^\/[\w%.~-][^\s<>"]*$/

/** The absolute form of an address that stands in a page; undefined where it is none. */
export function absolute(text: string, base: string): string | undefined {
  const trimmed = text.trim()
  return trimmed !== '' && URL.canParse(trimmed, base) ? new URL(trimmed, base).href : undefined
}

const TIME_TYPES = new Set(['date', 'dateTime', 'time'].map((type) => XSD + type))
const isTimeType = (datatype: string): boolean =>
  TIME_TYPES.has(datatype) || /schema\.org\/(?:Date|DateTime|Time)$/.test(datatype)
const isNumberType = (datatype: string): boolean =>
  /#(?:integer|decimal|double|float|int|long|short|nonNegativeInteger|positiveInteger)$/.test(datatype) ||
  /schema\.org\/(?:Number|Integer|Float)$/.test(datatype)

/**
 * The claim value of a literal, by what schema.org expects of the property: an address is made absolute, a bare enumeration
 * word becomes its IRI, a machine's date becomes a time. What does not read as expected stays text, as it stands.
 *
 * @param property a schema.org term; any other IRI is judged by the literal's datatype alone
 */
export function valueOfLiteral(property: string, literal: Literal, setting: Setting): Value | undefined {
  const { lexical, datatype = '' } = literal
  const expected = expectedOf(property)
  if (lexical.trim() === '') return undefined
  const member = memberOf(property, lexical)
  if (member) return reference(member)
  if (expected.address && !/\s/.test(lexical.trim())) {
    const address = absolute(lexical, setting.base)
    if (address) return reference(address)
  }
  if (expected.time || isTimeType(datatype)) {
    const time = readTime(lexical)
    if (time) return time
  }
  if (expected.number || (isNumberType(datatype) && !expected.words)) {
    const number = isNumberType(datatype) ? Number(lexical) : readNumber(lexical)
    if (number !== undefined && Number.isFinite(number)) return numberValue(number)
  }
  if (expected.boolean || datatype === `${XSD}boolean`) {
    const [, word] = /^\s*(?:https?:\/\/schema\.org\/)?(true|false)\s*$/i.exec(lexical) ?? []
    if (word) return booleanValue(word.toLowerCase() === 'true')
  }
  if (!expected.words && isAddress(lexical.trim())) return reference(new URL(lexical.trim()).href)
  if (expected.node && ROOTED.test(lexical.trim())) {
    const address = absolute(lexical, setting.base)
    if (address) return reference(address)
  }
  const own = literal.html ? undefined : primary(literal.language)
  const spoken = SPOKEN.has(property) ? (primary(literal.language) ?? setting.language) : undefined
  return textValue(literal.html ? fold(literal.words ?? lexical) : foldLines(lexical), own ?? spoken)
}

/** One spelling for one address: as the URL standard writes it, schema.org's own under `https:`. */
export const canonical = (iri: string): string => {
  if (!/^https?:/i.test(iri) || !URL.canParse(iri)) return iri
  return new URL(iri).href.replace(/^https?:\/\/(?:www\.)?schema\.org\//, SCHEMA)
}

/** The claim value of an address: a reference, or the link's words where schema.org expects words alone. */
export function valueOfNode(property: string, term: NodeTerm, setting: Setting): Value {
  if (expectedOf(property).words && term.words)
    return textValue(fold(term.words), SPOKEN.has(property) ? setting.language : undefined)
  const iri = canonical(term.id)
  if (expectedOf(property).boolean && (iri === `${SCHEMA}True` || iri === `${SCHEMA}False`))
    return booleanValue(iri === `${SCHEMA}True`)
  return reference(memberOf(property, iri) ?? iri)
}
