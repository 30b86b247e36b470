import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isContact } from '@rampe/http'
import { isTimeZone, RampeError } from '@rampe/model'
import * as v from 'valibot'
import { parse as parseYaml } from 'yaml'
import { targetSchema } from './targets.ts'

const webAddress = v.pipe(
  v.string(),
  v.check((text) => /^https?:/i.test(text) && URL.canParse(text), 'must be a web address (https://…)'),
)
const zone = v.pipe(v.string(), v.check(isTimeZone, 'must be an IANA time zone (America/Montreal)'))

function isPattern(text: string): boolean {
  try {
    new RegExp(text)
    return true
  } catch {
    return false
  }
}

const siteSchema = v.strictObject({
  /** Where to begin. */
  url: webAddress,
  /** The organisation's name. @default what its pages say */
  name: v.exactOptional(v.string()),
  /** IANA name. @default from the venue's region */
  timeZone: v.exactOptional(zone),
  /** ISO 3166-1 alpha-2. */
  country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be a two-letter country code (CA)'))),
  /** BCP 47 tags. */
  languages: v.exactOptional(v.array(v.string())),
  /** Words of the site's own categories → a schema.org event class (`TheaterEvent`) or the IRI of an Artsdata concept. */
  keywords: v.exactOptional(v.record(v.string(), v.string())),
})

const crawlSchema = v.strictObject({
  maxPages: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Seconds. */
  maxTime: v.exactOptional(v.pipe(v.number(), v.minValue(1))),
  /** Milliseconds between two requests to one host. */
  delay: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
  perHost: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Days: pages that were looked at since are not asked for again. */
  since: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
  allowPrivate: v.exactOptional(v.boolean()),
  /** A web page or mail address that the sites' owners can turn to; part of the name under which pages are asked for. */
  contact: v.exactOptional(v.pipe(v.string(), v.check(isContact, 'must be a web page or a mail address'))),
  userAgent: v.exactOptional(v.string()),
  include: v.exactOptional(v.array(v.string())),
  exclude: v.exactOptional(v.array(v.string())),
  /** Final addresses to visit beside what is found. */
  urls: v.exactOptional(v.array(webAddress)),
  /** Listings to start from: an address (`{page}` stands for a number), and which of its links to follow. */
  listings: v.exactOptional(
    v.array(
      v.strictObject({
        url: webAddress,
        select: v.exactOptional(v.string()),
        xpath: v.exactOptional(v.string()),
        pages: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      }),
    ),
  ),
  /** Visit nothing but the seeds, `urls` and what `listings` hold. */
  onlyListed: v.exactOptional(v.boolean()),
  /** Which pages are shown by the system's Chromium. @default 'shells' */
  browser: v.exactOptional(v.picklist(['never', 'shells', 'always'])),
})

const languageModelSchema = v.strictObject({
  url: webAddress,
  model: v.string(),
  maxPages: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})

const publishSchema = v.strictObject({
  /** Pages, by a regular expression on their address: `off` for no markup, `frame` for a shape of its own. */
  pages: v.exactOptional(
    v.array(
      v.strictObject({
        url: v.pipe(v.string(), v.check(isPattern, 'must be a regular expression')),
        off: v.exactOptional(v.boolean()),
        frame: v.exactOptional(v.record(v.string(), v.unknown())),
      }),
    ),
  ),
  /** The terms under which the graph is given away: an IRI. */
  licence: v.exactOptional(v.string()),
  /** Names of further publishers: `llms-txt`, `quickstatements` … */
  also: v.exactOptional(v.array(v.string())),
})

const configSchema = v.strictObject({
  sites: v.exactOptional(v.array(v.union([webAddress, siteSchema]))),
  /** The output folder. @default 'rampe-out' */
  out: v.exactOptional(v.string()),
  crawl: v.exactOptional(crawlSchema),
  publish: v.exactOptional(publishSchema),
  /** A language model behind an OpenAI-compatible endpoint, as one more reader. @default none */
  languageModel: v.exactOptional(languageModelSchema),
  /** Where `rampe push` sends the graph. */
  targets: v.exactOptional(v.array(targetSchema)),
})

/** One site to be read: its address, and what a person knows about it. */
export type SiteConfig = v.InferOutput<typeof siteSchema>
/** How to crawl, for every site of the project. */
export type CrawlConfig = v.InferOutput<typeof crawlSchema>
/** What is published, and what is not. */
export type PublishConfig = v.InferOutput<typeof publishSchema>
/** What `rampe.config.(ts|js|json|yaml)` may say. Every field is optional. */
export type Config = v.InferOutput<typeof configSchema>

/** Lets an editor check a configuration while it is written: `export default defineConfig({ … })`. */
export const defineConfig = (config: Config): Config => config

const NAMES = ['rampe.config.ts', 'rampe.config.js', 'rampe.config.json', 'rampe.config.yaml', 'rampe.config.yml']

/**
 * Reads the configuration of a project folder; an empty one where there is none.
 *
 * @throws RampeError `config-unreadable` when the file is broken, `config-invalid` when a field is not what it must be
 */
export async function loadConfig(project: string): Promise<Config> {
  const name = NAMES.find((candidate) => existsSync(join(project, candidate)))
  if (name === undefined) return {}
  const file = join(project, name)
  const result = v.safeParse(configSchema, await contentOf(file))
  if (result.success) return result.output
  const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'config'}: ${issue.message}`).join('; ')
  throw new RampeError('config-invalid', {
    file,
    message: { en: `${file} is not valid: ${faults}.`, fr: `${file} n’est pas valide : ${faults}.` },
    remedy: { en: 'Correct the fields named here.', fr: 'Corrigez les champs nommés ici.' },
  })
}

async function contentOf(file: string): Promise<unknown> {
  try {
    if (/\.[jt]s$/.test(file)) return ((await import(pathToFileURL(file).href)) as { default?: unknown }).default
    const text = readFileSync(file, 'utf8')
    return file.endsWith('.json') ? JSON.parse(text) : parseYaml(text)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    throw new RampeError('config-unreadable', {
      file,
      message: { en: `${file} cannot be read: ${why}.`, fr: `${file} est illisible : ${why}.` },
      remedy: {
        en: 'Mend the file, or remove it: Rampe runs without one.',
        fr: 'Réparez le fichier, ou retirez-le : Rampe s’en passe.',
      },
      cause,
    })
  }
}
