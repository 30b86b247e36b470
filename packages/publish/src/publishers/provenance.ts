import { createHash } from 'node:crypto'
import type { Entity } from '@rampe/model'
import { idOf } from '../node.ts'
import type { Publication, Publisher } from '../publisher.ts'
import { serialize } from '../serialize.ts'

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  wasGeneratedBy: { '@id': 'prov:wasGeneratedBy', '@type': '@id' },
  wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
  generatedAtTime: { '@id': 'prov:generatedAtTime', '@type': 'xsd:dateTime' },
  sha256: 'https://spdx.org/rdf/terms#checksumValue',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
} as const

/**
 * Where each published thing comes from, in PROV-O's words: which pages, read when, by which extractors. With the counts that
 * Artsdata keeps of a crawl: pages read and events found.
 */
export const provenance: Publisher = {
  name: 'provenance',
  artifacts: (publication) => {
    const published = new Set(publication.nodes.map((node) => idOf(node)))
    const entities = publication.entities.filter(({ iri }) => published.has(iri))
    const document = {
      '@context': CONTEXT,
      '@graph': [
        dataset(publication, entities),
        ...entities.map(entityNode),
        ...sources(entities),
        ...readers(entities),
      ],
    }
    return [{ path: 'provenance.jsonld', mediaType: 'application/ld+json', body: `${serialize(document, 2)}\n` }]
  },
}

const winners = (entity: Entity) =>
  Object.values(entity.claims).flatMap(([best]) => (best === undefined ? [] : [best.provenance]))
const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].sort()
const activity = (name: string): string => `urn:rampe:extractor:${encodeURIComponent(name)}`
const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

const dataset = ({ site, performances }: Publication, entities: readonly Entity[]): object => ({
  '@id': `urn:rampe:graph:${fingerprint(site)}`,
  '@type': ['prov:Entity', 'schema:Dataset'],
  wasDerivedFrom: site,
  'schema:variableMeasured': [
    counted(
      'urlsCrawledCount',
      unique(entities.flatMap((entity) => winners(entity).map(({ source }) => source.url))).length,
    ),
    counted('eventsLoadedCount', performances.length),
  ],
})

const counted = (name: string, value: number): object => ({
  '@type': 'schema:PropertyValue',
  'schema:name': name,
  'schema:value': value,
})

function entityNode(entity: Entity): object {
  const from = winners(entity)
  return {
    '@id': entity.iri,
    '@type': 'prov:Entity',
    wasDerivedFrom: unique(from.map(({ source }) => source.url)),
    wasGeneratedBy: unique(from.map(({ generatedBy }) => activity(generatedBy))),
    generatedAtTime: from
      .map(({ source }) => source.capturedAt)
      .sort()
      .at(-1),
  }
}

/** The captures: the bytes that were read, and when. */
function sources(entities: readonly Entity[]): readonly object[] {
  const seen = new Map(entities.flatMap(winners).map(({ source }) => [source.url, source]))
  return [...seen.values()]
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map(({ url, digest, capturedAt }) => ({
      '@id': url,
      '@type': 'prov:Entity',
      sha256: digest,
      generatedAtTime: capturedAt,
    }))
}

const readers = (entities: readonly Entity[]): readonly object[] =>
  unique(entities.flatMap((entity) => winners(entity).map(({ generatedBy }) => generatedBy))).map((name) => ({
    '@id': activity(name),
    '@type': 'prov:Activity',
    label: name,
  }))
