import type { Join, Language, Message } from '@rampe/model'

/** What each reason of the map means, by its code. */
const REASONS: Readonly<Record<string, Message>> = {
  'same-subject': {
    en: 'one thing on the page, read by several readers',
    fr: 'une même chose de la page, lue par plusieurs lecteurs',
  },
  'same-page': { en: 'the page is about one event', fr: 'la page parle d’un seul événement' },
  'same-page-and-name': {
    en: 'like names on one page, or on its other language',
    fr: 'noms semblables sur une page, ou sur son autre langue',
  },
  'links-to-page': { en: 'a card that links to its page', fr: 'une fiche qui renvoie à sa page' },
  'same-name-and-day': { en: 'the same name on the same day', fr: 'le même nom le même jour' },
  'like-name-and-same-day': { en: 'like names on the same day', fr: 'des noms semblables le même jour' },
  'same-day-other-language': {
    en: 'the only event of that hour and place, in each language',
    fr: 'le seul événement de cette heure et de ce lieu, dans chaque langue',
  },
  'same-name': { en: 'the same name', fr: 'le même nom' },
  'name-and-town': { en: 'the same name, with its town and without', fr: 'le même nom, avec et sans sa ville' },
  'one-word-more': { en: 'the same name but for one word', fr: 'le même nom à un mot près' },
  abbreviation: { en: 'the only name of these initials', fr: 'le seul nom de ces initiales' },
  'like-name-and-same-address': { en: 'like names at one address', fr: 'des noms semblables à une même adresse' },
  'longer-name-at-one-event': {
    en: 'one event’s place, by a shorter and a longer name',
    fr: 'le lieu d’un même événement, sous un nom court et un nom long',
  },
  'one-letter-at-one-event': {
    en: 'one event’s performer, in spellings a letter apart',
    fr: 'l’artiste d’un même événement, à une lettre près',
  },
  'place-in-other-language': {
    en: 'one event’s place, in each language',
    fr: 'le lieu d’un même événement, dans chaque langue',
  },
  decided: { en: 'a person said so', fr: 'une personne l’a dit' },
}

const TITLE: Message = { en: 'one thing because', fr: 'une seule chose, parce que' }

/** Why the subjects of an entity were taken for one thing: a line for each kind of reason, with what they share. */
export function joinLines(joins: readonly Join[] = [], language: Language): readonly string[] {
  if (joins.length === 0) return []
  const byCode = Map.groupBy(joins, ({ code }) => code)
  const lines = [...byCode].map(([code, list]) => {
    const shared = [...new Set(list.map((join) => join.shared))]
    const more = shared.length > SHOWN ? ` … (+${shared.length - SHOWN})` : ''
    return `    ${REASONS[code]?.[language] ?? code}: ${shared.slice(0, SHOWN).join(' · ')}${more}`
  })
  return [`  ${TITLE[language]}`, ...lines]
}

const SHOWN = 3
