import { type Entity, valueText } from '@rampe/model'
import { propertyName } from '../properties.ts'
import type { Voice } from './voice.ts'

/** What to call the thing behind an IRI; undefined where nobody gave it a name. */
export type NameOf = (iri: string) => string | undefined

function nameIn(entity: Entity, { language }: Voice): string | undefined {
  const names = (entity.claims.name ?? []).filter((claim) => claim.deprecated === undefined)
  const own = names.find(({ value }) => value.kind === 'text' && value.language?.startsWith(language))
  const best = own ?? names[0] ?? entity.claims.name?.[0]
  return best && valueText(best.value)
}

/**
 * Names of things, in the reader's language where they have one in it. A part without a name is called after what it
 * belongs to: the address of a hall is “Salle Garance, address”.
 */
export function namesOf(entities: readonly Entity[], voice: Voice): NameOf {
  const byIri = new Map(entities.flatMap((entity) => [entity.iri, ...entity.subjects].map((iri) => [iri, entity])))
  const owners = new Map<Entity, { readonly owner: Entity; readonly property: string }>()
  for (const owner of entities)
    for (const [property, claims] of Object.entries(owner.claims))
      for (const { value } of claims) {
        const part = value.kind === 'reference' ? byIri.get(value.iri) : undefined
        if (part && part !== owner && !owners.has(part)) owners.set(part, { owner, property })
      }
  return (iri) => {
    const entity = byIri.get(iri)
    if (!entity) return undefined
    const name = nameIn(entity, voice)
    const held = owners.get(entity)
    const holder = held && nameIn(held.owner, voice)
    return name ?? (held && holder ? `${holder}, ${voice.say(propertyName(held.property))}` : undefined)
  }
}
