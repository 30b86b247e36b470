import type { Chance } from './random.ts'

/** How a page builds its records: one choice of each row. Names of features in the table that `pnpm bench shapes` prints. */
export const FEATURES = {
  container: [
    'ul',
    'cards',
    'articles',
    'table',
    'flat',
    'links',
    'columns',
    'lines',
    'months',
    'days',
    'breaks',
    'paragraphs',
    'bold-days',
    'day-headings',
    'facts',
    'sentences',
    'hour-column',
  ],
  title: ['h2', 'h3', 'h4', 'strong', 'link', 'div', 'span'],
  date: ['together', 'apart', 'badge', 'label'],
  joiner: [', ', ' – ', ' | ', ' · ', ' à '],
  order: ['date-first', 'title-first', 'kind-first', 'image-first', 'place-first'],
  meta: ['none', 'with-date', 'without-date'],
  separator: [' · ', ' | ', ', ', ' – ', ' • '],
  category: ['none', 'none', 'above', 'below'],
  place: ['line', 'label', 'phrase', 'icon'],
  price: ['line', 'label', 'button'],
  classes: ['semantic', 'component', 'hashed', 'none'],
  link: ['title', 'more', 'card', 'none'],
  image: ['none', 'img', 'lazy', 'background'],
  blurb: ['none', 'short'],
  people: ['none', 'with', 'plus'],
  tickets: ['none', 'button'],
  house: ['footer', 'header', 'nowhere'],
  side: ['none', 'news', 'newsletter', 'filters'],
  twice: ['no', 'no', 'no', 'slides', 'mobile'],
} as const

type Features = typeof FEATURES
export type Shape = { readonly [K in keyof Features]: Features[K][number] }

export function shapeOf(chance: Chance): Shape {
  const chosen = Object.fromEntries(
    Object.entries(FEATURES).map(([name, ways]) => [name, chance.pick<string>(ways)]),
  ) as Shape
  if (chosen.container !== 'flat') return chosen
  // Records that nothing holds together are told apart by names that stand out, above the rest.
  return {
    ...chosen,
    title: chosen.title === 'div' || chosen.title === 'span' ? 'strong' : chosen.title,
    order: chosen.order === 'place-first' ? 'title-first' : chosen.order,
  }
}

const SEMANTIC: Readonly<Record<string, string>> = {
  date: 'event-date',
  time: 'event-time',
  title: 'event-title',
  place: 'event-venue',
  price: 'event-price',
  kind: 'event-category',
  blurb: 'event-excerpt',
  record: 'event-item',
  list: 'event-list',
  meta: 'event-meta',
  image: 'event-image',
  people: 'event-artists',
  button: 'btn',
}

/** ` class="…"` of a part, as the page's system names it. */
export function classOf(part: string, { classes }: Pick<Shape, 'classes'>): string {
  if (classes === 'none') return ''
  if (classes === 'semantic') return ` class="${SEMANTIC[part] ?? part}"`
  if (classes === 'component')
    return ` class="c-card__${part === 'title' ? 'heading' : part === 'kind' ? 'label' : 'item'}"`
  const hash = [...part].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
  return ` class="sc-${hash.toString(36).slice(0, 6)} kz${(hash % 97).toString(36)}"`
}
