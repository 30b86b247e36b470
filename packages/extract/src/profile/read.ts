import { isTimeZone, type Message, RampeError, type SiteProfile, siteProfileSchema } from '@rampe/model'
import { load } from 'cheerio/slim'
import * as v from 'valibot'
import { patternOf } from './rules/pattern.ts'
import { type Selecting, written } from './rules/select.ts'
import { patternIn } from './rules/steps.ts'
import { xpathOf } from './rules/xpath.ts'

const MAX_SELECTOR = 500
const EMPTY = load('', { xml: { xmlMode: false } })

/** What is wrong with a profile, and where in it: `templates.0.fields.startDate.0.match`. */
interface Fault {
  readonly code: 'profile-selector-invalid' | 'profile-pattern-invalid' | 'profile-invalid'
  readonly path: string
  readonly text: string
  readonly why: string
}

/**
 * A profile from the text of its file: what it may say, that its selectors can be read, that its patterns cannot hang.
 *
 * @throws RampeError `profile-invalid`, `profile-selector-invalid`, `profile-pattern-invalid`: each names the place in the file
 */
export function readProfile(text: string, file: string): SiteProfile {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), siteProfileSchema), text)
  if (!read.success) {
    const [issue] = read.issues
    throw invalid({ code: 'profile-invalid', path: v.getDotPath(issue) ?? '', text: '', why: issue.message }, file)
  }
  checkProfile(read.output, file)
  return read.output
}

const checked = new WeakSet<SiteProfile>()

/**
 * Makes sure that every selector and pattern of a profile can be read; once for each profile.
 *
 * @throws RampeError `profile-selector-invalid`, `profile-pattern-invalid`, `profile-invalid`
 */
export function checkProfile(profile: SiteProfile, file?: string): void {
  if (checked.has(profile)) return
  for (const fault of faultsOf(profile)) throw invalid(fault, file)
  checked.add(profile)
}

function* faultsOf({ templates }: SiteProfile): Generator<Fault> {
  for (const [n, { url, records, fields }] of templates.entries()) {
    const at = `templates.${n}`
    yield* patternFaults(url, `${at}.url`)
    if (records !== undefined) yield* selectorFaults(written(records), `${at}.records`)
    for (const [property, rules] of Object.entries(fields))
      for (const [m, rule] of rules.entries()) {
        const place = `${at}.fields.${property}.${m}`
        yield* selectorFaults(rule, place)
        if (rule.when !== undefined) yield* selectorFaults(written(rule.when), `${place}.when`)
        if (rule.unless !== undefined) yield* selectorFaults(written(rule.unless), `${place}.unless`)
        yield* patternFaults(rule.match, `${place}.match`)
        yield* patternFaults(rule.split === undefined ? undefined : patternIn(rule.split), `${place}.split`)
        if (rule.follow) {
          yield* selectorFaults(rule.follow, `${place}.follow`)
          yield* patternFaults(rule.follow.match, `${place}.follow.match`)
        }
        yield* senseFaults(rule, place)
      }
  }
}

/** Rules that say two things at once, or nothing. */
function* senseFaults(
  rule: SiteProfile['templates'][number]['fields'][string][number],
  path: string,
): Generator<Fault> {
  const fault = (why: string): Fault => ({ code: 'profile-invalid', path, text: '', why })
  if (rule.css !== undefined && rule.xpath !== undefined) yield fault('give css or xpath, not both')
  if (rule.timeZone !== undefined && !isTimeZone(rule.timeZone)) yield fault(`${rule.timeZone} is no time zone`)
  const says = ['css', 'xpath', 'constant', 'follow', 'json', 'match', 'template'] as const
  if (says.every((name) => rule[name] === undefined)) yield fault('say where the value stands: css, xpath, constant, …')
}

function* patternFaults(source: string | undefined, path: string): Generator<Fault> {
  if (source === undefined) return
  const why = trouble(() => void patternOf(source))
  if (why !== undefined) yield { code: 'profile-pattern-invalid', path, text: source, why }
}

function* selectorFaults({ css, xpath }: Selecting, path: string): Generator<Fault> {
  if (css !== undefined) {
    const why =
      css.length > MAX_SELECTOR
        ? `longer than ${MAX_SELECTOR} characters`
        : (css.match(/:has\(/g) ?? []).length > 1
          ? 'only one “:has()” is offered'
          : trouble(() => void EMPTY.root().find(css))
    if (why !== undefined) yield { code: 'profile-selector-invalid', path, text: css, why }
  }
  if (xpath !== undefined) {
    const why = trouble(() => void xpathOf(xpath))
    if (why !== undefined) yield { code: 'profile-selector-invalid', path, text: xpath, why }
  }
}

/** Why some work cannot be done, in the words of the error; undefined where it can. */
function trouble(work: () => void): string | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const REMEDY: Readonly<Record<Fault['code'], Message>> = {
  'profile-selector-invalid': {
    en: 'Correct the selector: copy it from the browser’s inspector, as CSS or as XPath.',
    fr: 'Corrigez le sélecteur : copiez-le de l’inspecteur du navigateur, en CSS ou en XPath.',
  },
  'profile-pattern-invalid': {
    en: 'Correct the pattern. Offered: characters, classes, groups, “|”, repetitions, “^ $ \\b”, “(?i)” in front.',
    fr: 'Corrigez le motif. Offert : caractères, classes, groupes, « | », répétitions, « ^ $ \\b », « (?i) » en tête.',
  },
  'profile-invalid': {
    en: 'Mend it, or remove the file: what is learned then takes its place. `rampe export --format profile` shows what is learned.',
    fr: 'Réparez-le ou retirez le fichier : ce qui est appris prend alors sa place. `rampe export --format profile` montre ce qui est appris.',
  },
}

function invalid({ code, path, text, why }: Fault, file: string | undefined): RampeError {
  const name = file ?? 'profile'
  const said = text === '' ? '' : ` “${text}”`
  const dit = text === '' ? '' : ` « ${text} »`
  return new RampeError(code, {
    ...(file === undefined ? {} : { file }),
    message: { en: `${name} at ${path}:${said} ${why}.`, fr: `${name}, à ${path} :${dit} ${why}.` },
    remedy: REMEDY[code],
  })
}
