import { type Rule, untold } from '../rule.ts'

export const eventStatusMissing: Rule = {
  id: 'event-status-missing',
  title: { en: 'No status', fr: 'Sans état' },
  what: {
    en: '“{name}” does not say whether it is scheduled, postponed or cancelled.',
    fr: '« {name} » ne dit pas s’il est prévu, reporté ou annulé.',
  },
  why: {
    en: 'When a show is cancelled, a stated status is what makes the change travel to calendars.',
    fr: 'Lorsqu’un spectacle est annulé, un état déclaré permet au changement d’atteindre les calendriers.',
  },
  fix: {
    en: 'State eventStatus: EventScheduled, EventPostponed, EventRescheduled or EventCancelled. Keep the page of a cancelled event.',
    fr: 'Indiquez eventStatus : EventScheduled, EventPostponed, EventRescheduled ou EventCancelled. Conservez la page d’un événement annulé.',
  },
  check: (input) => untold(input, 'eventStatus'),
}
