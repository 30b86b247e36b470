import { performances, type Rule } from '../rule.ts'

export const eventDuplicate: Rule = {
  id: 'event-duplicate',
  title: { en: 'The same event twice', fr: 'Le même événement deux fois' },
  what: {
    en: '“{name}” stands twice in the data, under two identifiers ({value}).',
    fr: '« {name} » figure deux fois dans les données, sous deux identifiants ({value}).',
  },
  why: {
    en: 'Readers show it twice, or distrust both.',
    fr: 'Les lecteurs l’affichent deux fois, ou se méfient des deux.',
  },
  fix: {
    en: 'Keep one; if they are two performances, their times differ.',
    fr: 'Gardez-en un ; si ce sont deux représentations, leurs heures diffèrent.',
  },
  check: (input) => {
    const { graph } = input
    const same = Map.groupBy(performances(input), (item) => {
      const place = graph.linked(item, 'location')[0]
      const start = graph.text(item, 'startDate')
      return start
        ? JSON.stringify([graph.nameOf(item).trim().toLowerCase(), start, place ? graph.nameOf(place) : ''])
        : ''
    })
    return [...same].flatMap(([key, items]) =>
      key === ''
        ? []
        : items
            .slice(1)
            .filter((item) => item.id !== items[0]?.id)
            .map((item) => ({ item, path: '@id', value: items[0]?.id ?? '' })),
    )
  },
}
