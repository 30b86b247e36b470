/** The namespace that schema.org's own JSON-LD context gives its terms: `http`, also for `https://schema.org`. */
export const SCHEMA_RDF = 'http://schema.org/'

/**
 * What `"@context": "https://schema.org"` means for the documents of this room, so that no context is ever fetched. Values
 * carry their own types here, so the vocabulary and the usual prefixes are all it needs.
 */
export const schemaContext = {
  '@vocab': SCHEMA_RDF,
  schema: SCHEMA_RDF,
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const
