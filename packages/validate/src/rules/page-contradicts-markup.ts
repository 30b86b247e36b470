import { type Entity, EVENT_TYPES, type Message, valueText } from '@rampe/model'
import { type Contradiction, contradictionsOf, wordsOf } from '../contradictions.ts'
import type { Finding, Rule } from '../rule.ts'

const ABOUT: Readonly<Record<Contradiction['about'], Message>> = {
  date: { en: 'the date', fr: 'la date' },
  time: { en: 'the time', fr: 'l’heure' },
  status: { en: 'the status', fr: 'l’état' },
  price: { en: 'the price', fr: 'le prix' },
  availability: { en: 'tickets left', fr: 'les places restantes' },
}

const PATHS: Readonly<Record<Contradiction['property'], string>> = {
  startDate: 'startDate',
  endDate: 'endDate',
  doorTime: 'doorTime',
  eventStatus: 'eventStatus',
  price: 'offers.price',
  availability: 'offers.availability',
}

export const pageContradictsMarkup: Rule = {
  id: 'page-contradicts-markup',
  title: { en: 'The page and its markup disagree', fr: 'La page et son balisage se contredisent' },
  what: {
    en: '“{name}”: the page says “{expected}”, its markup says “{value}”.',
    fr: '« {name} » : la page dit « {expected} », son balisage dit « {value} ».',
  },
  why: {
    en: 'Visitors read one thing, search engines another: people come at the wrong hour, or not at all. No other validator sees it.',
    fr: 'Le public lit une chose, les moteurs une autre : on vient à la mauvaise heure, ou pas du tout. Aucun autre validateur ne le voit.',
  },
  fix: {
    en: 'Correct whichever is wrong. Markup usually comes from a plug-in’s field that nobody fills in: fill it, or switch it off.',
    fr: 'Corrigez ce qui est faux. Le balisage vient souvent d’un champ d’extension que personne ne remplit : remplissez-le ou désactivez-le.',
  },
  check: ({ entities, graph }) => {
    // One subject may have become several entities: what the markup offers, and what the page does.
    const bySubject = new Map<string, Entity[]>()
    for (const entity of entities.values())
      for (const subject of new Set([entity.iri, ...entity.subjects]))
        bySubject.set(subject, [...(bySubject.get(subject) ?? []), entity])
    return [...entities.values()]
      .filter((entity) => EVENT_TYPES.has(entity.type))
      .flatMap((entity) => {
        const offers = (entity.claims.offers ?? []).flatMap((claim) => bySubject.get(valueText(claim.value)) ?? [])
        const item = graph.node(entity.iri)
        const published = item && graph.text(item, 'startDate')
        return contradictionsOf(entity, [...new Set(offers)], published).map((one) => finding(entity, one, item))
      })
  },
}

const clockOf = (wall: string): string => wall.replace('T', ' ')

function finding(entity: Entity, one: Contradiction, item: Finding['item']): Finding {
  const about = ABOUT[one.about]
  const name = entity.claims.name?.[0]
  const called = name ? valueText(name.value) : entity.iri
  return {
    ...(item ? { item } : {}),
    focusNode: entity.iri,
    path: PATHS[one.property],
    value: valueText(one.markup.value),
    message: {
      en: `“${called}”: for ${about.en}, the page says “${wordsOf(one.page)}”, its markup says “${wordsOf(one.markup)}”${one.markupMeans ? ` (${clockOf(one.markupMeans)} at the venue)` : ''}.`,
      fr: `« ${called} » : pour ${about.fr}, la page dit « ${wordsOf(one.page)} », son balisage dit « ${wordsOf(one.markup)} »${one.markupMeans ? ` (${clockOf(one.markupMeans)} sur place)` : ''}.`,
    },
    url: one.page.provenance.source.url,
    selector: one.page.provenance.selector,
  }
}
