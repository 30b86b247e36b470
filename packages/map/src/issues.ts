import { type Claim, type Entity, EVENT_TYPES, type Issue, type Message, valueText } from '@rampe/model'
import { bestText, type View, worthy } from './graph/view.ts'
import type { Doubt } from './join/doubts.ts'
import type { NamedPlan } from './naming.ts'
import { missingOf, type Needed } from './publishable.ts'

const DOUBTS: Readonly<Record<Doubt, Message>> = {
  'page-about-a-person-or-place': {
    en: 'The page is about a person, a place or news; its dates are those of other events. It is not published as an event.',
    fr: 'La page parle d’une personne, d’un lieu ou d’une nouvelle ; ses dates sont celles d’autres événements. Elle n’est pas publiée comme événement.',
  },
  'page-about-other-events': {
    en: 'The page lists the dates of several other events. It is not published as an event.',
    fr: 'La page énumère les dates de plusieurs autres événements. Elle n’est pas publiée comme événement.',
  },
  'name-is-a-place': {
    en: 'The name is that of a place where events are held. It is not published as an event.',
    fr: 'Le nom est celui d’un lieu où se tiennent des événements. Il n’est pas publié comme événement.',
  },
  'date-of-another-event': {
    en: 'The date is that of another event that the page links to.',
    fr: 'La date est celle d’un autre événement vers lequel la page renvoie.',
  },
}

const CONTRADICTION: Message = {
  en: 'Sources give different dates for this event. The best source was believed; this date was not published.',
  fr: 'Les sources donnent des dates différentes pour cet événement. La meilleure a été suivie ; cette date n’a pas été publiée.',
}

const MISSING: Readonly<Record<Needed, Message>> = {
  name: {
    en: 'No name was found for this event. It is not in the graph.',
    fr: 'Aucun nom n’a été trouvé pour cet événement. Il n’est pas dans le graphe.',
  },
  startDate: {
    en: 'No sure start date was found for this event. It is not in the graph.',
    fr: 'Aucune date de début sûre n’a été trouvée pour cet événement. Il n’est pas dans le graphe.',
  },
  location: {
    en: 'No place was found for this event. Google and Artsdata do not take events without a place.',
    fr: 'Aucun lieu n’a été trouvé pour cet événement. Google et Artsdata n’acceptent pas d’événement sans lieu.',
  },
}

const MISSING_CODES: Readonly<Record<Needed, string>> = {
  name: 'event-without-name',
  startDate: 'event-without-start',
  location: 'event-without-place',
}

/** `Now until 4 May`: nobody said when it began, and the day that the page was read is not that day. */
const END_ONLY: { readonly message: Message; readonly remedy: Message } = {
  message: {
    en: 'Only the last day of this event is known. A first day is not made up: it is not in the graph.',
    fr: 'Seul le dernier jour de cet événement est connu. Un premier jour ne s’invente pas : il n’est pas dans le graphe.',
  },
  remedy: {
    en: 'Say on its page from which day it runs, or give its start in the review.',
    fr: 'Indiquez sur sa page à partir de quel jour il a lieu, ou donnez son début dans la revue.',
  },
}

/** Dates that were not believed, and pages that were not taken for events. */
export const planIssues = (plans: readonly NamedPlan[]): readonly Issue[] =>
  plans.flatMap(({ iri, schedule, doubt, production }): readonly Issue[] => {
    const page = production.mentions[0]?.mention.page
    if (doubt !== undefined)
      return [
        {
          code: doubt,
          severity: 'info',
          focusNode: iri,
          message: DOUBTS[doubt],
          ...(page === undefined ? {} : { url: page }),
        },
      ]
    return schedule.contradicted.map(({ start }) => ({
      code: 'dates-contradict',
      severity: 'warning',
      focusNode: iri,
      path: 'startDate',
      value: valueText(start.value),
      message: CONTRADICTION,
      url: start.provenance.source.url,
      selector: start.provenance.selector,
    }))
  })

/** What keeps events out of the graph, or out of other people's. */
export const missingIssues = (
  view: View,
  entities: readonly Entity[],
  doubted: ReadonlySet<string>,
): readonly Issue[] =>
  entities.flatMap((entity) => {
    // What a source nests in an event, and is none of its performances, is no event of its own.
    const nested = /\.subEvents?(?:\.|$)/.test(entity.iri)
    if (!EVENT_TYPES.has(entity.type) || entity.claims.superEvent || nested || doubted.has(entity.iri)) return []
    const url = Object.values(entity.claims)[0]?.[0]?.provenance.source.url
    const end = bestText(entity, 'endDate')
    return missingOf(view, entity).map((path) => ({
      severity: 'warning' as const,
      focusNode: entity.iri,
      path,
      ...(path === 'startDate' && end !== undefined
        ? { code: 'event-with-end-only', value: end, ...END_ONLY }
        : { code: MISSING_CODES[path], message: MISSING[path] }),
      ...(url === undefined ? {} : { url }),
    }))
  })

/** Properties that have one value at a time, besides dates. */
const SINGLE = ['location', 'eventStatus', 'eventAttendanceMode'] as const

/** What equally believed sources say differently. The best ranked was published; a person should look. */
export const contradictions = (
  view: View,
  entities: readonly Entity[],
  doubted: ReadonlySet<string>,
): readonly Issue[] =>
  entities.flatMap((entity) => {
    if (!EVENT_TYPES.has(entity.type) || doubted.has(entity.iri)) return []
    return SINGLE.flatMap((path): readonly Issue[] => {
      const [best, ...others] = worthy(entity, path)
      if (!best) return []
      const meant = (given: Claim): string => view.target(given)?.iri ?? valueText(given.value)
      const rival = others.find(
        (given) => given.provenance.basis === best.provenance.basis && meant(given) !== meant(best),
      )
      if (!rival) return []
      const name = (given: Claim): string => {
        const target = view.target(given)
        return (target && bestText(target, 'name')) ?? meant(given)
      }
      return [
        {
          code: 'sources-contradict',
          severity: 'warning',
          focusNode: entity.iri,
          path,
          value: `${name(best)} | ${name(rival)}`,
          message: {
            en: 'Sources that are believed alike say different things. The first was published; please check.',
            fr: 'Des sources également crédibles se contredisent. La première a été publiée ; veuillez vérifier.',
          },
          url: rival.provenance.source.url,
          selector: rival.provenance.selector,
        },
      ]
    })
  })
