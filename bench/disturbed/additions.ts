import type { CheerioAPI } from 'cheerio'
import type { Disturbance } from './kinds.ts'

type Language = 'fr' | 'en'

/** Other events of the same house, told in the words of its language. */
const OTHERS: Readonly<Record<Language, readonly (readonly [name: string, day: string, hour: string])[]>> = {
  fr: [
    ['Les Cigales de minuit', '14 novembre', '20 h'],
    ['Odile et le vent', '3 décembre', '19 h 30'],
    ['Grand bal des glaneurs', '19 décembre', '15 h'],
  ],
  en: [
    ['Midnight Cicadas', 'November 14', '8 pm'],
    ['Odile and the Wind', 'December 3', '7:30 pm'],
    ['The Gleaners’ Ball', 'December 19', '3 pm'],
  ],
}
const WORDS = {
  fr: {
    related: 'Encore un petit tour ?',
    onStage: 'À l’affiche',
    more: 'Plus d’infos',
    see: 'Découvrir',
    sale: 'Mise en vente : abonnés le 4 février YEAR à 10 h, grand public le 11 février YEAR à midi.',
    posted: 'Publié le 3 mars YEAR par admin | Théâtre, À la une',
    ticker: 'ANNULÉ : le concert d’Odile Brun prévu le 3 décembre YEAR n’aura pas lieu.',
    premiere:
      'Création le 12 octobre 2019 au Théâtre des Halles de Rochebrune. Coproduction : Maison de la danse d’Ormont.',
    review: '<blockquote>« Une merveille de drôlerie. »</blockquote><p>Luc Benoit, Le Courrier, 12 mars 2024</p>',
  },
  en: {
    related: 'One more for the road?',
    onStage: 'On stage',
    more: 'More info',
    see: 'Discover',
    sale: 'On sale: members February 4, YEAR at 10 am, general public February 11, YEAR at noon.',
    posted: 'Posted on March 3, YEAR by admin | Theatre, Featured',
    ticker: 'CANCELLED: the Odile Brown concert on December 3, YEAR will not go ahead.',
    premiere: 'Premiered on October 12, 2019 at the Market Theatre, Rockburn. Co-produced by Ormont Dance House.',
    review: '<blockquote>“A marvel of wit.”</blockquote><p>Luke Bennett, The Courier, March 12, 2024</p>',
  },
}

/** What houses add to the page of one event: of other events, of the sale, of the press. Each takes the page, its address and the year of its copy. */
export const ADDITIONS: Readonly<Record<string, (url: string, year: string) => Disturbance>> = {
  'slider above': (url, year) => (page) => void contentOf(page).prepend(cards(page, url, year, 'slider')),
  'cards below': (url, year) => (page) => void contentOf(page).append(cards(page, url, year, 'more')),
  'cards under words': (url, year) => (page) =>
    void contentOf(page).append(`<h2>${WORDS[languageOf(page)].related}</h2>${cards(page, url, year, 'more')}`),
  'cards beside': (url, year) => (page) =>
    void contentOf(page).append(
      `<aside><h2>${WORDS[languageOf(page)].onStage}</h2>${cards(page, url, year, 'mini')}</aside>`,
    ),
  'full records below': (url, year) => (page) => void contentOf(page).append(records(page, url, year)),
  'one promoted': (url, year) => (page) => {
    const language = languageOf(page)
    const [name, day, hour] = OTHERS[language][0] ?? []
    contentOf(page).append(
      `<div class="pr"><h3>${name}</h3><p>${day} ${year}, ${hour}</p><a href="${besides(url, 0)}">${WORDS[language].see}</a></div>`,
    )
  },
  'one promoted above': (url, year) => (page) => {
    const [name, day, hour] = OTHERS[languageOf(page)][0] ?? []
    page('body').prepend(
      `<div class="pr"><a href="${besides(url, 0)}"><strong>${name}</strong> ${day} ${year}, ${hour}</a></div>`,
    )
  },
  'days of the sale': (_, year) => (page) => underName(page, 'sale', year),
  'day of posting': (_, year) => (page) => underName(page, 'posted', year),
  'another called off': (_, year) => (page) => void page('body').prepend(paragraph(page, 'ticker', year)),
  'its first night': (_, year) => (page) => void contentOf(page).append(paragraph(page, 'premiere', year)),
  'the press': (_, year) => (page) => void contentOf(page).append(paragraph(page, 'review', year)),
}

const languageOf = (page: CheerioAPI): Language =>
  /^fr/i.test(page('html').attr('lang') ?? '') || / (?:les|des|pour) /.test(page('body').text()) ? 'fr' : 'en'

/** `<main>`, else what holds the page's name and half of its words. */
function contentOf(page: CheerioAPI) {
  const main = page('main').first()
  if (main.length > 0) return main
  const whole = page('body').text().length
  let part = page('h1, h2').first()
  while (part.length > 0 && !part.is('body') && part.text().length < whole / 2) part = part.parent()
  return part.length > 0 ? part : page('body')
}

/** The address of a page beside this one. */
function besides(url: string, n: number): string {
  const { pathname } = new URL(url)
  const folder = pathname.replace(/\/$/, '').replace(/[^/]*$/, '')
  return `${folder || '/'}${['cicadas', 'odile', 'gleaners'][n]}${/\.\w+$/.exec(pathname)?.[0] ?? ''}`
}

function cards(page: CheerioAPI, url: string, year: string, name: string): string {
  const card = ([title, day]: readonly string[], n: number): string =>
    `<div class="${name}-item"><a href="${besides(url, n)}"><img src="/${n}.jpg" alt=""><h3>${title}</h3><p>${day} ${year}</p></a></div>`
  return `<div class="${name}">${OTHERS[languageOf(page)].map(card).join('')}</div>`
}

function records(page: CheerioAPI, url: string, year: string): string {
  const language = languageOf(page)
  const record = ([title, day, hour]: readonly string[], n: number): string =>
    `<li><p>${day} ${year} · ${hour}</p><h4>${title}</h4><p>${20 + n} $</p><a href="${besides(url, n)}">${WORDS[language].more}</a></li>`
  return `<section><h2>${WORDS[language].related}</h2><ul>${OTHERS[language].map(record).join('')}</ul></section>`
}

const paragraph = (page: CheerioAPI, kind: keyof (typeof WORDS)['fr'], year: string): string =>
  `<div>${WORDS[languageOf(page)][kind].replaceAll('YEAR', year)}</div>`

function underName(page: CheerioAPI, kind: keyof (typeof WORDS)['fr'], year: string): void {
  page('h1')
    .first()
    .after(paragraph(page, kind, year))
}
