import type { Graph } from '@rampe/model'
import { ARTSDATA_SHAPES, audit, renderReport, validate } from '@rampe/validate'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import type { Row } from './rows.ts'

/** A season of so many events in one hall, each whole: the rules have all of it to read and nothing to say. */
function season(n: number): Graph {
  const at = 'https://rampe.example/'
  const hall = {
    '@type': 'Place',
    '@id': `${at}#hall`,
    name: 'Salle Garance',
    sameAs: 'http://kg.artsdata.ca/resource/K99-999',
    address: {
      '@type': 'PostalAddress',
      streetAddress: '12, rue des Feux',
      addressLocality: 'Val-des-Lampes',
      addressRegion: 'QC',
      postalCode: 'J0X 1A0',
      addressCountry: 'CA',
    },
  }
  const company = { '@type': 'TheaterGroup', '@id': `${at}#org`, name: 'Théâtre de la Rampe', url: at }
  const events = Array.from({ length: n }, (_, i) => {
    const day = new Date(Date.UTC(2027, 0, 1 + i)).toISOString().slice(0, 10)
    return {
      '@type': 'TheaterEvent',
      '@id': `${at}nora-${i}#event`,
      url: `${at}nora-${i}`,
      name: [
        { '@value': `Nora, la nuit ${i}`, '@language': 'fr' },
        { '@value': `Nora, the Night ${i}`, '@language': 'en' },
      ],
      description: {
        '@value': 'Une femme quitte la maison et entre dans la nuit. Texte nouveau, jeu pour cinq voix.',
        '@language': 'fr',
      },
      startDate: `${day}T20:00:00-05:00`,
      endDate: `${day}T21:40:00-05:00`,
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      image: { '@type': 'ImageObject', url: `${at}nora-${i}.jpg`, caption: 'Nora devant une porte ouverte' },
      location: { '@id': hall['@id'] },
      organizer: { '@id': company['@id'] },
      performer: { '@type': 'Person', name: 'Aube Martel' },
      offers: {
        '@type': 'Offer',
        url: `${at}nora-${i}/billets`,
        price: 28,
        priceCurrency: 'CAD',
        availability: 'https://schema.org/InStock',
      },
    }
  })
  // Invented nodes of ordinary shapes; the compiler would check a thousand alternatives of each.
  return { '@context': 'https://schema.org', '@graph': [hall, company, ...events] as unknown as Graph['@graph'] }
}

const turtle = (nodes: readonly object[]): Parameters<Store['addQuads']>[0] =>
  new Parser().parse(
    nodes
      .filter(
        (node): node is { '@id': string; name: readonly { '@value': string }[]; startDate: string } =>
          'startDate' in node,
      )
      .map(
        (event) =>
          `<${event['@id']}> a <http://schema.org/Event>; <http://schema.org/name> "${event.name[0]?.['@value']}"@fr; <http://schema.org/startDate> "${event.startDate}"^^<http://www.w3.org/2001/XMLSchema#dateTime>; <http://schema.org/location> <https://rampe.example/#hall>; <http://schema.org/eventStatus> <http://schema.org/EventScheduled>; <http://schema.org/organizer> <https://rampe.example/#org>; <http://schema.org/performer> [ a <http://schema.org/Person>; <http://schema.org/name> "Aube Martel" ].`,
      )
      .join('\n'),
  )

/** How long every profile takes over so many events, with the SHACL engine alone beside. */
export async function speed(n: number): Promise<Row[]> {
  const graph = season(n)
  const now = new Date('2026-11-20T12:00:00Z')
  const timed = async (tool: string, run: () => Promise<unknown>): Promise<Row> => {
    const before = process.cpuUsage()
    const started = performance.now()
    await run()
    const { user, system } = process.cpuUsage(before)
    return {
      tool,
      n,
      seconds: round((performance.now() - started) / 1000),
      cpuSeconds: round((user + system) / 1e6),
      peakMB: Math.round(process.memoryUsage().rss / 1e6),
    }
  }
  const engine = turtle(graph['@graph'])
  const shapes = new Parser()
    .parse(ARTSDATA_SHAPES)
    .filter((quad) => quad.predicate.value !== 'http://www.w3.org/ns/shacl#sparql')
  await validate(season(20), { now })
  return [
    await timed('validate, all profiles', () => validate(graph, { now })),
    await timed('validate, without the shapes', () =>
      validate(graph, { now, profiles: ['google', 'schema.org', 'house'] }),
    ),
    await timed('audit and HTML report', async () => renderReport((await audit(graph, { now })).input, 'fr')),
    await timed('rdf-validate-shacl alone', () => new SHACLValidator(new Store(shapes)).validate(new Store(engine))),
  ]
}

const round = (value: number): number => Math.round(value * 100) / 100
