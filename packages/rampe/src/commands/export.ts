import { EXPORT_FORMATS, exportGraph } from '@rampe/pipeline'
import type { CommandSpec } from '../command.ts'
import { given, textOption } from '../options.ts'
import { EXIT } from '../terminal/terminal.ts'

export const exportCommand: CommandSpec = {
  name: 'export',
  args: '',
  describe: {
    en: 'the workspace’s graph in other people’s formats, on standard output',
    fr: 'le graphe de l’espace de travail dans d’autres formats, sur la sortie standard',
  },
  example: 'rampe export --format nquads > graph.nq',
  options: [
    {
      flags: '--format <format>',
      describe: { en: 'which one (default: jsonld)', fr: 'lequel (par défaut : jsonld)' },
      choices: EXPORT_FORMATS,
    },
  ],
  act: async (call) => {
    const format = EXPORT_FORMATS.find((name) => name === call.options.format) ?? 'jsonld'
    const options = { project: call.terminal.cwd, ...given('workspace', textOption(call, 'workspace')) }
    call.terminal.out.write(await exportGraph(options, format, { signal: call.signal }))
    return EXIT.done
  },
}
