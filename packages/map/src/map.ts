import type { Claim } from '@rampe/model'
import { assemble } from './assemble.ts'
import { carry } from './carry.ts'
import { corrected, judged } from './decisions.ts'
import { settingOf } from './evidence.ts'
import { graphOfView } from './graph/graph.ts'
import { viewOf } from './graph/view.ts'
import { contradictions, missingIssues } from './issues.ts'
import { doubtsOf } from './join/doubts.ts'
import { scheduleOf } from './join/performances.ts'
import { productionsOf } from './join/productions.ts'
import { namedOf } from './join/things.ts'
import { mentionsOf } from './mention.ts'
import type { MapOptions, Mapped } from './options.ts'
import { organisationOf } from './organisation.ts'
import { withOrganizer } from './organizer.ts'
import { pagesOf } from './pages.ts'
import { mend } from './repairs/mend.ts'
import { reviewed } from './reviewed.ts'
import { surroundingsOf } from './surroundings.ts'

/**
 * Turns the claims of one site into entities with stable IRIs, and those into a graph. Pure: the same claims in any order
 * give the same bytes.
 */
export function map(claims: Iterable<Claim>, options: MapOptions = {}): Mapped {
  const { site = {}, ids: lock = {}, decisions = [], previous = [] } = options
  const memory = { decisions, ids: lock }
  const given = mentionsOf(judged(claims, decisions))
  const around = surroundingsOf(given, site)
  const mended = mend(given, around)
  const organisation = organisationOf(given, site)
  const mentions = withOrganizer(mended.mentions, organisation)
  const pages = pagesOf(mentions)
  const productions = productionsOf(mentions, pages, memory)
  const doubts = doubtsOf(productions)
  const plans = productions.map((production) => ({
    production,
    schedule: scheduleOf(production, doubts.occurrences),
    doubt: doubts.productions.get(production),
  }))
  const named = (['place', 'agent', 'work'] as const).flatMap((kind) => namedOf(kind, mentions, productions, memory))
  const today = mentions.newest.slice(0, 10)
  const {
    entities: found,
    issues,
    doubted,
    ids,
  } = assemble(plans, named, mentions, {
    pages,
    lock,
    languages: site.languages ?? [],
    today,
    evidence: settingOf(mentions, site, organisation, around.placeNames),
  })
  const carried = carry(found, previous, today)
  const entities = reviewed(corrected(carried.entities, decisions), decisions)
  const facts = {
    ...(around.zone === undefined ? {} : { timeZone: around.zone }),
    ...(around.country === undefined ? {} : { country: around.country }),
  }
  const view = viewOf(entities, facts)
  return {
    entities,
    graph: graphOfView(view),
    issues: [
      ...mended.issues,
      ...issues,
      ...carried.issues,
      ...missingIssues(view, entities, doubted),
      ...contradictions(view, entities, doubted),
    ],
    ids,
  }
}
