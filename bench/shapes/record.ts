import { type DateStyle, daysText, dayText, hourText, monthOf, numberOf, weekdayOf } from './dates.ts'
import type { Facts } from './facts.ts'
import { classOf, type Shape } from './shape.ts'
import type { Words } from './words.ts'

/** All that a page needs to print its records alike. */
export interface Look {
  readonly shape: Shape
  readonly style: DateStyle
  readonly words: Words
  /** Which of several words for one thing this page uses. */
  readonly word: (from: readonly string[]) => string
}

export type What =
  | 'kind'
  | 'image'
  | 'date'
  | 'time'
  | 'title'
  | 'people'
  | 'place'
  | 'price'
  | 'meta'
  | 'blurb'
  | 'button'
  | 'more'

/** A part of a record: what it is, and its words with the tags that belong to them. */
export interface Part {
  readonly what: What
  readonly html: string
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;')

export const hrefOf = ({ slug }: Facts, { style }: Look): string =>
  style.language === 'fr' ? `/spectacles/${slug}/` : `/events/${slug}/`

export const imageOf = ({ slug }: Facts): string => `/media/${slug}.jpg`

const money = (amount: number, { style, words, word }: Look): string =>
  amount === 0 ? word(words.free) : style.language === 'fr' ? `${amount} $` : `$${amount}`

export const pricesText = (facts: Facts, look: Look): string =>
  facts.soldOut
    ? look.word(look.words.soldOut)
    : facts.prices.map((price) => money(price, look)).join(look.style.language === 'fr' ? ' à ' : ' – ')

export const placeText = ({ place }: Facts): string =>
  place === undefined ? '' : [place.name, place.street, place.town].filter(Boolean).join(', ')

const joinerOf = ({ shape, style }: Look): string =>
  shape.joiner === ' à ' && style.language === 'en' ? ' at ' : shape.joiner

export function whenText(facts: Facts, look: Look): string {
  const days = daysText(facts, look.style)
  return facts.time === undefined ? days : `${days}${joinerOf(look)}${hourText(facts.time, look.style)}`
}

export const peopleText = ({ people }: Facts, { shape, style, words, word }: Look): string => {
  const [last = '', ...rest] = [...people].reverse()
  const all =
    rest.length === 0 ? last : `${rest.reverse().join(', ')} ${style.language === 'fr' ? 'et' : 'and'} ${last}`
  return shape.people === 'plus' ? people.join(' + ') : `${word(words.with)} ${all}`
}

const labelled = (label: string, text: string, { style }: Look): string =>
  `<b>${label}${style.language === 'fr' ? ' ' : ''}:</b> ${text}`

/** The day as a badge: its parts in elements of their own. */
function badge(facts: Facts, { style, shape }: Look): string {
  const [day = ''] = facts.days
  const parts = [
    weekdayOf(day, style),
    numberOf(day),
    monthOf(day, { ...style, month: style.month === 'number' ? 'short' : style.month }),
    style.year ? day.slice(0, 4) : '',
  ]
  const tag = shape.classes === 'none' ? 'div' : 'span'
  return parts
    .filter(Boolean)
    .map((text) => `<${tag}>${text}</${tag}>`)
    .join('')
}

function title(facts: Facts, look: Look): string {
  const { shape } = look
  const href = hrefOf(facts, look)
  const linked = shape.title === 'link' || (shape.link === 'title' && shape.container !== 'links')
  const text = escaped(facts.title)
  const inner = linked && shape.link !== 'card' ? `<a href="${href}">${text}</a>` : text
  const tag = shape.title === 'link' ? 'div' : shape.title
  return `<${tag}${classOf('title', shape)}>${inner}</${tag}>`
}

const image = (facts: Facts, { shape }: Look): string => {
  const source = imageOf(facts)
  if (shape.image === 'img') return `<img src="${source}" alt="">`
  if (shape.image === 'lazy')
    return `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="${source}" alt="${escaped(facts.title)}">`
  return shape.image === 'background'
    ? `<div${classOf('image', shape)} style="background-image:url('${source}')"></div>`
    : ''
}

/** The text of the day without what the heading over the record already says. */
export type Told = 'month' | 'day' | undefined

const dateText = (facts: Facts, look: Look, told: Told): string => {
  const [day = ''] = facts.days
  if (told === 'day') return ''
  if (told === 'month') return `${weekdayOf(day, look.style)} ${numberOf(day)}`.trim()
  return daysText(facts, look.style)
}

/** The parts of a record, each in its element, in the order of the page. */
export function partsOf(facts: Facts, look: Look, told?: Told): Part[] {
  const { shape, style, words, word } = look
  const within = (what: What, text: string, tag = 'p'): Part => ({
    what,
    html: `<${tag}${classOf(what, shape)}>${text}</${tag}>`,
  })
  const day = dateText(facts, look, told)
  const hour = facts.time === undefined ? '' : hourText(facts.time, style)
  const where = placeText(facts)
  const cost = pricesText(facts, look)
  // `14 – 20:00` under a month could be a span of days.
  const joined = [day, hour].filter(Boolean).join(told === 'month' ? ', ' : joinerOf(look))
  const one = facts.days.length === 1 && told === undefined
  const meta =
    shape.meta === 'none' ? [] : [...(shape.meta === 'with-date' ? [joined] : [hour]), where, cost].filter(Boolean)
  const inMeta = meta.length > 0
  const parts: (Part | undefined)[] = []
  const dated =
    shape.date === 'badge' && one
      ? within('date', badge(facts, look), 'div')
      : shape.date === 'label' && day !== ''
        ? within('date', labelled(word(words.labels.when), shape.meta === 'without-date' ? day : joined, look))
        : shape.date === 'together' && !(inMeta && shape.meta === 'without-date')
          ? joined === ''
            ? undefined
            : within('date', joined, 'div')
          : day === ''
            ? undefined
            : within('date', day, 'div')
  const apart =
    (dated !== undefined && (shape.date === 'apart' || (shape.date === 'badge' && one))) ||
    (told !== undefined && shape.date !== 'together')
  const date =
    shape.meta === 'with-date' && shape.date !== 'badge'
      ? []
      : [dated, apart && hour !== '' && !inMeta ? within('time', hour, 'span') : undefined]
  const placed =
    inMeta || where === ''
      ? undefined
      : shape.place === 'label'
        ? within('place', labelled(word(words.labels.where), where, look))
        : shape.place === 'icon'
          ? within('place', `<i class="fa fa-map-marker"></i> ${where}`, 'div')
          : within('place', where, 'div')
  const priced =
    inMeta || cost === ''
      ? undefined
      : shape.price === 'label'
        ? within('price', labelled(word(words.labels.price), cost, look))
        : within('price', cost, 'div')
  const kind = shape.category === 'none' ? undefined : within('kind', facts.kind, 'span')
  const head = within('title', '', 'p') && { what: 'title' as const, html: title(facts, look) }
  const people =
    shape.people === 'none' || facts.people.length === 0 ? undefined : within('people', peopleText(facts, look))
  const names = [
    shape.category === 'above' ? kind : undefined,
    head,
    shape.category === 'below' ? kind : undefined,
    people,
  ]
  const picture = shape.image === 'none' ? undefined : { what: 'image' as const, html: image(facts, look) }
  const line = inMeta ? within('meta', meta.join(shape.separator)) : undefined
  const text = shape.blurb === 'none' ? undefined : within('blurb', facts.blurb)
  const button =
    shape.tickets === 'none' || facts.soldOut
      ? undefined
      : {
          what: 'button' as const,
          html: `<a${classOf('button', shape)} href="https://billets.example/${facts.slug}">${word(words.book)}</a>`,
        }
  const more =
    shape.link === 'more'
      ? { what: 'more' as const, html: `<a href="${hrefOf(facts, look)}">${word(words.more)}</a>` }
      : undefined
  const rest = [text, button, more]
  if (shape.order === 'date-first') parts.push(picture, ...date, ...names, line, placed, priced, ...rest)
  else if (shape.order === 'title-first') parts.push(...names, picture, ...date, line, placed, priced, ...rest)
  else if (shape.order === 'place-first') parts.push(picture, placed, ...names, ...date, line, priced, ...rest)
  else if (shape.order === 'kind-first')
    parts.push(
      kind === undefined ? undefined : kind,
      picture,
      ...names.filter((part) => part !== kind),
      line,
      ...date,
      text,
      placed,
      priced,
      button,
      more,
    )
  else parts.push(picture, ...names, text, line, ...date, placed, priced, button, more)
  return parts.filter((part) => part !== undefined)
}

/** One event on one line of text: day, name, place, price between dashes or bars. */
export function lineOf(facts: Facts, look: Look): string {
  const { shape } = look
  const named =
    shape.title === 'link' || shape.link === 'title'
      ? `<a href="${hrefOf(facts, look)}">${escaped(facts.title)}</a>`
      : shape.title === 'strong' || shape.title === 'span'
        ? `<strong>${escaped(facts.title)}</strong>`
        : escaped(facts.title)
  const when = whenText(facts, look)
  const separator = shape.separator === ', ' ? ' – ' : shape.separator
  const parts = shape.order === 'title-first' ? [named, when] : [when, named]
  return [...parts, placeText(facts), pricesText(facts, look)].filter(Boolean).join(separator)
}

export const dayHeading = (day: string, { style }: Look): string =>
  dayText(day, {
    ...style,
    year: true,
    weekday: style.weekday === 'none' ? 'long' : style.weekday,
    month: 'long',
    capital: true,
  })
