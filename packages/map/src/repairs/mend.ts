import { type Claim, claim, type Issue, type Value, valueText } from '@rampe/model'
import { type Mention, type Mentions, withClaims } from '../mention.ts'
import type { Surroundings } from '../surroundings.ts'
import { zoneWithin } from '../zones.ts'
import { repairs } from './index.ts'
import type { About, Repair } from './repair.ts'

export interface MendedMentions {
  /** With the claims that were sound, those at fault (deprecated, under the repair's name), and what these became. */
  readonly mentions: Mentions
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

const alike = (a: Value, b: Value): boolean => a.kind === b.kind && valueText(a) === valueText(b)

/** Runs repairs over the claims of one mention; undefined where nothing is at fault. */
function mendMention(
  mention: Mention,
  around: Surroundings,
  index: ReadonlyMap<string, readonly Repair[]>,
  issues: Issue[],
): Mention['claims'] | undefined {
  let current: Map<string, readonly Claim[]> | undefined
  const listOf = (property: string): readonly Claim[] => (current ?? mention.claims).get(property) ?? []
  let about: About | undefined
  for (const property of mention.claims.keys()) {
    const due = index.get(property)
    if (!due) continue
    about ??= aboutOf(mention, around, (of) => listOf(of).filter((given) => given.deprecated === undefined))
    for (const repair of due)
      for (const given of listOf(property)) {
        if (given.deprecated !== undefined || given.provenance.basis === 'asserted') continue
        const mended = repair.mend(given, about)
        if (!mended) continue
        issues.push(issueOf(repair, given))
        current ??= new Map(mention.claims)
        const kept = mended.values.some((value) => alike(value, given.value))
        if (!kept) {
          const marked = listOf(property).map((one) => (one === given ? { ...one, deprecated: repair.name } : one))
          current.set(property, marked)
        }
        const made = (mended.also ?? []).concat(kept ? [] : mended.values.map((value) => ({ property, value })))
        for (const { property: to, value } of made) {
          const known = listOf(to)
          if (!known.some((one) => one.deprecated === undefined && alike(one.value, value)))
            current.set(to, [...known, claim(given.subject, to, value, given.provenance)])
        }
      }
  }
  return current
}

function aboutOf(mention: Mention, around: Surroundings, said: About['said']): About {
  const { whereIs, utcIsTrueOn, zone: home, ...site } = around
  const where = whereIs(mention.kind === 'part' && mention.owner ? mention.owner : mention)
  const zone = where.zone ?? zoneWithin(where.country, home)
  const utcIsTrue = utcIsTrueOn(mention.page)
  return {
    ...site,
    ...where,
    ...(utcIsTrue === undefined ? {} : { utcIsTrue }),
    ...(zone === undefined ? {} : { zone }),
    ...(mention.via === undefined ? {} : { via: mention.via }),
    kind: mention.kind,
    types: mention.types,
    page: mention.page,
    said,
  }
}

/** Mends every claim that has a known fault, and tells of each. */
export function mend(mentions: Mentions, around: Surroundings, list: readonly Repair[] = repairs): MendedMentions {
  const index = byProperty(list)
  const issues: Issue[] = []
  const changed = new Map<Mention, Mention['claims']>()
  for (const mention of mentions.all) {
    const claims = mendMention(mention, around, index, issues)
    if (claims) changed.set(mention, claims)
  }
  return { mentions: withClaims(mentions, changed), issues }
}
