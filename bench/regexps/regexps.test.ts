import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { attack, type Measured } from './attack.ts'
import { type Expression, expressionsOf } from './found.ts'
import { type Growth, growthOf } from './growth.ts'
import { nfaOf } from './nfa.ts'
import { plain } from './plain.ts'
import { isBad } from './print.ts'
import { type Known, rowOf, type Verdict } from './verdict.ts'

const ENDLESS = Number.POSITIVE_INFINITY
const growth = (source: string, flags = ''): Growth => growthOf(nfaOf(source, flags))

describe('a bound by the automaton', () => {
  // The search itself reads on from every place, which is one degree where an expression has no sticky flag.
  it.each<readonly [expression: RegExp, degree: number]>([
    [/abc/, 1],
    [/^abc/, 1],
    [/^a+b/, 1],
    [/^\s+|\s+$/, 2],
    [/\d+ ans/, 2],
    // An upper bound: what stands before is told apart only by the expression's own positions.
    [/(?<!\d)\d+ ans/, 2],
    [/\s+$/y, 1],
    [/^\w+\s*:\s*\w+$/, 1],
    [/^a*a*b/, 2],
    [/^(?:a|b)*c/, 1],
    [/a*a*b/, 3],
    [/^a*a*a*$/, 3],
    [/^.*,.*,.*,.*$/, 4],
    [/^(?=a*a*b)a/, 3],
    [/^\w+(?=\s)\s+/, 1],
    [/(a+)+$/, ENDLESS],
    [/^(?:a|a)*$/, ENDLESS],
    [/^(?:\w+\s?)*$/, ENDLESS],
    [/^(?:a*b?)*c/, ENDLESS],
    [/^(?:é|É)+$/i, ENDLESS],
    [/^(?:é|É)+$/, 1],
    [/^(?:\p{Lu}|\p{Ll})+$/u, 1],
    [/^(?:\p{L}|é)+$/u, ENDLESS],
  ])('%s', ({ source, flags }, degree) => expect(growth(source, flags).degree).toBe(degree))

  it('takes a bounded repetition as a factor', () => {
    expect(growth('^\\s{0,40}\\s*\\s{0,40}$')).toMatchObject({ degree: 3, bounded: 1 })
  })

  it('names the text that makes the most of it', () => {
    expect(growth('^x(?:a+b?)+$').attack).toEqual([{ before: 'xaaa', pump: 'aa' }])
  })
})

const knownOf = (degree: number, more: Partial<Known> = {}): Known => ({
  growth: { degree, bounded: degree, attack: [] },
  measured: [],
  ...more,
})
const slow = (characters: number, ms: number, power?: number): readonly Measured[] => [
  { text: 'x', characters, ms, ...(power !== undefined && { power }) },
]

describe('what is said of an expression', () => {
  const at = { at: 'packages/stage/src/a.ts:1', source: 'a', flags: '' }
  it.each<readonly [what: string, known: Known, verdict: Verdict, bad: boolean]>([
    ['a bound of one', knownOf(1), 'linear', false],
    ['a bound of two', knownOf(2), 'quadratic', false],
    [
      'three with a bounded repetition',
      knownOf(3, { growth: { degree: 3, bounded: 2, attack: [] } }),
      'bounded',
      false,
    ],
    ['three, attacked in vain', knownOf(3, { measured: slow(16_000, 80, 2) }), 'attacked', false],
    ['three, and measured', knownOf(3, { measured: slow(2000, 80, 3) }), 'polynomial', true],
    ['no end with a short text', knownOf(ENDLESS, { measured: slow(40, ENDLESS) }), 'exponential', true],
    ['the recheck’s word', knownOf(ENDLESS, { automaton: { says: 'exponential' } }), 'exponential', true],
    ['the recheck above the bound', knownOf(2, { automaton: { says: '3rd degree polynomial' } }), 'bounded', true],
    [
      'the recheck’s guess above the bound',
      knownOf(2, { fuzz: { says: '2nd degree polynomial (fuzz)' } }),
      'quadratic',
      false,
    ],
  ])('%s', (_, known, verdict, bad) => {
    const row = rowOf(at, known)
    expect([row.verdict, isBad(row)]).toEqual([verdict, bad])
  })
})

it('attacks until the times show the cube', () => {
  const enough = new Error('enough')
  const tell = ({ ms, power = 0 }: Measured): void => {
    if (ms < ENDLESS && ms > 30 && power > 2.5) throw enough
  }
  expect(() => attack('^a*a*a*$', '', [growth('^a*a*a*$').attack], tell)).toThrow(enough)
})

it('writes an expression with its least alphabet', () => {
  expect(plain('\\p{L}+é', 'iu')).toEqual({ pattern: '[\\u0061\\u00c9]{1,}\\u00c9', flags: '' })
  expect(plain('(a)\\1', 'u')).toEqual({ pattern: '(a)\\1', flags: 'u' })
})

it('finds literals and what a module builds, each once, and none of tests', async () => {
  const root = mkdtempSync(join(tmpdir(), 'regexps-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const src = join(root, 'packages', 'stage', 'src')
  mkdirSync(src, { recursive: true })
  const files = {
    'a.ts':
      'export const ONE: RegExp = /a+/u\nexport const again = (text: string) => /a+/u.test(text) && /(b+)+$/.test(text)\n',
    'b.ts': "const WORDS = ['c', 'd']\nexport const TWO = new RegExp(WORDS.join('|'), 'i')\n",
    'a.test.ts': 'export const NONE = /none/\n',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(src, name), text)
  const found = await expressionsOf('stage', root)
  const written = ({ at, source, flags }: Expression): string => `${at} /${source}/${flags}`
  expect(found.map(written)).toEqual([
    'packages/stage/src/a.ts:1 /a+/u',
    'packages/stage/src/a.ts:2 /(b+)+$/',
    'packages/stage/src/b.ts:2 /c|d/i',
  ])
})
