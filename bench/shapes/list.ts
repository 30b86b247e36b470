import { daysText, monthOf } from './dates.ts'
import type { Facts } from './facts.ts'
import { dayHeading, hrefOf, type Look, lineOf, type Part, partsOf, placeText, pricesText, whenText } from './record.ts'
import { classOf } from './shape.ts'
import { hourOf, nameOf, writtenOf } from './written.ts'

const all = (parts: readonly Part[]): string => parts.map(({ html }) => html).join('\n')

/** The records of a page in one of its containers. */
export function listOf(season: readonly Facts[], look: Look): string {
  const { shape } = look
  const list = classOf('list', shape)
  const record = classOf('record', shape)
  const each = (tell: (facts: Facts) => string): string => season.map(tell).join('\n')
  switch (shape.container) {
    case 'ul':
      return `<ul${list}>${each((facts) => `<li${record}>${all(partsOf(facts, look))}</li>`)}</ul>`
    case 'cards':
      return `<div${list}>${each((facts) => `<div${record}><div>${all(partsOf(facts, look))}</div></div>`)}</div>`
    case 'articles':
      return each((facts) => `<article${record}>${all(partsOf(facts, look))}</article>`)
    case 'links':
      return `<div${list}>${each((facts) => `<a${record} href="${hrefOf(facts, look)}">${all(partsOf(facts, look).filter(({ what }) => what !== 'button' && what !== 'more'))}</a>`)}</div>`
    case 'columns':
      return `<div${list}>${each((facts) => columns(partsOf(facts, look), record))}</div>`
    case 'flat':
      return each((facts) => all(partsOf(facts, look)))
    case 'lines':
      return each((facts) => `<p>${lineOf(facts, look)}</p>`)
    case 'breaks':
      return `<p>${season.map((facts) => lineOf(facts, look)).join('<br>\n')}</p>`
    case 'table':
    case 'hour-column':
      return table(season, look)
    case 'paragraphs':
    case 'bold-days':
    case 'day-headings':
    case 'facts':
    case 'sentences':
      return each((facts) => writtenOf(facts, look))
    case 'months':
      return grouped(
        season,
        (facts) => facts.days[0]?.slice(0, 7) ?? '',
        (facts) => `<h2>${heading(facts, look)}</h2>`,
        (facts) => `<div${record}>${all(partsOf(facts, look, 'month'))}</div>`,
      )
    case 'days':
      return grouped(
        season,
        (facts) => facts.days[0] ?? '',
        (facts) => `<h2>${dayHeading(facts.days[0] ?? '', look)}</h2>`,
        (facts) => `<div${record}>${all(partsOf(facts, look, 'day'))}</div>`,
      )
  }
}

const heading = ({ days: [day = ''] }: Facts, { style }: Look): string => {
  const month = monthOf(day, { ...style, month: 'long' })
  return `${month.charAt(0).toUpperCase()}${month.slice(1)} ${day.slice(0, 4)}`
}

function columns(parts: readonly Part[], record: string): string {
  const left = parts.filter(({ what }) => what === 'date' || what === 'time' || what === 'image')
  const right = parts.filter(({ what }) => what === 'button' || what === 'price')
  const middle = parts.filter((part) => !left.includes(part) && !right.includes(part))
  return `<div${record}><div class="row"><div class="col-2">${all(left)}</div><div class="col-8">${all(middle)}</div><div class="col-2">${all(right)}</div></div></div>`
}

function grouped(
  season: readonly Facts[],
  key: (facts: Facts) => string,
  head: (facts: Facts) => string,
  tell: (facts: Facts) => string,
): string {
  let last = ''
  return season
    .map((facts) => {
      const changed = key(facts) !== last
      last = key(facts)
      return `${changed ? head(facts) : ''}${tell(facts)}`
    })
    .join('\n')
}

function table(season: readonly Facts[], look: Look): string {
  const { shape, words, word } = look
  const placed = season.some(({ place }) => place !== undefined)
  const apart = shape.container === 'hour-column'
  const priced = season.some((facts) => pricesText(facts, look) !== '')
  const rows = season.map((facts) => {
    const cells = [
      ...(apart ? [daysText(facts, look.style), hourOf(facts, look)] : [whenText(facts, look)]),
      nameOf(facts, look),
      ...(placed ? [placeText(facts)] : []),
      ...(priced ? [pricesText(facts, look)] : []),
    ]
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  const heads = [
    word(words.labels.when),
    ...(apart ? [word(words.labels.time)] : []),
    look.style.language === 'fr' ? 'Spectacle' : 'Event',
    ...(placed ? [word(words.labels.where)] : []),
    ...(priced ? [word(words.labels.price)] : []),
  ]
  const head = shape.category === 'none' ? `<tr>${heads.map((text) => `<th>${text}</th>`).join('')}</tr>` : ''
  return `<table${classOf('list', shape)}>${head}${rows.join('\n')}</table>`
}
