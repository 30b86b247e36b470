import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSite } from '@rampe/pipeline'
import { optionsOf, shared } from './options.ts'

/** Runs the full job over the captures of whole sites, without a network, and scores the performances found. */
export async function sitesBench(args: string[]): Promise<void> {
  const [own, passed] = args.includes('--')
    ? [args.slice(0, args.indexOf('--')), args.slice(args.indexOf('--') + 1)]
    : [args, []]
  const given = optionsOf(own, ['corpus', 'out', 'markup', 'learn'])
  const corpus = given.corpus ?? shared('corpus', 'sites')
  const out = given.out ?? join(import.meta.dirname, 'out', 'sites')
  const markup = given.markup === 'ignore' ? 'ignore' : 'use'
  for (const site of readdirSync(corpus).sort()) {
    const list = join(corpus, site, 'captures.json')
    if (!existsSync(list)) continue
    const [first]: { url: string }[] = JSON.parse(readFileSync(list, 'utf8'))
    if (!first) continue
    const { graph } = await readSite(first.url, { captures: join(corpus, site), markup, learn: given.learn !== 'off' })
    mkdirSync(join(out, site), { recursive: true })
    writeFileSync(join(out, site, 'graph.jsonld'), JSON.stringify(graph, null, 1))
  }
  const scorer = shared('eval', 'score-site.mjs')
  if (existsSync(scorer))
    spawnSync(process.execPath, [scorer, '--gold', corpus, '--pred', out, ...passed], { stdio: 'inherit' })
}
