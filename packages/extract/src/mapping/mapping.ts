import { RampeError } from '@rampe/model'
import * as v from 'valibot'

/** A condition on a record; all of a list must hold. */
export interface Condition {
  readonly path: string
  /** Holds where the value is this, as text. @default any value but an empty one */
  readonly equals?: string | number | boolean
  /** Holds where the rest does not. @default false */
  readonly not?: boolean
}

/** How one property is read. The first of several rules that gives a value counts, unless `all` is set. */
export interface Rule {
  /** Where the value stands in the record: `venue.city`, `prices[*].amount`; from the document's root with `$.`. */
  readonly path?: string
  /** A value for every record; beside a `path`, for those where it gives a value. */
  readonly constant?: string | number | boolean
  /** Text with the record's values in it: `{slug}`, and the groups of `when.url` as `{url:1}`. */
  readonly template?: string
  /** Several values in one text, by what stands between them. */
  readonly split?: string
  /** A regular expression: its first group is the value. */
  readonly pattern?: string
  /** The words of the source and what they mean: `{"annulé": "EventCancelled"}`. Other words give no value. */
  readonly values?: Readonly<Record<string, string | number | boolean>>
  /** The text is HTML: tags are dropped, entities read. @default false */
  readonly html?: boolean
  /**
   * The value is a time: as ISO 8601 writes it (`iso`), as e-mail does (`rfc822`), a number since 1970 (`seconds`,
   * `milliseconds`), or by `format`.
   */
  readonly time?: 'iso' | 'rfc822' | 'seconds' | 'milliseconds'
  /** The order of day, month and year in a date of numbers: `DD/MM/YYYY HH:mm`. */
  readonly format?: string
  /** The zone that a time without an offset is in: an IANA name, or the path of one. */
  readonly zone?: string
  /** Where the same time stands in UTC: the offset is the difference. */
  readonly utc?: string
  /** The language of the text, a BCP 47 tag, or the path of one. */
  readonly language?: string
  /** The value is a thing of these classes, with properties of its own; `path` leads to it, and to each of several. */
  readonly type?: string
  readonly properties?: Readonly<Record<string, Rule | readonly Rule[]>>
  /** The name of that thing, as a template. */
  readonly id?: string
  /** The value at `path` names a record elsewhere in the document. */
  readonly lookup?: { readonly in: string; readonly by: string }
  readonly if?: Condition | readonly Condition[]
  /** Every rule of the list gives its values. @default false */
  readonly all?: boolean
  /** Why the value must not be published. */
  readonly deprecated?: string
}

/**
 * A table or an interface, and how its fields are named in schema.org: data, never code. A mapping file is one of these in JSON.
 *
 * @example {"name":"box-office","format":"csv","type":"Event","properties":{"name":{"path":"Titre"}}}
 */
export interface Mapping {
  /** Stands in every claim's provenance. */
  readonly name: string
  readonly format: 'json' | 'csv' | 'xml'
  readonly when?: {
    /** A regular expression that the address must match. */
    readonly url?: string
    /** Paths, one of which must lead to something. */
    readonly has?: readonly string[]
    /** The JSON stands in a `<script>` of this id in a page. */
    readonly script?: string
  }
  /** Where the records stand, the first that exists; `[*]` is each of a list. @default the document, or each of it */
  readonly records?: string | readonly string[]
  /** A class of schema.org, or a rule that gives one. */
  readonly type: string | Rule
  /** The record's name, as a template: resolved against the address of the source. */
  readonly id?: string
  /** BCP 47, or the path of it. */
  readonly language?: string
  /** IANA name, or the path of one, for times that state neither zone nor offset. */
  readonly timeZone?: string
  /** Records that are left out. */
  readonly unless?: Condition
  readonly properties: Readonly<Record<string, Rule | readonly Rule[]>>
}

const condition = v.strictObject({
  path: v.string(),
  equals: v.exactOptional(v.union([v.string(), v.number(), v.boolean()])),
  not: v.exactOptional(v.boolean()),
})
const scalar = v.union([v.string(), v.number(), v.boolean()])
const expression = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check((text) => compiles(text), 'is no regular expression'),
)
const rule: v.GenericSchema<Rule> = v.strictObject({
  path: v.exactOptional(v.string()),
  constant: v.exactOptional(scalar),
  template: v.exactOptional(v.string()),
  split: v.exactOptional(v.string()),
  pattern: v.exactOptional(expression),
  values: v.exactOptional(v.record(v.string(), scalar)),
  html: v.exactOptional(v.boolean()),
  time: v.exactOptional(v.picklist(['iso', 'rfc822', 'seconds', 'milliseconds'])),
  format: v.exactOptional(v.string()),
  zone: v.exactOptional(v.string()),
  utc: v.exactOptional(v.string()),
  language: v.exactOptional(v.string()),
  type: v.exactOptional(v.string()),
  properties: v.exactOptional(v.lazy(() => properties)),
  id: v.exactOptional(v.string()),
  lookup: v.exactOptional(v.strictObject({ in: v.string(), by: v.string() })),
  if: v.exactOptional(v.union([condition, v.array(condition)])),
  all: v.exactOptional(v.boolean()),
  deprecated: v.exactOptional(v.string()),
})
const properties: v.GenericSchema<Mapping['properties']> = v.record(v.string(), v.union([rule, v.array(rule)]))

/** Guard for a mapping file. */
export const mappingSchema: v.GenericSchema<Mapping> = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z\d-]*$/)),
  format: v.picklist(['json', 'csv', 'xml']),
  when: v.exactOptional(
    v.strictObject({
      url: v.exactOptional(expression),
      has: v.exactOptional(v.array(v.string())),
      script: v.exactOptional(v.string()),
    }),
  ),
  records: v.exactOptional(v.union([v.string(), v.array(v.string())])),
  type: v.union([v.string(), rule]),
  id: v.exactOptional(v.string()),
  language: v.exactOptional(v.string()),
  timeZone: v.exactOptional(v.string()),
  unless: v.exactOptional(condition),
  properties,
})

/**
 * A mapping from the text of its file.
 *
 * @throws RampeError `mapping-invalid`, which names the first field that is wrong
 */
export function readMapping(text: string, file: string): Mapping {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), mappingSchema), text)
  if (read.success) return read.output
  const [issue] = read.issues
  const where = v.getDotPath(issue) ?? ''
  throw new RampeError('mapping-invalid', {
    message: {
      en: `The mapping ${file} is wrong at “${where}”: ${issue.message}`,
      fr: `Le fichier ${file} est erroné à « ${where} » : ${issue.message}`,
    },
    remedy: {
      en: 'Correct this field; the README of @rampe/extract shows a whole example.',
      fr: 'Corrigez ce champ ; le README de @rampe/extract donne un exemple complet.',
    },
    file,
  })
}

function compiles(text: string): boolean {
  try {
    new RegExp(text, 'u')
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}
