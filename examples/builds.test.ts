import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { graphOf } from '@rampe/model'
import { validate } from '@rampe/validate'
import { describe, expect, it } from 'vitest'

const run = promisify(execFile)
const here = import.meta.dirname
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (chromium === undefined)
  console.warn('chromium is not installed: built pages are not opened (scripts/system-deps.sh)')

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Each site, the program that builds it, and the pages that then describe an event. */
const sites = [
  {
    tool: 'vite',
    program: 'vite/bin/vite.js',
    args: ['build', '--configLoader', 'native'],
    fr: 'fr/nuit.html',
    en: 'en/nuit.html',
    names: ['La nuit claire', 'The Clear Night'],
  },
  {
    tool: 'astro',
    program: 'astro/bin/astro.mjs',
    args: ['build'],
    fr: 'fr/fil/index.html',
    en: 'en/fil/index.html',
    names: ['Le fil & l’aiguille', 'Needle & Thread'],
  },
  {
    tool: 'eleventy',
    program: '@11ty/eleventy/cmd.cjs',
    args: [],
    fr: 'fr/orage/index.html',
    en: 'en/orage/index.html',
    names: ['L’orage', 'The Storm'],
  },
] as const

async function build(cwd: string, program: string, args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await run(
    process.execPath,
    ['--conditions=source', join(cwd, 'node_modules', program), ...args],
    {
      cwd,
      env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  )
  return stdout + stderr
}

/** What a browser has in its document after it has read the page. */
async function domOf(chromium: string, file: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'rampe-chromium-'))
  try {
    const { stdout } = await run(chromium, [...FLAGS, `--user-data-dir=${profile}`, '--dump-dom', `file://${file}`])
    return stdout
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
}

const jsonLd = (html: string): readonly string[] =>
  [...html.matchAll(/<script type="application\/ld\+json"[^>]*>([^<]*)<\/script>/g)].map(([, text = '']) => text)

/** The example without its reviewed graph, elsewhere, with the same packages. */
async function withoutGraph(tool: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), `rampe-${tool}-`))
  await cp(join(here, tool), copy, {
    recursive: true,
    filter: (path) => !/(?:node_modules|dist|\/\.astro|graph\.jsonld)$/.test(path),
  })
  await symlink(join(here, tool, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

describe.each(sites)('a site built by $tool', ({ tool, program, args, fr, en, names }) => {
  it('has its JSON-LD, in the language of each page, twice the same', async () => {
    const told = await build(join(here, tool), program, args)
    expect(told).toContain('1 no-data')
    const page = async (file: string): Promise<string> => readFile(join(here, tool, 'dist', file), 'utf8')
    const built = await Promise.all([page(fr), page(en), page('index.html')])
    expect(built.map((html) => jsonLd(html).map((text) => JSON.parse(text).name))).toEqual([[names[0]], [names[1]], []])
    await build(join(here, tool), program, args)
    expect(await Promise.all([page(fr), page(en), page('index.html')])).toEqual(built)
  }, 240_000)

  it.skipIf(chromium === undefined)(
    'shows it to a browser, and Google’s rules find nothing to say',
    async () => {
      const html = await domOf(String(chromium), join(here, tool, 'dist', fr))
      const [document] = jsonLd(html).map((text) => JSON.parse(text))
      expect(document.name).toBe(names[0])
      const report = await validate(graphOf([document]), { profiles: ['google'], now: new Date('2026-11-01') })
      expect(report.issues.filter(({ severity }) => severity !== 'info')).toEqual([])
      expect(report.conforms).toBe(true)
    },
    120_000,
  )

  it('derives its JSON-LD from its own pages where there is no reviewed graph, twice the same', async () => {
    const copy = await withoutGraph(tool)
    try {
      const told = await build(copy, program, args)
      expect(told).toMatch(/2 injected, 1 no-data|1 no-data, 2 injected/)
      const page = (file: string): Promise<string> => readFile(join(copy, 'dist', file), 'utf8')
      const built = await Promise.all([page(fr), page(en)])
      const documents = built.map((html) => jsonLd(html).map((text) => JSON.parse(text))[0])
      expect(documents).toMatchObject(
        names.map((name) => ({
          name,
          startDate: expect.stringMatching(/^2026-11-20T20:00/),
          location: { name: expect.stringMatching(/^Salle /), address: { postalCode: 'G4R 0A0' } },
          offers: { price: 28 },
        })),
      )
      const report = await validate(graphOf([documents[0]]), { profiles: ['google'], now: new Date('2026-11-01') })
      expect(report.conforms).toBe(true)
      await build(copy, program, args)
      expect(await Promise.all([page(fr), page(en)])).toEqual(built)
      if (chromium === undefined) return
      expect(jsonLd(await domOf(chromium, join(copy, 'dist', fr))).map((text) => JSON.parse(text).name)).toEqual([
        names[0],
      ])
    } finally {
      await rm(copy, { recursive: true, force: true })
    }
  }, 240_000)
})
