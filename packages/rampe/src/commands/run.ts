import { existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Message, RampeError } from '@rampe/model'
import { type CrawlConfig, isContact, loadConfig, ROOMS, type Room, runSites, type SiteConfig } from '@rampe/pipeline'
import type { Call, CommandSpec, OptionSpec } from '../command.ts'
import { given, numberOption, textOption } from '../options.ts'
import { progressLine } from '../terminal/progress.ts'
import { summarise, summaryJson } from '../terminal/summary.ts'
import { EXIT } from '../terminal/terminal.ts'
import { tell } from '../terminal/trouble.ts'

const ROOM_NAMES: readonly string[] = ROOMS
const isRoom = (name: string | undefined): name is Room => name !== undefined && ROOM_NAMES.includes(name)

/** Options of every command that walks through rooms. */
const WALKING: readonly OptionSpec[] = [
  {
    flags: '--out <dir>',
    describe: { en: 'where the files go (default: rampe-out)', fr: 'où vont les fichiers (par défaut : rampe-out)' },
  },
  {
    flags: '--captures <dir|file>',
    describe: { en: 'read saved pages instead of the network', fr: 'lire des pages sauvegardées au lieu du réseau' },
  },
  {
    flags: '--from <room>',
    describe: { en: 'first room to walk through', fr: 'première pièce à traverser' },
    choices: ROOM_NAMES,
  },
  {
    flags: '--until <room>',
    describe: { en: 'last room to walk through', fr: 'dernière pièce à traverser' },
    choices: ROOM_NAMES,
  },
  { flags: '--max-pages <n>', describe: { en: 'stop after so many pages', fr: 's’arrêter après tant de pages' } },
  {
    flags: '--max-time <seconds>',
    describe: { en: 'stop after so many seconds', fr: 's’arrêter après tant de secondes' },
  },
  {
    flags: '--delay <ms>',
    describe: {
      en: 'milliseconds between two requests to a host',
      fr: 'millisecondes entre deux requêtes à un hôte',
    },
  },
  {
    flags: '--contact <address>',
    describe: {
      en: 'a web page or mail address that the sites’ owners can turn to',
      fr: 'une page web ou une adresse de courriel où vous joindre, pour les propriétaires des sites',
    },
  },
  {
    flags: '--since <days>',
    describe: {
      en: 'ask again only for pages that were not looked at for so many days',
      fr: 'ne redemander que les pages non consultées depuis tant de jours',
    },
  },
  { flags: '--per-host <n>', describe: { en: 'requests at a time to a host', fr: 'requêtes simultanées à un hôte' } },
  {
    flags: '--allow-private',
    describe: {
      en: 'the sites’ own hosts may be loopback or private',
      fr: 'les hôtes des sites peuvent être locaux ou privés',
    },
  },
  {
    flags: '--dry-run',
    describe: { en: 'write nothing outside the workspace', fr: 'ne rien écrire hors de l’espace de travail' },
  },
]

export const runCommand: CommandSpec = {
  name: 'run',
  args: '[url...]',
  describe: {
    en: 'the whole job for one site or several: crawl, extract, map, validate, publish',
    fr: 'le travail entier, pour un site ou plusieurs : parcourir, extraire, relier, valider, publier',
  },
  example: 'rampe https://theatre.example/',
  options: WALKING,
  act: walk,
}

const ROOM_WORDS: Readonly<Record<Exclude<Room, 'validate'>, Message>> = {
  crawl: { en: 'fetch the pages, politely', fr: 'chercher les pages, poliment' },
  extract: {
    en: 'read what the pages in the workspace say',
    fr: 'lire ce que disent les pages de l’espace de travail',
  },
  map: {
    en: 'resolve what was read into events, places and people',
    fr: 'relier ce qui a été lu en événements, lieux et personnes',
  },
  publish: { en: 'write the files of the output folder', fr: 'écrire les fichiers du dossier de sortie' },
}

/** One room over the workspace: `rampe map` is `rampe run --from map --until map`. */
export const roomCommands: readonly CommandSpec[] = ROOMS.filter((room) => room !== 'validate').map((room) => ({
  name: room,
  args: '[url...]',
  describe: ROOM_WORDS[room],
  example: room === 'crawl' ? 'rampe crawl https://theatre.example/ --json' : `rampe ${room}`,
  options: WALKING.filter(({ flags }) => !/^--(?:from|until) /.test(flags)),
  act: (call) => walk({ ...call, options: { ...call.options, from: room, until: room } }),
}))

async function walk(call: Call): Promise<number> {
  const { terminal, language, signal } = call
  const config = await loadConfig(terminal.cwd)
  const { from, until } = call.options
  const asked = call.args.flatMap((arg) => sitesIn(resolve(terminal.cwd, arg), arg))
  const sites: readonly (string | SiteConfig)[] = asked.length > 0 ? asked : (config.sites ?? [])
  const progress = progressLine(terminal, language)
  const result = await runSites(
    {
      project: terminal.cwd,
      sites,
      crawl: crawlOf(call, config.crawl ?? {}),
      ...given('workspace', textOption(call, 'workspace')),
      ...given('publish', config.publish),
      ...given('languageModel', config.languageModel),
      ...given('out', textOption(call, 'out') ?? config.out),
      ...given('captures', textOption(call, 'captures')),
      ...given('from', isRoom(String(from)) ? (String(from) as Room) : undefined),
      ...given('until', isRoom(String(until)) ? (String(until) as Room) : undefined),
      dryRun: call.options.dryRun === true,
      language,
      onProgress: call.options.quiet ? () => undefined : progress.show,
    },
    { signal },
  ).finally(progress.end)
  if (call.options.json) terminal.out.write(`${JSON.stringify(summaryJson(result), null, 2)}\n`)
  else if (!call.options.quiet) terminal.out.write(summarise(result, language, terminal.cwd))
  const errors = result.sites.flatMap((site) => site.error ?? [])
  return errors.reduce((worst, error) => Math.max(worst, tell(error, terminal, language)), EXIT.done as number)
}

/** An argument that names a file is a list of sites, one address a line, `#` before remarks. */
function sitesIn(path: string, arg: string): readonly string[] {
  if (/^https?:/i.test(arg) || !existsSync(path) || !statSync(path).isFile()) return [arg]
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
}

/** @throws RampeError `usage` */
function contactOption(call: Call): string | undefined {
  const text = textOption(call, 'contact')
  if (text === undefined || isContact(text)) return text
  throw new RampeError('usage', {
    message: { en: `--contact got “${text}”.`, fr: `--contact a reçu « ${text} ».` },
    remedy: {
      en: 'Give a web page (https://…) or a mail address.',
      fr: 'Donnez une page web (https://…) ou une adresse de courriel.',
    },
  })
}

/** What is typed comes before what is configured. */
export function crawlOf(call: Call, config: CrawlConfig): CrawlConfig {
  return {
    ...config,
    ...given('maxPages', numberOption(call, 'maxPages', 1)),
    ...given('maxTime', numberOption(call, 'maxTime', 1)),
    ...given('delay', numberOption(call, 'delay', 0)),
    ...given('perHost', numberOption(call, 'perHost', 1)),
    ...given('since', numberOption(call, 'since', 0)),
    ...given('contact', contactOption(call)),
    ...given('allowPrivate', call.options.allowPrivate === true ? true : undefined),
  }
}
