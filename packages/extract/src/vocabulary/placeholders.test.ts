import { timeValue, type Value } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { pageOf } from '../page.ts'
import { namesAnotherDay } from './other-day.ts'
import { placeholderOf } from './placeholders.ts'

const doubt = placeholderOf(pageOf(captured('<html></html>', { capturedAt: '2026-03-01T12:00:00Z' })))
const why = (property: string, value: Value, shown?: string): string | undefined =>
  doubt({ property, value, selector: { type: 'CssSelector', value: '' } }, shown)

describe('placeholders', () => {
  it.each<readonly [string, Value, string | undefined, string | undefined]>([
    ['startDate', timeValue('2026-02-20T15:31:43', { offset: '+00:00' }), undefined, 'publication-date'],
    ['startDate', timeValue('2026-02-20T15:31:43', { offset: '-05:00' }), undefined, undefined],
    ['startDate', timeValue('2026-04-20T15:31:43', { offset: '+00:00' }), undefined, undefined],
    ['endDate', timeValue('2026-02-20T23:59:59', { offset: 'Z' }), undefined, undefined],
    ['startDate', timeValue('2026-02-20T15:31', { offset: '-05:00' }), '24 mai 2026', 'contradicted-by-words'],
    ['datePublished', timeValue('2026-02-20T15:31:43', { offset: 'Z' }), '24 mai 2026', undefined],
  ])('%s %j %s → %s', (property, value, shown, code) => {
    expect(why(property, value, shown)).toBe(code)
  })
})

describe('words that name another day', () => {
  it.each<readonly [string, string, boolean, boolean]>([
    ['24mai\n2026', '2026-04-20T15:31', false, true],
    ['24 mai 2026', '2026-05-24', false, false],
    ['May 24', '2026-05-23T23:00', false, true],
    ['May 24', '2026-05-25T00:00', true, false],
    ['du 3 au 24 mai', '2026-05-03', false, false],
    ['28 avril – 3 mai', '2026-04-28', false, false],
    ['20 h 30', '2026-04-20T20:30', false, false],
    ['mai 2026', '2026-04-20', false, false],
    ['1er août', '2026-08-01', false, false],
    ['juillet 14', '2026-06-14', false, true],
  ])('%j for %s', (shown, wall, isUtc, is) => {
    expect(namesAnotherDay(shown, wall, isUtc)).toBe(is)
  })
})
