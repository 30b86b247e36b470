import { resolve } from 'node:path'
import { type Claim, quoteOf, type Selector, valueText } from '@rampe/model'
import { type Explained, explain, openWorkspace, type TracedStep, traceOf } from '@rampe/pipeline'
import type { Call, CommandSpec } from '../command.ts'
import { textOption } from '../options.ts'
import { EXIT } from '../terminal/terminal.ts'
import { joinLines } from './joins.ts'

export const explainCommand: CommandSpec = {
  name: 'explain',
  args: '<entity> [property]',
  describe: {
    en: 'every claim about an entity: its source, quote and rank, and why the winner won',
    fr: 'tout ce qui est dit d’une entité : source, citation et rang, et pourquoi le gagnant l’emporte',
  },
  example: 'rampe explain "Phèdre" startDate',
  options: [
    {
      flags: '--trace',
      describe: {
        en: 'walk again through each step that led there: its input, output and time',
        fr: 'refaire chaque étape qui y a mené : son entrée, sa sortie et sa durée',
      },
    },
  ],
  act: async (call) => {
    using workspace = openWorkspace(resolve(call.terminal.cwd, textOption(call, 'workspace') ?? '.rampe'))
    const found = explain(workspace, call.args[0] ?? '', call.args[1])
    const traced = call.options.trace
      ? found.map((one) => ({ ...one, trace: traceOf(workspace, call.terminal.cwd, one, () => performance.now()) }))
      : found
    call.terminal.out.write(
      call.options.json ? `${JSON.stringify(traced, null, 2)}\n` : traced.map(tell(call)).join('\n'),
    )
    return EXIT.done
  },
}

const WORDS = {
  en: { chosen: 'chosen', kept: 'kept', withheld: 'withheld', quote: 'quote', at: 'at', seen: 'seen', by: 'by' },
  fr: { chosen: 'retenu', kept: 'gardé', withheld: 'écarté', quote: 'citation', at: 'où', seen: 'vu', by: 'par' },
} as const

const tell =
  ({ language }: Call) =>
  ({ entity, properties, trace = [] }: Explained & { readonly trace?: readonly TracedStep[] }): string => {
    const words = WORDS[language]
    const lines = properties.flatMap(({ property, claims }) => [
      `  ${property}`,
      ...claims.flatMap((claim, n) => linesOf(claim, n === 0 ? words.chosen : words.kept, words)),
    ])
    const joined = joinLines(entity.joins, language)
    return [`${entity.type} ${entity.iri}`, ...joined, ...lines, ...trace.map(stepOf), ''].join('\n')
  }

/** One step on one line: how long it took, what it is, what went in and what came out. */
const stepOf = ({ page, name, depth, input, output, time }: TracedStep): string =>
  `${time.toFixed(2).padStart(9)} ms  ${'  '.repeat(depth)}${depth === 0 && page ? `${name} ${page}` : name}: ${input} → ${output}`

function linesOf(claim: Claim, place: string, words: (typeof WORDS)[keyof typeof WORDS]): readonly string[] {
  const { provenance } = claim
  const { source, via, selector, basis, confidence, generatedBy } = provenance
  const quote = quoteOf(selector)
  const standing = claim.deprecated ? `${words.withheld}: ${claim.deprecated}` : place
  return [
    `    ${valueText(claim.value)}`,
    `      ${standing} · ${basis} · ${confidence.toFixed(2)} · ${words.by} ${generatedBy}`,
    `      ${words.seen} ${source.url}${via ? ` → ${via.url}` : ''} · ${source.capturedAt.slice(0, 10)}`,
    `      ${words.at} ${placeOf(selector)}`,
    ...(quote ? [`      ${words.quote} “${quote}”`] : []),
  ]
}

const placeOf = (selector: Selector): string => {
  if (selector.type === 'TextQuoteSelector') return '(text)'
  const inner = selector.refinedBy && selector.refinedBy.type === 'JsonPointer' ? ` ${selector.refinedBy.value}` : ''
  return `${selector.value}${inner}`
}
