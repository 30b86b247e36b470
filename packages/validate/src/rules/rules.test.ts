import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entity, Graph } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { profiles } from '../profiles/index.ts'
import { validate } from '../validate.ts'
import { rules } from './index.ts'

// Each rule has pass*.jsonld and fail*.jsonld; `fail.entities.json` beside a graph brings the claims behind it.
const fixtures = join(import.meta.dirname, '../../fixtures')
const NOW = new Date('2026-11-20T12:00:00Z')

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

async function codesOf(rule: string, file: string): Promise<string[]> {
  const beside = file.replace(/\.jsonld$/, '.entities.json')
  const report = await validate(read(file) as Graph, {
    profiles: profiles.filter((profile) => rule in profile.rules).map((profile) => profile.name),
    now: NOW,
    ...(existsSync(beside) ? { entities: read(beside) as Entity[] } : {}),
  })
  return report.issues.map((issue) => issue.code.split('/')[0] ?? '')
}

describe.each(rules.map((rule) => rule.id))('%s', (id) => {
  const folder = join(fixtures, id)
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonld')) : []
  const passing = files.filter((name) => name.startsWith('pass'))
  const failing = files.filter((name) => name.startsWith('fail'))

  it('has a passing and a failing example, and a profile that uses it', () => {
    expect({ passing: passing.length > 0, failing: failing.length > 0 }).toEqual({ passing: true, failing: true })
    expect(profiles.some((profile) => id in profile.rules)).toBe(true)
  })
  it.each(passing)('says nothing of %s', async (name) => {
    expect(await codesOf(id, join(folder, name))).not.toContain(id)
  })
  it.each(failing)('reports %s', async (name) => {
    expect(await codesOf(id, join(folder, name))).toContain(id)
  })
})

describe('the table of rules', () => {
  it('names every rule once, and profiles name rules that exist', () => {
    const ids = rules.map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const profile of profiles) expect(Object.keys(profile.rules).filter((name) => !ids.includes(name))).toEqual([])
  })
  it('has a fixture folder for no rule that does not exist', () => {
    const ids = new Set(rules.map((rule) => rule.id))
    expect(readdirSync(fixtures).filter((name) => !ids.has(name))).toEqual([])
  })
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s speaks both languages', (_, rule) => {
    for (const text of [rule.title, rule.what, rule.why, rule.fix]) {
      expect(text.en.trim()).not.toBe('')
      expect(text.fr.trim()).not.toBe(text.en.trim())
    }
  })
})
