import { isProps, listOf, textIn } from '../node.ts'
import { told } from '../performances.ts'
import type { Publisher } from '../publisher.ts'

const COLUMNS = [
  'id',
  'name',
  'startDate',
  'endDate',
  'eventStatus',
  'location',
  'performer',
  'organizer',
  'price',
  'priceCurrency',
  'url',
  'image',
]

/** A table for spreadsheets (RFC 4180), one row a performance, names in each language of the site. */
export const csv: Publisher = {
  name: 'csv',
  artifacts: ({ performances, languages, find }) => {
    const others = languages.slice(1)
    const header = [...COLUMNS, ...others.map((language) => `name@${language}`)]
    const rows = performances.map((performance) => {
      const said = told(performance, languages[0], find)
      const offer = listOf(performance.node.offers).find(isProps) ?? {}
      return [
        performance.iri,
        said.name,
        performance.start,
        performance.end,
        textIn(performance.node.eventStatus)?.replace(/^.*\//, ''),
        said.place,
        said.performers.join('; '),
        said.organizer,
        textIn(offer.price) ?? textIn(offer.lowPrice),
        textIn(offer.priceCurrency),
        said.url,
        said.image,
        ...others.map((language) => textIn(performance.node.name, language)),
      ]
    })
    const body = [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
    return [{ path: 'events.csv', mediaType: 'text/csv', body }]
  },
}

/** Quoted where needed. A page's text must not become a formula in somebody's spreadsheet: such cells begin with `'`. */
function cell(text: string | undefined): string {
  const safe = (text ?? '').replace(/^[=+\-@\t\r]/, "'$&")
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
