/**
 * A generated bilingual site of about 5,000 pages: 200 events with a page in each language, listings by twenty, and much else
 * (news that carry dates, artists, archives of past seasons, a shop), beside four traps without end: a calendar, filters,
 * session ids and paging.
 */
export const EVENTS = 200
const PER_LIST = 20
const LISTS = EVENTS / PER_LIST

const LANGUAGES = {
  fr: {
    season: 'saison',
    show: 'spectacles',
    tickets: 'Billets',
    month: 'mars',
    other: 'en',
    news: 'nouvelles',
    published: 'Publié le',
  },
  en: {
    season: 'season',
    show: 'shows',
    tickets: 'Tickets',
    month: 'March',
    other: 'fr',
    news: 'news',
    published: 'Published',
  },
} as const
type Language = keyof typeof LANGUAGES

/** Other kinds of pages, by section: how many, and whether they carry a date. */
const SECTIONS = {
  fr: { artistes: 700, nouvelles: 800, archives: 500, boutique: 300 },
  en: { artists: 700, news: 800, archives: 500, shop: 300 },
} as const

const isLanguage = (text: string | undefined): text is Language => text === 'fr' || text === 'en'

const links = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('')

/** The page at a path, or undefined. `visit` numbers the requests: the session trap needs a new id each time. */
export function focusPage(url: URL, visit: number): string | undefined {
  const [, language, section, name] = url.pathname.split('/')
  if (url.pathname === '/')
    return shell(
      'fr',
      'Maison des Quais',
      '',
      links([
        ['/fr/', 'Français'],
        ['/en/', 'English'],
      ]),
    )
  if (!isLanguage(language)) return undefined
  const say = LANGUAGES[language]
  const page = Number(url.searchParams.get('page') ?? 1)
  const menu = menuOf(language, visit)
  if (section === '') return shell(language, 'Maison des Quais', menu, '<p>Bienvenue, welcome.</p>')
  if (section === say.season && name === undefined)
    return page <= LISTS ? shell(language, say.season, menu, listing(language, page)) : undefined
  if (section === say.show) return eventPage(language, Number(/\d+$/.exec(name ?? '')?.[0] ?? -1), menu)
  const count = Object.entries(SECTIONS[language]).find(([key]) => key === section)?.[1]
  if (count !== undefined) return sectionPage(language, section ?? '', name, count, page, menu)
  return trap(url, language, menu)
}

function menuOf(language: Language, visit: number): string {
  const say = LANGUAGES[language]
  return links([
    [`/${language}/`, 'Maison'],
    ...Object.keys(SECTIONS[language]).map((key) => [`/${language}/${key}`, key] as const),
    [`/${language}/${say.season}`, say.season],
    [`/${language}/calendar/2026-03-01`, language === 'fr' ? 'Calendrier' : 'Calendar'],
    [`/${language}/search?genre=1`, language === 'fr' ? 'Recherche' : 'Search'],
    [`/${language}/visit?SESSIONKEY=${(visit * 7919).toString(16)}`, language === 'fr' ? 'Visite' : 'Visit'],
    [`/${language}/wall?page=1`, language === 'fr' ? 'Mur' : 'Wall'],
  ])
}

function listing(language: Language, page: number): string {
  const say = LANGUAGES[language]
  const first = (page - 1) * PER_LIST
  const shows = Array.from({ length: PER_LIST }, (_, index) => {
    const number = first + index
    return [
      `/${language}/${say.show}/${slug(number)}`,
      `${title(number)}, ${1 + (number % 28)} ${say.month} 2026`,
    ] as const
  })
  const next = page < LISTS ? `<a rel="next" href="/${language}/${say.season}?page=${page + 1}">${page + 1}</a>` : ''
  return `<ul>${links(shows)}</ul>${next}`
}

function eventPage(language: Language, number: number, menu: string): string | undefined {
  if (number < 0 || number >= EVENTS) return undefined
  const say = LANGUAGES[language]
  const other = LANGUAGES[say.other]
  const alternate = `<link rel="alternate" hreflang="${say.other}" href="/${say.other}/${other.show}/${slug(number)}">`
  const body = `<h1>${title(number)}</h1><p>${1 + (number % 28)} ${say.month} 2026, 20:00. ${say.tickets}: ${20 + (number % 30)} $</p>`
  return shell(language, title(number), menu, body, alternate)
}

