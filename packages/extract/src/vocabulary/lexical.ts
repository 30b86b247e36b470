import { XSD } from '../rdf/statement.ts'

const TIME_FORMS: readonly (readonly [string, RegExp])[] = [
  ['dateTime', /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/],
  ['date', /^-?\d{4,}-\d\d-\d\d(?:Z|[+-]\d\d:\d\d)?$/],
  ['time', /^\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/],
  ['gYearMonth', /^-?\d{4,}-\d\d(?:Z|[+-]\d\d:\d\d)?$/],
  ['gYear', /^-?\d{4,}(?:Z|[+-]\d\d:\d\d)?$/],
  ['duration', /^-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/],
]

/** The XML Schema type of what `<time>` says, by its form (HTML+RDFa 1.1, 3.1; Microdata to RDF, 4.1). */
export const timeType = (text: string): string | undefined => {
  const form = text.length < 60 ? TIME_FORMS.find(([, pattern]) => pattern.test(text)) : undefined
  return form && XSD + form[0]
}

/** The XML Schema type of what `<data>` and `<meter>` say (Microdata to RDF, 4.1). */
export const numberType = (text: string): string | undefined => {
  if (/^[+-]?\d+$/.test(text)) return `${XSD}integer`
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? `${XSD}double` : undefined
}
