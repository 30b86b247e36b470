import type { Language, Message } from '@rampe/model'

/** What the command line needs of the world around it; tests give their own. */
export interface Terminal {
  readonly out: Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean }
  readonly err: Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean; readonly columns?: number }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

/** Exit codes of every command. */
export const EXIT = { done: 0, wanting: 1, usage: 2, failed: 3 } as const

/** The language of messages: `--lang`, else the environment's (POSIX order), else English. */
export function languageOf(args: readonly string[], env: Terminal['env']): Language {
  const at = args.indexOf('--lang')
  const asked = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length)
  const tag = asked ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? ''
  return /^fr/i.test(tag) ? 'fr' : 'en'
}

/** Picks the words of a message. */
export const say =
  (language: Language) =>
  (message: Message): string =>
    message[language]
