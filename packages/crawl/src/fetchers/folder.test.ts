import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { textOf } from '@rampe/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { crawl } from '../crawl.ts'
import { endOf } from '../invented-site.contract.ts'
import { memoryStore } from '../memory-store.ts'

let folder = ''
const site = 'https://theatre.example'
const at = '2025-01-22T12:00:00Z'
const row = (path: string, file: string, rest: object = {}) => ({
  url: site + path,
  file,
  mediaType: 'text/html',
  capturedAt: at,
  ...rest,
})

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rampe-captures-'))
  writeFileSync(join(folder, 'a.html'), '<title>Ondine</title><a href="/c">c</a>')
  writeFileSync(join(folder, 'latin.html'), Buffer.from('<meta charset=iso-8859-1>Été', 'latin1'))
  writeFileSync(join(folder, 'agenda.ics'), 'BEGIN:VCALENDAR')
  const rows = [
    row('/vieux', 'a.html', { status: 301, headers: { Location: '/b#x' } }),
    row('/a?utm_source=x', 'a.html'),
    row('/b', 'a.html'),
    row('/latin', 'latin.html'),
    row('/agenda.ics', 'agenda.ics', { mediaType: 'text/calendar' }),
    row('/photo.jpg', 'a.html', { mediaType: 'image/jpeg' }),
    row('/perdu', 'perdu.html'),
    row('/dehors', '../../etc/passwd'),
  ]
  writeFileSync(join(folder, 'captures.json'), JSON.stringify(rows))
})
afterAll(() => rmSync(folder, { recursive: true }))

const read = async (options: object = {}) => {
  const visits = []
  for await (const visit of crawl([`${site}/`], { captures: folder, ...options })) visits.push(visit)
  return visits
}

describe('a folder of captures', () => {
  test('gives what can be read, in its order, under its own addresses', async () => {
    expect((await read()).map((visit) => [visit.entry.url, endOf(visit)])).toEqual([
      [`${site}/a?utm_source=x`, 'captured'],
      [`${site}/b`, 'captured'],
      [`${site}/latin`, 'captured'],
      [`${site}/agenda.ics`, 'captured'],
      [`${site}/perdu`, 'capture-missing'],
      [`${site}/dehors`, 'capture-missing'],
    ])
  })

  test('with the clock and the charset of each capture', async () => {
    const [, , latin] = await read()
    if (latin?.outcome.kind !== 'captured') throw new Error('not captured')
    expect(latin.outcome.capture).toMatchObject({
      capturedAt: at,
      mediaType: 'text/html',
      status: 200,
      url: `${site}/latin`,
    })
    expect(textOf(latin.outcome.capture)).toContain('Été')
  })

  test('a second reading finds everything unchanged', async () => {
    const store = memoryStore()
    await read({ store })
    const kinds = (await read({ store })).map(({ outcome }) => outcome.kind)
    expect(kinds).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged', 'failed', 'failed'])
  })

  test.each([
    ['no list', undefined],
    ['no JSON', '{'],
    ['no array', '{}'],
    ['no addresses', '[{"file":"a.html"}]'],
  ])('%s is told', async (_name, list) => {
    const other = mkdtempSync(join(tmpdir(), 'rampe-captures-'))
    if (list !== undefined) writeFileSync(join(other, 'captures.json'), list)
    await expect(read({ captures: other })).rejects.toMatchObject({ code: 'captures-invalid' })
    rmSync(other, { recursive: true })
  })
})
