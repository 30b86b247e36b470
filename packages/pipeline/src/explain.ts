import { type Claim, type Entity, RampeError } from '@rampe/model'
import type { Workspace } from './workspace/workspace.ts'

/** An entity with all that is said of it, best first. */
export interface Explained {
  readonly entity: Entity
  readonly properties: readonly { readonly property: string; readonly claims: readonly Claim[] }[]
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()

const namesOf = (entity: Entity): readonly string[] =>
  (entity.claims.name ?? []).flatMap(({ value }) => (value.kind === 'text' ? [fold(value.text)] : []))

/**
 * Everything that is said of the entities that a person means by an IRI, the end of one, or a name.
 *
 * @throws RampeError `entity-unknown`, `property-unknown` with what there is
 */
export function explain(workspace: Workspace, asked: string, property?: string): readonly Explained[] {
  const entities = workspace.sites().flatMap((site) => workspace.site(site).entities.all())
  const meant = fold(asked)
  const kinds: ((entity: Entity) => boolean)[] = [
    (entity) => entity.iri === asked || entity.subjects.includes(asked),
    (entity) => namesOf(entity).includes(meant),
    (entity) => entity.iri.endsWith(asked),
    (entity) => namesOf(entity).some((name) => name.includes(meant)),
  ]
  const found = kinds.map((is) => entities.filter(is)).find((some) => some.length > 0) ?? []
  if (found.length === 0) throw unknownEntity(asked, entities)
  const explained = found.map((entity) => ({
    entity,
    properties: Object.entries(entity.claims)
      .filter(([name]) => property === undefined || name === property)
      .map(([name, claims]) => ({ property: name, claims })),
  }))
  if (property !== undefined && explained.every((one) => one.properties.length === 0))
    throw unknownProperty(asked, property, found)
  return explained
}

const unknownEntity = (asked: string, entities: readonly Entity[]): RampeError => {
  const some = entities.slice(0, 5).map((entity) => entity.iri)
  return new RampeError('entity-unknown', {
    message: {
      en: `The workspace knows nothing called “${asked}”.`,
      fr: `L’espace de travail ne connaît rien du nom de « ${asked} ».`,
    },
    remedy:
      some.length === 0
        ? {
            en: 'It is empty: run `rampe <url>` first, in this folder.',
            fr: 'Il est vide : lancez d’abord `rampe <url>` dans ce dossier.',
          }
        : {
            en: `Give an IRI or a name, such as ${some.join(', ')}.`,
            fr: `Donnez un IRI ou un nom, comme ${some.join(', ')}.`,
          },
  })
}

const unknownProperty = (asked: string, property: string, found: readonly Entity[]): RampeError => {
  const known = [...new Set(found.flatMap((entity) => Object.keys(entity.claims)))].sort().join(', ')
  return new RampeError('property-unknown', {
    message: {
      en: `Nothing is said of “${property}” of “${asked}”.`,
      fr: `Rien n’est dit de « ${property} » pour « ${asked} ».`,
    },
    remedy: { en: `Something is said of ${known}.`, fr: `Il est dit quelque chose de ${known}.` },
  })
}
