import { propertyOf, SCHEMA } from '@rampe/model'
import { languageAt, selectors } from '../dom.ts'
import type { Extractor } from '../extractor.ts'
import { type MfItem, type MfProperty, readMicroformats } from '../microformats/parse.ts'
import { ADDRESS_PARTS, PERSONAL, TERMS, TYPES, WIKI } from '../microformats/terms.ts'
import { tooMany } from '../notices.ts'
import type { TreeNode } from '../page/tree.ts'
import { rootOf } from '../page.ts'
import { sightingsOf } from '../rdf/sightings.ts'
import { type Literal, MAX_STATEMENTS, node, RDF_TYPE, type Statement } from '../rdf/statement.ts'

/** microformats2 and classic hCalendar, hCard and their kin, in schema.org's words. */
export const microformats: Extractor = {
  name: 'microformats',
  basis: 'declared',
  confidence: 0.9,
  markup: true,
  accepts: (page) =>
    /\b(?:h-[a-z]|vevent|vcard|hentry|hfeed|hproduct|hreview|hrecipe|hresume)/.test(page.text) &&
    page.probe().microformats,
  read(page) {
    const { items, tooMany: cut } = readMicroformats(rootOf(page), page.base)
    const statements = statementsOf(items)
    return {
      sightings: sightingsOf(statements, page.setting),
      issues: cut || statements.length >= MAX_STATEMENTS ? [tooMany(page, 'microformats')] : [],
    }
  },
}

interface Work {
  readonly item: MfItem
  readonly subject: string
  /** The schema.org property that it stands under, if any. */
  readonly role: string | undefined
}

function statementsOf(items: readonly MfItem[]): Statement[] {
  const select = selectors()
  const languages = new Map<TreeNode, string | undefined>()
  const statements: Statement[] = []
  const work: Work[] = []
  const enter = (item: MfItem, role: string | undefined): string => {
    const subject = `_:f${work.length}`
    work.push({ item, subject, role })
    return subject
  }
  for (const item of items) enter(item, undefined)
  for (const { item, subject, role } of work) {
    // An item that stands under two properties is said twice: nested, that doubles with each level.
    if (statements.length >= MAX_STATEMENTS) break
    for (const type of item.types.flatMap((name) => typesOf(name, item, role)))
      statements.push({ subject, predicate: RDF_TYPE, object: node(type), selector: select(item.element) })
    const loose = looseAddressOf(item, subject)
    if (loose) {
      const selector = select(item.element)
      statements.push({ subject, predicate: `${SCHEMA}address`, object: node(loose), selector })
      statements.push({ subject: loose, predicate: RDF_TYPE, object: node(`${SCHEMA}PostalAddress`), selector })
    }
    for (const [name, values] of item.properties)
      for (const value of values) {
        if (statements.length >= MAX_STATEMENTS) break
        const part = isAddressPart(name) ? loose : undefined
        const { predicate, term } = predicateOf(part === undefined ? item.types : ['h-adr'], name)
        if (term === 'worksFor' && isOrganization(item)) continue
        const selector = select(value.element)
        if (value.item) {
          statements.push({ subject, predicate, object: node(enter(value.item, term)), selector })
          continue
        }
        if (value.value.trim() === '') continue
        statements.push({
          subject: part ?? subject,
          predicate,
          object: literalOf(value, languageAt(value.element, languages)),
          selector,
        })
      }
    for (const child of item.children) enter(child, undefined)
  }
  return statements
}

const isAddressPart = (name: string): boolean => Object.hasOwn(ADDRESS_PARTS, name)

/** The address of a card that has parts of one and no `adr` around them. */
const looseAddressOf = ({ types, properties }: MfItem, subject: string): string | undefined =>
  types.includes('h-card') && !properties.has('adr') && [...properties.keys()].some(isAddressPart)
    ? `${subject}a`
    : undefined

const literalOf = ({ value }: MfProperty, language: string | undefined): Literal => ({
  kind: 'literal',
  lexical: value,
  html: true,
  ...(language ? { language } : {}),
})

/** A card whose organisation bears its own name is that organisation (hCard 1.0, "Organization Contact Info"). */
function isOrganization({ types, properties }: MfItem): boolean {
  if (!types.includes('h-card')) return false
  const name = properties.get('name')?.[0]?.value
  return (
    types.includes('h-org') ||
    (name !== undefined && properties.get('org')?.some(({ value }) => value === name) === true)
  )
}

/** Where only a place can stand, a card is one; elsewhere it is a person or an organisation only if it says so. */
function typesOf(name: string, item: MfItem, role: string | undefined): readonly string[] {
  if (name !== 'h-card') {
    const known = TYPES[name]
    return [known === undefined ? WIKI + name : SCHEMA + known]
  }
  if (role === 'location') return [`${SCHEMA}Place`]
  if (isOrganization(item)) return [`${SCHEMA}Organization`]
  return [PERSONAL.some((property) => item.properties.has(property)) ? `${SCHEMA}Person` : `${SCHEMA}Thing`]
}

function predicateOf(
  types: readonly string[],
  name: string,
): { readonly predicate: string; readonly term: string | undefined } {
  for (const type of types) {
    const table = TERMS[type]
    const term = table && Object.hasOwn(table, name) ? table[name] : undefined
    if (term !== undefined && propertyOf(term)) return { predicate: SCHEMA + term, term }
  }
  return { predicate: `${WIKI}${types[0] ?? 'h-item'}#${name}`, term: undefined }
}
