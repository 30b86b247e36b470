import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphOf } from '@rampe/model'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { graph } from '../sample.contract.ts'
import { OPEN } from '../snippet.ts'
import { type BuiltPage, buildStep, type PluginOptions } from './build-step.ts'
import { jsonLdComponent } from './react.ts'
import vite from './vite.ts'

const html = '<html><head><meta charset="utf-8"></head><body></body></html>'
let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rampe-plugin-'))
  await mkdir(join(dir, 'out/fr'), { recursive: true })
  await writeFile(join(dir, 'out/fr/phedre.html'), html)
})
afterEach(async () => rm(dir, { recursive: true, force: true }))

async function step(options: PluginOptions): Promise<{ readonly told: string; readonly page: string }> {
  const told: string[] = []
  const say = { info: (text: string) => void told.push(text), warn: (text: string) => void told.push(`! ${text}`) }
  await buildStep(join(dir, 'out'), dir, options, say)
  return { told: told.join('\n'), page: await readFile(join(dir, 'out/fr/phedre.html'), 'utf8') }
}

describe('the build step', () => {
  it('injects the reviewed graph', async () => {
    await mkdir(join(dir, 'rampe-out'))
    await writeFile(join(dir, 'rampe-out/graph.jsonld'), JSON.stringify(graph))
    await writeFile(join(dir, 'rampe-out/events.ics'), 'BEGIN:VCALENDAR')
    const { told, page } = await step({ base: 'https://rampe.example', files: ['events.ics'] })
    expect(told).toBe('1 injected')
    expect(page).toContain(OPEN)
    expect(await readFile(join(dir, 'out/events.ics'), 'utf8')).toBe('BEGIN:VCALENDAR')
  })

  it('derives a graph from the pages where there is none', async () => {
    const seen: BuiltPage[] = []
    const derive = (pages: readonly BuiltPage[]) => {
      seen.push(...pages)
      return graph
    }
    expect((await step({ base: 'https://rampe.example', derive })).page).toContain(OPEN)
    expect(seen).toEqual([{ url: 'https://rampe.example/fr/phedre.html', html }])
    // Built again over itself, it reads what the site says, not what it said itself.
    await step({ base: 'https://rampe.example', derive })
    expect(seen[1]).toEqual(seen[0])
  })

  it('derives with the rampe of the site', async () => {
    const home = join(dir, 'node_modules/rampe')
    await mkdir(home, { recursive: true })
    await writeFile(
      join(home, 'package.json'),
      '{"name":"rampe","type":"module","exports":{".":{"default":"./index.js"}}}',
    )
    await writeFile(
      join(home, 'index.js'),
      `export const graphFromPages = ([{ url }]) => ({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Event', '@id': url + '#e', url, name: 'Phèdre', startDate: '2026-03-13' }] })`,
    )
    const { told, page } = await step({ base: 'https://rampe.example' })
    expect(told).toMatch(/no reviewed graph at .*\n1 injected/)
    expect(page).toContain('"name":"Phèdre"')
  })

  it.each<[string, string | undefined, PluginOptions, RegExp]>([
    ['no graph', undefined, { derive: false }, /^! no graph at .* \/ aucun graphe à /],
    ['pages without an address', undefined, { derive: () => graph }, /no page tells its address/],
    ['a broken graph', '{oops', {}, /^! no markup was added: .*aucun balisage n’a été ajouté/],
    ['a graph that is a list', '[]', {}, /^! no markup was added/],
    [
      'a derivation that fails',
      undefined,
      { base: 'https://rampe.example', derive: () => Promise.reject(new Error('no such page')) },
      /no such page/,
    ],
  ])('%s never breaks a build', async (_name, text, options, message) => {
    await mkdir(join(dir, 'rampe-out'))
    if (text !== undefined) await writeFile(join(dir, 'rampe-out/graph.jsonld'), text)
    const { told, page } = await step(options)
    expect(told).toMatch(message)
    expect(page).toBe(html)
  })

  it('a folder that was not built never breaks a build', async () => {
    await rm(join(dir, 'out'), { recursive: true })
    const told: string[] = []
    await buildStep(
      join(dir, 'out'),
      dir,
      { derive: () => graph },
      { info: () => undefined, warn: (text) => void told.push(text) },
    )
    expect(told.join()).toContain('folder-missing')
  })

  it('leaves an entry page of Vite alone where its canonical link is odd', async () => {
    await mkdir(join(dir, 'rampe-out'))
    await writeFile(join(dir, 'rampe-out/graph.jsonld'), JSON.stringify(graph))
    const plugin = vite()
    plugin.configResolved({ root: dir, build: { outDir: 'out' } })
    const odd = html.replace('</head>', '<link rel="canonical" href="//:not a url"></head>')
    expect(await plugin.transformIndexHtml.handler(odd, { path: '/index.html' })).toBe(odd)
  })
})

describe('JsonLd for React', () => {
  const JsonLd = jsonLdComponent((type, props) => ({ type, props }))
  it('renders one safe script for the page, and nothing where there is no data', () => {
    const hostile = graphOf([
      { '@type': 'Event', name: '</script><script>alert(1)', startDate: '2026-03-13', url: 'https://x.example/a' },
    ])
    const element = JsonLd({ graph: hostile, url: 'http://www.x.example/a/?utm_source=y' })
    expect(element?.props.type).toBe('application/ld+json')
    expect(element?.props.dangerouslySetInnerHTML.__html).not.toContain('<')
    expect(JSON.parse(element?.props.dangerouslySetInnerHTML.__html ?? '').name).toBe('</script><script>alert(1)')
    expect(JsonLd({ graph, url: 'https://rampe.example/none' })).toBeNull()
  })
})
