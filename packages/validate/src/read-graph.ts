import { type Graph, propertyOf, RampeError, SCHEMA } from '@rampe/model'
import jsonld from 'jsonld'

/** schema.org's context, as much as expansion needs: the vocabulary, and which properties hold addresses. */
const ADDRESSES = ['url', 'sameAs', 'image', 'additionalType', 'mainEntityOfPage', 'contentUrl', 'logo']
const CONTEXT = {
  '@context': {
    '@vocab': SCHEMA,
    schema: SCHEMA,
    id: '@id',
    type: '@type',
    ...Object.fromEntries(
      ADDRESSES.filter((name) => propertyOf(name)).map((name) => [name, { '@id': SCHEMA + name, '@type': '@id' }]),
    ),
  },
}

/** Only schema.org's context is known here, and from memory: reading a file asks nothing of the network. */
const documentLoader = async (url: string) => {
  if (/^https?:\/\/(www\.)?schema\.org\/?(docs\/jsonldcontext\.jsonl?d?)?$/.test(url))
    return { contextUrl: null, document: CONTEXT, documentUrl: url }
  throw new RampeError('context-unknown', {
    message: {
      en: `The data use a context that is not schema.org’s: ${url}`,
      fr: `Les données utilisent un contexte autre que celui de schema.org : ${url}`,
    },
    remedy: {
      en: 'Write the context into the file, or use https://schema.org.',
      fr: 'Écrivez le contexte dans le fichier, ou utilisez https://schema.org.',
    },
    url,
  })
}

/**
 * Any JSON-LD document (compact, expanded, a list, with a context of its own) as a graph that can be validated.
 *
 * @param document parsed JSON
 * @param base what relative addresses are resolved against
 * @throws RampeError `context-unknown`; jsonld's own errors for what is no JSON-LD
 */
export async function readGraph(document: object, base?: string): Promise<Graph> {
  const expanded = await jsonld.expand(document, { documentLoader, ...(base ? { base } : {}) })
  // An expanded document may hold several @graph objects; their nodes are what is read.
  const nodes = expanded.flatMap((node) => {
    const inner = node['@graph']
    return Array.isArray(inner) ? inner : [node]
  })
  // Expanded nodes are JSON-LD nodes; the view reads IRIs and value objects as well as terms.
  return { '@context': 'https://schema.org', '@graph': nodes as Graph['@graph'] }
}
