import { describe, expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { pageOf } from '../page.ts'
import { readScene } from './read.ts'

const NAMES = ['Nuit bleue', 'Ogre', 'Blé noir']
const DAYS = ['12 mars 2026, 20 h', '14 mars 2026, 20 h', '15 mars 2026, 20 h']
const PLACES = ['Salle du Quai', 'Salle du Quai', 'Le Zinc']

const listOf = (record: (name: string, day: string, place: string) => string): string =>
  NAMES.map((name, n) => record(name, DAYS[n] ?? '', PLACES[n] ?? '')).join('')

const HOLDERS: readonly (readonly [what: string, list: string])[] = [
  ['paragraphs', listOf((name, day, place) => `<p><b>${day}</b><br>${name}<br>${place}</p>`)],
  ['items', `<ul>${listOf((name, day, place) => `<li>${day} – ${name}, ${place}</li>`)}</ul>`],
  ['elements in a row', listOf((name, day, place) => `<div>${day}</div><div>${name}</div><div>${place}</div>`)],
  ['rows', `<table>${listOf((name, day, place) => `<tr><td>${day}<td>${name}<td>${place}`)}</table>`],
]

const PROSE =
  'Elle ouvre la soirée avec une conversation libre sur les tourbières, les frères, les fins malheureuses et la longue route qui mène de la première phrase à la dernière, comme chaque hiver depuis dix ans.'

const namesOn = (path: string, head: string, list: string, title = head, menu = ''): readonly string[] => {
  const html = `<html lang="fr"><head><title>${title}</title></head><body>${menu}<main><h1>${head}</h1><p>Une saison riche.</p>${list}</main></body></html>`
  return readScene(pageOf(captured(html, { url: `https://rampe.example${path}` }))).readings.map(({ name }) => name)
}

describe('records without headings or links', () => {
  it.each(
    [
      ['/', 'La musique pour tous'],
      ['/', 'Festival des brumes'],
      ['/p/12', 'Spectacles jeune public'],
      ['/p/12', '41e saison 2025-2026'],
      ['/p/12', 'Our 60th Anniversary Season'],
      ['/p/12', 'Saison culturelle 2025-2026'],
      ['/p/12', 'Nos rendez-vous'],
      ['/p/12', 'En tournée — saison 25/26 et suite'],
      ['/p/12', 'What’s happening'],
      ['/p/12', '2018–2019 Concerts & Recitals'],
      ['/p/12', 'Les concerts de la Chapelle'],
      ['/p/12', 'Les mardis du conte'],
      ['/p/12', 'Winter Nights'],
    ].flatMap(([path = '', head = '']) => HOLDERS.map(([what, list]) => [path, head, what, list] as const)),
  )('on %s under %s in %s', (path, head, _, list) => {
    expect(namesOn(path, head, list)).toEqual(NAMES)
  })

  describe('on a page that the menu calls by its heading', () => {
    const head = 'Nuits d’hiver'
    const menu = (words: string) => `<nav><ul><li><a href="/">Accueil</a><li><a href="/p/12">${words}</a></ul></nav>`
    const [, list = ''] = HOLDERS[1] ?? []

    it('are what this section lists', () => {
      expect(namesOn('/p/12', head, list, head, menu(head))).toEqual(NAMES)
    })

    it('is named there without a link', () => {
      const named = `<nav><ul><li><a href="/">Accueil</a><li>${head}<li><a href="/p/13">Contact</a></ul></nav>`
      expect(namesOn('/p/12', head, list, head, named)).toEqual(NAMES)
    })

    it.each([
      ['the menu does not name it', menu('Nos soirées'), list],
      ['the trail to it names it', `<nav><ol><li><a href="/">Accueil</a><li>${head}</ol></nav>`, list],
      [
        'they stand in sections of the page',
        menu(head),
        `<div><section><h2>Un hiver de contes</h2><p>20 mars 2026, 20 h (portes et vin dès 19 h)</p></section><section><p>${PROSE}</p><p>Le lancement a eu lieu le 5 mars, merci à toutes et à tous.</p></section><section><p><a href="/p/13">28 mars : Mots et airs</a></p><p>${PROSE}</p></section></div>`,
      ],
      ['they stand under a heading of their own', menu(head), `<h2>Distribution</h2><p>Avec Ada Lampe</p>${list}`],
    ])('are its evenings where %s', (_, around, dates) => {
      expect(new Set(namesOn('/p/12', head, dates, head, around))).toEqual(new Set([head]))
    })
  })

  it('takes a record that is held otherwise, with its bold name below its days', () => {
    const other = '<div><p><b>20 et 21 mars 2026, 20 h</b><br><a href="/lampe"><b>La lampe</b></a><br>Le Zinc</p></div>'
    expect(namesOn('/p/12', 'Concerts et récitals', (HOLDERS[0]?.[1] ?? '') + other)).toEqual([...NAMES, 'La lampe'])
  })

  it('are the evenings of what a page of its own is about', () => {
    const nights = DAYS.map((day, n) => `<li>${day} – ${['première', 'avec surtitres', 'relâche le lundi'][n]}</li>`)
    expect(namesOn('/spectacles/le-cri-du-tournesol', 'Le cri du tournesol', `<ul>${nights.join('')}</ul>`)).toEqual([
      'Le cri du tournesol',
    ])
  })

  it.each([
    ['https://brume.example/', 'Festival de la Brume, 6 – 8 août 2026', []],
    ['https://brume.example/', 'Brume Folk Festival, 6 – 8 August 2026', []],
    ['https://billets.example/12', '6 août 2026, 20 h – Réserver', ['Nuit des amis']],
  ])('are not what others hold, in links beside them: %s, %s', (href, words, more) => {
    const side = `<aside><h2>Nuit des amis</h2><ul><li><a href="${href}">${words}</a></li></ul></aside>`
    expect(namesOn('/p/12', 'Concerts', (HOLDERS[1]?.[1] ?? '') + side).toSorted()).toEqual(
      [...NAMES, ...more].toSorted(),
    )
  })

  it.each([
    [
      'Exposition en cours',
      '<a href="/x"><img src="/x.jpg" alt=""><span>Verre et sel</span></a><p>Jusqu’au 28 juin 2026</p><p>Galerie</p>',
    ],
    ['Now showing', '<p><a href="/x">Verre et sel</a></p><p>2 March – 28 June 2026</p>'],
    ['À l’affiche', '<div class="card-title">Verre et sel</div><em>Du 2 mars au 28 juin 2026</em>'],
  ])('stand beside one thing under %s, with its name below', (kind, one) => {
    const box = `<div><h2>${kind}</h2>${one}</div>`
    expect(namesOn('/p/12', 'Agenda', box + (HOLDERS[1]?.[1] ?? '')).toSorted()).toEqual(
      [...NAMES, 'Verre et sel'].toSorted(),
    )
  })

  it('stand beside news, which tell of nothing', () => {
    const box = '<div><h2>Actualités</h2><p><a href="/x">On embauche au bar</a></p><p>2 mars 2026</p></div>'
    expect(namesOn('/p/12', 'Agenda', box + (HOLDERS[1]?.[1] ?? ''))).toEqual(NAMES)
  })

  it('are the stops of a work that is called by nights', () => {
    const stops = ['Orval', 'Bourg-Neuf', 'Cornet'].map((town, n) => `<li>${DAYS[n]} – ${town}</li>`)
    expect(namesOn('/p/12', 'Nuits blanches', `<ul>${stops.join('')}</ul>`)).toEqual(['Nuits blanches'])
  })

  it.each([['17 mars 2026 – Pas de soirée (la salle est louée)'], ['17 mars 2026']])(
    'none of which is called by the heading of the list: %s',
    (line) => {
      const lines = NAMES.map((name, n) => `<b>${DAYS[n]}</b> – <b>${name}</b>. Une voix et des lampes.<br>`)
      expect(namesOn('/p/12', 'Soirées d’hiver en chansons', `<div>${lines.join('')}${line}<br></div>`)).toEqual(NAMES)
    },
  )

  const TALES: readonly (readonly [name: string, tale: string])[] = [
    ['Micro ouvert', 'On secoue la poussière.'],
    ['Théo Larrivée', 'Complaintes et accordéon de la rive sud.'],
    ['Micro ouvert', 'Thème : les bateaux qui ont coulé.'],
    ['Les Pieds mêlés', 'Cinq violons et beaucoup de coudes.'],
    ['Bal des restes', 'Apportez une chaise et de la soupe.'],
  ]
  const told = (tales: typeof TALES, row: (name: string, tale: string, day: string) => string, before = '') =>
    namesOn(
      '/p/12',
      'L’hiver à la Grange',
      before + tales.map(([name, tale], n) => row(name, tale, `${n + 12} mars`)).join(''),
    )

  it.each<[what: string, row: (name: string, tale: string, day: string) => string]>([
    ['lines', (name, tale, day) => `<b>${day}</b> – <b>${name}.</b> ${tale}<br><br>`],
    ['paragraphs', (name, tale, day) => `<p><strong>${day} :</strong> <strong>${name}</strong>. ${tale}</p>`],
    ['rows', (name, tale, day) => `<table><tr><td>${day}<td><b>${name}</b><br>${tale}</table>`],
  ])('each told in words of its own, in %s', (_, row) => {
    const all = ['Micro ouvert', 'Micro ouvert', 'Théo Larrivée', 'Les Pieds mêlés', 'Bal des restes']
    expect(told(TALES, row)).toEqual(all)
    expect(new Set(told(TALES, row, '<p>Du 12 au 16 mars 2026</p>'))).toEqual(new Set(['L’hiver à la Grange']))
  })

  it.each<[what: string, tales: typeof TALES]>([
    [
      'stops',
      ['Orval', 'Cornet', 'Bourg-Neuf', 'Port-Sel', 'Rezé'].map((town) => [
        town,
        'Salle communautaire, billets à la porte.',
      ]),
    ],
    [
      'nights',
      ['Première', 'Rencontre', 'Audiodescription', 'Relâche', 'Dernière'].map((what) => [
        what,
        'Suivie d’un verre avec toute la troupe.',
      ]),
    ],
  ])('but not as %s of one thing', (_, tales) => {
    expect(new Set(told(tales, (name, tale, day) => `<b>${day}</b> – <b>${name}.</b> ${tale}<br><br>`))).toEqual(
      new Set(['L’hiver à la Grange']),
    )
  })

  it.each([
    ['Concerts à partir du 12 mars 2026', NAMES],
    ['Onze heures du soir, 12 mars 2026', ['Onze heures du soir, 12 mars 2026', ...NAMES]],
  ])('over places and hours on lines of their own: %s', (head, told) => {
    const card = (name: string, n: number) =>
      `<li><h3><a href="/e/${n}">${name}</a></h3><p>${PLACES[n]}<br>${1 + n} avril 2026<br>Portes : 19 h, début : 20 h</p></li>`
    expect(namesOn('/p/12', head, `<ul>${NAMES.map(card).join('')}</ul>`)).toEqual(told)
  })

  it('in several lists of two', () => {
    const cut = ['mars', 'avril'].map((month, m) => {
      const item = (name: string, n: number) =>
        `<li>${12 + n} ${month} 2026, 20 h<br><b>${name}${m === 0 ? '' : ' encore'}</b><br>Salle du Quai</li>`
      return `<p>En ${month} :</p><ul>${NAMES.slice(0, 2).map(item).join('')}</ul>`
    })
    const told = ['Nuit bleue', 'Ogre', 'Nuit bleue encore', 'Ogre encore']
    expect(namesOn('/p/12', 'Les concerts de la Chapelle', cut.join('')).toSorted()).toEqual(told.toSorted())
  })

  it.each([
    ['Ce qui vous attend, et le reste', 'La Lune | concerts passés et à venir', NAMES],
    ['Nuits d’encre et de sel', 'La Lune | concerts passés et à venir', NAMES],
    ['Ce qui vous attend, et le reste', 'La Lune | Ce qui vous attend', ['Ce qui vous attend, et le reste']],
    ['Le reste', 'La Lune | concerts passés et à venir', ['Le reste']],
  ])('%s under the title %s', (head, title, told) => {
    expect(namesOn('/p/12', head, HOLDERS[1]?.[1] ?? '', title)).toEqual(told)
  })

  it('by phrases of any type where there are many, in blocks of one shape, without the kinds behind them', () => {
    const names = [
      'Le hibou a froid',
      'La dame du quatrième',
      'Cordes et marées',
      'Bois franc',
      'Débâcle sous zéro',
      'Rien ne presse',
    ]
    const row = (name: string, n: number) =>
      `<li>${name} [chanson]<ul><li>${3 + n} octobre 2026, 20 h</li><li>12 $</li></ul></li>`
    const block = (town: string, from: number) =>
      `<div><h3>${town}</h3><ul>${names
        .slice(from, from + 3)
        .map((name, n) => row(name, from + n))
        .join('')}</ul></div>`
    const told = namesOn('/p/chez-vous', 'Un spectacle près de chez vous', block('Orval', 0) + block('Cornet', 3))
    expect(told.toSorted()).toEqual(names.toSorted())
  })

  it('by their names without what has become of them', () => {
    const rows = NAMES.map((name, n) => `<li><h3><s>${name}</s>${n === 1 ? ' ANNULÉ' : ''}</h3><p>${DAYS[n]}</p></li>`)
    expect(namesOn('/p/12', 'Concerts', `<ul>${rows.join('')}</ul>`)).toEqual(NAMES)
  })

  it.each([
    ['Quand', 'Qui', 'Quoi'],
    ['When', 'Artist', 'What'],
  ])('by who plays, in a table of %s, %s and %s', (...heads) => {
    const cells = ['harpe et chansons', 'de retour enfin', 'chansons d’amour']
    const rows = NAMES.map((name, n) => `<tr><td>${DAYS[n]}<td><b>${name}</b><td>${cells[n]}`)
    const table = `<table><thead><tr>${heads.map((head) => `<th>${head}`).join('')}</thead>${rows.join('')}</table>`
    expect(namesOn('/p/12', 'Nos concerts', table)).toEqual(NAMES)
  })

  it.each([
    ['<aside>', '</aside>', []],
    ['<div id="Side">', '</div>', []],
    ['<section>', '</section>', ['Merle', 'Gel vif']],
  ])('beside what was added of late in %s', (open, close, more) => {
    const card = (name: string, n: number) =>
      `<li><h3><a href="/e/${n}">${name}</a></h3><p>${PLACES[n]}<br>${DAYS[n]}</p></li>`
    const box = ['Merle', 'Gel vif'].map(
      (name, n) => `<li><a href="/e/9${n}">${name}</a> <small>Bourg, ${2 + n} mai 2026</small></li>`,
    )
    const list = `<ul>${NAMES.map(card).join('')}</ul>${open}<h4>Ajouts récents</h4><ul>${box.join('')}</ul>${close}`
    expect(namesOn('/p/12', 'Concerts', list).toSorted()).toEqual([...NAMES, ...more].toSorted())
  })

  const HEAD = '<p>La vie culturelle, c’est l’affaire de tous.</p><h2>Programmation 2026</h2>'
  const PHRASES = [
    'Ma tante a une théorie',
    'Bal des petits monstres',
    'Les Sœurs Quatre',
    'Soirée de la Saint-Antoine',
  ]
  const rowsOf = (row: (name: string, day: string) => string, names: readonly string[] = PHRASES): string =>
    names.map((name, n) => row(name, `${3 + 7 * n} octobre 2026, 19 h 30`)).join('')
  it.each<[what: string, html: string, told: readonly string[]]>([
    [
      'paragraphs',
      rowsOf((name, day) => `<p><strong>${name}</strong><br>${day}<br>Contribution volontaire</p>`),
      PHRASES,
    ],
    [
      'a table',
      `<table>${rowsOf((name, day) => `<tr><td>${day}<td><b>${name}</b><br>Bar sur place<td>12 $`)}</table>`,
      PHRASES,
    ],
    ['items', `<ul>${rowsOf((name, day) => `<li><strong>${name}</strong>, le ${day}</li>`)}</ul>`, PHRASES],
    [
      'rows whose hours stand on lines of their own',
      `<table><tr><th>When<th>What<th>Where</tr>${rowsOf((name, day) => `<tr><td>${day.replace(', ', '<br>')}<td>${name}<td>Le Zinc`)}</table>`,
      PHRASES,
    ],
    [
      'concerts in capitals, below the run of their festival',
      `<p>du 3 au 31 octobre 2026</p>${rowsOf((name, day) => `<p>${day}<br>Temple du Quai<br><strong>${name.toUpperCase()}</strong><br>Fr. 12.–</p>`)}`,
      ['Culture et patrimoine', ...PHRASES.map((name) => name.toUpperCase())],
    ],
    [
      'towns, which are those of one thing',
      `<ul>${rowsOf((name, day) => `<li><strong>${name}</strong>, le ${day}</li>`, ['Orval', 'Cornet', 'Saint-Roch', 'Brumes'])}</ul>`,
      ['Culture et patrimoine'],
    ],
    [
      'phrases below a day of its own, which are what happens on it',
      `<p>Samedi 3 octobre 2026, 19 h</p>${rowsOf((name, day) => `<p><strong>${name}</strong><br>${day}</p>`)}`,
      ['Culture et patrimoine'],
    ],
  ])('a page under a heading of its own lists phrases in bold: %s', (_, list, expected) => {
    expect(namesOn('/loisirs/culture-et-patrimoine', 'Culture et patrimoine', HEAD + list)).toEqual(expected)
  })
})
