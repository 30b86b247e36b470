import { userInfo } from 'node:os'
import { forgetEntity, loadConfig } from '@rampe/pipeline'
import type { CommandSpec } from '../command.ts'
import { given, textOption } from '../options.ts'
import { EXIT } from '../terminal/terminal.ts'
import { tell } from '../terminal/trouble.ts'

export const forgetCommand: CommandSpec = {
  name: 'forget',
  args: '<url|entity>',
  describe: {
    en: 'remove a page or a person from the workspace and from every target, for good',
    fr: 'retirer une page ou une personne de l’espace de travail et de toutes les cibles, pour de bon',
  },
  example: 'rampe forget "Ada Lavoie" --note "asked by letter"',
  options: [
    { flags: '--note <text>', describe: { en: 'why, for the record', fr: 'pourquoi, pour mémoire' } },
    {
      flags: '--by <name>',
      describe: { en: 'who asks (default: your account)', fr: 'qui le demande (par défaut : votre compte)' },
    },
  ],
  act: async (call) => {
    const { terminal, language, words, signal } = call
    const config = await loadConfig(terminal.cwd)
    const { iris, targets } = await forgetEntity(
      call.args[0] ?? '',
      {
        by: textOption(call, 'by') ?? userInfo().username,
        project: terminal.cwd,
        ...given('note', textOption(call, 'note')),
        ...given('targets', config.targets),
        ...given('out', config.out),
        ...given('workspace', textOption(call, 'workspace')),
      },
      { signal },
    )
    if (call.options.json)
      terminal.out.write(`${JSON.stringify({ iris, targets: targets.map(({ target }) => target) }, null, 2)}\n`)
    else if (!call.options.quiet)
      terminal.out.write(`${words({ en: 'Forgotten:', fr: 'Oublié :' })}\n${iris.map((iri) => `  ${iri}\n`).join('')}`)
    const errors = targets.flatMap(({ error }) => error ?? [])
    return errors.reduce((worst, error) => Math.max(worst, tell(error, terminal, language)), EXIT.done as number)
  },
}
