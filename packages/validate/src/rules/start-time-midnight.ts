import type { Message } from '@rampe/model'
import { performances, type Rule } from '../rule.ts'

const UTC = /(Z|[+-]00:00)$/
/** Midnight in Greenwich is eight in the evening in Québec in summer: it may be right, and still cannot be told from a placeholder. */
const inUtc: Message = {
  en: '“{name}” begins at midnight universal time ({value}): a placeholder, or an evening hour in disguise.',
  fr: '« {name} » commence à minuit, temps universel ({value}) : une valeur par défaut, ou une heure du soir déguisée.',
}

export const startTimeMidnight: Rule = {
  id: 'start-time-midnight',
  title: { en: 'Midnight instead of an hour', fr: 'Minuit au lieu d’une heure' },
  what: {
    en: '“{name}” claims to begin at midnight ({value}).',
    fr: '« {name} » prétend commencer à minuit ({value}).',
  },
  why: {
    en: 'Midnight is nearly always a placeholder of the site’s software; calendars show it as the true hour.',
    fr: 'Minuit est presque toujours une valeur par défaut du logiciel ; les calendriers l’affichent comme l’heure réelle.',
  },
  fix: {
    en: 'Give the hour of the performance, or the day alone without a time.',
    fr: 'Donnez l’heure de la représentation, ou le jour seul, sans heure.',
  },
  check: (input) =>
    performances(input).flatMap((item) =>
      input.graph
        .all(item, 'startDate')
        .filter((field) => /T00:00(:00)?(\D|$)/.test(field.text))
        .map((field) => ({
          item,
          path: 'startDate',
          value: field.text,
          pointer: field.pointer,
          ...(UTC.test(field.text) ? { message: inUtc } : {}),
        })),
    ),
}
