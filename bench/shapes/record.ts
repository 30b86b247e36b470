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

function titleOf(facts: Facts, look: Look): string {
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

type Slot = 'kind' | 'image' | 'date' | 'names' | 'meta' | 'place' | 'price' | 'blurb' | 'links'

/** In which order the parts of a record stand. */
const ORDERS: Readonly<Record<Shape['order'], readonly Slot[]>> = {
  'date-first': ['image', 'date', 'names', 'meta', 'place', 'price', 'blurb', 'links'],
  'title-first': ['names', 'image', 'date', 'meta', 'place', 'price', 'blurb', 'links'],
  'place-first': ['image', 'place', 'names', 'date', 'meta', 'price', 'blurb', 'links'],
  'kind-first': ['kind', 'image', 'names', 'meta', 'date', 'blurb', 'place', 'price', 'links'],
  'image-first': ['image', 'names', 'blurb', 'meta', 'date', 'place', 'price', 'links'],
}

/** A part in an element of its own; nothing where there is nothing to say. */
const within = (shape: Shape, what: What, text: string, tag: string): Part[] =>
  text === '' ? [] : [{ what, html: `<${tag}${classOf(what, shape)}>${text}</${tag}>` }]

/** The parts of a record, each in its element, in the order of the page. */
export function partsOf(facts: Facts, look: Look, told?: Told): Part[] {
  const { shape, style, words, word } = look
  const day = dateText(facts, look, told)
  const hour = facts.time === undefined ? '' : hourText(facts.time, style)
  const where = placeText(facts)
  const cost = pricesText(facts, look)
  // `14 – 20:00` under a month could be a span of days.
  const joined = [day, hour].filter(Boolean).join(told === 'month' ? ', ' : joinerOf(look))
  const meta = shape.meta === 'none' ? [] : [shape.meta === 'with-date' ? joined : hour, where, cost].filter(Boolean)
  const date = dateParts(facts, look, { day, hour, joined, told, inMeta: meta.length > 0 })
  const alone = meta.length === 0
  const place = alone && where !== '' ? placeIn(look, where) : []
  const price =
    !alone || cost === ''
      ? []
      : shape.price === 'label'
        ? within(shape, 'price', labelled(word(words.labels.price), cost, look), 'p')
        : within(shape, 'price', cost, 'div')
  const kind = shape.category === 'none' ? [] : within(shape, 'kind', facts.kind, 'span')
  const people = shape.people === 'none' || facts.people.length === 0 ? '' : peopleText(facts, look)
  const title: Part = { what: 'title', html: titleOf(facts, look) }
  const kindFirst = shape.order === 'kind-first'
  const slots: Readonly<Record<Slot, readonly Part[]>> = {
    kind,
    image: shape.image === 'none' ? [] : [{ what: 'image', html: image(facts, look) }],
    date,
    names: [
      ...(shape.category === 'above' && !kindFirst ? kind : []),
      title,
      ...(shape.category === 'below' && !kindFirst ? kind : []),
      ...within(shape, 'people', people, 'p'),
    ],
    meta: within(shape, 'meta', meta.join(shape.separator), 'p'),
    place,
    price,
    blurb: within(shape, 'blurb', shape.blurb === 'none' ? '' : facts.blurb, 'p'),
    links: linksOf(facts, look),
  }
  return ORDERS[shape.order].flatMap((slot) => slots[slot])
}

interface Dated {
  readonly day: string
  readonly hour: string
  readonly joined: string
  readonly told: Told
  /** A line of facts tells hour, place and price. */
  readonly inMeta: boolean
}

/** The day, and the hour where it stands apart. */
function dateParts(facts: Facts, look: Look, { day, hour, joined, told, inMeta }: Dated): Part[] {
  const { shape, words, word } = look
  const isBadge = shape.date === 'badge' && facts.days.length === 1 && told === undefined
  const bare = shape.meta === 'without-date' && inMeta
  const dated = (): Part[] => {
    if (isBadge) return within(shape, 'date', badge(facts, look), 'div')
    if (shape.date === 'label' && day !== '')
      return within(
        shape,
        'date',
        labelled(word(words.labels.when), shape.meta === 'without-date' ? day : joined, look),
        'p',
      )
    return within(shape, 'date', shape.date === 'together' && !bare ? joined : day, 'div')
  }
  const own = dated()
  if (shape.meta === 'with-date' && shape.date !== 'badge') return []
  const apart =
    (own.length > 0 && (shape.date === 'apart' || isBadge)) || (told !== undefined && shape.date !== 'together')
  return apart && !inMeta ? [...own, ...within(shape, 'time', hour, 'span')] : own
}

function placeIn(look: Look, where: string): Part[] {
  const { shape, words, word } = look
  if (shape.place === 'label') return within(shape, 'place', labelled(word(words.labels.where), where, look), 'p')
  return within(shape, 'place', shape.place === 'icon' ? `<i class="fa fa-map-marker"></i> ${where}` : where, 'div')
}

function linksOf(facts: Facts, look: Look): Part[] {
  const { shape, words, word } = look
  const links: Part[] = []
  if (shape.tickets !== 'none' && !facts.soldOut)
    links.push({
      what: 'button',
      html: `<a${classOf('button', shape)} href="https://billets.example/${facts.slug}">${word(words.book)}</a>`,
    })
  if (shape.link === 'more')
    links.push({ what: 'more', html: `<a href="${hrefOf(facts, look)}">${word(words.more)}</a>` })
  return links
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
