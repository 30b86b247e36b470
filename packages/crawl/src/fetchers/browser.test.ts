import { existsSync } from 'node:fs'
import { textOf } from '@rampe/model'
import { afterEach, describe, expect, test } from 'vitest'
import { endOf, type InventedSite, inventSite } from '../invented-site.contract.ts'
import { digestOf } from '../page/shown.ts'
import { PROGRAMS } from './browser.ts'

let site: InventedSite | undefined
afterEach(() => site?.close())

const shell = (script: string): string =>
  `<!doctype html><title>Quai</title><div id="app"></div><script>${script}</script>`
const fill = `fetch('/donnees.json').then(r => r.json()).then(d => { document.getElementById('app').innerHTML =
  '<h1>' + d.nom + '</h1><p>Spectacle, 12 mars 2026, 20 h, billets</p><a href="/suite">Suite</a>' })`

describe.skipIf(!PROGRAMS.some((program) => existsSync(program)))('a browser', () => {
  test('shows a page that is empty without scripts, and its links are followed', async () => {
    site = await inventSite({
      '/': shell(fill),
      '/donnees.json': { headers: { 'content-type': 'application/json' }, body: '{"nom":"Ondine"}' },
      '/suite': '<h1>Suite</h1>',
    })
    const visits = await site.visit({ door: { resolve: async () => ['127.0.0.1'] } })
    const [first] = visits
    if (first?.outcome.kind !== 'captured') throw new Error(first && endOf(first))
    expect(textOf(first.outcome.capture)).toContain('<h1>Ondine</h1>')
    expect(first.outcome.capture.headers['rampe-rendered']).toBe('chromium')
    expect(first.outcome.capture.digest).toBe(digestOf(first.outcome.capture.body))
    expect(visits.map(({ entry }) => new URL(entry.url).pathname)).toContain('/suite')
  })

  test('never leaves through another door: private addresses, sockets, pictures and forbidden paths', async () => {
    site = await inventSite({
      '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /prive' },
      '/': shell(`for (const u of ['http://169.254.169.254/', 'http://127.0.0.1:1/', '/prive', '/photo.jpg']) fetch(u).catch(() => 0)
        new Image().src = '/image.png'; try { new WebSocket('ws://' + location.host + '/prise') } catch {}
        document.getElementById('app').textContent = 'Le texte de la page. '.repeat(20)`),
    })
    const [first] = await site.visit({ door: { resolve: async () => ['127.0.0.1'], retries: 0 } })
    if (first?.outcome.kind !== 'captured') throw new Error(first && endOf(first))
    expect(textOf(first.outcome.capture)).toContain('Le texte de la page.')
    expect(site.asked.filter((path) => !['/robots.txt', '/', '/photo.jpg', '/sitemap.xml'].includes(path))).toEqual([])
  })

  test('is left alone where the page has words of its own', async () => {
    site = await inventSite({ '/': `${'<p>Une page ordinaire. '.repeat(20)}<script>document.title='x'</script>` })
    const [first] = await site.visit()
    expect(first?.outcome.kind === 'captured' && first.outcome.capture.headers['rampe-rendered']).toBeUndefined()
  })
})

test('without a browser, an empty shell is told', async () => {
  site = await inventSite({ '/': shell('') })
  const [first] = await site.visit({ browser: 'never' })
  expect(first?.issues.map(({ code }) => code)).toEqual(['page-needs-browser'])
})
