import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '@rampe/extract'
import { type Claim, claimId } from '@rampe/model'
import { type Case, captureOf } from './page.ts'

interface Example {
  readonly id: string
  readonly syntaxes: readonly string[]
  readonly microdata?: string
  readonly rdfa?: string
  readonly jsonld?: string
}

const SYNTAXES = { microdata: 'microdata', rdfa: 'rdfa', jsonld: 'json-ld' } as const
type Syntax = keyof typeof SYNTAXES

/** A placeholder sentence stands in the place of some versions. */
const PRESENT = { microdata: /itemscope/, rdfa: /typeof|vocab/, jsonld: /@context/ } as const
const wrap = (source: string): string =>
  /^\s*[{[]/.test(source) ? `<script type="application/ld+json">${source}</script>` : source

/** Facts without the names that each notation gives its things: a thing is known by what is said of it. */
function factsOf(claims: readonly Claim[]): readonly string[] {
  const subjects = new Set(claims.map(({ subject }) => subject))
  const said = new Map<string, string[]>()
  for (const { subject, property, value } of claims) {
    const here = said.get(subject) ?? []
    said.set(subject, here)
    const nested = value.kind === 'reference' && subjects.has(value.iri)
    here.push(nested ? property : claimId('', property, value))
  }
  return claims
    .map(({ subject, property, value }) => {
      const thing = (iri: string): string =>
        claims
          .filter((c) => c.subject === iri && c.property === '@type')
          .map((c) => (c.value.kind === 'reference' ? c.value.iri : ''))
          .sort()
          .join()
      const nested = value.kind === 'reference' && subjects.has(value.iri)
      const shown = nested
        ? `[${thing(value.iri)}]`
        : JSON.stringify(value)
            .toLowerCase()
            .replace(/\\n|\s+/g, ' ')
      return `${thing(subject)} ${property} ${shown}`
    })
    .sort()
}

/** The examples of schema.org that stand in two or three notations: all must give the same facts. */
export function schemaExamples(conformance: string): readonly Case[] {
  const file = join(conformance, 'schemaorg-examples', 'examples.json')
  if (!existsSync(file)) return []
  const examples: readonly Example[] = JSON.parse(readFileSync(file, 'utf8'))
  return examples.flatMap((example): Case[] => {
    const read = (Object.keys(SYNTAXES) as Syntax[]).flatMap((syntax) => {
      const source = example[syntax]
      if (!source || !PRESENT[syntax].test(source)) return []
      const { claims } = extract(captureOf(wrap(source), 'https://rampe.example/example'))
      const facts = factsOf(claims.filter((claim) => claim.provenance.generatedBy === SYNTAXES[syntax]))
      return [{ syntax, facts: new Set(facts) }]
    })
    const [first, ...rest] = read
    if (!first || rest.length === 0) return []
    const differences = rest.flatMap((other) => {
      const extra = [...other.facts].filter((fact) => !first.facts.has(fact))
      const missing = [...first.facts].filter((fact) => !other.facts.has(fact))
      return extra.length + missing.length === 0
        ? []
        : [
            `${other.syntax} against ${first.syntax}: + ${extra.slice(0, 2).join(' | ') || '–'} − ${missing.slice(0, 2).join(' | ') || '–'} (${extra.length}/${missing.length})`,
          ]
    })
    const empty = read.find(({ facts }) => facts.size === 0)
    if (empty) differences.push(`${empty.syntax}: nothing read`)
    return [differences.length === 0 ? { name: example.id } : { name: example.id, failure: differences.join('; ') }]
  })
}
