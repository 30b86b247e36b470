import { Command, CommanderError, Option } from 'commander'
import { COMMON, type CommandSpec } from './command.ts'
import { commands, standard } from './commands/index.ts'
import { EXIT, languageOf, say, type Terminal } from './terminal/terminal.ts'
import { tell } from './terminal/trouble.ts'
import { frenchTitle, usageTrouble } from './terminal/usage.ts'

/**
 * The command line. Answers the exit code: 0 done · 1 checked and found wanting · 2 wrong usage or configuration ·
 * 3 failed. Ctrl-C stops at the next page; running again resumes.
 */
export async function program(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(args, terminal.env)
  const words = say(language)
  const stop = new AbortController()
  let exit: number = EXIT.done

  const act = (spec: CommandSpec) => async (command: Command) => {
    const call = { terminal, language, words, signal: stop.signal, args: command.args, options: command.opts() }
    exit = await spec.act(call)
  }
  const help = words({ en: 'show this help', fr: 'afficher cette aide' })
  const root = new Command('rampe')
    .usage(words({ en: '<url> | <command> [options]', fr: '<url> | <commande> [options]' }))
    .description(
      words({
        en: 'Finds the events on an arts organisation’s pages, and writes the side that machines read.',
        fr: 'Trouve les événements sur les pages d’un organisme artistique, et écrit le côté que lisent les machines.',
      }),
    )
    .helpCommand(false)
  for (const spec of commands) {
    const command = root
      .command(`${spec.name} ${spec.args}`, { isDefault: spec === standard })
      .description(words(spec.describe))
      .addHelpText('after', `\n${words({ en: 'Example:', fr: 'Exemple :' })}\n  $ ${spec.example}`)
    for (const { flags, describe, choices } of [...spec.options, ...COMMON]) {
      const option = new Option(flags, words(describe))
      command.addOption(choices ? option.choices(choices) : option)
    }
    command.action(() => act(spec)(command))
  }
  for (const command of [root, ...root.commands])
    command
      .helpOption('-h, --help', help)
      .exitOverride()
      .configureHelp({ styleTitle: (title) => (language === 'fr' ? frenchTitle(title) : title) })
      .configureOutput({
        writeOut: (text) => void terminal.out.write(text),
        writeErr: (text) => void terminal.err.write(text),
        outputError: () => undefined,
      })

  const onSignal = () => stop.abort()
  process.once('SIGINT', onSignal)
  try {
    if (args.length === 0) root.outputHelp()
    else await root.parseAsync(args, { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? EXIT.done : tell(usageTrouble(error), terminal, language)
    if (!stop.signal.aborted) return tell(error, terminal, language)
    terminal.err.write(words({ en: 'Stopped. Run again to go on.\n', fr: 'Arrêté. Relancez pour continuer.\n' }))
    return EXIT.failed
  } finally {
    process.removeListener('SIGINT', onSignal)
  }
}
