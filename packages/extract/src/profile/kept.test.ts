import type { Capture } from '@rampe/model'
import { describe, expect, test } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { pageOf } from '../page.ts'
import { keeper, pageUnder } from './kept.ts'

const URL = 'https://fanal.example/spectacles/le-ferry'
const html = (hour: string) => `<h1>Le Ferry</h1><p>5 mars 2027 à ${hour}</p>`
const capture = captured(html('20 h'), { url: URL })
const profile = { host: 'fanal.example', templates: [], site: {} }

/** Whether the tree that learning made is the one that extraction meets. */
function isShared(asked: Capture, times = 1): boolean {
  const kept = keeper()
  const page = pageOf(capture)
  kept.add(page)
  const under = kept.under({ ...profile })
  let last = pageUnder(under, asked)
  for (let n = 1; n < times; n++) last = pageUnder(under, asked)
  expect(last.profile).toBe(under)
  return last.$ === page.$
}

describe('pageUnder', () => {
  test.each([
    ['the same capture', capture, 1, true],
    ['a copy of it, as a workspace gives it back', { ...capture, body: capture.body.slice() }, 1, true],
    ['a second time: it was handed over', capture, 2, false],
    ['other bytes', captured(html('19 h'), { url: URL }), 1, false],
    ['another day, against which dates are read', { ...capture, capturedAt: '2020-01-01T12:00:00Z' }, 1, false],
    ['another address', captured(html('20 h'), { url: `${URL}-2` }), 1, false],
  ])('%s', (_, asked, times, shared) => {
    expect(isShared(asked, times)).toBe(shared)
  })

  test('keeps no more than so many characters', () => {
    const kept = keeper()
    const large = pageOf(captured(`${html('20 h')}<p>${'la '.repeat(1_700_000)}</p>`, { url: URL }))
    kept.add(large)
    expect(pageUnder(kept.under({ ...profile }), large.capture).$).not.toBe(large.$)
  })
})
