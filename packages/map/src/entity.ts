import { type Claim, claim, type Entity, reference } from '@rampe/model'
import type { Mention } from './mention.ts'
import { type Bonus, ranked } from './rank.ts'

/** All claims of some mentions, by property. */
export const collect = (mentions: readonly Mention[], skip: ReadonlySet<string> = new Set()): Map<string, Claim[]> => {
  const claims = new Map<string, Claim[]>()
  const add = (list: readonly Claim[], property: string): void => {
    if (skip.has(property)) return
    const known = claims.get(property)
    if (known) for (const given of list) known.push(given)
    else claims.set(property, list.slice())
  }
  for (const mention of mentions) mention.claims.forEach(add)
  return claims
}

/** Adds a claim. */
export const append = (claims: Map<string, Claim[]>, given: Claim): void => {
  claims.set(given.property, [...(claims.get(given.property) ?? []), given])
}

function subjectsOf(claims: ReadonlyMap<string, readonly Claim[]>): readonly string[] {
  const subjects = new Set<string>()
  let last = ''
  for (const list of claims.values())
    for (const { subject } of list) {
      if (subject !== last) subjects.add(subject)
      last = subject
    }
  return subjects.size > 1 ? [...subjects].sort() : [...subjects]
}

/** An entity: its claims ranked, its subjects sorted. */
export const entityOf = (
  iri: string,
  type: string,
  claims: ReadonlyMap<string, readonly Claim[]>,
  bonus?: Bonus,
): Entity => ({
  iri,
  type,
  subjects: subjectsOf(claims),
  claims: Object.fromEntries(
    [...claims.keys()].sort().map((property) => [property, ranked(claims.get(property) ?? [], bonus)]),
  ),
})

/** A claim that the map itself makes: how two of its things belong together, on the word of a claim that says so. */
export const link = (subject: string, property: string, to: string, because: Claim): Claim =>
  claim(subject, property, reference(to), { ...because.provenance, generatedBy: 'map' })
