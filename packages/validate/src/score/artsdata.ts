import type { Field, GraphView, Item } from '../graph-view.ts'

interface Mode {
  readonly compatible: boolean
  readonly shapes: boolean
}

/** One column of Artsdata's score report. */
interface Column {
  /** The column's name in Artsdata's own CSV, without `ScoreNode`; their report prints no column for two of them. */
  readonly name: string
  readonly points: number
  readonly met: (event: Item, graph: GraphView, mode: Mode) => boolean
}

const any =
  (...path: readonly string[]) =>
  (event: Item, graph: GraphView, { compatible }: Mode): boolean =>
    // Theirs counts a blank text as a value.
    fieldsAt(event, graph, path).some((field) => compatible || field.text.trim() !== '' || field.item !== undefined)
const typed =
  (...path: readonly string[]) =>
  (event: Item, graph: GraphView): boolean =>
    fieldsAt(event, graph, path).some((field) => (graph.follow(field)?.types.length ?? 0) > 0)

function fieldsAt(item: Item, graph: GraphView, path: readonly string[]): readonly Field[] {
  let items: readonly Item[] = [item]
  for (const [at, property] of path.entries()) {
    const fields = items.flatMap((one) => graph.all(one, property))
    if (at === path.length - 1) return fields
    items = fields.flatMap((field) => graph.follow(field) ?? [])
  }
  return []
}

/** Their pattern takes negative offsets only; ours takes both. */
const START = {
  compatible: /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(.\d*)?)?(-\d{2}:\d{2})?)?Z?$/,
  mended: /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/,
}
const POSTAL_CODE = /^[0-9A-Za-z]{3} ?[0-9A-Za-z]{3}$/
const isIri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text) && !text.startsWith('_:')

const starts = (event: Item, graph: GraphView, { compatible, shapes }: Mode): boolean => {
  const values = graph.all(event, 'startDate')
  if (compatible && !shapes) return values.length > 0
  return values.length > 0 && values.every(({ text }) => START[compatible ? 'compatible' : 'mended'].test(text))
}

/** The 28 tests of `score_algorithm.sparql`, in the order of its report; they sum up to 74. */
export const COLUMNS: readonly Column[] = [
  { name: 'startDate', points: 12, met: starts },
  { name: 'name', points: 8, met: any('name') },
  { name: 'locationType', points: 8, met: typed('location') },
  { name: 'locationName', points: 4, met: any('location', 'name') },
  {
    name: 'postalCode',
    points: 4,
    met: (event, graph, { compatible, shapes }) =>
      fieldsAt(event, graph, ['location', 'address', 'postalCode']).some(
        ({ text }) => (compatible && !shapes) || POSTAL_CODE.test(text),
      ),
  },
  { name: 'locationSameAs', points: 4, met: any('location', 'sameAs') },
  {
    name: 'eventId',
    points: 2,
    // Their test compares the two, so it asks for both.
    met: (event, graph) =>
      isIri(event.id ?? '') &&
      graph.has(event, 'url') &&
      !graph.all(event, 'url').some(({ text }) => text === event.id),
  },
  { name: 'url', points: 2, met: any('url') },
  { name: 'additionalType', points: 2, met: any('additionalType') },
  { name: 'description', points: 2, met: any('description') },
  {
    name: 'imageUrl',
    points: 2,
    met: (event, graph, { compatible, shapes }) =>
      graph.all(event, 'image').some((field) => {
        const image = graph.follow(field)
        if (!image?.types.includes('ImageObject')) return isIri(field.text)
        return graph.all(image, 'url').some(({ text }) => (compatible && !shapes ? text !== '' : isIri(text)))
      }),
  },
  { name: 'organizerType', points: 2, met: typed('organizer') },
  { name: 'organizerSameAs', points: 2, met: any('organizer', 'sameAs') },
  { name: 'performerType', points: 2, met: typed('performer') },
  { name: 'performerSameAs', points: 2, met: any('performer', 'sameAs') },
  {
    name: 'offerType',
    points: 2,
    met: (event, graph) =>
      graph
        .linked(event, 'offers')
        .some((offer) => offer.types.some((type) => type === 'Offer' || type === 'AggregateOffer')),
  },
  { name: 'offerUrl', points: 2, met: any('offers', 'url') },
  { name: 'addressType', points: 1, met: typed('location', 'address') },
  { name: 'locationUrl', points: 1, met: any('location', 'url') },
  { name: 'streetAddress', points: 1, met: any('location', 'address', 'streetAddress') },
  { name: 'addressLocality', points: 1, met: any('location', 'address', 'addressLocality') },
  { name: 'addressRegion', points: 1, met: any('location', 'address', 'addressRegion') },
  { name: 'addressCountry', points: 1, met: any('location', 'address', 'addressCountry') },
  { name: 'endDate', points: 1, met: any('endDate') },
  { name: 'eventStatus', points: 1, met: any('eventStatus') },
  {
    name: 'eventAttendanceMode',
    points: 1,
    // Theirs tests eventStatus twice.
    met: (event, graph, { compatible }) => graph.has(event, compatible ? 'eventStatus' : 'eventAttendanceMode'),
  },
  { name: 'doorTime', points: 1, met: any('doorTime') },
  { name: 'duration', points: 1, met: any('duration') },
  { name: 'mainEntityOfPageUrl', points: 1, met: any('mainEntityOfPage', 'url') },
]

/** `sh:uniqueLang`: a name without a language may stand beside others. */
function twiceInOneLanguage(event: Item, graph: GraphView): boolean {
  const tags = graph.all(event, 'name').flatMap(({ language }) => language?.toLowerCase() ?? [])
  return new Set(tags).size < tags.length
}

export interface ArtsdataScore {
  /** Of 74. */
  readonly score: number
  /** `((score − 28) / 46) · 50 + 50`: an event with name, typed place and start date has 50 %; 0 for a violation. */
  readonly scorePercent: number
  /** Points by column. */
  readonly columns: Readonly<Record<string, number>>
}

export interface ArtsdataScoreOptions {
  /**
   * Keep the faults of Artsdata's own program: attendance mode tests `eventStatus`, a blank text counts as a value, and
   * a start date with a positive offset is malformed. @default true
   */
  readonly compatible?: boolean
  /**
   * Run the scoring shapes first, as its README says: a missing name, place or date, two names in one language or a
   * malformed date make 0; a malformed postal code or an image without an address earns nothing. Its published reports were computed without. @default false
   */
  readonly shapes?: boolean
}

/** Artsdata's discoverability score of one event (culturecreates/artsdata-score, `score_algorithm.sparql`). */
export function artsdataScore(event: Item, graph: GraphView, options: ArtsdataScoreOptions = {}): ArtsdataScore {
  const mode: Mode = { compatible: options.compatible ?? true, shapes: options.shapes ?? false }
  const columns = Object.fromEntries(
    COLUMNS.map((column) => [column.name, column.met(event, graph, mode) ? column.points : 0]),
  )
  const violated =
    mode.shapes &&
    (!graph.has(event, 'name') ||
      twiceInOneLanguage(event, graph) ||
      graph.all(event, 'location').length === 0 ||
      !starts(event, graph, mode))
  const score = violated ? 0 : Object.values(columns).reduce((sum, points) => sum + points, 0)
  return { score, scorePercent: violated ? 0 : ((score - 28) / 46) * 50 + 50, columns }
}
