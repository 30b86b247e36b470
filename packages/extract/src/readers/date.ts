import { readDates, type When } from './dates/index.ts'
import type { Reader } from './reader.ts'

/** Dates among the other readers. Without the day of capture no date without a year can be placed: then it is silent. */
export const date: Reader<When> = {
  name: 'date',
  read: (text, { captured, language }) =>
    captured === undefined ? [] : readDates(text, { captured, ...(language === undefined ? {} : { language }) }),
}
