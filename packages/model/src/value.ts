import * as v from 'valibot'

/** Words. `language` is a BCP 47 tag, absent where the page does not tell it. */
export interface TextValue {
  readonly kind: 'text'
  readonly text: string
  readonly language?: string
}

/** Another subject, an enumeration member (`https://schema.org/EventCancelled`), or any web address. */
export interface ReferenceValue {
  readonly kind: 'reference'
  readonly iri: string
}

export interface NumberValue {
  readonly kind: 'number'
  readonly number: number
}

export interface BooleanValue {
  readonly kind: 'boolean'
  readonly boolean: boolean
}

/**
 * A date, or a date and a clock time as it stands on the wall of the venue.
 *
 * `wall` is `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH:MM:SS`; a door time without a day is `HH:MM`.
 * `offset` (`±HH:MM` or `Z`) stands only where the source states it; `zone` is an IANA name, where it is known.
 */
export interface TimeValue {
  readonly kind: 'time'
  readonly wall: string
  readonly offset?: string
  readonly zone?: string
}

/** What a claim says of its subject. */
export type Value = TextValue | ReferenceValue | NumberValue | BooleanValue | TimeValue

export const textValue = (text: string, language?: string): TextValue =>
  language === undefined ? { kind: 'text', text } : { kind: 'text', text, language }
export const reference = (iri: string): ReferenceValue => ({ kind: 'reference', iri })
export const numberValue = (number: number): NumberValue => ({ kind: 'number', number })
export const booleanValue = (boolean: boolean): BooleanValue => ({ kind: 'boolean', boolean })
export const timeValue = (wall: string, rest: { offset?: string; zone?: string } = {}): TimeValue => ({
  kind: 'time',
  wall,
  ...rest,
})

/** The words of a value, for keys, comparison and display: `2026-03-13T20:00-04:00`, `35`, `Phèdre`. */
export function valueText(value: Value): string {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'reference':
      return value.iri
    case 'number':
      return String(value.number)
    case 'boolean':
      return String(value.boolean)
    case 'time':
      return value.wall + (value.offset ?? '')
  }
}

/** Guard for a value that is read back from disk. */
export const valueSchema: v.GenericSchema<Value> = v.variant('kind', [
  v.object({ kind: v.literal('text'), text: v.string(), language: v.exactOptional(v.string()) }),
  v.object({ kind: v.literal('reference'), iri: v.string() }),
  v.object({ kind: v.literal('number'), number: v.number() }),
  v.object({ kind: v.literal('boolean'), boolean: v.boolean() }),
  v.object({
    kind: v.literal('time'),
    wall: v.string(),
    offset: v.exactOptional(v.string()),
    zone: v.exactOptional(v.string()),
  }),
])
