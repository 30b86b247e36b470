import { performances, type Rule } from '../rule.ts'

export const startTimeUnlikely: Rule = {
  id: 'start-time-unlikely',
  title: { en: 'An hour when nothing plays', fr: 'Une heure où rien ne joue' },
  what: {
    en: '“{name}” begins between 1 and 7 in the morning ({value}).',
    fr: '« {name} » commence entre 1 h et 7 h du matin ({value}).',
  },
  why: {
    en: 'Such hours come from a wrong time zone or from 8:00 written for 20:00.',
    fr: 'De telles heures viennent d’un mauvais fuseau ou d’un 8:00 écrit pour 20:00.',
  },
  fix: {
    en: 'Check the hour and the time zone in the site’s settings.',
    fr: 'Vérifiez l’heure et le fuseau horaire dans les réglages du site.',
  },
  check: (input) =>
    performances(input).flatMap((item) =>
      input.graph
        .all(item, 'startDate')
        .filter((field) => /T0[1-6]:/.test(field.text))
        .map((field) => ({ item, path: 'startDate', value: field.text, pointer: field.pointer })),
    ),
}
