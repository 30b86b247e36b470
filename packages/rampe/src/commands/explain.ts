import { resolve } from 'node:path'
import { type Claim, quoteOf, type Selector, valueText } from '@rampe/model'
import { type Explained, explain, openWorkspace } from '@rampe/pipeline'
import type { Call, CommandSpec } from '../command.ts'
import { textOption } from '../options.ts'
import { EXIT } from '../terminal/terminal.ts'

export const explainCommand: CommandSpec = {
  name: 'explain',
  args: '<entity> [property]',
  describe: {
    en: 'every claim about an entity: its source, quote and rank, and why the winner won',
    fr: 'tout ce qui est dit d’une entité : source, citation et rang, et pourquoi le gagnant l’emporte',
  },
  example: 'rampe explain "Phèdre" startDate',
  options: [],
  act: async (call) => {
    using workspace = openWorkspace(resolve(call.terminal.cwd, textOption(call, 'workspace') ?? '.rampe'))
    const found = explain(workspace, call.args[0] ?? '', call.args[1])
    call.terminal.out.write(
      call.options.json ? `${JSON.stringify(found, null, 2)}\n` : found.map(tell(call)).join('\n'),
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
  ({ entity, properties }: Explained): string => {
    const words = WORDS[language]
    const lines = properties.flatMap(({ property, claims }) => [
      `  ${property}`,
      ...claims.flatMap((claim, n) => linesOf(claim, n === 0 ? words.chosen : words.kept, words)),
    ])
    return [`${entity.type} ${entity.iri}`, ...lines, ''].join('\n')
  }

function linesOf(claim: Claim, place: string, words: (typeof WORDS)[keyof typeof WORDS]): readonly string[] {
  const { provenance } = claim
  const { source, selector, basis, confidence, generatedBy } = provenance
  const quote = quoteOf(selector)
  const standing = claim.deprecated ? `${words.withheld}: ${claim.deprecated}` : place
  return [
    `    ${valueText(claim.value)}`,
    `      ${standing} · ${basis} · ${confidence.toFixed(2)} · ${words.by} ${generatedBy}`,
    `      ${words.seen} ${source.url} · ${source.capturedAt.slice(0, 10)}`,
    `      ${words.at} ${placeOf(selector)}`,
    ...(quote ? [`      ${words.quote} “${quote}”`] : []),
  ]
}

const placeOf = (selector: Selector): string => {
  if (selector.type === 'TextQuoteSelector') return '(text)'
  const inner = selector.refinedBy && selector.refinedBy.type === 'JsonPointer' ? ` ${selector.refinedBy.value}` : ''
  return `${selector.value}${inner}`
}
