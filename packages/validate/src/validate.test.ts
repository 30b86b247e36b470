import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { ruleOf, titleOf, validate } from './validate.ts'

const read = (file: string): Graph => JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures', file), 'utf8'))
const now = new Date('2026-11-20T12:00:00Z')

describe('validate', () => {
  it('has nothing to mend in an event that tells everything', async () => {
    const report = await validate(read('event-name-missing/pass.jsonld'), { now })
    expect(report.conforms).toBe(true)
    expect(report.issues.filter((issue) => issue.severity !== 'info')).toEqual([])
  })
  it('names page, property, value and place in the graph', async () => {
    const { issues } = await validate(read('start-time-midnight/fail.jsonld'), { now, profiles: ['google'] })
    expect(issues.find((issue) => issue.code === 'start-time-midnight')).toMatchObject({
      severity: 'warning',
      focusNode: 'https://rampe.example/nora#event',
      path: 'startDate',
      value: '2026-12-03T00:00:00-05:00',
      url: 'https://rampe.example/nora',
      selector: { type: 'JsonPointer', value: '/@graph/0/startDate' },
      message: { en: '“Nora, la nuit” claims to begin at midnight (2026-12-03T00:00:00-05:00).' },
    })
  })
  it.each([
    ['google', ['google-event@2025-12']],
    ['artsdata@4.7', ['artsdata@4.7']],
    ['house', ['house@1']],
  ])('takes the profile %s', async (name, expected) => {
    expect((await validate(read('event-name-missing/pass.jsonld'), { now, profiles: [name] })).profiles).toEqual(
      expected,
    )
  })
  it('tells a rule once, with the gravest severity that any profile gives it', async () => {
    const { issues } = await validate(read('identifier-is-page/fail.jsonld'), { now, profiles: ['house', 'artsdata'] })
    expect(issues.filter((issue) => issue.code === 'identifier-is-page').map((issue) => issue.severity)).toEqual([
      'violation',
    ])
    const alone = await validate(read('identifier-is-page/fail.jsonld'), { now, profiles: ['house'] })
    expect(alone.issues.filter((issue) => issue.code === 'identifier-is-page').map((issue) => issue.severity)).toEqual([
      'warning',
    ])
  })
  it('puts the gravest first', async () => {
    const { issues } = await validate(read('event-start-date-missing/fail.jsonld'), { now })
    const order = issues.map((issue) => ['violation', 'warning', 'info'].indexOf(issue.severity))
    expect(order).toEqual([...order].sort())
    expect(issues[0]?.code).toBe('event-start-date-missing')
  })
  it('refuses a profile that does not exist, and says which do', async () => {
    await expect(validate(read('event-name-missing/pass.jsonld'), { profiles: ['bing'] })).rejects.toMatchObject({
      code: 'profile-unknown',
    })
  })
  it('finds the rule and the title of a code that adds a part of its own', () => {
    expect(ruleOf('artsdata-shape/NameSh-minCount')?.id).toBe('artsdata-shape')
    expect(titleOf('artsdata-shape/NameSh-minCount')).toEqual({
      en: 'Artsdata: name, missing',
      fr: 'Artsdata : nom, à fournir',
    })
    expect(titleOf('event-name-missing')?.fr).toBe('Sans titre')
  })
})
