import type { FieldRule, Template } from '@rampe/model'
import { readScene } from '../../event/read.ts'
import { isSighting, type Seen, type Sighting } from '../../extractor.ts'
import type { TreeNode } from '../../page/tree.ts'
import type { Page } from '../../page.ts'
import { traced } from '../../trace.ts'
import { type Ground, select, written } from './select.ts'
import { type Setting, signatureOf } from './signed.ts'
import { piecesBy, type Reading } from './steps.ts'
import { attributeFor, maySeveral, readerOf } from './values.ts'

/** Records that are read from one page. */
const MAX_RECORDS = 2000

const TYPES: Readonly<Record<string, string>> = { event: 'Event', listing: 'Event', venue: 'Place', person: 'Person' }
/** What a nested thing is, by the property that leads to it. */
const NESTED: Readonly<Record<string, readonly string[]>> = {
  location: ['Place'],
  offers: ['Offer'],
  organizer: ['Organization'],
  workPerformed: ['CreativeWork'],
  superEvent: ['EventSeries'],
  address: ['PostalAddress'],
}

/** The page as the rules of a template are read on it. */
export const groundOf = (page: Page): Ground & { readonly setting: Setting } => {
  const scene = /html/.test(page.capture.mediaType) ? readScene(page, page.profile).scene : undefined
  return { $: page.$, ...(scene ? { outline: scene.outline } : {}), setting: { page, scene } }
}

/** What the rules of a template found of one thing on a page, property by property. */
export interface FieldsRead {
  /** The record that it was read in. */
  readonly here: TreeNode | undefined
  readonly found: readonly { readonly path: string; readonly seen: readonly Seen[] }[]
}

/** Where rules are read, apart from the page itself. */
export type Around = Pick<Reading, 'linked' | 'missing' | 'trace'>

/** The things of a page that a template is about: the page as a whole, or each record. */
export const recordsOf = (template: Template, ground: Ground): readonly (TreeNode | undefined)[] =>
  template.records === undefined
    ? [undefined]
    : select(written(template.records), ground)
        .map(({ node }) => node)
        .slice(0, MAX_RECORDS)

/** Walks through the rules of a template on a page. */
export function fieldsOn(page: Page, template: Template, around: Around): readonly FieldsRead[] {
  const ground = groundOf(page)
  return recordsOf(template, ground).map((here) => {
    const reading: Reading = { page, ground, ...around, ...(here ? { here } : {}) }
    const found = Object.entries(template.fields).map(([path, rules]) => ({
      path,
      seen: byRules(path, rules, reading, ground.setting),
    }))
    return { here, found }
  })
}

/** Everything that the rules of a template tell of a page: one thing, or one for each record. */
export function readTemplate(page: Page, template: Template, around: Around): Sighting[] {
  const type = template.type ?? TYPES[template.kind]
  if (type === undefined || Object.keys(template.fields).length === 0) return []
  return fieldsOn(page, template, around).flatMap(({ here, found }) => {
    const properties = nested(found)
    if (properties.length === 0) return []
    return [{ types: [type], properties: here || type !== 'Event' ? properties : named(properties, page) }]
  })
}

/** The first rule that yields something. */
function byRules(path: string, rules: readonly FieldRule[], reading: Reading, setting: Setting): readonly Seen[] {
  const read = (rule: FieldRule): readonly Seen[] => {
    const pieces = piecesBy(rule, reading, maySeveral(path), attributeFor(path))
    return readerOf(path)(path.split('.').at(-1) ?? path, pieces, signatureOf(rule), setting)
  }
  for (const [n, rule] of rules.entries()) {
    const found = traced(reading.trace, `${path}[${n}]`, reading.page.capture.url, () => read(rule))
    if (found.length > 0) return found
  }
  return []
}

/** Puts the parts of nested things together: `location.name` and `location.address` are of one place. */
function nested(found: readonly { readonly path: string; readonly seen: readonly Seen[] }[]): Seen[] {
  const own: Seen[] = []
  const parts = new Map<string, Seen[]>()
  for (const { path, seen } of found) {
    const at = path.indexOf('.')
    if (at < 0) own.push(...seen)
    else if (seen.length > 0) {
      const above = path.slice(0, at)
      parts.set(above, [...(parts.get(above) ?? []), ...seen])
    }
  }
  for (const [property, seen] of parts) {
    const things = own.filter((one) => one.property === property)
    const [first] = seen
    if (!first) continue
    if (things.length === 0) {
      own.push(...whole(property, seen, first))
      continue
    }
    for (const [n, one] of own.entries())
      if (one.property === property && isSighting(one.value))
        own[n] = { ...one, value: { ...one.value, properties: [...one.value.properties, ...seen] } }
  }
  return own
}

/** Each price is an offer of its own; everything else is said of one thing. */
function whole(property: string, seen: readonly Seen[], first: Seen): readonly Seen[] {
  const types = NESTED[property] ?? []
  const prices = property === 'offers' ? seen.filter((one) => one.property === 'price') : []
  const rest = seen.filter((one) => !prices.includes(one))
  const sightings: readonly Sighting[] =
    prices.length > 1 ? prices.map((one) => ({ types, properties: [one, ...rest] })) : [{ types, properties: seen }]
  return sightings.map((value) => ({ ...first, property, value }))
}

/** An event that no rule names has the name that the page's own words give it: so that both are known to be one. */
function named(properties: readonly Seen[], page: Page): readonly Seen[] {
  if (properties.some(({ property }) => property === 'name')) return properties
  const whole = readScene(page, page.profile).readings.find((one) => one.whole)
  const name = whole?.sighting.properties.find(({ property }) => property === 'name')
  return name ? [{ ...name, basis: 'inferred' }, ...properties] : properties
}
