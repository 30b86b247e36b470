export type Language = 'fr' | 'en'

/** What the little pages print besides the word that is asked for. */
export interface Sample {
  readonly site: string
  readonly menu: readonly string[]
  readonly list: string
  readonly when: string
  readonly price: string
  readonly student: string
  readonly titles: readonly string[]
  readonly days: readonly string[]
  readonly prose: string
  readonly house: string
  readonly hall: string
  readonly address: string
  readonly people: readonly [string, string]
  /** The mark of a label, with the space that French puts before it. */
  readonly colon: string
  readonly money: (amount: number) => string
}

export const SAMPLES: Readonly<Record<Language, Sample>> = {
  fr: {
    site: 'Les Productions du Tamis',
    menu: ['Accueil', 'À propos', 'Contact'],
    list: 'Programmation',
    when: 'Date',
    price: 'Prix',
    student: 'Étudiant',
    titles: ['La nuit des corneilles', 'Petits orages', 'Le sel et la cendre', 'Vaisselle cassée', 'Un été sans fin'],
    days: [
      'vendredi 12 mars 2027, 19 h 30',
      'samedi 13 mars 2027, 20 h',
      'jeudi 18 mars 2027, 19 h 30',
      'dimanche 4 avril 2027, 14 h',
      'mercredi 7 avril 2027, 20 h',
    ],
    prose:
      'Une histoire de famille, de fleuve et de retours, où chacun cherche ce qu’il a laissé derrière lui. Un spectacle tendre et drôle pour toutes les oreilles.',
    house: 'Le Bathyscaphe',
    hall: 'Grande salle',
    address: 'Théâtre du Tamis, 120, rue des Forges, Saint-Alban (Québec) G0A 3B0',
    people: ['Maëlle Fortin', 'Jonas Desrochers'],
    colon: ' :',
    money: (amount) => `${amount} $`,
  },
  en: {
    site: 'The Tamarind Collective',
    menu: ['Home', 'About', 'Contact'],
    list: 'What’s On',
    when: 'When',
    price: 'Price',
    student: 'Student',
    titles: ['The Night of Crows', 'Small Thunder', 'Salt and Ashes', 'Broken Crockery', 'A Summer Without End'],
    days: [
      'Friday 12 March 2027, 7:30pm',
      'Saturday 13 March 2027, 8pm',
      'Thursday 18 March 2027, 7:30pm',
      'Sunday 4 April 2027, 2pm',
      'Wednesday 7 April 2027, 8pm',
    ],
    prose:
      'A story of family, rivers and returns, in which everybody looks for what they left behind. A tender and funny evening for all ears.',
    house: 'The Crooked Spoon',
    hall: 'Main Hall',
    address: 'Tamarind Theatre, 120 Forge Street, Saint Alban, ON K1A 3B0',
    people: ['Maeve Ashworth', 'Jonas Okafor'],
    colon: ':',
    money: (amount) => `$${amount}`,
  },
}

/** A page with a menu and a foot around its main part; no class says anything. */
export function page(
  language: Language,
  title: string,
  main: string,
  foot = '',
  { site, menu }: Pick<Sample, 'site' | 'menu'> = SAMPLES[language],
): string {
  const items = menu.map((item) => `<li><a href="/${item.toLowerCase()}">${item}</a></li>`).join('')
  return `<!doctype html><html lang="${language}"><head><title>${title} - ${site}</title></head><body>
<div class="a"><a href="/">${site}</a><ul>${items}</ul></div>
<div class="b"><h1>${title}</h1>${main}</div>
<div class="z"><p>© 2027 ${site}</p>${foot}</div></body></html>`
}

/** The page of the first event: `body` above a paragraph about it. */
export function detail(language: Language, body: string, below = ''): string {
  const { titles, prose } = SAMPLES[language]
  return page(language, titles[0] ?? '', `${body}<p>${prose}</p>${below}`)
}

/** Five events as cards under a heading. */
export function cards(
  language: Language,
  card: (n: number) => string,
  heading = SAMPLES[language].list,
  foot = '',
): string {
  const all = SAMPLES[language].titles.map((_, n) => `<div class="d">${card(n)}</div>`).join('')
  return page(language, heading, `<div class="c">${all}</div>`, foot)
}

/** What a card says of its event; its title links on where `linked`. */
export function card(language: Language, n: number, rest = '', day = SAMPLES[language].days[n], linked = true): string {
  const title = SAMPLES[language].titles[n]
  return `<h3>${linked ? `<a href="/e/${n}">${title}</a>` : title}</h3><p>${day}</p>${rest}`
}

export type Fact = readonly [label: string, value: string]

/** Facts as paragraphs with a bold label, and as a list of definitions. */
export const FACTS: Readonly<Record<'p' | 'dl', (language: Language, facts: readonly Fact[]) => string>> = {
  p: (language, facts) =>
    facts
      .map(
        ([label, value]) => `<p><strong>${label.replace(/\s*:$/, '')}</strong>${SAMPLES[language].colon} ${value}</p>`,
      )
      .join(''),
  dl: (_, facts) => `<dl>${facts.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`,
}
