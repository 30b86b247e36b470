import { valueText } from '@rampe/model'
import { performances, type Rule } from '../rule.ts'

/** Published, but only just. */
const SURE = 0.6

export const valueDoubtful: Rule = {
  id: 'value-doubtful',
  title: { en: 'Value to confirm', fr: 'Valeur à confirmer' },
  what: {
    en: '“{name}”: {property} “{value}” was read with little certainty.',
    fr: '« {name} » : {property} « {value} » a été lu avec peu de certitude.',
  },
  why: {
    en: 'One look by a person makes it certain for good.',
    fr: 'Un coup d’œil humain la rend certaine pour de bon.',
  },
  fix: { en: 'Open the review and confirm or correct it.', fr: 'Ouvrez la révision et confirmez-la ou corrigez-la.' },
  check: (input) =>
    performances(input).flatMap((item) =>
      Object.entries(input.entities.get(item.id ?? '')?.claims ?? {}).flatMap(([path, claims]) => {
        const best = claims.find((claim) => claim.deprecated === undefined)
        return best && !path.startsWith('@') && input.graph.has(item, path) && best.provenance.confidence < SURE
          ? [
              {
                item,
                path,
                value: valueText(best.value).slice(0, 80),
                url: best.provenance.source.url,
                selector: best.provenance.selector,
              },
            ]
          : []
      }),
    ),
}
