import { EXPORT_FORMATS, exportGraph, exportWarc } from '@rampe/pipeline'
import type { CommandSpec } from '../command.ts'
import { given, textOption } from '../options.ts'
import { EXIT } from '../terminal/terminal.ts'

export const exportCommand: CommandSpec = {
  name: 'export',
  args: '',
  describe: {
    en: 'the workspace in other people’s formats, on standard output',
    fr: 'l’espace de travail dans d’autres formats, sur la sortie standard',
  },
  example: 'rampe export --format nquads > graph.nq',
  options: [
    {
      flags: '--format <format>',
      describe: { en: 'which one (default: jsonld)', fr: 'lequel (par défaut : jsonld)' },
      choices: [...EXPORT_FORMATS, 'warc'],
    },
  ],
  act: async (call) => {
    const options = { project: call.terminal.cwd, ...given('workspace', textOption(call, 'workspace')) }
    if (call.options.format === 'warc') {
      for (const record of exportWarc(options, new Date())) call.terminal.out.write(record)
      return EXIT.done
    }
    const format = EXPORT_FORMATS.find((name) => name === call.options.format) ?? 'jsonld'
    call.terminal.out.write(await exportGraph(options, format, { signal: call.signal }))
    return EXIT.done
  },
}
