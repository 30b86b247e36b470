import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import type { Issue, Language, Message, Severity } from '@rampe/model'
import { auditTarget, graphIn, loadConfig } from '@rampe/pipeline'
import {
  type AuditResult,
  failsOn,
  renderReport,
  titleOf,
  toCsv,
  toJson,
  toJunit,
  toMarkdown,
  toSarif,
  worsens,
} from '@rampe/validate'
import type { Call, CommandSpec, OptionSpec } from '../command.ts'
import { given, textOption } from '../options.ts'
import { progressLine } from '../terminal/progress.ts'
import { table } from '../terminal/table.ts'
import { EXIT } from '../terminal/terminal.ts'
import { crawlOf } from './run.ts'

type Writer = (result: AuditResult, language: Language) => string

/** The formats of an audit. */
const FORMATS: Readonly<Record<string, Writer>> = {
  html: ({ input }, language) => renderReport(input, language),
  json: ({ input }) => toJson(input),
  markdown: ({ input }, language) => toMarkdown(input, language),
  sarif: ({ input }, language) => toSarif(input, language),
  junit: ({ input }, language) => toJunit(input, language),
  csv: ({ input }, language) => toCsv(input, language),
}

const JUDGING: readonly OptionSpec[] = [
  {
    flags: '--profile <names>',
    describe: {
      en: 'google, artsdata, schema.org, house; several with commas (default: all)',
      fr: 'google, artsdata, schema.org, house; plusieurs avec des virgules (par défaut : tous)',
    },
  },
  {
    flags: '--format <format>',
    describe: {
      en: 'html into a file, the others on standard output',
      fr: 'html dans un fichier, les autres sur la sortie standard',
    },
    choices: Object.keys(FORMATS),
  },
  {
    flags: '--fail-on <severity>',
    describe: {
      en: 'exit 1 when there is one of these or worse',
      fr: 'sortir avec 1 s’il y en a un de cette gravité ou pire',
    },
    choices: ['violation', 'warning'],
  },
  {
    flags: '--against <file>',
    describe: {
      en: 'the graph of the last build: what was lost, what changed',
      fr: 'le graphe de la version précédente : ce qui est perdu, ce qui change',
    },
  },
  { flags: '--out <file>', describe: { en: 'where the report goes', fr: 'où va le rapport' } },
]

export const auditCommand: CommandSpec = {
  name: 'audit',
  args: '<url|dir|file>',
  describe: {
    en: 'how discoverable is this site, what is missing, the edits that gain most',
    fr: 'ce site est-il découvrable, que manque-t-il, quelles corrections rapportent le plus',
  },
  example: 'rampe audit https://theatre.example/ --fail-on violation',
  options: [
    ...JUDGING,
    {
      flags: '--base <url>',
      describe: { en: 'the address a folder is served at', fr: 'l’adresse où un dossier est servi' },
    },
    { flags: '--max-pages <n>', describe: { en: 'stop after so many pages', fr: 's’arrêter après tant de pages' } },
    {
      flags: '--delay <ms>',
      describe: {
        en: 'milliseconds between two requests to a host',
        fr: 'millisecondes entre deux requêtes à un hôte',
      },
    },
    {
      flags: '--allow-private',
      describe: { en: 'the site’s own host may be loopback or private', fr: 'l’hôte du site peut être local ou privé' },
    },
  ],
  act: (call) => judge(call, call.args[0], 'html'),
}

export const validateCommand: CommandSpec = {
  name: 'validate',
  args: '',
  describe: {
    en: 'check the graph of the workspace against every profile',
    fr: 'vérifier le graphe de l’espace de travail selon tous les profils',
  },
  example: 'rampe validate --profile google --fail-on violation',
  options: JUDGING,
  act: (call) => judge(call, undefined, undefined),
}

async function judge(call: Call, target: string | undefined, standard: string | undefined): Promise<number> {
  const { terminal, language, signal } = call
  const config = await loadConfig(terminal.cwd)
  const before = textOption(call, 'against')
  const format = call.options.json ? 'json' : (textOption(call, 'format') ?? standard)
  const file = fileFor(call, format)
  const progress = progressLine(terminal, language)
  const result = await auditTarget(
    target,
    {
      project: terminal.cwd,
      crawl: crawlOf(call, config.crawl ?? {}),
      ...given('workspace', textOption(call, 'workspace')),
      ...given('base', textOption(call, 'base')),
      ...given('profiles', textOption(call, 'profile')?.split(',')),
      ...(before === undefined ? {} : { before: await graphIn(resolve(terminal.cwd, before)) }),
      ...(format === 'html' && file !== undefined ? { lastReport: besides(file) } : {}),
      onProgress: call.options.quiet ? () => undefined : progress.show,
    },
    { signal },
  ).finally(progress.end)
  show(call, result, format, file)
  const severity = textOption(call, 'failOn')
  if (!isSeverity(severity)) return EXIT.done
  const worse = result.difference !== undefined && worsens(result.difference, severity)
  return worse || failsOn(result.report, severity) ? EXIT.wanting : EXIT.done
}

