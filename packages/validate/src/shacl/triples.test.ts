import { DataFactory, type Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { Triples } from './triples.ts'

const { namedNode, literal, quad } = DataFactory
const say = (s: string, p: string, o: string | number): Quad =>
  quad(namedNode(s), namedNode(p), typeof o === 'number' ? literal(String(o)) : namedNode(o))

describe('Triples', () => {
  it('keeps a triple once, of few and of many', () => {
    const many = Array.from({ length: 40 }, (_, n) => say('s', 'p', n))
    const triples = new Triples([...many, ...many, say('t', 'p', 'o'), say('t', 'p', 'o')])
    expect(triples.size).toBe(41)
    expect([...triples]).toHaveLength(41)
    expect(triples.has(say('s', 'p', 39))).toBe(true)
    expect(triples.has(say('s', 'p', 40))).toBe(false)
  })
  it('finds by subject, by object and by predicate', () => {
    const triples = new Triples([say('s', 'p', 'a'), say('s', 'q', 'o'), say('t', 'p', 'o')])
    const values = (terms: readonly { value: string }[]) => terms.map(({ value }) => value).join(' ')
    expect(triples.about(namedNode('s'))).toHaveLength(2)
    expect(triples.about(namedNode('x'))).toEqual([])
    expect(values(triples.objects(namedNode('s'), 'p'))).toBe('a')
    expect(values(triples.subjects('p', namedNode('o')))).toBe('t')
    expect(values(triples.with('p').map(({ subject }) => subject))).toBe('s t')
  })
  it('tells a word in one language from the same in another', () => {
    const named = (tag: string) => quad(namedNode('s'), namedNode('p'), literal('Nora', tag))
    expect(new Triples([named('fr'), named('en'), named('fr')]).size).toBe(2)
  })
})
