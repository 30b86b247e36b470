import { type Mapped, map } from '@rampe/map'
import type { Decision, SiteFacts } from '@rampe/model'
import { forgottenIn, unforgotten, withoutForgotten } from '../forgotten.ts'
import type { IdLock } from '../project.ts'
import type { SiteMemory } from '../workspace/workspace.ts'
import { READING } from './extract-site.ts'

/**
 * Resolves the claims of one site into entities and their graph, and keeps the entities. What the run before knew is carried
 * on where the site no longer tells it; not where Rampe itself has learned to read otherwise since.
 */
export function mapSite(
  memory: SiteMemory,
  settings: { readonly site: SiteFacts; readonly decisions: readonly Decision[]; readonly ids: IdLock },
): Mapped {
  const previous = memory.runs.reading() === READING ? memory.entities.all() : []
  const forgotten = forgottenIn(settings.decisions)
  const claims = unforgotten(memory.claims.all(), forgotten)
  const mapped = withoutForgotten(map(claims, { ...settings, previous }), forgotten)
  memory.atomically(() => {
    memory.entities.replace(mapped.entities)
    memory.runs.readAs(READING)
    memory.issues.replace('map', memory.site, mapped.issues)
  })
  return mapped
}
