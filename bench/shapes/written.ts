import { hourText } from './dates.ts'
import type { Facts } from './facts.ts'
import { hrefOf, type Look, peopleText, placeText, pricesText, whenText } from './record.ts'

export const hourOf = ({ time }: Facts, { style }: Look): string => (time === undefined ? '' : hourText(time, style))

/** The name, as a link where the page links names. */
export function nameOf(facts: Facts, look: Look): string {
  const text = facts.title.replaceAll('&', '&amp;')
  return look.shape.link === 'title' || look.shape.title === 'link'
    ? `<a href="${hrefOf(facts, look)}">${text}</a>`
    : text
}

/** A record as somebody writes it in an editor: paragraphs, bold words and line breaks, no element around it. */
export function writtenOf(facts: Facts, look: Look): string {
  const { shape, style, words, word } = look
  const when = whenText(facts, look)
  const people = shape.people === 'none' || facts.people.length === 0 ? '' : peopleText(facts, look)
  const rest = [placeText(facts), pricesText(facts, look)].filter(Boolean)
  const blurb = shape.blurb === 'none' ? '' : `<p>${facts.blurb}</p>`
  const name = nameOf(facts, look)
  switch (shape.container) {
    case 'paragraphs': {
      const lines =
        shape.order === 'date-first' ? [when, `<strong>${name}</strong>`] : [`<strong>${name}</strong>`, when]
      return `<p>${[...lines, people, ...rest, shape.blurb === 'none' ? '' : facts.blurb].filter(Boolean).join('<br>\n')}</p>`
    }
    case 'bold-days':
      return `<p><strong>${when}</strong></p>\n<p>${[name, people].filter(Boolean).join('<br>')}</p>${rest.length > 0 ? `<p>${rest.join(shape.separator)}</p>` : ''}${blurb}`
    case 'day-headings':
      return `<h3>${when}</h3>\n<p>${[shape.title === 'strong' ? `<strong>${name}</strong>` : name, ...rest].join(shape.separator === ', ' ? ' – ' : shape.separator)}</p>${people === '' ? '' : `<p>${people}</p>`}${blurb}`
    case 'facts': {
      const colon = style.language === 'fr' ? ' :' : ':'
      const place = placeText(facts)
      const price = pricesText(facts, look)
      const rows = [
        [words.labels.when, when],
        [words.labels.where, place],
        [words.labels.price, price],
      ] as const
      const items = rows.flatMap(([label, text]) => (text === '' ? [] : [`<li>${word(label)}${colon} ${text}</li>`]))
      return `<h3>${name}</h3>${people === '' ? '' : `<p>${people}</p>`}<ul>${items.join('')}</ul>${blurb}`
    }
    default: {
      const [place, at] = [placeText(facts), style.language === 'fr' ? ', ' : ' at ']
      const told = `${when}${place === '' ? '' : `${at}${place}`}.`
      const cost = pricesText(facts, look)
      return `<p><strong>${name}</strong>${people === '' ? '' : `, ${people}`}. ${told}${cost === '' ? '' : ` ${cost}.`}${shape.blurb === 'none' ? '' : ` ${facts.blurb}`}</p>`
    }
  }
}
