import { timeValue, type Value } from '@rampe/model'
import { DROPPED, type Repair } from './repair.ts'

const SHAPE =
  /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]+(\d{1,2})(?:[:h](\d{2}))?(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{1,2}:{0,2}\d{2})?)?\s*$/i

const two = (digits: string | undefined): string => (digits ?? '0').padStart(2, '0')

/** Reads a date that a program wrote badly: single digits, a space for the `T`, `-5:00`, `-5::00`. */
export function readDate(text: string): Value | undefined {
  const found = SHAPE.exec(text)
  if (!found) return undefined
  const [, year, month, day, hour, minute, , offset] = found
  const date = `${year}-${two(month)}-${two(day)}`
  if (Number.isNaN(Date.parse(`${date}T00:00:00Z`)) || new Date(`${date}T00:00:00Z`).getUTCDate() !== Number(day))
    return undefined
  if (hour === undefined || Number(hour) > 23 || Number(minute ?? 0) > 59) return timeValue(date)
  const wall = `${date}T${two(hour)}:${two(minute)}`
  const parts = offset?.match(/^([+-])(\d{1,2}):{0,2}(\d{2})$/)
  if (parts?.[1]) return timeValue(wall, { offset: `${parts[1]}${two(parts[2])}:${parts[3]}` })
  return timeValue(wall, offset ? { offset: 'Z' } : {})
}

/** A date that is no ISO 8601 date. */
export const dateNotIso: Repair = {
  name: 'date-not-iso',
  properties: ['startDate', 'endDate', 'doorTime', 'previousStartDate', 'validFrom'],
  severity: 'warning',
  message: {
    en: 'The date is not written as ISO 8601 (2026-03-13T20:00): programs cannot read it. It was rewritten where its meaning is certain, else left out.',
    fr: 'La date n’est pas écrite selon ISO 8601 (2026-03-13T20:00) : les programmes ne peuvent pas la lire. Elle a été réécrite si son sens est certain, sinon écartée.',
  },
  mend: ({ value }) => {
    if (value.kind === 'time') return undefined
    const read = value.kind === 'text' ? readDate(value.text) : undefined
    return read ? { values: [read] } : DROPPED
  },
}
