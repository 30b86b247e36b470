import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { validate } from '../validate.ts'

// Each failing example is named after the constraint that it breaks: fail-<shape>-<component>.jsonld
const folder = join(import.meta.dirname, '../../fixtures/artsdata-shape')
const failing = readdirSync(folder).filter((name) => name.startsWith('fail-'))

describe('each constraint of the Artsdata shapes', () => {
  it.each(failing.map((file) => [file.slice(5, -7), file]))('%s', async (constraint, file) => {
    const graph = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Graph
    const { issues } = await validate(graph, { profiles: ['artsdata'] })
    expect(issues.map((issue) => issue.code)).toContain(`artsdata-shape/${constraint}`)
    expect(issues.every((issue) => !/[{}]|undefined/.test(issue.message.en + issue.message.fr))).toBe(true)
  })
})
