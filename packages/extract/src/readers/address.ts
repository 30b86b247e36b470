import type { Address } from './address/address-draft.ts'
import { mayHoldAddress } from './address/address-kinds.ts'
import { assemble } from './address/address-parts.ts'
import { segmentsOf } from './address/address-segments.ts'
import type { TextContext } from './context.ts'
import { fold } from './fold.ts'
import type { Reader } from './reader.ts'
import type { Reading } from './reading.ts'

export type { Address } from './address/address-draft.ts'

/**
 * Every postal address of a text, in order: Canada in both languages, France, Switzerland, Belgium, the United Kingdom, Ireland,
 * the United States, Australia. A street with its number, or a postal code with its town, must be there; a town alone is no
 * address. The name of a place directly in front of the street comes along as `name`.
 */
export function readAddresses(text: string, context: TextContext = {}): readonly Reading<Address>[] {
  if (!mayHoldAddress(fold(text))) return []
  return assemble(segmentsOf(text), context)
}

export const address: Reader<Address> = { name: 'address', read: readAddresses }
