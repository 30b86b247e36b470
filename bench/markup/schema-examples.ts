import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '@rampe/extract'
import { type Claim, valueText } from '@rampe/model'
import { load } from 'cheerio'
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

const decoded = (html: string): string =>
  load(`<textarea>${html.replaceAll('<', '&lt;')}</textarea>`)('textarea').text()
const local = (iri: string): string => iri.replace(/\/$/, '').split(/[/#]/).at(-1) ?? iri
const levelled = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()

/** Facts without the names that each notation gives its things; with each, the words that its source must have to say it. */
function factsOf(claims: readonly Claim[]): ReadonlyMap<string, readonly string[]> {
  const subjects = new Set(claims.map(({ subject }) => subject))
  const typesOf = (iri: string): readonly string[] =>
    claims
      .flatMap(({ subject, property, value }) =>
        subject === iri && property === '@type' && value.kind === 'reference' ? [value.iri] : [],
      )
      .sort()
  return new Map(
    claims.map(({ subject, property, value }) => {
      const inner = value.kind === 'reference' && subjects.has(value.iri) ? typesOf(value.iri) : undefined
      const text =
        value.kind === 'time'
          ? value.wall.slice(0, 10)
          : value.kind === 'reference'
            ? local(value.iri)
            : valueText(value)
      const shown = inner
        ? `[${inner.join()}]`
        : levelled(`${value.kind} ${valueText(value)} ${value.kind === 'text' ? (value.language ?? '') : ''}`)
      const needles = [
        ...typesOf(subject).map(local),
        ...(property === '@type' ? [] : [local(property)]),
        ...(inner?.map(local) ?? [text]),
      ]
      return [`${typesOf(subject).map(local).join()} ${local(property)} ${shown}`, needles.map(levelled)]
    }),
  )
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
      return [{ syntax, facts, source: levelled(decoded(source)) }]
    })
    const [first, ...rest] = read
    if (!first || rest.length === 0) return []
    const differences = rest.flatMap((other) => {
      const extra = [...other.facts]
        .filter(([fact]) => !first.facts.has(fact))
        .map(([fact, needles]) => ({ fact, needles, lacking: first }))
      const missing = [...first.facts]
        .filter(([fact]) => !other.facts.has(fact))
        .map(([fact, needles]) => ({ fact, needles, lacking: other }))
      return [...extra, ...missing].map(({ fact, needles, lacking }) => ({
        text: `${lacking.syntax} lacks “${fact}”`,
        inSource: needles.some((needle) => !lacking.source.includes(needle)),
      }))
    })
    const empty = read.find(({ facts }) => facts.size === 0)
    if (empty) differences.push({ text: `${empty.syntax}: nothing read`, inSource: false })
    if (differences.length === 0) return [{ name: example.id }]
    const unexplained = differences.filter(({ inSource }) => !inSource)
    const kind = unexplained.length === 0 ? 'the sources differ' : 'they differ otherwise'
    const shown = (unexplained.length === 0 ? differences : unexplained).slice(0, 3).map(({ text }) => text)
    return [{ name: example.id, failure: `${kind}: ${shown.join('; ')} (${differences.length})` }]
  })
}
