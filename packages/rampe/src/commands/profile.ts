import { relative } from 'node:path'
import type { FieldRule } from '@rampe/model'
import { copyProfile, type ProfileState, profileStates } from '@rampe/pipeline'
import type { Call, CommandSpec } from '../command.ts'
import { given, textOption } from '../options.ts'
import { table } from '../terminal/table.ts'
import { EXIT } from '../terminal/terminal.ts'

export const profileCommand: CommandSpec = {
  name: 'profile',
  args: '[site]',
  describe: {
    en: 'what is known of a site: its templates, and on how many pages each rule finds something; kept, or copied to another site',
    fr: 'ce qui est connu d’un site : ses gabarits, et sur combien de pages chaque règle trouve quelque chose ; à garder, ou à copier',
  },
  example: 'rampe profile theatre.example --to festival.example',
  options: [
    {
      flags: '--keep',
      describe: {
        en: 'write what was learned into profiles/, to be corrected there',
        fr: 'écrire ce qui a été appris dans profiles/, pour le corriger',
      },
    },
    {
      flags: '--to <site>',
      describe: {
        en: 'write the rules into profiles/ for another site that is built alike',
        fr: 'écrire les règles dans profiles/ pour un autre site construit de même',
      },
    },
  ],
  act: async (call) => {
    const where = { project: call.terminal.cwd, ...given('workspace', textOption(call, 'workspace')) }
    const [site] = call.args
    const to = textOption(call, 'to')
    return site !== undefined && (to !== undefined || call.options.keep === true)
      ? copied(call, copyProfile(where, site, to))
      : shown(call, profileStates(where, site))
  },
}

function copied({ terminal, words, options }: Call, { file, profile }: ReturnType<typeof copyProfile>): number {
  const name = relative(terminal.cwd, file)
  if (options.json) terminal.out.write(`${JSON.stringify({ file: name, profile }, null, 2)}\n`)
  else if (!options.quiet)
    terminal.out.write(
      words({
        en: `${name} is written: ${profile.templates.length} templates. Run \`rampe profile ${profile.host}\` after the next run to see what they find.\n`,
        fr: `${name} est écrit : ${profile.templates.length} gabarits. Lancez \`rampe profile ${profile.host}\` après le prochain passage pour voir ce qu’ils trouvent.\n`,
      }),
    )
  return EXIT.done
}

/** A kept profile that finds nothing any more is found wanting. */
function shown(call: Call, states: readonly ProfileState[]): number {
  const { terminal, options } = call
  terminal.out.write(options.json ? `${JSON.stringify(states, null, 2)}\n` : states.map(tell(call)).join('\n'))
  return states.some(({ kept, reach }) => kept && reach.some(({ drifted }) => drifted)) ? EXIT.wanting : EXIT.done
}

const tell =
  ({ words, language }: Call) =>
  ({ host, kept, profile, reach }: ProfileState): string => {
    const who = kept ? `profiles/${host}.json` : words({ en: 'learned', fr: 'appris' })
    const rows = profile.templates.flatMap(({ name, kind, fields }) => {
      const properties = Object.keys(fields)
      if (properties.length === 0) return [[`${name} (${kind})`, '', '', '', '']]
      return properties.map((property, n) => {
        const one = reach.find((other) => other.template === name && other.property === property)
        const found = one ? `${one.found}/${one.pages}${one.drifted ? ' !' : ''}` : ''
        const rule = (fields[property] ?? []).map(selectorOf).join(' | ')
        return [n === 0 ? `${name} (${kind})` : '', property, found, shortened(rule), shortened(one?.example ?? '')]
      })
    })
    return `${host} · ${who}\n${table(HEAD[language], rows)}`
  }

const HEAD = {
  en: ['template', 'property', 'found on', 'where', 'for example'],
  fr: ['gabarit', 'propriété', 'trouvé sur', 'où', 'par exemple'],
} as const

const selectorOf = ({ css, xpath, constant, follow }: FieldRule): string =>
  `${follow ? '→ ' : ''}${css ?? xpath ?? (constant === undefined ? '' : `“${constant}”`)}`

const LONGEST = 48
/** The end of a selector tells most. */
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `…${line.slice(-LONGEST)}` : line
}
