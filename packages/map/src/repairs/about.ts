import { type Claim, claim, type Value, valueText } from '@rampe/model'
import { type Mention, standing } from '../mention.ts'
import type { Surroundings } from '../surroundings.ts'
import { zoneWithin } from '../zones.ts'
import type { About, Mended } from './repair.ts'

const NONE: readonly Claim[] = []

const alike = (a: Value, b: Value): boolean => a.kind === b.kind && valueText(a) === valueText(b)

/** What surrounds the claims of one mention, and these claims as its repairs leave them. Most is asked of few, so it is read when asked. */
export class AboutMention implements About {
  readonly mention: Mention
  readonly around: Surroundings
  /** Its claims with those that repairs made; undefined while nothing was at fault. */
  changed: Map<string, readonly Claim[]> | undefined
  readonly said: About['said']

  constructor(mention: Mention, around: Surroundings) {
    this.mention = mention
    this.around = around
    this.changed = undefined
    this.said = (property) => standing(this.listOf(property))
  }

  listOf(property: string): readonly Claim[] {
    return (this.changed ?? this.mention.claims).get(property) ?? NONE
  }

  /** Marks a claim as deprecated under a repair's name, and adds what it becomes. */
  replace(given: Claim, { values, also = [] }: Mended, name: string): void {
    const { property } = given
    const kept = values.some((value) => alike(value, given.value))
    if (!kept) {
      const marked = this.listOf(property).map((one) => (one === given ? { ...one, deprecated: name } : one))
      this.#put(property, marked)
    }
    for (const one of also) this.#add(given, one.property, one.value)
    if (!kept) for (const value of values) this.#add(given, property, value)
  }

  #add({ subject, provenance }: Claim, property: string, value: Value): void {
    const known = this.listOf(property)
    if (!known.some((one) => one.deprecated === undefined && alike(one.value, value)))
      this.#put(property, [...known, claim(subject, property, value, provenance)])
  }

  #put(property: string, list: readonly Claim[]): void {
    this.changed ??= new Map(this.mention.claims)
    this.changed.set(property, list)
  }

  #where(): { readonly zone?: string; readonly country?: string } {
    const { kind, owner } = this.mention
    return this.around.whereIs(kind === 'part' && owner ? owner : this.mention)
  }

  get zone(): string | undefined {
    const { zone, country } = this.#where()
    return zone ?? zoneWithin(country, this.around.zone)
  }

  get country(): string | undefined {
    return this.#where().country ?? this.around.country
  }

  get utcIsTrue(): boolean | undefined {
    return this.around.utcIsTrueOn(this.mention.page)
  }

  get types(): About['types'] {
    return this.mention.types
  }

  get via(): string | undefined {
    return this.mention.via
  }

  get page(): string {
    return this.mention.page
  }

  get siteName(): string | undefined {
    return this.around.siteName
  }

  get presents(): boolean {
    return this.around.presents
  }

  get placeNames(): About['placeNames'] {
    return this.around.placeNames
  }

  get currency(): string | undefined {
    return this.around.currency
  }

  get logos(): About['logos'] {
    return this.around.logos
  }

  get repeated(): About['repeated'] {
    return this.around.repeated
  }

  get recurring(): About['recurring'] {
    return this.around.recurring
  }

  get titleOf(): About['titleOf'] {
    return this.around.titleOf
  }
}
