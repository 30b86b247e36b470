import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** Where the reference data of the bench stands, beside the checkout; every path can be given instead. */
export const shared = (...names: string[]): string => join(import.meta.dirname, '..', '..', 'shared', ...names)

/** `--name value` and `--flag` options of a benchmark. */
export function optionsOf<Names extends string>(
  args: string[],
  names: readonly Names[],
): Partial<Record<Names, string>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  return parseArgs({ args, options, strict: true }).values as Partial<Record<Names, string>>
}
