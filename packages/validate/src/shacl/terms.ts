import type { Quad } from 'n3'

/** A term as it stands in the object of a triple: literals with their language and datatype. */
export type Value = Quad['object']

export const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** One string for each distinct RDF term (RDF 1.1, 3). */
export const keyOf = (term: Value): string =>
  term.termType === 'Literal'
    ? `"${term.value}"${term.language?.toLowerCase() ?? ''}^${term.datatype?.value ?? ''}`
    : `${term.termType} ${term.value}`

export const same = (a: Value, b: Value): boolean =>
  a.value === b.value && a.termType === b.termType && keyOf(a) === keyOf(b)

const INTEGER = /^[+-]?\d+$/
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/
const DOUBLE = /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[+-]?INF|NaN)$/
const ZONE = '(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?'
const DAY = '-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])'
const CLOCK = '(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)'

/** Integers of each datatype, from and to (XML Schema 1.1, part 2, 3.4); no bound where there is none. */
const INTEGERS: Readonly<Record<string, readonly [from?: bigint | undefined, to?: bigint]>> = {
  integer: [],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  short: [-32768n, 32767n],
  byte: [-128n, 127n],
  nonNegativeInteger: [0n],
  positiveInteger: [1n],
  nonPositiveInteger: [undefined, 0n],
  negativeInteger: [undefined, -1n],
  unsignedLong: [0n, 2n ** 64n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  unsignedShort: [0n, 65535n],
  unsignedByte: [0n, 255n],
}

/** How the other datatypes are written. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  boolean: /^(?:true|false|1|0)$/,
  decimal: DECIMAL,
  double: DOUBLE,
  float: DOUBLE,
  date: new RegExp(`^${DAY}${ZONE}$`),
  dateTime: new RegExp(`^${DAY}T${CLOCK}${ZONE}$`),
  dateTimeStamp: new RegExp(`^${DAY}T${CLOCK}${ZONE.slice(0, -1)}$`),
  time: new RegExp(`^${CLOCK}${ZONE}$`),
  gYear: new RegExp(`^-?\\d{4,}${ZONE}$`),
  gYearMonth: new RegExp(`^-?\\d{4,}-(?:0[1-9]|1[0-2])${ZONE}$`),
  gMonth: new RegExp(`^--(?:0[1-9]|1[0-2])${ZONE}$`),
  gMonthDay: new RegExp(`^--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])${ZONE}$`),
  gDay: new RegExp(`^---(?:0[1-9]|[12]\\d|3[01])${ZONE}$`),
  duration: /^-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/,
  dayTimeDuration: /^-?P(?=.)(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/,
  yearMonthDuration: /^-?P(?=.)(?:\d+Y)?(?:\d+M)?$/,
  hexBinary: /^(?:[0-9a-fA-F]{2})*$/,
  base64Binary: /^[A-Za-z0-9+/\s]*={0,2}\s*$/,
  language: /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/,
}

const local = (term: Value): string | undefined =>
  term.datatype?.value.startsWith(XSD) ? term.datatype.value.slice(XSD.length) : undefined

const own = <T>(table: Readonly<Record<string, T>>, name: string | undefined): T | undefined =>
  name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined

/** True for a literal whose text is in the lexical space of its datatype, as far as the datatype is known. */
export function isWellFormed(literal: Value): boolean {
  const bounds = own(INTEGERS, local(literal))
  if (bounds) {
    if (!INTEGER.test(literal.value)) return false
    const number = BigInt(literal.value.replace('+', ''))
    return (bounds[0] === undefined || number >= bounds[0]) && (bounds[1] === undefined || number <= bounds[1])
  }
  return own(WRITTEN, local(literal))?.test(literal.value) ?? true
}

const FAMILY: Readonly<Record<string, 'number' | 'moment' | 'text' | 'boolean'>> = {
  ...Object.fromEntries([...Object.keys(INTEGERS), 'decimal', 'double', 'float'].map((name) => [name, 'number'])),
  ...Object.fromEntries(['dateTime', 'dateTimeStamp', 'date', 'time'].map((name) => [name, 'moment'])),
  string: 'text',
  boolean: 'boolean',
}

const HALF_A_DAY = 14 * 3_600_000

/** A moment, and whether it says its zone; a time stands on one day, a day begins at midnight. */
function momentOf(text: string, kind: string): { at: number; zoned: boolean } {
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/.test(text.slice(kind === 'time' ? 0 : 10))
  const whole =
    kind === 'time' ? `2000-01-01T${text}` : kind === 'date' ? text.replace(/^(-?\d+-\d\d-\d\d)/, '$1T00:00:00') : text
  return { at: Date.parse(zoned ? whole : `${whole}Z`), zoned }
}

const sign = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

/** Negative, 0 or positive as SPARQL's `<` orders two literals (SPARQL 1.1, 17.3); undefined where it does not. */
export function compare(a: Value, b: Value): number | undefined {
  if (a.termType !== 'Literal' || b.termType !== 'Literal' || !isWellFormed(a) || !isWellFormed(b)) return undefined
  const family = own(FAMILY, local(a))
  if (family === undefined || family !== own(FAMILY, local(b))) return undefined
  if (family === 'text') return sign(a.value, b.value)
  if (family === 'boolean') return sign(/^(?:true|1)$/.test(a.value), /^(?:true|1)$/.test(b.value))
  if (family === 'number') {
    const [x, y] = [a, b].map(({ value }) => Number(value.replace('INF', 'Infinity')))
    return x === undefined || y === undefined || Number.isNaN(x) || Number.isNaN(y) ? undefined : sign(x, y)
  }
  if (local(a)?.replace('Stamp', '') !== local(b)?.replace('Stamp', '')) return undefined
  const [x, y] = [momentOf(a.value, local(a) ?? ''), momentOf(b.value, local(b) ?? '')]
  if (Number.isNaN(x.at) || Number.isNaN(y.at)) return undefined
  // Without a zone a moment may lie 14 hours either way (XML Schema 1.1, part 2, E.3.3).
  if (x.zoned !== y.zoned && Math.abs(x.at - y.at) <= HALF_A_DAY) return undefined
  return sign(x.at, y.at)
}
