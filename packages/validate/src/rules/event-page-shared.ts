import { performances, type Rule } from '../rule.ts'

export const eventPageShared: Rule = {
  id: 'event-page-shared',
  title: { en: 'Different events on one address', fr: 'Plusieurs événements à une même adresse' },
  what: {
    en: '“{name}” shares its address with another event ({value}).',
    fr: '« {name} » partage son adresse avec un autre événement ({value}).',
  },
  why: {
    en: 'Google takes one event from a page; the others are lost.',
    fr: 'Google prend un événement par page ; les autres sont perdus.',
  },
  fix: {
    en: 'Give each event its own page, and put its markup there, not on the list.',
    fr: 'Donnez à chaque événement sa page, et mettez-y son balisage plutôt que sur la liste.',
  },
  check: (input) => {
    const { graph } = input
    const pages = Map.groupBy(performances(input), (item) => graph.text(item, 'url') ?? '')
    return [...pages].flatMap(([url, items]) => {
      // The performances of one show may share its page.
      const names = new Set(items.map((item) => graph.nameOf(item)))
      return url === '' || names.size < 2 ? [] : items.map((item) => ({ item, path: 'url', value: url }))
    })
  },
}
