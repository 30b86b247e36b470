import { loadConfig, pushAll, type TargetResult } from '@rampe/pipeline'
import type { Call, CommandSpec } from '../command.ts'
import { given, textOption } from '../options.ts'
import { EXIT } from '../terminal/terminal.ts'
import { tell } from '../terminal/trouble.ts'

export const pushCommand: CommandSpec = {
  name: 'push',
  args: '',
  describe: {
    en: 'send what changed to the configured targets; the difference is printed first',
    fr: 'envoyer ce qui a changé aux cibles configurées; la différence est affichée d’abord',
  },
  example: 'rampe push --target artsdata --dry-run',
  options: [
    { flags: '--target <name>', describe: { en: 'only this one', fr: 'seulement celle-ci' } },
    { flags: '--dry-run', describe: { en: 'compare, and send nothing', fr: 'comparer, et ne rien envoyer' } },
  ],
  act: async (call) => {
    const { terminal, language, signal } = call
    const config = await loadConfig(terminal.cwd)
    const results = await pushAll(
      {
        project: terminal.cwd,
        targets: config.targets ?? [],
        dryRun: call.options.dryRun === true,
        ...given('only', textOption(call, 'target')),
        ...given('out', config.out),
        ...given('workspace', textOption(call, 'workspace')),
      },
      { signal },
    )
    if (call.options.json) terminal.out.write(`${JSON.stringify(results.map(summaryOf), null, 2)}\n`)
    else if (!call.options.quiet) terminal.out.write(results.map((result) => told(result, call)).join(''))
    const errors = results.flatMap(({ error }) => error ?? [])
    return errors.reduce((worst, error) => Math.max(worst, tell(error, terminal, language)), EXIT.done as number)
  },
}

const summaryOf = ({ target, pushed, error }: TargetResult) => ({
  target,
  changes: pushed?.plan.changes ?? [],
  ...(pushed?.receipt ? { receipt: pushed.receipt } : {}),
  ...(error ? { error: { code: error.code, ...error.details.message } } : {}),
})

const SIGNS = { add: '+', update: '~', remove: '-' } as const
const MOST = 20

function told({ target, pushed }: TargetResult, { words }: Call): string {
  if (!pushed) return ''
  const { changes, unchanged } = pushed.plan
  const lines = changes.slice(0, MOST).map(({ change, subject }) => `  ${SIGNS[change]} ${subject}`)
  const rest = changes.length > MOST ? [`  … ${changes.length - MOST}`] : []
  const end = pushed.receipt
    ? words({ en: 'sent', fr: 'envoyé' })
    : changes.length > 0
      ? words({ en: 'not sent', fr: 'non envoyé' })
      : words({ en: 'up to date', fr: 'à jour' })
  return `${[`${target}: ${changes.length} ~ ${unchanged} = · ${end}`, ...lines, ...rest].join('\n')}\n`
}
