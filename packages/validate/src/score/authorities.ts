import type { GraphView, Item } from '../graph-view.ts'

/** The public registers whose identifiers tie a thing to the graphs that machines ask. */
const AUTHORITY =
  /^https?:\/\/(?:kg\.artsdata\.ca|www\.wikidata\.org|wikidata\.org|(?:www\.)?isni\.org|viaf\.org|musicbrainz\.org|id\.loc\.gov|d-nb\.info|orcid\.org)\//

/** True for an identifier of Artsdata, Wikidata, ISNI, VIAF, MusicBrainz or a national library. */
export const isAuthority = (iri: string): boolean => AUTHORITY.test(iri)

/** True when a node is, or is the same as, something in a public register. */
export const isLinked = (item: Item, graph: GraphView): boolean =>
  isAuthority(item.id ?? '') || graph.all(item, 'sameAs').some((field) => isAuthority(field.text))
