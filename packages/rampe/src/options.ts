import { RampeError } from '@rampe/model'
import type { Call } from './command.ts'

/** The text of an option, where it was given. */
export const textOption = ({ options }: Call, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/**
 * The number of an option, where it was given.
 *
 * @throws RampeError `usage` when it is no number, or less than `least`
 */
export function numberOption(call: Call, name: string, least: number): number | undefined {
  const text = textOption(call, name)
  if (text === undefined) return undefined
  const number = Number(text)
  if (Number.isFinite(number) && number >= least) return number
  const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  throw new RampeError('usage', {
    message: { en: `${flag} got “${text}”.`, fr: `${flag} a reçu « ${text} ».` },
    remedy: { en: `Give a number of ${least} or more.`, fr: `Donnez un nombre égal ou supérieur à ${least}.` },
  })
}

/** `{ name: value }`, or nothing where there is no value: for options whose absence means the default. */
export const given = <K extends string, V>(name: K, value: V | undefined): { readonly [P in K]?: V } =>
  value === undefined ? {} : ({ [name]: value } as { readonly [P in K]: V })
