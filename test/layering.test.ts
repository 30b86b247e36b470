import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

// The laws of the house, as the table in docs/decisions/0001-the-house.md draws them: a room's number, what it may import,
// and what it may do to the world. This table is the law; the code is held against it.
const ROOMS = [
  { name: '@rampe/model', dir: 'model', imports: [], effects: [] },
  { name: '@rampe/http', dir: 'http', imports: ['model'], effects: ['network'] },
  { name: '@rampe/crawl', dir: 'crawl', imports: ['model', 'http'], effects: ['disk'] },
  { name: '@rampe/extract', dir: 'extract', imports: ['model'], effects: [] },
  { name: '@rampe/map', dir: 'map', imports: ['model'], effects: [] },
  { name: '@rampe/validate', dir: 'validate', imports: ['model'], effects: [] },
  { name: '@rampe/publish', dir: 'publish', imports: ['model', 'http'], effects: ['disk'] },
  {
    name: '@rampe/pipeline',
    dir: 'pipeline',
    imports: ['model', 'http', 'crawl', 'extract', 'map', 'validate', 'publish'],
    effects: ['disk'],
  },
  {
    name: 'rampe',
    dir: 'rampe',
    imports: ['model', 'http', 'crawl', 'extract', 'map', 'validate', 'publish', 'pipeline'],
    effects: ['disk'],
  },
] as const

// What opens a connection, and what touches the disk or starts a program.
const EFFECTS = {
  network: [
    'undici',
    'node:http',
    'node:https',
    'node:http2',
    'node:net',
    'node:tls',
    'node:dgram',
    'node:dns',
    'node:dns/promises',
  ],
  disk: ['node:fs', 'node:fs/promises', 'node:sqlite', 'node:child_process', 'node:worker_threads'],
} as const

const root = join(import.meta.dirname, '..')
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')

/** Every module specifier of a source file: static imports and re-exports, types too, and dynamic imports. */
const specifiers = (source: string): string[] =>
  [
    ...source.matchAll(/^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm),
    ...source.matchAll(/^import\s*['"]([^'"]+)['"]/gm),
    ...source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g),
  ].flatMap((match) => match[1] ?? [])
/** The platform's own ways to open a connection, called (a method of the same name is another thing). */
const CALLS = /(?:\bawait|\breturn|[=(:?&|])\s*(?:globalThis\.)?fetch\(|\bnew (?:WebSocket|EventSource)\(/g
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

describe('the laws of the house', () => {
  it('lists the rooms in walking order', () => {
    const { packages }: { packages: string[] } = parse(read('pnpm-workspace.yaml'))
    expect(packages.filter((entry) => entry.startsWith('packages/'))).toEqual(
      ROOMS.map((room) => `packages/${room.dir}`),
    )
    expect(ROOMS.length).toBeLessThanOrEqual(12)
  })

  for (const room of ROOMS) {
    const allowed = room.imports.map((dir) => ROOMS.find((other) => other.dir === dir)?.name ?? dir)
    const declared: { dependencies?: Record<string, string>; peerDependencies?: Record<string, string> } = JSON.parse(
      read('packages', room.dir, 'package.json'),
    )
    const sources = globSync('src/**/*.{ts,tsx}', { cwd: join(root, 'packages', room.dir) }).filter(
      (file) => !/\.(?:test|contract)\.tsx?$/.test(file),
    )

    describe(room.name, () => {
      it('declares no room above it', () => {
        const rooms = Object.keys(declared.dependencies ?? {}).filter((name) =>
          ROOMS.some((other) => other.name === name),
        )
        expect(rooms.filter((name) => !(allowed as string[]).includes(name))).toEqual([])
      })

      it('has sources and a README', () => {
        expect(sources.length).toBeGreaterThan(0)
        expect(read('packages', room.dir, 'README.md').split('\n').length).toBeGreaterThan(15)
      })

      it('imports only what it declares and may', () => {
        const known = new Set([
          ...Object.keys(declared.dependencies ?? {}),
          ...Object.keys(declared.peerDependencies ?? {}),
        ])
        const wrong = sources.flatMap((file) =>
          specifiers(read('packages', room.dir, file))
            .filter((specifier) => !/^(?:\.|node:)/.test(specifier))
            .filter((specifier) => !known.has(specifier) && !known.has(packageOf(specifier)))
            .map((specifier) => `${file} imports ${specifier}`),
        )
        expect(wrong).toEqual([])
      })

      it('stays inside its own folder', () => {
        const wrong = sources.flatMap((file) =>
          specifiers(read('packages', room.dir, file))
            .filter((specifier) => specifier.startsWith('.'))
            .filter((specifier) => join('src', '/', file, '..', specifier).split('/')[0] !== 'src')
            .map((specifier) => `${file} imports ${specifier}`),
        )
        expect(wrong).toEqual([])
      })

      it('touches the world only as it may', () => {
        const effects: readonly string[] = room.effects
        const banned = new Set<string>(
          Object.entries(EFFECTS).flatMap(([effect, modules]) => (effects.includes(effect) ? [] : [...modules])),
        )
        const wrong = sources.flatMap((file) => {
          const source = read('packages', room.dir, file)
          const imported = specifiers(source).filter((specifier) => banned.has(specifier))
          const called = effects.includes('network') ? [] : (source.match(CALLS) ?? [])
          return [...imported, ...called].map((thing) => `${file} uses ${thing}`)
        })
        expect(wrong).toEqual([])
      })
    })
  }
})
