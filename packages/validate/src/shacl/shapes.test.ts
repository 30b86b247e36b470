import { describe, expect, it } from 'vitest'
import { Shapes } from './shapes.ts'

const PREFIXES = `@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix ex: <https://rampe.example/> . `

/** `focus component value` of each result, in order. */
async function found(shape: string, data: string): Promise<readonly string[]> {
  const shapes = new Shapes(`${PREFIXES} ${shape}`, 'https://rampe.example/')
  const results = await shapes.checkTurtle(`${PREFIXES} ${data}`, 'https://rampe.example/')
  const name = (value: string | undefined): string =>
    value?.replace('https://rampe.example/', '').replace(/^b\d+_/, '_:') ?? ''
  return results
    .map(({ focusNode, component, value }) => `${name(focusNode.value)} ${component} ${name(value?.value)}`.trim())
    .sort()
}

/** A property shape for every target of class Show. */
const property = (body: string, path = 'ex:p'): string =>
  `ex:S a sh:NodeShape ; sh:targetClass ex:Show ; sh:property [ sh:path ${path} ; ${body} ] .`
const node = (body: string, target = 'sh:targetClass ex:Show'): string => `ex:S a sh:NodeShape ; ${target} ; ${body} .`

describe('SHACL Core, constraints on a property', () => {
  it.each([
    [
      'class, through a subclass',
      'sh:class ex:Hall',
      'ex:Club rdfs:subClassOf ex:Hall . ex:c a ex:Club . ex:a a ex:Show ; ex:p ex:c, ex:b .',
      ['a class b'],
    ],
    ['datatype', 'sh:datatype xsd:date', 'ex:a a ex:Show ; ex:p "2026-12-03"^^xsd:date, "x" .', ['a datatype x']],
    [
      'datatype, ill-formed',
      'sh:datatype xsd:integer',
      'ex:a a ex:Show ; ex:p "x"^^xsd:integer, 3 .',
      ['a datatype x'],
    ],
    ['nodeKind', 'sh:nodeKind sh:BlankNodeOrIRI', 'ex:a a ex:Show ; ex:p "x", ex:y .', ['a nodeKind x']],
    ['minCount', 'sh:minCount 2', 'ex:a a ex:Show ; ex:p 1 . ex:b a ex:Show ; ex:p 1, 2 .', ['a minCount']],
    ['maxCount', 'sh:maxCount 1', 'ex:a a ex:Show ; ex:p 1, 2 . ex:b a ex:Show ; ex:p 1 .', ['a maxCount']],
    ['minExclusive', 'sh:minExclusive 3', 'ex:a a ex:Show ; ex:p 3, 4 .', ['a minExclusive 3']],
    ['minInclusive', 'sh:minInclusive 3', 'ex:a a ex:Show ; ex:p 2, 3 .', ['a minInclusive 2']],
    ['minInclusive, not comparable', 'sh:minInclusive 3', 'ex:a a ex:Show ; ex:p "x" .', ['a minInclusive x']],
    [
      'maxInclusive, moments',
      'sh:maxInclusive "2026-12-03T20:00:00-05:00"^^xsd:dateTime',
      'ex:a a ex:Show ; ex:p "2026-12-04T01:00:00Z"^^xsd:dateTime, "2026-12-04T01:00:01Z"^^xsd:dateTime .',
      ['a maxInclusive 2026-12-04T01:00:01Z'],
    ],
    ['maxExclusive', 'sh:maxExclusive 3', 'ex:a a ex:Show ; ex:p 2, 3 .', ['a maxExclusive 3']],
    ['minLength, of an address', 'sh:minLength 24', 'ex:a a ex:Show ; ex:p ex:yy, "x" .', ['a minLength x']],
    ['minLength, of a nameless node', 'sh:minLength 1', 'ex:a a ex:Show ; ex:p _:b .', ['a minLength _:b']],
    ['maxLength', 'sh:maxLength 2', 'ex:a a ex:Show ; ex:p "abc", "ab" .', ['a maxLength abc']],
    [
      'pattern with flags',
      'sh:pattern "^b" ; sh:flags "i"',
      'ex:a a ex:Show ; ex:p "Bob", "Alice" .',
      ['a pattern Alice'],
    ],
    [
      'languageIn',
      'sh:languageIn ( "fr" "en" )',
      'ex:a a ex:Show ; ex:p "x"@fr-CA, "y"@de, "z" .',
      ['a languageIn y', 'a languageIn z'],
    ],
    ['uniqueLang', 'sh:uniqueLang true', 'ex:a a ex:Show ; ex:p "x"@fr, "y"@fr, "z"@en .', ['a uniqueLang']],
    ['equals', 'sh:equals ex:q', 'ex:a a ex:Show ; ex:p 1 ; ex:q 2 .', ['a equals 1', 'a equals 2']],
    ['disjoint', 'sh:disjoint ex:q', 'ex:a a ex:Show ; ex:p 1, 2 ; ex:q 2 .', ['a disjoint 2']],
    ['lessThan', 'sh:lessThan ex:q', 'ex:a a ex:Show ; ex:p 2 ; ex:q 2, 3 .', ['a lessThan 2']],
    ['lessThan, not comparable', 'sh:lessThan ex:q', 'ex:a a ex:Show ; ex:p "x" ; ex:q 2 .', ['a lessThan x']],
    ['lessThanOrEquals', 'sh:lessThanOrEquals ex:q', 'ex:a a ex:Show ; ex:p 2, 3 ; ex:q 2 .', ['a lessThanOrEquals 3']],
    ['not', 'sh:not [ sh:class ex:Hall ]', 'ex:h a ex:Hall . ex:a a ex:Show ; ex:p ex:h, ex:i .', ['a not h']],
    ['and', 'sh:and ( [ sh:minLength 2 ] [ sh:maxLength 3 ] )', 'ex:a a ex:Show ; ex:p "x", "xy" .', ['a and x']],
    [
      'or',
      'sh:or ( [ sh:datatype xsd:date ] [ sh:datatype xsd:dateTime ] )',
      'ex:a a ex:Show ; ex:p "x", "2026-12-03"^^xsd:date .',
      ['a or x'],
    ],
    ['xone', 'sh:xone ( [ sh:minLength 2 ] [ sh:maxLength 2 ] )', 'ex:a a ex:Show ; ex:p "x", "xy" .', ['a xone xy']],
    [
      'node',
      'sh:node [ sh:property [ sh:path ex:name ; sh:minCount 1 ] ]',
      'ex:h ex:name "H" . ex:a a ex:Show ; ex:p ex:h, ex:i .',
      ['a node i'],
    ],
    [
      'property in property',
      'sh:property [ sh:path ex:name ; sh:minCount 1 ]',
      'ex:a a ex:Show ; ex:p ex:h .',
      ['h minCount'],
    ],
    [
      'qualifiedMinCount',
      'sh:qualifiedValueShape [ sh:class ex:Hall ] ; sh:qualifiedMinCount 1',
      'ex:h a ex:Hall . ex:a a ex:Show ; ex:p ex:h . ex:b a ex:Show ; ex:p ex:x .',
      ['b qualifiedMinCount'],
    ],
    [
      'qualifiedMaxCount',
      'sh:qualifiedValueShape [ sh:class ex:Hall ] ; sh:qualifiedMaxCount 1',
      'ex:h a ex:Hall . ex:i a ex:Hall . ex:a a ex:Show ; ex:p ex:h, ex:i .',
      ['a qualifiedMaxCount'],
    ],
    ['hasValue', 'sh:hasValue ex:y', 'ex:a a ex:Show ; ex:p ex:x . ex:b a ex:Show ; ex:p ex:x, ex:y .', ['a hasValue']],
    ['in', 'sh:in ( ex:x "y"@fr )', 'ex:a a ex:Show ; ex:p ex:x, "y"@fr, "y" .', ['a in y']],
  ])('%s', async (_, body, data, expected) => {
    expect(await found(property(body), data)).toEqual(expected)
  })

  it('counts a value of two qualified siblings once', async () => {
    const shape = `ex:S a sh:NodeShape ; sh:targetClass ex:Show ;
      sh:property [ sh:path ex:p ; sh:qualifiedValueShape [ sh:class ex:Hall ] ; sh:qualifiedValueShapesDisjoint true ; sh:qualifiedMinCount 1 ] ;
      sh:property [ sh:path ex:p ; sh:qualifiedValueShape [ sh:class ex:Club ] ; sh:qualifiedValueShapesDisjoint true ; sh:qualifiedMinCount 1 ] .`
    const data =
      'ex:both a ex:Hall, ex:Club . ex:h a ex:Hall . ex:c a ex:Club . ex:a a ex:Show ; ex:p ex:both . ex:b a ex:Show ; ex:p ex:h, ex:c .'
    expect(await found(shape, data)).toEqual(['a qualifiedMinCount', 'a qualifiedMinCount'])
  })
})