/** Where a report is written; undefined for standard output. */
function fileFor(call: Call, format: string | undefined): string | undefined {
  const asked = textOption(call, 'out') ?? (format === 'html' ? 'rampe-out/report.html' : undefined)
  return asked === undefined ? undefined : resolve(call.terminal.cwd, asked)
}

/** The figures that lie beside a page, for the trend of the next one. */
const besides = (file: string): string => `${file.replace(/\.html?$/i, '')}.json`

const isSeverity = (text: string | undefined): text is Severity => text === 'violation' || text === 'warning'

/** A report goes to standard output or to a file; what a person needs at once, to the terminal. */
function show(call: Call, result: AuditResult, format: string | undefined, file: string | undefined): void {
  const { terminal, language } = call
  const body = format === undefined ? undefined : FORMATS[format]?.(result, language)
  if (body !== undefined && file === undefined) {
    terminal.out.write(body)
    return
  }
  if (!call.options.quiet) terminal.out.write(summary(result, call))
  if (body === undefined || file === undefined) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, body)
  if (format === 'html') writeFileSync(besides(file), toJson(result.input))
  if (!call.options.quiet) terminal.out.write(`${relative(terminal.cwd, file)}\n`)
}

const SEVERITIES: Readonly<Record<Severity, Message>> = {
  violation: { en: 'fault', fr: 'défaut' },
  warning: { en: 'improvement', fr: 'amélioration' },
  info: { en: 'remark', fr: 'remarque' },
}

/** How many contradictions are told on the terminal. */
const MOST = 8

/** The figures, what to do first, and what changed. */
function summary({ summary: figures, edits, issues, difference }: AuditResult, { words, language }: Call): string {
  const head = [
    words({ en: 'events', fr: 'événements' }),
    words({ en: 'ready', fr: 'prêts' }),
    words({ en: 'to improve', fr: 'à améliorer' }),
    words({ en: 'blocked', fr: 'bloqués' }),
    words({ en: 'discoverability', fr: 'découvrabilité' }),
    'Artsdata',
  ]
  const row = [
    figures.events,
    figures.ready,
    figures.improvable,
    figures.blocked,
    `${figures.discoverability} / 100`,
    `${figures.artsdataPercent} %`,
  ]
  const contradictions = issues.filter(({ code }) => code === 'page-contradicts-markup')
  const byCode = [...Map.groupBy(issues, (issue) => issue.code)].sort((a, b) => b[1].length - a[1].length)
  const gravest = (some: readonly Issue[]): string => SEVERITIES[some[0]?.severity ?? 'info'][language]
  return [
    table(head, [row]),
    ...(contradictions.length > 0 ? [words({ en: 'Mend first:', fr: 'À corriger d’abord :' })] : []),
    ...contradictions.slice(0, MOST).map(({ message }) => `  ${message[language]}`),
    ...(contradictions.length > MOST ? [`  … ${contradictions.length - MOST}`] : []),
    ...(contradictions.length > 0 ? [''] : []),
    ...(edits.length > 0 ? [words({ en: 'What gains most:', fr: 'Ce qui rapporte le plus :' })] : []),
    ...edits
      .slice(0, 5)
      .map(
        ({ edit, target, events, gain }, n) =>
          `  ${n + 1}. ${edit[language]} ${target ? `(${target.name}) ` : ''}+${gain}, ${events.length} ${events.length === 1 ? words({ en: 'event', fr: 'événement' }) : words({ en: 'events', fr: 'événements' })}`,
      ),
    ...(byCode.length > 0 ? ['', words({ en: 'What was found:', fr: 'Ce qui a été trouvé :' })] : []),
    ...byCode.map(
      ([code, some]) =>
        `  ${String(some.length).padStart(5)}  ${gravest(some).padEnd(12)}  ${titleOf(code)?.[language] ?? code}`,
    ),
    ...(difference ? ['', difference.message[language]] : []),
    '',
  ].join('\n')
}
