import { describe, expect, it } from 'vitest'
import { readLeniently } from './lenient.ts'

/** Broken JSON, what it says, and what is told. */
const rows: readonly (readonly [string, string, unknown, readonly string[]])[] = [
  ['trailing comma', '{"a":1,}', { a: 1 }, ['trailing-comma']],
  ['comma twice', '[1,,2]', [1, 2], ['stray-comma']],
  ['missing comma in a list', '["a" "b"]', ['a', 'b'], ['missing-comma']],
  ['missing colon', '{"a" "b"}', { a: 'b' }, ['missing-colon']],
  ['PHP arrow', '{"a" => 1}', { a: 1 }, ['missing-colon']],
  ['decimal comma', '{"price":25,50,"b":1}', { price: 25.5, b: 1 }, ['decimal-comma']],
  ['a list of numbers is no decimal', '{"a":[25,50],"b":1,}', { a: [25, 50], b: 1 }, ['trailing-comma']],
  ['quotes inside', '{"a":"the "great" play"}', { a: 'the "great" play' }, ['unescaped-quote', 'unescaped-quote']],
  [
    'quotes and a comma inside',
    '{"a":"say "no", twice","b":1}',
    { a: 'say "no", twice', b: 1 },
    ['unescaped-quote', 'unescaped-quote'],
  ],
  ['apostrophe in single quotes', "{'a':'l'avare'}", { a: "l'avare" }, ['single-quotes']],
  ['unquoted words', '{a: b c, d: true}', { a: 'b c', d: true }, ['unquoted-key', 'unquoted-value']],
  ['a day without quotes', '{"a": 2026-03-13}', { a: '2026-03-13' }, ['unquoted-value']],
  ['nothing', '{"a": undefined, "b": NaN}', { a: null, b: null }, ['loose-number', 'loose-number']],
  ['escapes that are none', '{"a":"C:\\dir"}', { a: 'C:\\dir' }, ['bad-escape']],
  ['a text that breaks off is dropped', '{"a":1,"b":"half', { a: 1 }, ['truncated']],
  ['a number that breaks off is dropped', '{"a":1,"b":12', { a: 1 }, ['truncated']],
  ['brackets crossed', '{"a":[1,2}', { a: [1, 2] }, ['wrong-bracket']],
  ['__proto__ is a name', '{"__proto__":{"x":1},}', JSON.parse('{"__proto__":{"x":1}}'), ['trailing-comma']],
]

describe('lenient JSON', () => {
  it.each(rows)('%s', (_name, text, expected, faults) => {
    const { roots, repairs } = readLeniently(text)
    expect(JSON.parse(JSON.stringify(roots[0]))).toEqual(expected)
    expect(repairs.map(({ fault }) => fault)).toEqual(faults)
  })

  it('reads every root', () => {
    expect(readLeniently('{"a":1}{"b":2};[3]').roots).toHaveLength(3)
  })

  it('pollutes no prototype', () => {
    readLeniently('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},}')
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
