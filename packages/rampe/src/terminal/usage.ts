import { type Message, RampeError } from '@rampe/model'
import type { CommanderError } from 'commander'

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
}

/** The headings of a help page. */
export const frenchTitle = (title: string): string => TITLES[title] ?? title

const FRENCH: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'Option inconnue',
  'commander.unknownCommand': 'Commande inconnue',
  'commander.missingArgument': 'Il manque un argument',
  'commander.excessArguments': 'Il y a trop d’arguments',
  'commander.invalidArgument': 'Valeur refusée',
  'commander.optionMissingArgument': 'Il manque la valeur d’une option',
}

/** What the parser refused, in both languages. */
export function usageTrouble(error: CommanderError): RampeError {
  const text = error.message.replace(/^error: /, '')
  const quoted = text.match(/'[^']*'/)?.[0] ?? ''
  const message: Message = {
    en: `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`,
    fr: `${FRENCH[error.code] ?? 'Appel refusé'}${quoted ? ` : ${quoted}` : ''}.`,
  }
  const remedy = { en: 'See rampe --help.', fr: 'Voyez rampe --help.' }
  return new RampeError('usage', { message, remedy })
}
