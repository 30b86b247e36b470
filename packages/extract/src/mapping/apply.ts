import { isTimeZone, type Selector, type Value } from '@rampe/model'
import { isSighting, type Seen, type Sighting } from '../extractor.ts'
import { isObject, type Json } from '../jsonld/json.ts'
import type { Page } from '../page.ts'
import { absolute, valueOfLiteral } from '../vocabulary/values.ts'
import type { Condition, Mapping, Rule } from './mapping.ts'
import { type Found, items, resolve, textOf } from './path.ts'
import { timeBy, wordsOfHtml } from './values.ts'

const MAX_RECORDS = 20_000
/** Values that are read of one document. */
const MAX_VALUES = 20_000
const MAX_DEPTH = 8
/** Values of one property of one thing. */
const MAX_REPEATED = 2_000
const TAG = /^[a-z]{2,3}(?:-[a-z\d]+)*$/i

/** A document that is being read by a mapping. */
interface Task {
  readonly mapping: Mapping
  readonly page: Page
  readonly root: Found
  readonly select: (pointer: string) => Selector
  /** The groups of `when.url`. */
  readonly groups: readonly string[]
  /** Lists that are looked things up in, by key. */
  readonly indexes: Map<string, ReadonlyMap<string, Found>>
}

const asList = <T>(given: T | readonly T[]): readonly T[] => (Array.isArray(given) ? given : [given as T])

/** Reads a document by a mapping: one sighting a record. `cut` where it has more than is read of one. */
export function applyMapping(
  mapping: Mapping,
  document: Json,
  page: Page,
  select: (pointer: string) => Selector,
): { readonly sightings: readonly Sighting[]; readonly cut: boolean } {
  const groups = mapping.when?.url ? [...(new RegExp(mapping.when.url, 'u').exec(page.capture.url) ?? [])] : []
  const root: Found = { value: document, pointer: '' }
  const task: Task = { mapping, page, root, select, groups, indexes: new Map() }
  const paths = asList(mapping.records ?? '')
  const found = paths.map((path) => resolve(root, path).flatMap(items)).find((records) => records.length > 0) ?? []
  const sightings: Sighting[] = []
  let values = 0
  for (const record of found) {
    if (sightings.length >= MAX_RECORDS || values > MAX_VALUES) return { sightings, cut: true }
    if (!isObject(record.value) || (mapping.unless && holds(mapping.unless, record, task))) continue
    const type = typeof mapping.type === 'string' ? mapping.type : typeBy(mapping.type, record, task)
    if (type === undefined) continue
    const sighting = thing(type, mapping.id, mapping.properties, record, task, 0)
    values += valuesOf(sighting)
    sightings.push(sighting)
  }
  return { sightings, cut: false }
}

/** Values of a thing and of the things in it; mappings nest eight deep at most. */
const valuesOf = ({ properties }: Sighting): number =>
  properties.reduce((sum, { value }) => sum + 1 + (isSighting(value) ? valuesOf(value) : 0), 0)

function typeBy(rule: Rule, record: Found, task: Task): string | undefined {
  return rule.path === undefined ? String(rule.constant ?? '') : textsBy(rule, record, task)[0]?.text
}

function thing(
  type: string,
  id: string | undefined,
  properties: Mapping['properties'],
  record: Found,
  task: Task,
  depth: number,
): Sighting {
  const seen = Object.entries(properties).flatMap(([property, rules]) =>
    seenBy(property, asList(rules), record, task, depth),
  )
  const name = id === undefined ? undefined : filled(id, record, task)
  const iri = name === undefined ? undefined : absolute(name, task.page.capture.url)
  return { types: type === '' ? [] : [type], properties: seen, ...(iri === undefined ? {} : { id: iri }) }
}

function seenBy(property: string, rules: readonly Rule[], record: Found, task: Task, depth: number): Seen[] {
  const seen: Seen[] = []
  for (const rule of rules) {
    if (seen.length > 0 && !rules.some(({ all }) => all)) break
    if (!asList(rule.if ?? []).every((condition) => holds(condition, record, task))) continue
    const found =
      rule.properties && depth < MAX_DEPTH
        ? things(property, rule, record, task, depth)
        : plain(property, rule, record, task)
    for (const one of found) if (seen.length < MAX_REPEATED) seen.push(one)
  }
  return seen
}

function things(property: string, rule: Rule, record: Found, task: Task, depth: number): Seen[] {
  const at = rule.path === undefined ? [record] : from(rule.path, record, task).flatMap(items)
  const found = rule.lookup ? at.flatMap(({ value }) => lookedUp(rule.lookup, value, task)) : at
  return found.flatMap((inner) => {
    const value = thing(rule.type ?? '', rule.id, rule.properties ?? {}, inner, task, depth + 1)
    if (value.properties.length === 0) return []
    return [{ property, value, selector: task.select(inner.pointer), ...deprecatedBy(rule) }]
  })
}

function lookedUp(lookup: Rule['lookup'], key: Json, task: Task): Found[] {
  if (!lookup) return []
  const name = JSON.stringify([lookup.in, lookup.by])
  const index = task.indexes.get(name) ?? indexed(lookup, task)
  task.indexes.set(name, index)
  const match = index.get(textOf(key) ?? '')
  return match ? [match] : []
}

