import { readFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { savedCapture } from '@rampe/crawl'
import { type Capture, RampeError } from '@rampe/model'
import { readPage } from '@rampe/pipeline'
import { serialize } from '@rampe/publish'
import type { Call, CommandSpec } from '../command.ts'
import { given, textOption } from '../options.ts'
import { EXIT } from '../terminal/terminal.ts'

export const readCommand: CommandSpec = {
  name: 'read',
  args: '<file>',
  describe: {
    en: 'one saved page (`-`: standard input) to JSON-LD; no workspace, no network',
    fr: 'une page sauvegardée (`-` : entrée standard) en JSON-LD; ni espace de travail ni réseau',
  },
  example: 'rampe read show.html --url https://theatre.example/show --at 2026-11-01',
  options: [
    { flags: '--url <url>', describe: { en: 'the page’s address', fr: 'l’adresse de la page' } },
    {
      flags: '--at <date>',
      describe: {
        en: 'when it was saved: dates without a year are read against it (default: today)',
        fr: 'quand elle a été sauvegardée : les dates sans année s’y réfèrent (par défaut : aujourd’hui)',
      },
    },
    {
      flags: '--markup <use|ignore>',
      describe: {
        en: 'whether the page’s own structured data is read',
        fr: 'si les données structurées de la page sont lues',
      },
      choices: ['use', 'ignore'],
    },
  ],
  act: async (call) => {
    const { graph } = readPage(captureOf(call), { markup: call.options.markup === 'ignore' ? 'ignore' : 'use' })
    call.terminal.out.write(`${serialize(graph)}\n`)
    return EXIT.done
  },
}

function captureOf(call: Call): Capture {
  const file = call.args[0] ?? '-'
  const url = textOption(call, 'url')
  const at = textOption(call, 'at')
  if (url === undefined || !URL.canParse(url)) throw badOption('--url', url, 'https://theatre.example/show')
  if (at !== undefined && Number.isNaN(Date.parse(at))) throw badOption('--at', at, '2026-11-01')
  const capturedAt = at === undefined ? new Date() : new Date(at.length === 10 ? `${at}T12:00:00Z` : at)
  return savedCapture({
    url: new URL(url).href,
    capturedAt: capturedAt.toISOString(),
    body: bytesOf(file, call.terminal.cwd),
    ...given('contentType', CONTENT_TYPES[extname(file)]),
  })
}

/** Where the file's name tells more than its first bytes. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.ics': 'text/calendar',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.rss': 'application/rss+xml',
  '.atom': 'application/atom+xml',
  '.csv': 'text/csv',
}

const badOption = (flag: string, value: string | undefined, example: string): RampeError =>
  new RampeError('usage', {
    message:
      value === undefined
        ? { en: `${flag} is missing.`, fr: `Il manque ${flag}.` }
        : { en: `${flag} got “${value}”.`, fr: `${flag} a reçu « ${value} ».` },
    remedy: { en: `Give it like ${flag} ${example}.`, fr: `Donnez-le comme ${flag} ${example}.` },
  })

function bytesOf(file: string, cwd: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : resolve(cwd, file))
  } catch (cause) {
    throw new RampeError('file-missing', {
      file,
      message: { en: `${file} cannot be read.`, fr: `${file} est illisible.` },
      remedy: {
        en: 'Give the path of a saved page, or - for standard input.',
        fr: 'Donnez le chemin d’une page sauvegardée, ou - pour l’entrée standard.',
      },
      cause,
    })
  }
}
