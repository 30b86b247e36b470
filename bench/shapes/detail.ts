import { dayText, hourText } from './dates.ts'
import type { Facts } from './facts.ts'
import { hrefOf, imageOf, type Look, partsOf, placeText, pricesText, whenText } from './record.ts'
import { classOf } from './shape.ts'

/** The page of one event: what a record tells, told at length, and a few others below. */
export function detailOf(facts: Facts, others: readonly Facts[], look: Look): string {
  const { shape, words, word } = look
  const heading = `<h1${classOf('title', shape)}>${facts.title.replaceAll('&', '&amp;')}</h1>`
  const picture = shape.image === 'none' ? '' : `<img src="${imageOf(facts)}" alt="">`
  const blurb = `<p>${facts.blurb}</p>`
  const who =
    facts.people.length === 0
      ? ''
      : `<h2>${word(words.labels.who)}</h2><ul>${facts.people.map((person) => `<li>${person}</li>`).join('')}</ul>`
  const book = `<a class="btn" href="https://billets.example/${facts.slug}">${word(words.book)}</a>`
  const more = look.style.language === 'fr' ? 'Vous aimerez aussi' : 'You may also like'
  const related = `<section><h2>${more}</h2>${others.map((other) => `<div><a href="${hrefOf(other, look)}">${other.title.replaceAll('&', '&amp;')}</a><span>${dayText(other.days[0] ?? '', look.style)}</span></div>`).join('')}</section>`
  return [heading, picture, factsOf(facts, look), blurb, who, book, related].join('\n')
}

/** Day, place and price: as a list of terms, a table, labelled lines, lines without labels, or rows of performances. */
function factsOf(facts: Facts, look: Look): string {
  const { shape, words, word, style } = look
  const colon = style.language === 'fr' ? ' :' : ':'
  const rows: (readonly [string, string])[] = []
  if (shape.date === 'apart' && facts.time !== undefined && facts.days.length === 1) {
    rows.push(
      [word(words.labels.when), dayText(facts.days[0] ?? '', style)],
      [word(words.labels.time), hourText(facts.time, style)],
    )
  } else rows.push([word(words.labels.when), whenText(facts, look)])
  if (facts.place) rows.push([word(words.labels.where), placeText(facts)])
  if (pricesText(facts, look) !== '') rows.push([word(words.labels.price), pricesText(facts, look)])
  const performances = facts.days.length > 1 && !facts.run
  if (performances && shape.date !== 'together') {
    const each = facts.days.map(
      (day) =>
        `<li><span>${dayText(day, style)}</span> <span>${facts.time === undefined ? '' : hourText(facts.time, style)}</span> <a href="https://billets.example/${facts.slug}/${day}">${word(words.book)}</a></li>`,
    )
    return `<ul>${each.join('')}</ul>${rows
      .slice(1)
      .map(([label, text]) => `<p><b>${label}${colon}</b> ${text}</p>`)
      .join('')}`
  }
  switch (shape.container) {
    case 'ul':
    case 'flat':
      return `<ul>${rows.map(([label, text]) => `<li><strong>${label}${colon}</strong> ${text}</li>`).join('')}</ul>`
    case 'table':
    case 'lines':
      return `<table>${rows.map(([label, text]) => `<tr><th>${label}</th><td>${text}</td></tr>`).join('')}</table>`
    case 'cards':
    case 'months':
      return `<dl>${rows.map(([label, text]) => `<dt>${label}</dt><dd>${text}</dd>`).join('')}</dl>`
    case 'articles':
    case 'days':
      return `<div>${rows.map(([label, text]) => `<div><h4>${label}</h4><p>${text}</p></div>`).join('')}</div>`
    case 'columns':
    case 'breaks':
      return `<p>${rows.map(([, text]) => text).join('<br>')}</p>`
    case 'sentences':
    case 'paragraphs':
      return `<p>${sentence(facts, look)}</p>`
    case 'bold-days':
    case 'day-headings':
      return `<h3>${whenText(facts, look)}</h3><p>${[placeText(facts), pricesText(facts, look)].filter(Boolean).join('<br>')}</p>`
    default:
      return partsOf(facts, look)
        .filter(({ what }) => ['date', 'time', 'place', 'price', 'meta'].includes(what))
        .map(({ html }) => html)
        .join('\n')
  }
}

/** `The show plays on Saturday, March 14 at 8 pm, at Quay Hall, Harwick. Tickets: $25.` */
function sentence(facts: Facts, look: Look): string {
  const french = look.style.language === 'fr'
  const when = whenText(facts, look)
  const place = placeText(facts)
  const price = pricesText(facts, look)
  const at = place === '' ? '' : french ? ` ${housed(place)}` : `, at ${place}`
  return `${french ? 'Le spectacle est présenté' : 'The show plays'} ${french ? when.charAt(0).toLowerCase() + when.slice(1) : when}${at}.${price === '' ? '' : ` ${french ? 'Billets :' : 'Tickets:'} ${price}.`}`
}

/** `au Théâtre …` · `à la Salle …` · `à l’Espace …` */
function housed(place: string): string {
  if (place.startsWith('Le ')) return `au ${place.slice(3)}`
  if (/^La /.test(place)) return `à ${place}`
  if (/^[AEÉIOU]/.test(place)) return `à l’${place}`
  return /^(?:Théâtre|Centre|Musée|Cabaret)/.test(place) ? `au ${place}` : `à la ${place}`
}
