import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSite } from '@rampe/pipeline'
import { optionsOf, shared } from './options.ts'

/**
 * Runs the full job over the captures of whole sites, without a network, and scores the performances found: with the sites'
 * templates learned first, and without, one table under the other.
 *
 * `pnpm bench sites [--corpus DIR] [--out DIR] [--markup use|ignore] [--learn on|off|both] [--json FILE] [-- SCORER OPTIONS]`
 */
export async function sitesBench(args: string[]): Promise<void> {
  const [own, passed] = args.includes('--')
    ? [args.slice(0, args.indexOf('--')), args.slice(args.indexOf('--') + 1)]
    : [args, []]
  const given = optionsOf(own, ['corpus', 'out', 'markup', 'learn', 'json'])
  const corpus = given.corpus ?? shared('corpus', 'sites')
  const out = given.out ?? join(import.meta.dirname, 'out', 'sites')
  const markup = given.markup === 'ignore' ? 'ignore' : 'use'
  const how = given.learn ?? (passed.length > 0 ? 'on' : 'both')
  const asked = given.json === undefined ? passed : [...passed, '--json', given.json]
  const scorer = shared('eval', 'score-site.mjs')
  for (const learn of how === 'both' ? (['off', 'on'] as const) : ([how === 'off' ? 'off' : 'on'] as const)) {
    const target = how === 'both' && learn === 'off' ? `${out}-unlearned` : out
    await readSites(corpus, target, markup, learn === 'on')
    console.log(`learning ${learn}, markup ${markup}`)
    if (existsSync(scorer))
      spawnSync(process.execPath, [scorer, '--gold', corpus, '--pred', target, ...asked], { stdio: 'inherit' })
  }
}

async function readSites(corpus: string, out: string, markup: 'use' | 'ignore', learn: boolean): Promise<void> {
  for (const site of readdirSync(corpus).sort()) {
    const list = join(corpus, site, 'captures.json')
    if (!existsSync(list)) continue
    const [first]: { url: string }[] = JSON.parse(readFileSync(list, 'utf8'))
    if (!first) continue
    const { graph } = await readSite(first.url, { captures: join(corpus, site), markup, learn })
    mkdirSync(join(out, site), { recursive: true })
    writeFileSync(join(out, site, 'graph.jsonld'), JSON.stringify(graph, null, 1))
  }
}
