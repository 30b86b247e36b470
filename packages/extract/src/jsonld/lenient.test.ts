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
  ['a name that stands twice', '{"a":1,"a":[2,3],"b":0}', { a: [1, 2, 3], b: 0 }, ['duplicate-key']],
  ['the same said twice', '{"a":"x","a":"x"}', { a: 'x' }, ['duplicate-key']],
  [
    'a colon behind quotes',
    '{"a":"the "play": a show","b":1}',
    { a: 'the "play": a show', b: 1 },
    ['unescaped-quote', 'unescaped-quote'],
  ],
  ['a quote that is missing', '{"a":"x,\n"b":1}', { a: 'x', b: 1 }, ['missing-quote', 'missing-comma']],
  ['a quote that a name lacks', '{a":1,"b:"x"}', { a: 1, b: 'x' }, ['missing-quote', 'missing-quote']],
  ['an opening bracket that is missing', '"a":1}', { a: 1 }, ['missing-bracket']],
  ['typographic quotes', '{“a”:“b”,„c“:«d»}', { a: 'b', c: 'd' }, ['single-quotes']],
  ['entities, twice', '{&amp;quot;a&amp;quot;:1}', { a: 1 }, ['html-entities']],
  ['escaped as a whole', '{\\"a\\":\\"b\\"}', { a: 'b' }, ['escaped-quotes']],
  ['doubled as a whole', '{""a"":""b""}', { a: 'b' }, ['doubled-quotes']],
  ['percent signs', '%7B%22a%22:1%7D', { a: 1 }, ['percent-encoding']],
  ['a template that was not filled', '{"a":{{ x.y }},"b":1}', { b: 1 }, ['template-residue', 'stray-comma']],
  [
    'a message of the server',
    '{"a":1,\n<br />\n<b>Notice</b>: x in <b>y</b> on line 3<br />\n"b":2}',
    { a: 1, b: 2 },
    ['server-message'],
  ],
  [
    'a call',
    '{"a":f(1,"x)"),"b":new Date("2026-03-13")}',
    { a: null, b: '2026-03-13' },
    ['script-value', 'script-value'],
  ],
  ['texts put together', '{"a":"x" + "y"}', { a: 'xy' }, ['script-value']],
  ['escapes of other languages', '{"a":"\\xe9\\u{e9}\\351"}', { a: 'ééé' }, ['bad-escape', 'bad-escape', 'bad-escape']],
  ['thousands', '{"a":1 250,50}', { a: 1250.5 }, ['loose-number']],
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
