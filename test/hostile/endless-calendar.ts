import { type Misbehaviour, page } from './misbehaviour.ts'

/** A calendar whose every day links to the next, for ever. */
export const endlessCalendar: Misbehaviour = {
  name: 'endless-calendar',
  ends: ['captured'],
  pages: 130,
  answer(request, response) {
    const [year = 2026, month = 1, day = 1] = (/(\d{4})-(\d\d)-(\d\d)/.exec(request.url ?? '')?.slice(1) ?? []).map(
      Number,
    )
    const next = (days: number): string => new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
    page(
      response,
      `<h1>${next(0)}</h1><a href="/calendrier/${next(1)}">suivant</a><a href="/calendrier/${next(-1)}">avant</a>`,
    )
  },
}