describe('SHACL Core, paths', () => {
  it.each([
    ['a sequence', '( ex:p ex:q )', 'ex:a a ex:Show ; ex:p ex:x . ex:x ex:q ex:y .', 'y'],
    ['an alternative', '[ sh:alternativePath ( ex:p ex:q ) ]', 'ex:a a ex:Show ; ex:q ex:y .', 'y'],
    ['an inverse', '[ sh:inversePath ex:p ]', 'ex:a a ex:Show . ex:y ex:p ex:a .', 'y'],
    ['zero or one', '[ sh:zeroOrOnePath ex:p ]', 'ex:a a ex:Show ; ex:p ex:y . ex:y ex:p ex:z .', 'a y'],
    ['zero or more, in a circle', '[ sh:zeroOrMorePath ex:p ]', 'ex:a a ex:Show ; ex:p ex:y . ex:y ex:p ex:a .', 'a y'],
    ['one or more, in a circle', '[ sh:oneOrMorePath ex:p ]', 'ex:a a ex:Show ; ex:p ex:y . ex:y ex:p ex:a .', 'a y'],
    [
      'a sequence of inverses',
      '( [ sh:inversePath ex:p ] [ sh:zeroOrMorePath ex:q ] )',
      'ex:a a ex:Show . ex:y ex:p ex:a ; ex:q ex:z .',
      'y z',
    ],
    [
      'two ways to one value',
      '( ex:p ex:q )',
      'ex:a a ex:Show ; ex:p ex:x, ex:z . ex:x ex:q ex:y . ex:z ex:q ex:y .',
      'y',
    ],
  ])('%s', async (_, path, data, values) => {
    const results = await found(property('sh:nodeKind sh:Literal', path), data)
    expect(results).toEqual(values.split(' ').map((value) => `a nodeKind ${value}`))
  })
})

