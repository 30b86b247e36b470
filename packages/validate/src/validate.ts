import { type Entity, type Graph, type Issue, type Message, RampeError, type Report, type Severity } from '@rampe/model'
import { RANK } from './gate.ts'
import { GraphView } from './graph-view.ts'
import { type Profile, profileId } from './profile.ts'
import { profiles as allProfiles } from './profiles/index.ts'
import { propertyLabel } from './properties.ts'
import type { Finding, PageFacts, Rule, RuleInput } from './rule.ts'
import { rules as allRules } from './rules/index.ts'

export interface ValidateOptions {
  /**
   * Names of profiles, with or without version: `google-event`, `google-event@2025-12`.
   * @default all of them
   */
  readonly profiles?: readonly string[]
  /** The entities behind the graph: with them the page can be compared with its markup. */
  readonly entities?: readonly Entity[]
  readonly pages?: readonly PageFacts[]
  /** The moment that "upcoming" and "fresh" are measured from. @default the system's clock */
  readonly now?: Date
}

/** The profiles that names stand for; `google` and `google-event@2025-12` both find `google-event`. */
export function profilesNamed(names: readonly string[] | undefined): readonly Profile[] {
  if (!names) return allProfiles
  return names.map((name) => {
    const found = allProfiles.find(
      (profile) => [profile.name, profileId(profile), SHORT[name]].includes(name) || profile.name === SHORT[name],
    )
    if (found) return found
    throw new RampeError('profile-unknown', {
      message: { en: `There is no profile “${name}”.`, fr: `Le profil « ${name} » n’existe pas.` },
      remedy: {
        en: `Use one of: ${allProfiles.map((profile) => profile.name).join(', ')}.`,
        fr: `Choisissez parmi : ${allProfiles.map((profile) => profile.name).join(', ')}.`,
      },
    })
  })
}

const SHORT: Readonly<Record<string, string>> = {
  google: 'google-event',
  schema: 'schema.org',
  schemaorg: 'schema.org',
}

/** The rule that gave an issue its code; a code may add a part of its own after a slash. */
export const ruleOf = (code: string): Rule | undefined => allRules.find((rule) => rule.id === code.split('/')[0])

/** A few words that name the fault of a code. */
export function titleOf(code: string): Message | undefined {
  const rule = ruleOf(code)
  return rule && code !== rule.id && rule.titleOf ? rule.titleOf(code) : rule?.title
}

const filled = (text: string, words: Readonly<Record<string, string>>): string =>
  text.replace(/\{(name|value|expected|path|property)\}/g, (_, key: string) => words[key] ?? '')

/** The finding in a reader's words. */
function issueOf(rule: Rule, severity: Severity, finding: Finding, { graph }: RuleInput): Issue {
  const { item } = finding
  const text = (message: Message): Message => {
    const words = (language: 'en' | 'fr') => ({
      name: item ? graph.nameOf(item, language) : '',
      value: finding.value ?? '',
      expected: typeof finding.expected === 'object' ? finding.expected[language] : (finding.expected ?? ''),
      path: finding.path ?? '',
      property: finding.path ? propertyLabel(finding.path)[language] : '',
    })
    return { en: filled(message.en, words('en')), fr: filled(message.fr, words('fr')) }
  }
  const url = finding.url ?? (item ? graph.pageOf(item) : undefined)
  const pointer = finding.pointer ?? item?.pointer
  const selector = finding.selector ?? (pointer ? ({ type: 'JsonPointer', value: pointer } as const) : undefined)
  return {
    code: finding.code ?? rule.id,
    severity: finding.severity ?? severity,
    focusNode: finding.focusNode ?? (item ? graph.focusOf(item) : ''),
    ...(finding.path ? { path: finding.path } : {}),
    ...(finding.value === undefined ? {} : { value: finding.value }),
    message: text(finding.message ?? rule.what),
    remedy: text(finding.remedy ?? rule.fix),
    ...(url ? { url } : {}),
    ...(selector ? { selector } : {}),
  }
}

/**
 * Checks a graph, and the claims behind it, against profiles.
 *
 * A rule that several profiles share is run once and told once, with the strongest severity. Issues come in the order a
 * person should read them: severity, then rule, then the order of the graph.
 *
 * @throws RampeError `profile-unknown`
 */
export async function validate(graph: Graph, options: ValidateOptions = {}): Promise<Report> {
  const chosen = profilesNamed(options.profiles)
  const input: RuleInput = {
    graph: new GraphView(graph),
    source: graph,
    entities: new Map((options.entities ?? []).map((entity) => [entity.iri, entity])),
    pages: options.pages ?? [],
    now: options.now ?? new Date(),
  }
  const issues: Issue[] = []
  for (const rule of allRules) {
    const severities = chosen.flatMap((profile) => profile.rules[rule.id] ?? [])
    const strongest = severities.sort((a, b) => RANK[b] - RANK[a])[0]
    if (!strongest) continue
    for (const finding of await rule.check(input)) issues.push(issueOf(rule, strongest, finding, input))
  }
  const order = new Map(allRules.map((rule, at) => [rule.id, at]))
  const at = (issue: Issue): number => order.get(issue.code.split('/')[0] ?? '') ?? order.size
  issues.sort((a, b) => RANK[b.severity] - RANK[a.severity] || at(a) - at(b))
  return {
    profiles: chosen.map(profileId),
    conforms: issues.every((issue) => issue.severity !== 'violation'),
    issues,
  }
}
