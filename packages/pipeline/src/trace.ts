import { extract, traceWith } from '@rampe/extract'
import { map, ranked } from '@rampe/map'
import { type Capture, type Claim, RampeError, type SiteProfile, valueText } from '@rampe/model'
import type { Explained } from './explain.ts'
import { readSaid } from './project.ts'
import type { Said } from './site-run.ts'
import { NOTHING, short, shown } from './trace-words.ts'
import type { SiteMemory, Workspace } from './workspace/workspace.ts'

/** One step on the way from a capture to what is published: what went in, what came out, how long it took. */
export interface TracedStep {
  readonly page?: string
  readonly name: string
  /** How deep within other steps, from 0. */
  readonly depth: number
  readonly input: string
  readonly output: string
  /** Milliseconds. */
  readonly time: number
}

/** Pages that one trace reads again. */
const MAX_PAGES = 12

/**
 * Walks again, with a clock, through every step that led to what is explained: each of its pages read by each extractor and by
 * each rule of the profile, then everything mapped, then the winners.
 *
 * @param now milliseconds, from any origin
 * @throws RampeError `capture-missing` when no page of it is in the workspace any more
 */
export function traceOf(
  workspace: Workspace,
  project: string,
  explained: Explained,
  now: () => number,
): readonly TracedStep[] {
  const claims = explained.properties.flatMap((one) => one.claims)
  const pages = [...new Set(claims.map(({ provenance }) => provenance.source.url))].slice(0, MAX_PAGES)
  const wanted = new Set(explained.properties.map(({ property }) => property))
  const said = readSaid(project)
  const steps: TracedStep[] = []
  const sites = workspace.sites().map((site) => workspace.site(site))
  const home = sites.find((memory) => pages.some((url) => memory.captures.get(url) !== undefined))
  if (!home) throw captureMissing(explained.entity.iri)
  for (const url of pages) {
    const capture = home.captures.get(url)?.capture
    if (capture) steps.push(...stepsOn(capture, home, said, wanted, now))
  }
  const begun = now()
  const site = profileOf(home, said)?.site ?? {}
  const mapped = map(home.claims.all(), { site, decisions: said.decisions, ids: said.ids })
  steps.push({
    name: 'map',
    depth: 0,
    input: `${home.claims.count()} claims`,
    output: `${mapped.entities.length} entities`,
    time: now() - begun,
  })
  for (const { property, claims: given } of explained.properties) {
    const from = now()
    const [best] = ranked(given)
    const output = best ? told(best) : NOTHING
    steps.push({ name: `rank ${property}`, depth: 1, input: `${given.length} claims`, output, time: now() - from })
  }
  return steps
}

/** What is known of a site: what a person keeps, else what was learned. */
const profileOf = (memory: SiteMemory, { profiles }: Said): SiteProfile | undefined =>
  profiles[new URL(memory.site).host] ?? memory.profile.get()?.profile

function stepsOn(
  capture: Capture,
  memory: SiteMemory,
  said: Said,
  wanted: ReadonlySet<string>,
  now: () => number,
): readonly TracedStep[] {
  const profile = profileOf(memory, said)
  const trace = traceWith(now)
  const begun = now()
  const { claims } = extract(capture, {
    trace,
    mappings: said.mappings,
    ...(profile ? { profile } : {}),
    linked: (url) => memory.captures.get(url)?.capture,
  })
  const page = capture.url
  const whole: TracedStep = {
    page,
    name: 'extract',
    depth: 0,
    input: `${capture.mediaType}, ${capture.body.length} bytes, ${capture.capturedAt}`,
    output: `${claims.length} claims`,
    time: now() - begun,
  }
  const kept: TracedStep[] = [whole]
  // Of the rules, those of the properties that were asked for, with all their steps.
  let hidden = Number.POSITIVE_INFINITY
  for (const { name, depth, input, output, time } of trace.steps) {
    if (depth > hidden) continue
    hidden = Number.POSITIVE_INFINITY
    const [, rule] = /^([\w.]+)\[\d+\]$/.exec(name) ?? []
    if (rule !== undefined && !wanted.has(rule.split('.')[0] ?? '')) {
      hidden = depth
      continue
    }
    if (depth === 0 && shown(output) === NOTHING) continue
    kept.push({ page, name, depth: depth + 1, input: shown(input), output: shown(output), time })
  }
  return kept
}

const told = ({ value, provenance: { basis, confidence } }: Claim): string =>
  `${short(valueText(value))} · ${basis} · ${confidence.toFixed(2)}`

const captureMissing = (iri: string): RampeError =>
  new RampeError('capture-missing', {
    message: {
      en: `No page that ${iri} was read from is in the workspace.`,
      fr: `Aucune page dont ${iri} a été lu n’est dans l’espace de travail.`,
    },
    remedy: { en: 'Run the site again, then ask once more.', fr: 'Relancez le site, puis redemandez.' },
  })
