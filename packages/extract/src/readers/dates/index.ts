// Dates and hours in plain text, as data: words.<language>.ts; everything else is grammar.
export { dayAfter, daysBetween, weekdayAt } from './calendar.ts'
export { joinParts, readParts } from './parts.ts'
export { readDates, readTimes } from './read.ts'
export { inFigures } from './spelled.ts'
export type { ClockTime, DateContext, DateParts, DateRole, NumericOrder, Occurrence, When } from './when.ts'
export { weekdayCalled } from './words.ts'