describe('SHACL Core, nodes and targets', () => {
  it.each([
    [
      'closed',
      node('sh:closed true ; sh:ignoredProperties ( rdf:type ) ; sh:property [ sh:path ex:p ]'),
      'ex:a a ex:Show ; ex:p 1 ; ex:q 2 .',
      ['a closed 2'],
    ],
    ['node kinds of a node', node('sh:nodeKind sh:IRI'), '_:x a ex:Show . ex:a a ex:Show .', ['_:x nodeKind _:x']],
    [
      'equals, of the node itself',
      node('sh:equals ex:p'),
      'ex:a a ex:Show ; ex:p ex:a . ex:b a ex:Show ; ex:p ex:c .',
      ['b equals b', 'b equals c'],
    ],
    ['hasValue, of the node itself', node('sh:hasValue ex:a'), 'ex:a a ex:Show . ex:b a ex:Show .', ['b hasValue']],
    [
      'a target node, and one of the same class',
      node('sh:minLength 24', 'sh:targetNode ex:a, "x"'),
      '',
      ['a minLength a', 'x minLength x'],
    ],
    ['subjects of', node('sh:class ex:Show', 'sh:targetSubjectsOf ex:p'), 'ex:a ex:p 1 .', ['a class a']],
    ['objects of', node('sh:class ex:Show', 'sh:targetObjectsOf ex:p'), 'ex:a ex:p ex:b .', ['b class b']],
    [
      'subclasses of a target class',
      node('sh:minLength 99'),
      'ex:Play rdfs:subClassOf ex:Show . ex:a a ex:Play .',
      ['a minLength a'],
    ],
    [
      'a class that is its own shape',
      'ex:Show a rdfs:Class, sh:NodeShape ; sh:property [ sh:path ex:p ; sh:minCount 1 ] .',
      'ex:a a ex:Show .',
      ['a minCount'],
    ],
    ['a shape that is switched off', node('sh:deactivated true ; sh:minLength 99'), 'ex:a a ex:Show .', []],
    ['a property shape that is switched off', property('sh:deactivated true ; sh:minCount 1'), 'ex:a a ex:Show .', []],
  ])('%s', async (_, shape, data, expected) => {
    expect(await found(shape, data)).toEqual(expected)
  })

  it('gives each result its severity, its shape and its own words', async () => {
    const shapes = new Shapes(
      `${PREFIXES} ex:S a sh:NodeShape ; sh:targetClass ex:Show ; sh:property ex:P . ex:P sh:path ex:p ; sh:minCount 1 ; sh:severity sh:Warning ; sh:message "no p" .`,
    )
    const results = await shapes.checkTurtle(`${PREFIXES} ex:a a ex:Show .`, 'https://rampe.example/')
    expect(results).toEqual([
      {
        focusNode: expect.objectContaining({ value: 'https://rampe.example/a' }),
        path: 'https://rampe.example/p',
        severity: 'warning',
        component: 'minCount',
        shape: 'https://rampe.example/P',
        message: 'no p',
      },
    ])
  })
})
