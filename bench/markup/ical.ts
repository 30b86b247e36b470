import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { extract, jcalOf, readComponents } from '@rampe/extract'
import { type Case, captureOf } from './page.ts'

/**
 * The suite's pairs of iCalendar and jCal, compared component by component; and its samples, each of which must give a claim
 * for every event that has a title, and no issue.
 */
export function icalCases(conformance: string): readonly Case[] {
  const parser = join(conformance, 'ical', 'test', 'parser')
  const samples = join(conformance, 'ical', 'samples')
  return [...(existsSync(parser) ? pairs(parser) : []), ...(existsSync(samples) ? titles(samples) : [])]
}

const pairs = (folder: string): Case[] =>
  readdirSync(folder)
    .filter((file) => /\.(?:ics|vcf)$/.test(file) && existsSync(join(folder, file.replace(/\.\w+$/, '.json'))))
    .map((file): Case => {
      const expected: unknown = JSON.parse(readFileSync(join(folder, file.replace(/\.\w+$/, '.json')), 'utf8'))
      const roots = readComponents(readFileSync(join(folder, file), 'utf8')).roots.map(jcalOf)
      const actual: unknown = roots.length === 1 ? roots[0] : roots
      if (isDeepStrictEqual(actual, expected)) return { name: file }
      return { name: file, failure: `read ${JSON.stringify(actual).slice(0, 160)}` }
    })

const titles = (folder: string): Case[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ics'))
    .map((file): Case => {
      const text = readFileSync(join(folder, file), 'utf8')
      const { claims, issues } = extract(
        captureOf(text, 'https://rampe.example/feed.ics', 'text/calendar', '2012-09-15T12:00:00Z'),
      )
      const wanted = readComponents(text)
        .roots.flatMap((root) => root.children)
        .filter(({ name }) => name === 'vevent')
        .flatMap(({ lines }) => lines.find(({ name }) => name === 'summary')?.values ?? [])
        .filter((title) => typeof title === 'string' && title.trim() !== '')
      const read = new Set(
        claims.flatMap(({ property, value }) => (property === 'name' && value.kind === 'text' ? [value.text] : [])),
      )
      const missing = wanted.filter((title) => !read.has(String(title).trim().replace(/\s+/g, ' ')))
      const faults = issues.filter(({ severity }) => severity !== 'info').map(({ code }) => code)
      if (missing.length === 0 && faults.length === 0) return { name: file }
      return { name: file, failure: `missing ${missing.join(', ') || '–'}; issues ${faults.join(', ') || '–'}` }
    })
