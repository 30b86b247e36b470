import { type Mapped, map } from '@rampe/map'
import type { Decision, SiteFacts } from '@rampe/model'
import type { IdLock } from '../project.ts'
import type { SiteMemory } from '../workspace/workspace.ts'

/** Resolves the claims of one site into entities and their graph, and keeps the entities. */
export function mapSite(
  memory: SiteMemory,
  settings: { readonly site: SiteFacts; readonly decisions: readonly Decision[]; readonly ids: IdLock },
): Mapped {
  const mapped = map(memory.claims.all(), settings)
  memory.atomically(() => {
    memory.entities.replace(mapped.entities)
    memory.issues.replace('map', memory.site, mapped.issues)
  })
  return mapped
}
