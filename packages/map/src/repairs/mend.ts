import { type Claim, claim, type Issue, valueText } from '@rampe/model'
import type { Mention, Mentions } from '../mention.ts'
import { said } from '../mention.ts'
import type { Surroundings } from '../surroundings.ts'
import { repairs } from './index.ts'
import type { About, Repair } from './repair.ts'

export interface MendedClaims {
  /** All claims: those that were sound, those at fault (deprecated, under the repair's name), and what these became. */
  readonly claims: readonly Claim[]
  readonly issues: readonly Issue[]
}

const byProperty = (list: readonly Repair[]): ReadonlyMap<string, readonly Repair[]> => {
  const index = new Map<string, Repair[]>()
  for (const repair of list)
    for (const property of repair.properties) index.set(property, [...(index.get(property) ?? []), repair])
  return index
}

const issueOf = (repair: Repair, given: Claim): Issue => ({
  code: repair.name,
  severity: repair.severity,
  focusNode: given.subject,
  path: given.property,
  value: valueText(given.value).slice(0, 200),
  message: repair.message,
  url: given.provenance.source.url,
  selector: given.provenance.selector,
  ...(repair.remedy === undefined ? {} : { remedy: repair.remedy }),
})

/** Runs repairs over the claims of one mention. */
function mendMention(
  mention: Mention,
  around: Surroundings,
  index: ReadonlyMap<string, readonly Repair[]>,
): MendedClaims {
  let current: ReadonlyMap<string, readonly Claim[]> = mention.claims
  const issues: Issue[] = []
  let about: About | undefined
  const aboutNow = (): About => {
    const where = mention.kind === 'part' && mention.owner ? around.whereIs(mention.owner) : around.whereIs(mention)
    const { whereIs: _, ...site } = around
    return {
      ...site,
      ...where,
      kind: mention.kind,
      types: mention.types,
      page: mention.page,
      said: (property) => said({ ...mention, claims: current }, property),
    }
  }
  for (const [property, list] of mention.claims) {
    const due = index.get(property)
    if (!due) continue
    about ??= aboutNow()
    for (const repair of due)
      for (const given of current.get(property) ?? list) {
        if (given.deprecated !== undefined || given.provenance.basis === 'asserted') continue
        const mended = repair.mend(given, about)
        if (!mended) continue
        issues.push(issueOf(repair, given))
        const kept = mended.values.some(
          (value) => claim(given.subject, property, value, given.provenance).id === given.id,
        )
        const made = (mended.also ?? []).concat(kept ? [] : mended.values.map((value) => ({ property, value })))
        const next = new Map(current)
        next.set(
          property,
          (next.get(property) ?? []).map((one) => (one === given && !kept ? { ...one, deprecated: repair.name } : one)),
        )
        for (const { property: to, value } of made) {
          const becomes = claim(given.subject, to, value, given.provenance)
          const known = next.get(to) ?? []
          if (!known.some((one) => one.id === becomes.id && one.deprecated === undefined))
            next.set(to, [...known, becomes])
        }
        current = next
      }
  }
  return { claims: [...current.values()].flat(), issues }
}

/** Mends every claim that has a known fault, and tells of each. */
export function mend(mentions: Mentions, around: Surroundings, list: readonly Repair[] = repairs): MendedClaims {
  const index = byProperty(list)
  const claims: Claim[] = []
  const issues: Issue[] = []
  for (const mention of mentions.all) {
    const mended = mendMention(mention, around, index)
    claims.push(...mended.claims)
    issues.push(...mended.issues)
  }
  return { claims, issues }
}
