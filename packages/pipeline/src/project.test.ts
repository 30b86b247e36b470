import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Decision, textValue } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { readDecisions, readIds, writeIds } from './project.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'rampe-project-'))

describe('what people said', () => {
  const decisions: readonly Decision[] = [
    { verdict: 'deprecated', claim: 'a1b2', by: 'Ada', at: '2026-03-01T12:00:00Z' },
    {
      verdict: 'corrected',
      subject: 'https://theatre.example/phedre#event',
      property: 'name',
      value: textValue('Phèdre', 'fr'),
      by: 'Ada',
      at: '2026-03-01T12:00:00Z',
      note: 'accent',
    },
    {
      verdict: 'same',
      entities: ['https://theatre.example/a', 'https://theatre.example/b'],
      by: 'Ada',
      at: '2026-03-01T12:00:00Z',
    },
  ]

  it('is read line by line, blank lines aside', () => {
    const project = folder()
    writeFileSync(join(project, 'decisions.jsonl'), `${decisions.map((one) => JSON.stringify(one)).join('\n\n')}\n`)
    expect(readDecisions(project)).toEqual(decisions)
    expect(readDecisions(folder())).toEqual([])
  })

  it('names the line that is broken', () => {
    const project = folder()
    writeFileSync(join(project, 'decisions.jsonl'), `${JSON.stringify(decisions[0])}\n{"verdict":"perhaps"}\n`)
    expect(() => readDecisions(project)).toThrow(expect.objectContaining({ code: 'decisions-invalid' }))
    expect(() => readDecisions(project)).toThrow(/Line 2/)
  })
})

describe('identifiers once given', () => {
  it('come back as they were written, sorted', () => {
    const project = folder()
    writeIds(project, { b: 'https://theatre.example/b', a: 'https://theatre.example/a' })
    expect(readIds(project)).toEqual({ a: 'https://theatre.example/a', b: 'https://theatre.example/b' })
    expect(readFileSync(join(project, 'ids.lock.json'), 'utf8').indexOf('"a"')).toBeLessThan(
      readFileSync(join(project, 'ids.lock.json'), 'utf8').indexOf('"b"'),
    )
  })

  it('are not written again without news, nor at all when there are none', () => {
    const project = folder()
    writeIds(project, {})
    expect(existsSync(join(project, 'ids.lock.json'))).toBe(false)
    writeIds(project, { a: 'x' })
    const before = statSync(join(project, 'ids.lock.json'), { bigint: true }).mtimeNs
    writeIds(project, { a: 'x' })
    expect(statSync(join(project, 'ids.lock.json'), { bigint: true }).mtimeNs).toBe(before)
  })

  it('are never given over a broken file', () => {
    const project = folder()
    writeFileSync(join(project, 'ids.lock.json'), '{"a": ')
    expect(() => readIds(project)).toThrow(expect.objectContaining({ code: 'ids-lock-invalid' }))
  })
})