/** The things of a list by their key; the first of a key counts. */
function indexed(lookup: NonNullable<Rule['lookup']>, task: Task): ReadonlyMap<string, Found> {
  const index = new Map<string, Found>()
  for (const candidate of resolve(task.root, lookup.in).flatMap(items))
    for (const { value } of resolve(candidate, lookup.by)) {
      const key = textOf(value)
      if (key !== undefined && !index.has(key)) index.set(key, candidate)
    }
  return index
}

interface Text {
  readonly text: string
  readonly pointer: string
}

/** The texts that a rule gives, before they are read as values. */
function textsBy(rule: Rule, record: Found, task: Task): Text[] {
  const found: Text[] =
    rule.path !== undefined
      ? from(rule.path, record, task)
          .flatMap(items)
          .flatMap(({ value, pointer }) => {
            const text = textOf(value)
            return text === undefined ? [] : [{ text, pointer }]
          })
      : rule.template !== undefined
        ? [filled(rule.template, record, task)].flatMap((text) =>
            text === undefined ? [] : [{ text, pointer: record.pointer }],
          )
        : []
  const pattern = rule.pattern === undefined ? undefined : new RegExp(rule.pattern, 'u')
  return found.flatMap(({ text, pointer }) => {
    const words = rule.html ? wordsOfHtml(text) : text
    return (rule.split === undefined ? [words] : words.split(rule.split)).flatMap((part): Text[] => {
      const piece = pattern ? pattern.exec(part.slice(0, 10_000))?.[1] : part.trim()
      if (piece === undefined || piece === '') return []
      if (rule.constant !== undefined) return [{ text: String(rule.constant), pointer }]
      if (!rule.values) return [{ text: piece, pointer }]
      const meant = Object.entries(rule.values).find(([word]) => word.toLowerCase() === piece.toLowerCase())?.[1]
      return meant === undefined ? [] : [{ text: String(meant), pointer }]
    })
  })
}

function plain(property: string, rule: Rule, record: Found, task: Task): Seen[] {
  if (rule.constant !== undefined && rule.path === undefined)
    return seenOf(property, rule, valueBy(property, rule, String(rule.constant), record, task), record.pointer, task)
  return textsBy(rule, record, task).flatMap(({ text, pointer }) =>
    seenOf(property, rule, valueBy(property, rule, text, record, task), pointer, task),
  )
}

const seenOf = (property: string, rule: Rule, value: Value | undefined, pointer: string, task: Task): Seen[] =>
  value === undefined ? [] : [{ property, value, selector: task.select(pointer), ...deprecatedBy(rule) }]

const deprecatedBy = ({ deprecated }: Rule): { readonly deprecated?: string } =>
  deprecated === undefined ? {} : { deprecated }

function valueBy(property: string, rule: Rule, text: string, record: Found, task: Task): Value | undefined {
  if (rule.time !== undefined || rule.format !== undefined) {
    const zone = named(rule.zone, record, task, isTimeZone) ?? named(task.mapping.timeZone, record, task, isTimeZone)
    const [utc] = rule.utc === undefined ? [] : from(rule.utc, record, task)
    return timeBy(rule, text, zone, textOf(utc?.value))
  }
  const isTag = (tag: string): boolean => TAG.test(tag)
  const language = named(rule.language, record, task, isTag) ?? named(task.mapping.language, record, task, isTag)
  const literal = {
    kind: 'literal' as const,
    lexical: text,
    ...(language === undefined ? {} : { language, html: true }),
  }
  return valueOfLiteral(property, literal, { base: task.page.base, language: task.page.language })
}

/** A zone or a language: as written in the mapping, else at the path that is written there. */
function named(
  given: string | undefined,
  record: Found,
  task: Task,
  is: (text: string) => boolean,
): string | undefined {
  if (given === undefined) return undefined
  if (given.includes('/') && is(given)) return given
  const [found] = from(given, record, task)
  const text = textOf(found?.value)
  if (text !== undefined && is(text)) return text
  return is(given) && !found ? given : undefined
}

const from = (path: string, record: Found, task: Task): Found[] =>
  path.startsWith('$.') ? resolve(task.root, path.slice(2)) : resolve(record, path)

function holds({ path, equals, not = false }: Condition, record: Found, task: Task): boolean {
  const texts = from(path, record, task)
    .flatMap(items)
    .flatMap(({ value }) => textOf(value) ?? (isObject(value) ? '{}' : []))
  const held = equals === undefined ? texts.length > 0 : texts.includes(String(equals))
  return held !== not
}

/** A template with its fields; undefined where one of them is missing. */
function filled(template: string, record: Found, task: Task): string | undefined {
  let missing = false
  const text = template.replace(/\{([^{}]+)\}/g, (_whole, name: string) => {
    const [, group] = /^url:(\d)$/.exec(name) ?? []
    const value = group === undefined ? textOf(from(name, record, task)[0]?.value) : task.groups[Number(group)]
    if (value === undefined) missing = true
    return value ?? ''
  })
  return missing ? undefined : text
}
