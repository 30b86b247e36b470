import { globSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveTheatre, type TheatreServer } from '../../examples/theatre/server.ts'
import { rampeIn } from '../terminal.ts'

let theatre: TheatreServer
let cwd: string
const rampe = (...args: string[]) => rampeIn(cwd, ...args)
/** Everything that was published, as one text. */
const published = () =>
  globSync('rampe-out/**/*.{jsonld,nq,ttl,ics,json,xml,csv,html}', { cwd })
    .map((file) => readFileSync(join(cwd, file), 'utf8'))
    .join('\n')

beforeAll(async () => {
  theatre = await serveTheatre()
  cwd = mkdtempSync(join(tmpdir(), 'rampe-forget-'))
  await rampe(`${theatre.url}/`, '--allow-private', '--delay', '0')
})
afterAll(() => theatre.close())

describe('rampe forget', () => {
  it('removes an event from what is published, for good', async () => {
    const graph: { '@graph': { '@id': string; '@type': string; name: unknown }[] } = JSON.parse(
      readFileSync(join(cwd, 'rampe-out', 'graph.jsonld'), 'utf8'),
    )
    const event = graph['@graph'].find((node) => /Event$/.test(node['@type']))
    const iri = event?.['@id'] ?? ''
    expect((await rampe('forget', iri, '--by', 'Ada', '--note', 'a rehearsal')).code).toBe(0)
    expect(published()).not.toContain(`"${iri}"`)
    await rampe(`${theatre.url}/`, '--allow-private', '--delay', '0')
    expect(published()).not.toContain(`"${iri}"`)
    expect(JSON.parse(readFileSync(join(cwd, 'decisions.jsonl'), 'utf8').trim())).toMatchObject({
      verdict: 'forgotten',
      entities: [iri],
      by: 'Ada',
      note: 'a rehearsal',
    })
  })

  it('keeps nothing that was read from a page', async () => {
    const [about] = theatre.requests().filter(({ path, status }) => status === 200 && /\/spectacles\/.+\/$/.test(path))
    const page = theatre.url + (about?.path ?? '')
    expect((await rampe('forget', page)).code).toBe(0)
    const { out } = await rampe('explain', 'Théâtre', '--json')
    expect(out).not.toContain(`"url": "${page}"`)
  })

  it('says that it knows nothing of the kind', async () => {
    const { code, err } = await rampe('forget', 'Nobody at all')
    expect(err).toContain('entity-unknown')
    expect(code).toBe(2)
  })
})
