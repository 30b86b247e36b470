import type { Language, Message } from '@rampe/model'
import type { Terminal } from './terminal/terminal.ts'

/** One option, as commander writes it (`--max-pages <n>`), with its words in both languages. */
export interface OptionSpec {
  readonly flags: string
  readonly describe: Message
  readonly choices?: readonly string[]
}

/** What a command is called with. */
export interface Call {
  readonly terminal: Terminal
  readonly language: Language
  readonly words: (message: Message) => string
  readonly signal: AbortSignal
  readonly args: readonly string[]
  /** Options by camel-case name, as they were typed. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}

/** A command of `rampe`: it parses, calls the pipeline once, and prints. One file each, one line in `commands/index.ts`. */
export interface CommandSpec {
  readonly name: string
  /** As commander writes them: `[url...]`. */
  readonly args: string
  readonly describe: Message
  readonly example: string
  readonly options: readonly OptionSpec[]
  /** @returns the exit code */
  readonly act: (call: Call) => Promise<number>
}

/** Options that every command has. */
export const COMMON: readonly OptionSpec[] = [
  {
    flags: '--workspace <dir>',
    describe: {
      en: 'the machine’s memory, deletable (default: .rampe)',
      fr: 'la mémoire de la machine, supprimable (par défaut : .rampe)',
    },
  },
  { flags: '--quiet', describe: { en: 'say nothing but errors', fr: 'ne rien dire, sauf les erreurs' } },
  {
    flags: '--json',
    describe: { en: 'one JSON document on standard output', fr: 'un document JSON sur la sortie standard' },
  },
  {
    flags: '--lang <en|fr>',
    describe: {
      en: 'the language of messages (default: from the environment)',
      fr: 'la langue des messages (par défaut : celle de l’environnement)',
    },
    choices: ['en', 'fr'],
  },
]
