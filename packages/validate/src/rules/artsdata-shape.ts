import type { Message } from '@rampe/model'
import { quadsOf } from '../artsdata/quads.ts'
import { constraintTitle, constraintWhat } from '../artsdata/says.ts'
import { ARTSDATA_SHAPES } from '../artsdata/shapes.ts'
import type { Finding, Rule, RuleInput } from '../rule.ts'
import { Shapes } from '../shacl/shapes.ts'

const fix: Message = {
  en: 'Correct the property named above on the page or in the review; the next run sends it.',
  fr: 'Corrigez la propriété nommée ci-dessus dans la page ou à la révision ; le prochain passage l’enverra.',
}

export const artsdataShape: Rule = {
  id: 'artsdata-shape',
  title: { en: 'Artsdata would refuse this', fr: 'Artsdata refuserait ceci' },
  titleOf: constraintTitle,
  what: { en: '“{name}” breaks one of Artsdata’s shapes.', fr: '« {name} » enfreint une forme d’Artsdata.' },
  why: {
    en: 'Artsdata checks every graph with these shapes; what breaks one is not taken in, or stays out of its core.',
    fr: 'Artsdata vérifie chaque graphe avec ces formes ; ce qui en enfreint une n’est pas repris, ou reste hors du noyau.',
  },
  fix,
  check: (input) => [...shapes(input), ...untaggedDescriptions(input)],
}

let read: Shapes | undefined

function shapes({ graph }: RuleInput): readonly Finding[] {
  read ??= new Shapes(ARTSDATA_SHAPES)
  const { quads, itemOf } = quadsOf(graph)
  const found = new Map<string, Finding>()
  for (const result of read.check(quads)) {
    const path = result.path?.replace(/^http:\/\/schema\.org\//, '')
    const shape = result.shape?.replace(/^.*[#/]/, '') ?? path ?? 'node'
    const item = itemOf(result.focusNode)
    const constraint = `${shape}-${result.component}`
    // An event that is also a series is checked by two shapes that share their parts: once is enough.
    const key = `${constraint} ${result.focusNode.value} ${result.value?.value ?? ''}`
    const value = result.value?.termType === 'BlankNode' ? undefined : result.value?.value
    found.set(key, {
      code: `artsdata-shape/${constraint}`,
      severity: result.severity,
      message: constraintWhat(shape, result.component, path),
      ...(item ? { item } : { focusNode: result.focusNode.value }),
      ...(path ? { path } : {}),
      ...(value === undefined ? {} : { value }),
    })
  }
  return [...found.values()]
}

/** The file's one SPARQL constraint: at most one description without a language. */
const untaggedDescriptions = ({ graph }: RuleInput): readonly Finding[] =>
  graph.items
    .filter((item) => item.types.includes('Event'))
    .filter((item) => graph.all(item, 'description').filter((field) => field.language === undefined).length > 1)
    .map((item) => ({
      item,
      path: 'description',
      code: 'artsdata-shape/DescriptionLanguageTagsUnique-sparql',
      severity: 'violation',
      message: constraintWhat('DescriptionLanguageTagsUnique', 'sparql', 'description'),
    }))
