import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patternOf, splitBy } from './pattern.ts'

describe('patterns', () => {
  it.each([
    ['le (\\d{1,2}) mars', 'dès le 13 mars à 20 h', ['le 13 mars', '13']],
    ['^/spectacles/[^/]+/?$', '/spectacles/sel', ['/spectacles/sel']],
    ['^/spectacles/[^/]+/?$', '/spectacles/sel/archives', undefined],
    ['(?i)prix\\s*:\\s*(.+)', 'PRIX : 28 $', ['PRIX : 28 $', '28 $']],
    ['(a|ab)(c|bcd)(d*)', 'abcd', ['abcd', 'a', 'bcd', '']],
    ['a+?', 'aaa', ['a']],
    ['(?:x)(?<jour>\\p{Lu}\\p{L}+)', 'xÉté', ['xÉté', 'Été']],
    ['\\bsel\\b', 'Resel sel', ['sel']],
    ['(a*)*b', 'xaab', ['aab', 'aa']],
    ['[^\\n😀]+', '😀ok', ['ok']],
    ['x{2,3}', 'axxxxb', ['xxx']],
    ['(a)|b', 'b', ['b']],
  ])('%s on %j', (source, text, groups) => {
    const found = patternOf(source).exec(text)
    expect(found && [...found.groups]).toEqual(groups)
  })

  it.each([
    ['(?=x)', /ahead/],
    ['(x)\\1', /back/],
    ['(x', /without its/],
    ['x)', /without its/],
    ['[x', /without its/],
    ['*x', /nothing before/],
    ['x**', /in a row/],
    ['x{5,2}', /least/],
    ['\\y', /not understood/],
    ['(?:(?:a{99}){99}){99}', /too many/],
    ['a'.repeat(301), /longer/],
  ])('refuses %s', (source, why) => {
    expect(() => patternOf(source)).toThrow(why)
  })

  it('cannot hang', () => {
    const text = 'a'.repeat(10_000)
    const begun = performance.now()
    for (const source of ['(a+)+b', '(a|a)*b', '(a|aa)+$b', 'a*a*a*a*a*b', '(.*)(.*)(.*)(.*)x'])
      expect(patternOf(source).exec(text)).toBeUndefined()
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  it('finds what the platform finds', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '.',
      'a*',
      'b+',
      '(a|b)',
      '(ab)?',
      '[ab]',
      'a{1,2}',
      '(?:b|a+)',
      '^',
      '$',
      '\\b',
      'a*?',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.stringMatching(/^[ab ]{0,8}$/), (pieces, text) => {
        const source = pieces.join('')
        const wanted = new RegExp(source, 'u').exec(text)
        const found = patternOf(source).exec(text)
        expect(found?.groups[0]).toEqual(wanted?.[0])
        expect(found?.start).toEqual(wanted?.index)
      }),
      { numRuns: 500 },
    )
  })

  it('splits', () => {
    expect(splitBy(patternOf('\\s*(?:,|\\bet\\b)\\s*'), 'Ana, Bo et Cy')).toEqual(['Ana', 'Bo', 'Cy'])
  })
})
