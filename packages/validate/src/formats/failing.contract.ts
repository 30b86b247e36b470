import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entity, Graph } from '@rampe/model'
import { type AuditResult, audit } from '../audit.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const failing = readdirSync(fixtures).flatMap((rule) =>
  readdirSync(join(fixtures, rule)).flatMap((file) =>
    /^fail.*\.jsonld$/.test(file) ? [join(fixtures, rule, file)] : [],
  ),
)

/** Every finding that any rule can make, and the words of hostile pages: what a format must be able to write. */
export function auditOfEverything(before?: Graph): Promise<AuditResult> {
  const graphs = failing.map((file): Graph => JSON.parse(readFileSync(file, 'utf8')))
  const entities = failing.flatMap((file): readonly Entity[] => {
    const beside = file.replace(/\.jsonld$/, '.entities.json')
    return existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : []
  })
  const hostile = {
    '@type': 'Event',
    '@id': 'not an iri <>',
    name: 'a\u0000\ud800\u2028</script>]]>',
    url: 'javascript:alert(1)',
    inLanguage: 'fr_ca!',
    constructor: 'x',
    toString: 'y',
  }
  const nodes: readonly unknown[] = [...graphs.flatMap((graph) => graph['@graph']), hostile, { '@type': 'Event' }]
  return audit(
    { '@context': 'https://schema.org', '@graph': nodes as Graph['@graph'] },
    { entities, now: new Date('2026-11-20T12:00:00Z'), site: 'https://rampe.example/', ...(before ? { before } : {}) },
  )
}
