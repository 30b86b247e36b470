import { type Basis, type Claim, claim, reference, SCHEMA, textValue, timeValue, type Value } from '@rampe/model'

/** A value of a sample: words, a date or an address by their looks, a nested thing, or a list of these. */
export type Said = string | number | boolean | Value | Sample | readonly Said[]

/** A thing as the tests write it. */
export interface Sample {
  readonly type: string
  readonly id?: string
  readonly [property: string]: Said
}

interface Source {
  readonly basis?: Basis
  readonly by?: string
  readonly confidence?: number
  readonly capturedAt?: string
  readonly language?: string
}

const isSample = (given: Said): given is Sample => typeof given === 'object' && 'type' in given && !('kind' in given)
const isList = (given: Said): given is readonly Said[] => Array.isArray(given)

function toValue(given: string | number | boolean | Value, language: string | undefined): Value {
  if (typeof given === 'number') return { kind: 'number', number: given }
  if (typeof given === 'boolean') return { kind: 'boolean', boolean: given }
  if (typeof given !== 'string') return given
  const time = given.match(/^(\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?)(Z|[+-]\d{2}:\d{2})?$/)
  if (time?.[1]) return timeValue(time[1], time[2] === undefined ? {} : { offset: time[2] })
  return /^https?:/.test(given) ? reference(given) : textValue(given, language)
}

/** The claims that an extractor would make of a thing on a page; for tests. Same naming of subjects as `@rampe/extract`. */
export function claimsAbout(url: string, sample: Sample, source: Source = {}): Claim[] {
  const {
    basis = 'declared',
    by = 'json-ld',
    confidence = 0.95,
    capturedAt = '2026-02-01T12:00:00Z',
    language,
  } = source
  const provenance = {
    source: { url, digest: '0'.repeat(64), capturedAt },
    selector: { type: 'TextQuoteSelector', exact: 'sample' } as const,
    generatedBy: by,
    basis,
    confidence,
  }
  const claims: Claim[] = []
  const name = typeof sample.name === 'string' ? sample.name : sample.type
  const slug = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
  const work: { subject: string; given: Sample }[] = [{ subject: sample.id ?? `${url}#${slug}`, given: sample }]
  for (let next = work.pop(); next; next = work.pop()) {
    const { subject, given } = next
    claims.push(claim(subject, '@type', reference(SCHEMA + given.type), provenance))
    for (const [property, said] of Object.entries(given)) {
      if (property === 'type' || property === 'id') continue
      for (const [n, one] of (isList(said) ? said : [said]).entries()) {
        if (isList(one)) continue
        if (!isSample(one)) {
          claims.push(claim(subject, property, toValue(one, language), provenance))
          continue
        }
        const child = one.id ?? `${subject}.${property}${n > 0 ? `.${n + 1}` : ''}`
        claims.push(claim(subject, property, reference(child), provenance))
        work.push({ subject: child, given: one })
      }
    }
  }
  return claims
}
