import { type Claim, type Issue, valueText } from '@rampe/model'
import type { Kind } from '../kinds.ts'
import { type Mention, type Mentions, withClaims } from '../mention.ts'
import type { Surroundings } from '../surroundings.ts'
import { AboutMention } from './about.ts'
import { repairs } from './index.ts'
import type { Repair } from './repair.ts'

export interface MendedMentions {
  /** With the claims that were sound, those at fault (deprecated, under the repair's name), and what these became. */
  readonly mentions: Mentions
  readonly issues: readonly Issue[]
}

type ByProperty = ReadonlyMap<string, readonly Repair[]>

/** The repairs that things of one kind may need, by property. */
function repairsOf(kind: Kind, list: readonly Repair[]): ByProperty {
  const index = new Map<string, Repair[]>()
  for (const repair of list)
    if (repair.kind === undefined || repair.kind === kind)
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

/** Runs repairs over the claims of one mention; undefined where nothing is at fault. */
function mendMention(
  mention: Mention,
  around: Surroundings,
  index: ByProperty,
  issues: Issue[],
): Mention['claims'] | undefined {
  const about = new AboutMention(mention, around)
  for (const property of mention.claims.keys())
    for (const repair of index.get(property) ?? [])
      for (const given of about.listOf(property)) {
        if (given.deprecated !== undefined || given.provenance.basis === 'asserted') continue
        const mended = repair.mend(given, about)
        if (!mended) continue
        issues.push(issueOf(repair, given))
        about.replace(given, mended, repair.name)
      }
  return about.changed
}

/** Mends every claim that has a known fault, and tells of each. */
export function mend(mentions: Mentions, around: Surroundings, list: readonly Repair[] = repairs): MendedMentions {
  const indexes = new Map<Kind, ByProperty>()
  const issues: Issue[] = []
  const changed = new Map<Mention, Mention['claims']>()
  for (const mention of mentions.all) {
    const index = indexes.get(mention.kind) ?? repairsOf(mention.kind, list)
    indexes.set(mention.kind, index)
    const claims = mendMention(mention, around, index, issues)
    if (claims) changed.set(mention, claims)
  }
  return { mentions: withClaims(mentions, changed), issues }
}
