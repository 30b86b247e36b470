import type { Capture, Issue, SiteProfile, Template } from '@rampe/model'
import { pageOf } from '../page.ts'
import { templateOf } from './path.ts'
import { fieldsOn, groundOf } from './rules/template.ts'

/** How far the rules for one property of a template reach. */
export interface Reach {
  readonly template: string
  readonly property: string
  /** Pages of the template that were tried, and on how many a rule found something. */
  readonly pages: number
  readonly found: number
  /** The share of pages on which a learned rule found something when it was learned. */
  readonly learned?: number
  /** A value that was found. */
  readonly example?: string
}

/** Pages of one template that are tried. */
const TRIED = 30
/** From so many pages on, a rule that finds nothing says something about the rule. */
const ENOUGH = 3

/** Tries a profile on the captures of its site: up to thirty pages of each template. */
export function reachOf(profile: SiteProfile, captures: Iterable<Capture>): readonly Reach[] {
  const tried = new Map<Template, { pages: number; found: Map<string, { n: number; example: string }> }>()
  for (const template of profile.templates) tried.set(template, { pages: 0, found: new Map() })
  for (const capture of captures) {
    if (capture.status >= 300 || !/html/.test(capture.mediaType)) continue
    const template = templateOf(profile, capture.url)
    const tally = template && tried.get(template)
    if (!template || !tally || tally.pages >= TRIED || Object.keys(template.fields).length === 0) continue
    tally.pages++
    for (const [property, example] of readOn(capture, template, profile))
      tally.found.set(property, { n: (tally.found.get(property)?.n ?? 0) + 1, example })
  }
  return [...tried].flatMap(([template, { pages, found }]) =>
    Object.entries(template.fields).map(([property, rules]): Reach => {
      const taught = Math.max(0, ...rules.map((rule) => rule.pages ?? 0))
      const { n = 0, example } = found.get(property) ?? {}
      return {
        template: template.name,
        property,
        pages,
        found: n,
        ...(taught > 0 && template.pages > 0 ? { learned: Math.min(1, taught / template.pages) } : {}),
        ...(example ? { example } : {}),
      }
    }),
  )
}

function readOn(capture: Capture, template: Template, profile: SiteProfile): ReadonlyMap<string, string> {
  const page = pageOf(capture, profile)
  // A page that a rule leads to may not be at hand here: that the rule leads there is enough.
  const met = new Map<string, string>()
  const here = { page, ground: groundOf(page) }
  const around = { linked: () => here, missing: () => undefined, trace: undefined }
  for (const { found } of fieldsOn(page, template, around))
    for (const { path, seen } of found) {
      const rules = template.fields[path] ?? []
      const [first] = seen
      if (first && !met.has(path)) met.set(path, quoted(first.selector))
      else if (rules.some(({ follow }) => follow !== undefined)) met.set(path, met.get(path) ?? '')
    }
  return met
}

const quoted = (selector: { readonly refinedBy?: object; readonly exact?: string }): string => {
  const { exact } = selector
  if (exact !== undefined) return exact
  return selector.refinedBy ? quoted(selector.refinedBy) : ''
}

/** True where rules find nothing any more, or far less than when they were learned. */
export const hasDrifted = ({ pages, found, learned }: Reach): boolean =>
  pages >= ENOUGH &&
  (found === 0 ? learned === undefined || learned >= 0.1 : learned !== undefined && found / pages < learned / 3)

/**
 * What a redesign has done to a profile: each property whose rules stopped finding, and each template that no page is of any more.
 *
 * @param kept whether a person keeps the profile; else it was learned, and is learned anew
 */
export function driftOf(profile: SiteProfile, captures: Iterable<Capture>, kept: boolean): readonly Issue[] {
  const reaches = reachOf(profile, captures)
  const site = `https://${profile.host}/`
  const gone = new Set(reaches.filter(({ pages }) => pages === 0).map(({ template }) => template))
  return [
    ...[...gone].map((template) => issue(site, kept, 'profile-template-gone', goneMessage(template))),
    ...reaches
      .filter((reach) => !gone.has(reach.template) && hasDrifted(reach))
      .map((reach) => ({
        ...issue(site, kept, 'profile-drift', driftMessage(reach)),
        path: reach.property,
        value: `${reach.found}/${reach.pages}`,
      })),
  ]
}

const issue = (site: string, kept: boolean, code: string, message: Issue['message']): Issue => ({
  code,
  severity: kept ? 'warning' : 'info',
  focusNode: site,
  url: site,
  message,
  remedy: kept
    ? {
        en: 'The site was probably redesigned: correct the rule in profiles/, or remove the file so that Rampe learns the site anew. `rampe profile` shows what each rule finds.',
        fr: 'Le site a sans doute changé : corrigez la règle dans profiles/, ou retirez le fichier pour que Rampe apprenne le site à nouveau. `rampe profile` montre ce que trouve chaque règle.',
      }
    : {
        en: 'The site was probably redesigned. Rampe has learned it anew; look at a few events to see that they are still right.',
        fr: 'Le site a sans doute changé. Rampe l’a appris à nouveau ; regardez quelques événements pour vérifier qu’ils sont toujours justes.',
      },
})

const goneMessage = (template: string): Issue['message'] => ({
  en: `No page of the template “${template}” was found any more.`,
  fr: `Plus aucune page du gabarit « ${template} » n’a été trouvée.`,
})

const percent = (share: number): string => `${Math.round(100 * share)}`

const driftMessage = ({ template, property, pages, found, learned }: Reach): Issue['message'] => ({
  en:
    `On pages of the template “${template}”, ${property} was found on ${found} of ${pages}` +
    (learned === undefined ? '.' : `; when it was learned, on ${percent(learned)} %.`),
  fr:
    `Sur les pages du gabarit « ${template} », ${property} a été trouvé sur ${found} de ${pages}` +
    (learned === undefined ? '.' : ` ; lors de l’apprentissage, sur ${percent(learned)} %.`),
})
