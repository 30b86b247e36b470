import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '@rampe/extract'
import { captureOf } from './page.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'packages', 'extract', 'fixtures')
const TYPES: Readonly<Record<string, string>> = {
  ics: 'text/calendar',
  json: 'application/json',
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
}
const ODD = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '<',
  '</',
  '>',
  '\\',
  '\u0000',
  '\n',
  '&quot;',
  '__proto__',
  'constructor',
  '🎭',
  ':',
  ',',
  ';',
  '=',
]
/** Milliseconds of processor time; longer than this is a hang. A busy machine is none. */
const MOST = 1_000

/** A small generator with a seed: a run can be repeated. */
const generator = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

/** The address of a fixture: some surfaces are known by it. */
function urlOf(pair: string): string {
  const { url }: { url: string } = JSON.parse(readFileSync(pair, 'utf8'))
  return url
}

/**
 * Fixtures of each notation, cut, doubled and spoilt: a case passes that neither throws, nor hangs, nor reaches a prototype.
 * A long run can be had in slices: by notation, and by seed.
 */
export function mutationRows(
  runs: number,
  only?: string,
  seed = 20_260_313,
): { suite: string; cases: number; passed: number; failures: string[] }[] {
  const random = generator(seed)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const mutate = (text: string): string => {
    let sum = text
    for (let edits = 1 + Math.floor(random() * 8); edits > 0; edits--) {
      const at = Math.floor(random() * sum.length)
      const length = Math.floor(random() * 60)
      const piece = sum.slice(at, at + length)
      const what = random()
      sum =
        sum.slice(0, at) +
        (what < 0.3 ? '' : what < 0.5 ? piece + piece : pick(ODD)) +
        sum.slice(at + (what < 0.5 ? length : 1))
    }
    return sum
  }
  const clean = Reflect.ownKeys(Object.prototype).length
  return readdirSync(FIXTURES)
    .filter((name) => name !== 'plain' && (only === undefined || name === only))
    .map((notation) => {
      const folder = join(FIXTURES, notation)
      const seeds = readdirSync(folder)
        .filter((file) => !file.endsWith('.claims.json'))
        .map((file) => ({
          text: readFileSync(join(folder, file), 'utf8'),
          mediaType: TYPES[file.split('.').at(-1) ?? ''] ?? 'text/html',
          url: urlOf(join(folder, file.replace(/\.[a-z]+$/, '.claims.json'))),
        }))
      const failures: string[] = []
      for (let run = 0; run < runs; run++) {
        const seed = pick(seeds)
        if (!seed) break
        const text = mutate(seed.text)
        const start = process.cpuUsage().user
        try {
          extract(captureOf(text, seed.url, seed.mediaType), { words: 'ignore' })
        } catch (error) {
          failures.push(`mutated ${notation}/${run}: ${String(error)} in ${JSON.stringify(text.slice(0, 200))}`)
        }
        const spent = (process.cpuUsage().user - start) / 1000
        if (spent > MOST) failures.push(`mutated ${notation}/${run}: ${spent.toFixed(0)} ms`)
      }
      if (Reflect.ownKeys(Object.prototype).length !== clean)
        failures.push(`mutated ${notation}: a prototype was changed`)
      return { suite: `mutated ${notation}`, cases: runs, passed: runs - failures.length, failures }
    })
}
