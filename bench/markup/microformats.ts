import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type MfItem, pageOf, readMicroformats, rootOf } from '@rampe/extract'
import { type Case, captureOf } from './page.ts'

/** The JSON of the microformats2 parsing specification. */
function jsonOf(item: MfItem): Record<string, unknown> {
  const properties: Record<string, unknown[]> = {}
  for (const [name, list] of item.properties)
    properties[name] = list.map(({ value, html, alt, item: nested }) => {
      if (nested) return { value, ...(html === undefined ? {} : { html }), ...jsonOf(nested) }
      if (html !== undefined) return { value, html }
      return alt === undefined ? value : { value, alt }
    })
  return {
    type: [...item.types],
    properties,
    ...(item.children.length > 0 ? { children: item.children.map(jsonOf) } : {}),
  }
}

/**
 * What the suites write in two ways: offsets with and without a colon (`value-dt` against `concatenate`), an origin with and
 * without its slash, and white space between the parts of an address.
 */
function levelled(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .replace(/([+-]\d\d):(\d\d)$/, '$1$2')
      .replace(/^(https?:\/\/[^/]+)\/$/, '$1')
      .replace(/\s+/g, ' ')
      .trim()
  if (Array.isArray(value)) return value.map(levelled)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, levelled(inner)]))
  return value
}

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : path.endsWith('.html') ? [path] : []
  })

/** Pairs of HTML and parsed JSON; `items` is compared, `rels` is not: links are read by `meta`. */
export function microformatsCases(conformance: string): readonly Case[] {
  const folder = join(conformance, 'microformats')
  if (!existsSync(folder)) return []
  return walk(folder).map((path): Case => {
    const name = path.slice(folder.length + 1)
    const home = name.includes('-unit') ? 'http://example.test/' : 'http://example.com/'
    const page = pageOf(captureOf(readFileSync(path, 'utf8'), home))
    const expected: { items: unknown } = JSON.parse(readFileSync(path.replace(/\.html$/, '.json'), 'utf8'))
    const actual = readMicroformats(rootOf(page), page.base).items.map(jsonOf)
    const same = isDeepStrictEqual(levelled(actual), levelled(expected.items))
    return same ? { name } : { name, failure: firstDifference(levelled(actual), levelled(expected.items), '') }
  })
}

function firstDifference(mine: unknown, theirs: unknown, path: string): string {
  if (typeof mine === 'object' && typeof theirs === 'object' && mine && theirs)
    for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
      const [a, b] = [Reflect.get(mine, key), Reflect.get(theirs, key)]
      if (!isDeepStrictEqual(a, b)) return firstDifference(a, b, `${path}/${key}`)
    }
  return `${path}: read ${JSON.stringify(mine)?.slice(0, 120)}, wanted ${JSON.stringify(theirs)?.slice(0, 120)}`
}
