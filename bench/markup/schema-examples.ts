import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '@rampe/extract'
import { type Claim, valueText } from '@rampe/model'
import { load } from 'cheerio'
import { oracles } from './oracles.ts'
import { type Case, captureOf } from './page.ts'
import { COMPARED } from './schema-reasons.ts'

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
const wrap = (source: string): string => {
  if (/^\s*[{[]/.test(source)) return `<script type="application/ld+json">${source}</script>`
  return /<(?:html|body)\b/i.test(source) ? source : `<html><body>${source}</body></html>`
}
const HOME = 'https://rampe.example/example'

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

/**
 * The examples of schema.org that stand in two or three notations: all must give the same facts. Where they do not, either the
 * sources say different things, which is so when a word of the fact is missing in one of them, or when the reference
 * implementation of each notation reads of it just what Rampe does, or when a person compared them; or Rampe is at fault.
 */
export async function schemaExamples(conformance: string): Promise<readonly Case[]> {
  const file = join(conformance, 'schemaorg-examples', 'examples.json')
  if (!existsSync(file)) return []
  const examples: readonly Example[] = JSON.parse(readFileSync(file, 'utf8'))
  const cases = await Promise.all(examples.map(caseOf))
  return cases.flatMap((one) => one ?? [])
}

async function caseOf(example: Example): Promise<Case | undefined> {
  const read = (Object.keys(SYNTAXES) as Syntax[]).flatMap((syntax) => {
    const source = example[syntax]
    if (!source || !PRESENT[syntax].test(source)) return []
    const { claims } = extract(captureOf(wrap(source), HOME))
    const facts = factsOf(claims.filter((claim) => claim.provenance.generatedBy === SYNTAXES[syntax]))
    return [{ syntax, facts, source: levelled(decoded(source)), html: wrap(source) }]
  })
  const [first, ...rest] = read
  if (!first || rest.length === 0) return undefined
  const differences = rest.flatMap((other) =>
    [
      ...[...other.facts].filter(([fact]) => !first.facts.has(fact)).map((fact) => ({ fact, lacking: first })),
      ...[...first.facts].filter(([fact]) => !other.facts.has(fact)).map((fact) => ({ fact, lacking: other })),
    ].map(({ fact: [fact, needles], lacking }) => ({
      text: `${lacking.syntax} lacks “${fact}”`,
      inSource: needles.some((needle) => !lacking.source.includes(needle)),
    })),
  )
  const empty = read.find(({ facts }) => facts.size === 0)
  if (empty) differences.push({ text: `${empty.syntax}: nothing read`, inSource: false })
  if (differences.length === 0) return { name: example.id }
  const unexplained = differences.filter(({ inSource }) => !inSource)
  const shown = (list: typeof differences): string =>
    `${list
      .slice(0, 3)
      .map(({ text }) => text)
      .join('; ')} (${differences.length})`
  const reason = COMPARED.get(example.id)
  if (reason !== undefined) return { name: example.id, failure: `the sources differ: ${reason}` }
  if (unexplained.length === 0)
    return { name: example.id, failure: `the sources differ, by their words: ${shown(differences)}` }
  const odd = (
    await Promise.all(read.map(async ({ syntax, html }) => [syntax, await againstReference(syntax, html)] as const))
  ).filter(([, difference]) => difference !== undefined)
  if (odd.length === 0)
    return {
      name: example.id,
      failure: `the sources differ, and each is read as its reference implementation reads it: ${shown(unexplained)}`,
    }
  const other = odd.map(([syntax, difference]) => `${syntax}: ${difference?.slice(0, 200)}`).join('; ')
  return { name: example.id, failure: `they differ otherwise: ${shown(unexplained)}; the reference reads ${other}` }
}

async function againstReference(syntax: Syntax, html: string): Promise<string | undefined> {
  try {
    return await oracles[syntax](html, HOME)
  } catch (error) {
    return `the reference fails: ${String(error).slice(0, 120)}`
  }
}