function sectionPage(
  language: Language,
  section: string,
  name: string | undefined,
  count: number,
  page: number,
  menu: string,
): string | undefined {
  const dated = section === LANGUAGES[language].news || section === 'archives'
  if (name === undefined) {
    const first = (page - 1) * 50
    if (first >= count) return undefined
    const items = Array.from(
      { length: Math.min(50, count - first) },
      (_, index) => [`/${language}/${section}/${section}-${first + index}`, `${section} ${first + index}`] as const,
    )
    const next = first + 50 < count ? `<a href="/${language}/${section}?page=${page + 1}">${page + 1}</a>` : ''
    return shell(language, section, menu, `<ul>${links(items)}</ul>${next}`)
  }
  const number = Number(/\d+$/.exec(name)?.[0] ?? -1)
  if (number < 0 || number >= count) return undefined
  const date = dated
    ? `<p>${LANGUAGES[language].published} ${1 + (number % 28)} ${LANGUAGES[language].month} 2019</p>`
    : ''
  return shell(language, name, menu, `<h1>${name}</h1>${date}<p>${text(number)}</p>`)
}

function trap(url: URL, language: Language, menu: string): string | undefined {
  const [, , section, name] = url.pathname.split('/')
  if (section === 'calendar') {
    const day = new Date(`${name ?? '2026-03-01'}T00:00:00Z`)
    if (Number.isNaN(day.getTime())) return undefined
    const at = (days: number): string => new Date(day.getTime() + days * 86_400_000).toISOString().slice(0, 10)
    return shell(
      language,
      `${name}`,
      menu,
      links([
        [`/${language}/calendar/${at(1)}`, at(1)],
        [`/${language}/calendar/${at(-1)}`, at(-1)],
      ]),
    )
  }
  if (section === 'search') {
    const all = ['genre', 'lieu', 'prix', 'public'].flatMap((key) =>
      Array.from({ length: 6 }, (_, index) => {
        const next = new URL(url)
        next.searchParams.set(key, String(index))
        return [next.pathname + next.search.replaceAll('&', '&amp;'), `${key} ${index}`] as const
      }),
    )
    return shell(language, 'Filtres', menu, links(all))
  }
  if (section === 'visit') return shell(language, 'Visite', menu, '<p>Visite guidée de la maison.</p>')
  if (section !== 'wall') return undefined
  const page = Number(url.searchParams.get('page') ?? 1)
  return shell(language, `Mur ${page}`, menu, `<p>${text(page)}</p><a href="?page=${page + 1}">${page + 1}</a>`)
}

const TITLES = [
  'Ondine',
  'Les Quais',
  'Nocturne',
  'Brume',
  'Le Phare',
  'Marée',
  'Sillage',
  'Ancrage',
  'Bruine',
  'Estran',
]
const title = (number: number): string => `${TITLES[number % TITLES.length]} ${Math.floor(number / TITLES.length) + 1}`
const slug = (number: number): string => `piece-${number}`
const WORDS = 'eau vent sable port grue quai barque voile filet phare brume sel algue mouette ancre digue'.split(' ')
const text = (seed: number): string =>
  Array.from({ length: 60 }, (_, index) => WORDS[(seed * 7 + index * (seed % 13) + index) % WORDS.length]).join(' ')

const shell = (language: string, heading: string, menu: string, body: string, head = ''): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${heading}</title>${head}</head><body><ul>${menu}</ul>${body}</body></html>`

/** The number of the event whose page this is, in a language; undefined for other pages. */
export function eventOf(url: string): { readonly number: number; readonly language: Language } | undefined {
  const [, language, section, name] = new URL(url).pathname.split('/')
  if (!isLanguage(language) || section !== LANGUAGES[language].show) return undefined
  return { number: Number(/\d+$/.exec(name ?? '')?.[0] ?? -1), language }
}

/**
 * The fewest requests that find this many events in both languages: the two home pages, the listings of one language, and the
 * events' pages, each of which names its other language.
 */
export const fewest = (events: number): number => 2 + Math.ceil(events / PER_LIST) + 2 * events
