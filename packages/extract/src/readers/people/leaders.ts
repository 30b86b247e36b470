/** Signs that lead the eye from a part to who plays it; three dots alone end a sentence as often. */
const LEADER =
  /(?<=[\p{L})’'.])[^\S\n]?(?:(?:\.[^\S\n]?){4,120}|(?:…[^\S\n]?){2,60}|(?:_[^\S\n]?){3,120}|(?:-[^\S\n]?){4,120})(?=\p{L})/gu

/** Without two of them no sign leads anywhere. */
const SIGNS = /[._…-][^\S\n]?[._…-]/

/** A colon of full width, which no French or English page prints: by it a line still tells that signs led to the name. */
export const LED = '：'
/** `Orsino ........ Ada Lampe` as `Orsino : Ada Lampe`, and as long. */
export const withoutLeaders = (text: string, sign = ':'): string =>
  !SIGNS.test(text)
    ? text
    : text.replace(LEADER, (signs) => `${signs.length > 2 ? ' ' : ''}${sign}`.padEnd(signs.length))
