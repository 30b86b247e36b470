import { type Claim, claim, type Decision, type Entity, type Judgement, type Provenance } from '@rampe/model'
import { slug } from './fold.ts'
import type { IdLock } from './identity.ts'
import type { Joins } from './join/union.ts'
import { RANGES } from './kinds.ts'
import { originOf } from './url-key.ts'

/** Claims as people judged them: what they prefer is asserted, what they deprecate stays out. The last word counts. */
export function judged(claims: Iterable<Claim>, decisions: readonly Decision[]): Iterable<Claim> {
  const verdicts = new Map<string, 'preferred' | 'deprecated'>()
  for (const decision of decisions) if ('claim' in decision) verdicts.set(decision.claim, decision.verdict)
  if (verdicts.size === 0) return claims
  const all: Claim[] = []
  for (const given of claims) {
    const verdict = verdicts.get(given.id)
    const { deprecated: _, ...bare } = given
    if (verdict === 'preferred')
      all.push({ ...bare, provenance: { ...given.provenance, basis: 'asserted', confidence: 1 } })
    else all.push(verdict === 'deprecated' ? { ...bare, deprecated: 'decided' } : given)
  }
  return all
}

const isJudgement = (decision: Decision): decision is Judgement => 'entities' in decision

/** One thing that joining works on: what names it. */
interface Named {
  readonly subject: string
  readonly keys: readonly string[]
}

/**
 * Applies "these are one" and "these are two" to things that are about to be joined. A person may name a thing by its IRI
 * (known by the lock) or by the subject of a claim, which tells apart what was never two before.
 */
export function decideJoins(
  listed: () => readonly Named[],
  decisions: readonly Decision[],
  ids: IdLock,
  joins: Joins,
): void {
  const judgements = decisions.filter(isJudgement).filter(({ verdict }) => verdict !== 'not-an-event')
  if (judgements.length === 0) return
  const things = listed()
  const wanted = new Set(judgements.flatMap(({ entities }) => entities))
  const named = new Map<string, number[]>()
  for (const [i, { subject, keys }] of things.entries()) {
    const iris = new Set([subject, ...keys.flatMap((key) => ids[key] ?? [])])
    for (const iri of iris) if (wanted.has(iri)) named.set(iri, [...(named.get(iri) ?? []), i])
  }
  // The last word on a set of things counts.
  const last = new Map(judgements.map((judgement) => [[...judgement.entities].sort().join(' '), judgement]))
  for (const [of, { verdict, entities }] of last)
    if (verdict === 'different')
      for (const [side, iri] of entities.entries()) {
        const exact = (named.get(iri) ?? []).filter((i) => things[i]?.subject === iri)
        for (const i of exact.length > 0 ? exact : (named.get(iri) ?? [])) joins.keepApart(i, { of, side })
      }
  for (const { verdict, entities } of last.values()) {
    if (verdict !== 'same') continue
    const [first, ...rest] = entities.flatMap((iri) => named.get(iri) ?? [])
    if (first !== undefined) for (const i of rest) joins.join(first, i, { code: 'decided', shared: entities.join(' ') })
  }
}

export const person = (at: string, by: string): Provenance => ({
  source: { url: 'decisions.jsonl', digest: '', capturedAt: at },
  selector: { type: 'TextQuoteSelector', exact: by },
  generatedBy: 'person',
  basis: 'asserted',
  confidence: 1,
})

/** A name that a person gave where a thing is wanted: the thing of that name, or a new one. */
function thingNamed(
  entities: readonly Entity[],
  kind: string,
  given: Claim,
  near: string,
): { readonly iri: string; readonly made?: Entity } {
  const text = given.value.kind === 'text' ? given.value.text : ''
  const known = entities.find(
    ({ iri, claims }) =>
      iri.includes('/#') &&
      (kind === 'place') === iri.includes('#place-') &&
      (claims.name ?? []).some(({ value }) => value.kind === 'text' && slug(value.text) === slug(text)),
  )
  if (known) return { iri: known.iri }
  const iri = `${originOf(near)}/#${kind === 'agent' ? 'organization' : kind}-${slug(text)}`
  const name = claim(iri, 'name', given.value, given.provenance)
  const type = kind === 'place' ? 'Place' : kind === 'work' ? 'CreativeWork' : 'Organization'
  return { iri, made: { iri, type, subjects: [iri], claims: { name: [name] } } }
}

/** Adds corrected values as the strongest claims, and takes the dates from what is no event. */
export function corrected(entities: readonly Entity[], decisions: readonly Decision[]): readonly Entity[] {
  if (decisions.length === 0) return entities
  const byIri = new Map(entities.map((entity) => [entity.iri, entity]))
  const none = new Set<string>()
  for (const decision of decisions) {
    if (isJudgement(decision)) {
      if (decision.verdict === 'not-an-event') for (const iri of decision.entities) none.add(iri)
      continue
    }
    if (!('subject' in decision)) continue
    const entity = byIri.get(decision.subject)
    if (!entity) continue
    const { property, at, by } = decision
    let given = claim(entity.iri, property, decision.value, person(at, by))
    const kind = RANGES.get(property)
    if (given.value.kind === 'text' && (kind === 'place' || kind === 'agent' || kind === 'work')) {
      const { iri, made } = thingNamed([...byIri.values()], kind, given, entity.iri)
      if (made) byIri.set(iri, made)
      given = claim(entity.iri, property, { kind: 'reference', iri }, given.provenance)
    }
    // A later correction of the same property takes the place of an earlier one.
    const others = (entity.claims[property] ?? []).filter(({ provenance }) => provenance.generatedBy !== 'person')
    byIri.set(entity.iri, { ...entity, claims: { ...entity.claims, [property]: [given, ...others] } })
  }
  for (const iri of none) {
    const entity = byIri.get(iri)
    if (!entity) continue
    const dropped = (list: readonly Claim[]): readonly Claim[] =>
      list.map((given) => ({ ...given, deprecated: given.deprecated ?? 'not-an-event' }))
    const { startDate = [], subEvent = [] } = entity.claims
    byIri.set(iri, {
      ...entity,
      claims: { ...entity.claims, startDate: dropped(startDate), subEvent: dropped(subEvent) },
    })
  }
  return [...byIri.values()].sort((a, b) => (a.iri < b.iri ? -1 : a.iri > b.iri ? 1 : 0))
}
