import { dateStyle, dayText } from './dates.ts'
import { detailOf } from './detail.ts'
import { addDays, type Facts, type Habits, houseOf, type Place, seasonOf, slugOf } from './facts.ts'
import { listOf } from './list.ts'
import { type Chance, chanceOf } from './random.ts'
import { hrefOf, imageOf, type Look } from './record.ts'
import { type Shape, shapeOf } from './shape.ts'
import { WORDS, type Words } from './words.ts'
import { nameOf } from './written.ts'

/** An invented page, what it holds, and how it was built. */
export interface Invented {
  readonly html: string
  readonly gold: object
  readonly features: Readonly<Record<string, string>>
}

const CAPTURED = '2026-01-15'

/** The page that a number stands for: the same number, the same page. */
export function invent(seed: number): Invented {
  const chance = chanceOf(seed)
  const language = chance.pick(['fr', 'en'] as const)
  const kind = chance.percent(70) ? 'list' : 'detail'
  const words = WORDS[language]
  const shape = shapeOf(chance)
  const chosen = new Map<readonly string[], string>()
  const word = (from: readonly string[]): string => {
    const known = chosen.get(from) ?? chance.pick(from)
    chosen.set(from, known)
    return known
  }
  const look: Look = { shape, style: dateStyle(chance, language), words, word }
  const habits: Habits = {
    captured: CAPTURED,
    timed: chance.percent(85),
    placed: chance.pick(['never', 'always', 'some'] as const),
    placeParts: chance.pick(['name', 'name', 'town', 'address'] as const),
    priced: chance.percent(60),
    peopled: chance.percent(50),
    several: !['months', 'days'].includes(shape.container) && chance.percent(40),
  }
  const house = houseOf(words, chance.pick(words.houses))
  const host = `https://www.${slugOf(house.name)}.example`
  const season = seasonOf(chance, words, habits, 4 + chance.whole(14))
  const [about] = season
  if (!about) throw new Error('an empty season')
  const told = kind === 'list' ? season : [about]
  const body =
    kind === 'list'
      ? `${shape.twice === 'slides' ? slides(season, look) : ''}<h1>${words.season}</h1>\n${listOf(season, look)}${shape.twice === 'mobile' ? `<div class="mobile-only" style="display:none">${listOf(season, look)}</div>` : ''}`
      : detailOf(about, season.slice(1, 4), look)
  const path = kind === 'list' ? (language === 'fr' ? '/programmation/' : '/whats-on/') : hrefOf(about, look)
  const html = framed(body, house, kind === 'list' ? words.season : about.title, look, chance)
  const events = told.flatMap((facts) => labels(facts, { look, kind, host, house, html }))
  return {
    html,
    gold: {
      url: host + path,
      lang: language,
      kind,
      captured: CAPTURED,
      source: 'made',
      complete: kind === 'list',
      events,
    },
    features: {
      language,
      kind,
      ...shape,
      weekday: look.style.weekday,
      month: look.style.month,
      year: String(look.style.year),
      dayFirst: String(look.style.dayFirst),
      hour: String(look.style.hour),
      placed: habits.placed,
      parts: habits.placeParts,
      timed: String(habits.timed),
      several: String(habits.several),
      priced: String(habits.priced),
      peopled: String(habits.peopled),
    },
  }
}

interface Page {
  readonly look: Look
  readonly kind: 'list' | 'detail'
  readonly host: string
  readonly house: Place
  readonly html: string
}

/** What a careful person would label: what the page prints, and nothing else. */
function labels(facts: Facts, { look, kind, host, house, html }: Page): object[] {
  const { shape } = look
  const place = facts.place ?? (shape.house === 'footer' ? house : undefined)
  const address = place && [place.street, place.town].filter(Boolean).join(', ')
  const href = hrefOf(facts, look)
  const own = kind === 'detail' || html.includes(`href="${href}"`)
  const rest = {
    name: facts.title,
    ...(place ? { location: { name: place.name, ...(address ? { address } : {}) } } : {}),
    ...(facts.people.length > 0 && facts.people.every((person) => html.includes(person))
      ? { performers: facts.people }
      : {}),
    ...(!facts.soldOut && facts.prices.length > 0
      ? { offers: facts.prices.map((price) => ({ price: String(price) })) }
      : {}),
    ...(own ? { url: host + href } : {}),
    ...(html.includes(imageOf(facts)) ? { image: host + imageOf(facts) } : {}),
    ...(html.includes(facts.blurb) ? { description: facts.blurb } : {}),
  }
  const at = (day: string): string => (facts.time === undefined ? day : `${day}T${facts.time}`)
  if (facts.run) return [{ ...rest, startDate: facts.days[0], endDate: facts.days.at(-1) }]
  return facts.days.map((day) => ({ ...rest, startDate: at(day) }))
}

/** The next evenings, once more over the list. */
const slides = (season: readonly Facts[], look: Look): string =>
  `<div class="slider">${season
    .slice(0, 3)
    .map(
      (facts) =>
        `<div class="slide"><h2>${nameOf(facts, look)}</h2><p>${dayText(facts.days[0] ?? '', look.style)}</p></div>`,
    )
    .join('')}</div>`

/** Menu, aside and foot around what a page is about. */
function framed(body: string, house: Place, title: string, look: Look, chance: Chance): string {
  const { shape, style, words } = look
  const menu = words.menu.map((item) => `<li><a href="/${slugOf(item)}/">${item}</a></li>`).join('')
  const address = `${house.street}, ${house.town}`
  const top = shape.house === 'header' ? `<p>${house.name}</p>` : ''
  const foot =
    shape.house === 'footer'
      ? `<p>${house.name}</p><p>${address}</p><p>819 555-01${10 + chance.whole(89)}</p>`
      : `<p>© 2026 ${house.name}</p>`
  return `<!doctype html>
<html lang="${style.language}">
<head><meta charset="utf-8"><title>${title.replaceAll('&', '&amp;')} | ${house.name}</title></head>
<body>
<div class="cookie"><p>${words.cookies}</p><button>OK</button></div>
<header><a href="/"><img src="/logo.svg" alt="${house.name}"></a>${top}<nav><ul>${menu}</ul></nav></header>
<main>
${body}
</main>
${asideOf(shape, words, style.language)}
<footer>${foot}<form><label>${words.newsletter}</label><input type="email"></form></footer>
</body>
</html>
`
}

function asideOf({ side }: Shape, words: Words, language: 'fr' | 'en'): string {
  if (side === 'newsletter') return `<aside><h3>${words.newsletter}</h3><form><input type="email"></form></aside>`
  if (side === 'filters')
    return `<aside><ul>${words.kinds.map((kind) => `<li><a href="?type=${slugOf(kind)}">${kind}</a></li>`).join('')}</ul></aside>`
  if (side !== 'news') return ''
  const posted = addDays(CAPTURED, -9)
  const news =
    language === 'fr'
      ? [`Nouvelles`, `Notre rapport annuel est en ligne`, `Publié le 6 janvier 2026`]
      : [`News`, `Our annual report is online`, `Posted on January 6, 2026`]
  return `<aside><h3>${news[0]}</h3><ul><li><a href="/news/${posted}">${news[1]}</a><br><small>${news[2]}</small></li></ul></aside>`
}
