import { performances, type Rule } from '../rule.ts'

export const eventVirtualOnly: Rule = {
  id: 'event-virtual-only',
  title: { en: 'Online only', fr: 'En ligne seulement' },
  what: { en: '“{name}” takes place online only.', fr: '« {name} » a lieu en ligne seulement.' },
  why: {
    en: 'Google’s event experience shows physical events only. Other readers take online events as well.',
    fr: 'L’expérience de Google ne montre que les événements physiques. D’autres lecteurs acceptent les événements en ligne.',
  },
  fix: { en: 'Nothing to mend; do not invent a place.', fr: 'Rien à corriger ; n’inventez pas de lieu.' },
  check: (input) =>
    performances(input)
      .filter((item) => {
        const places = input.graph.linked(item, 'location')
        const mode = input.graph.text(item, 'eventAttendanceMode') ?? ''
        return (
          (places.length > 0 && places.every((place) => place.types.includes('VirtualLocation'))) ||
          mode.endsWith('OnlineEventAttendanceMode')
        )
      })
      .map((item) => ({ item, path: 'location' })),
}
