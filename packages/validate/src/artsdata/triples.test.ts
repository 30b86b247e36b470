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
  it.each([
    ['s', null, null, 2],
    ['s', 'p', null, 1],
    ['s', 'q', 'o', 1],
    [null, 'p', null, 2],
    [null, null, 'o', 2],
    ['x', null, null, 0],
  ])('finds %s %s %s: %i', (s, p, o, expected) => {
    const triples = new Triples([say('s', 'p', 'a'), say('s', 'q', 'o'), say('t', 'p', 'o')])
    const term = (name: string | null) => (name === null ? null : namedNode(name))
    expect(triples.match(term(s), term(p), term(o)).size).toBe(expected)
  })
  it('tells a word in one language from the same in another', () => {
    const named = (tag: string) => quad(namedNode('s'), namedNode('p'), literal('Nora', tag))
    expect(new Triples([named('fr'), named('en'), named('fr')]).size).toBe(2)
  })
})
