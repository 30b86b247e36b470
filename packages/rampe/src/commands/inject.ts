import { resolve } from 'node:path'
import { RampeError } from '@rampe/model'
import { type InjectOptions, type InjectReport, injectFolder, pagesInFile } from '@rampe/publish'
import type { Call, CommandSpec } from '../command.ts'
import { given, textOption } from '../options.ts'
import { EXIT } from '../terminal/terminal.ts'

export const injectCommand: CommandSpec = {
  name: 'inject',
  args: '<dir>',
  describe: {
    en: 'snippets into the pages of a built site; tells what it would do unless --write',
    fr: 'des extraits dans les pages d’un site construit; dit ce qui serait fait, sauf avec --write',
  },
  example: 'rampe inject public --write --base https://theatre.example/',
  options: [
    { flags: '--write', describe: { en: 'change the pages', fr: 'modifier les pages' } },
    {
      flags: '--check',
      describe: {
        en: 'change nothing; exit 1 when a page is stale',
        fr: 'ne rien modifier; sortir avec 1 si une page est périmée',
      },
    },
    { flags: '--remove', describe: { en: 'take every snippet out again', fr: 'retirer tous les extraits' } },
    {
      flags: '--graph <file>',
      describe: {
        en: 'the graph (default: rampe-out/graph.jsonld)',
        fr: 'le graphe (par défaut : rampe-out/graph.jsonld)',
      },
    },
    {
      flags: '--base <url>',
      describe: {
        en: 'the address the folder is served at, for pages without a canonical link',
        fr: 'l’adresse où le dossier est servi, pour les pages sans lien canonique',
      },
    },
  ],
  act: async (call) => {
    const mode = modeOf(call)
    const report = await injectFolder({
      dir: resolve(call.terminal.cwd, call.args[0] ?? '.'),
      pages: mode === 'remove' ? [] : await pagesOf(call),
      mode,
      ...given('base', textOption(call, 'base')),
      signal: call.signal,
    })
    if (call.options.json) call.terminal.out.write(`${JSON.stringify(report, null, 2)}\n`)
    else if (!call.options.quiet) call.terminal.out.write(told(report, call))
    if (report.pages.some(({ outcome }) => outcome === 'failed' || outcome === 'read-only')) return EXIT.failed
    return mode === 'check' && report.stale > 0 ? EXIT.wanting : EXIT.done
  },
}

function modeOf({ options }: Call): NonNullable<InjectOptions['mode']> {
  const modes = (['write', 'check', 'remove'] as const).filter((mode) => options[mode])
  if (modes.length <= 1) return modes[0] ?? 'plan'
  throw new RampeError('usage', {
    message: { en: `--${modes.join(' and --')} exclude each other.`, fr: `--${modes.join(' et --')} s’excluent.` },
    remedy: { en: 'Give one of them.', fr: 'N’en donnez qu’un.' },
  })
}

/** @throws RampeError `graph-missing`, `graph-invalid` */
async function pagesOf(call: Call): Promise<InjectOptions['pages']> {
  const file = resolve(call.terminal.cwd, textOption(call, 'graph') ?? 'rampe-out/graph.jsonld')
  const trouble = (code: string, cause?: unknown) =>
    new RampeError(code, {
      file,
      message: { en: `${file} holds no graph.`, fr: `${file} ne contient pas de graphe.` },
      remedy: {
        en: 'Run `rampe <url>` first, or name a graph with --graph.',
        fr: 'Lancez d’abord `rampe <url>`, ou nommez un graphe avec --graph.',
      },
      cause,
    })
  const pages = await pagesInFile(file).catch((cause: unknown) => {
    throw trouble('graph-invalid', cause)
  })
  if (pages === undefined) throw trouble('graph-missing')
  return pages
}

const told = (report: InjectReport, { words, language }: Call): string =>
  [
    ...report.pages.flatMap(({ message }) => (message ? [message[language]] : [])),
    ...Object.entries(report.counts).map(([outcome, n]) => `${String(n).padStart(6)}  ${outcome}`),
    report.mode === 'plan' && report.stale > 0
      ? words({ en: 'Nothing was changed: add --write.', fr: 'Rien n’a été modifié : ajoutez --write.' })
      : '',
    '',
  ].join('\n')
