import { remembering } from '@rampe/model'
import { linksOn } from '../../listing/titles.ts'
import { filledBlock } from '../../page/nearest.ts'
import { once } from '../../page/once.ts'
import type { Line, Outline } from '../../page/outline.ts'
import { plain } from '../../page/words.ts'
import { besideLength } from '../../readers/people/beside.ts'
import { isEvening } from '../../readers/people/evenings.ts'
import { isSomebody, itemsOf, type Who, whoIs } from '../../readers/people/names.ts'
import { areActs, supportIn } from '../../readers/people/support.ts'
import { isArtistPath } from './artist-page.ts'

/** The site of a club or a festival of music or comedy, by its title, its address, or what it says of itself. */
const CLUB =
  /(?:comedy|folk|jazz|blues|rock|rap|music|musiques?|song(?:s|writers?)?|punk|metal|chanson|humour)[ -]?(?:club|cellar|cafe|bar|hall|room|house|fest|society|venue|weekend|week)|(?:club|festival|cafe|nuits?|scene|salle|cave)s? (?:de |du |des |d')?(?:jazz|folk|blues|rock|chanson|musiques?|humour|concerts?|rires?)|musiques actuelles|salle de concerts?|live music|coffee ?house|music venue|concert venue|stand-?up/
/** By its address. */
export const isHostOfClub = (url: string): boolean => CLUB.test(URL.parse(url)?.hostname.replace(/[.-]/g, ' ') ?? '')

/** Who is named there does not have the evening called after them. */
export const isBeside = (line: Line): boolean => isBesideText(line.text) || callsSupport(line)

/** A template says so by a class of what holds the line and nothing else, also inside a longer word: `showSupport`. */
export const callsSupport = (line: Line): boolean =>
  [line.box, filledBlock(line)].some(({ node: { attribs } }) => {
    const classes = attribs?.class ?? ''
    return MAYBE_SUPPORT.test(classes) && SUPPORT_CLASS.test(classes.replace(/(?<=[a-z])(?=[A-Z])/g, '-'))
  })

const MAYBE_SUPPORT = /support|open|premiere/i
/** A template's word for who opens: `supporting-talent`. */
const SUPPORT_CLASS =
  /(?:^|[\s_-])(?:supports?|openers?|openings?|premiere[_-]partie|supporting)(?:[_-](?:acts?|artists?|artistes?|bands?|talents?|names?))?(?=$|\s)/i

/** In a line of words, one sentence tells it: `From Clarksdale, an electric trio. Support: Ada Lampe`. */
export const isBesideText = remembering(1_000, (text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).some(saysBeside), 300)

const saysBeside = (text: string): boolean =>
  besideLength(text) > 0 ||
  supportIn(text).length > 0 ||
  /^(?:featuring|feat|(?:chaired|moderated|hosted|introduced|interviewed) by|(?:anime|modere|preside)e?s? par|(?:in conversation with|en (?:conversation|entretien) avec))\b| (?:opens|ouvre|ouvrent|ouvrira) (?:the (?:night|show|evening|set)|la soiree|le bal)/.test(
    plain(text),
  )

const FEWEST_ACTS = 4
const SHORT = 60

/** The page says that it is of a club, a hall or a festival of music or comedy, or prints what bars print. */
export const isClub = (outline: Outline): boolean => isNamedClub(outline) || isBar(outline)
const isNamedClub = once(({ title, meta, lines }: Outline): boolean => {
  const said = [
    title,
    meta.get('description')?.content,
    meta.get('og:site_name')?.content,
    meta.get('og:description')?.content,
  ]
  const heads = lines.filter(({ heading }) => heading === 1).map(({ text }) => text)
  return CLUB.test(plain([...said, ...heads].join(' · ').slice(0, 1500)))
})
/** It prints what bars print. */
export const isBar = once(({ lines }: Outline): boolean => {
  const short = lines.filter((line) => line.frame !== 2 && line.text.length < SHORT)
  return (
    short.filter((line) => BY_NIGHT.test(line.plain)).length > 2 ||
    AT_THE_DOOR.every((cue) => short.some((line) => cue.test(line.plain)))
  )
})
/** What bars print beside bands: the door, the ages that they let in, and the price at the door. */
const BY_NIGHT =
  /\bdoors?\b.{1,20}\b(?:show|music|bands?)\b|\b(?:18|19|21) ?(?:\+|(?:and|&) (?:over|up))|\d (?:adv|dos|otd)\b/

/** On the page of one evening each of these stands once. */
const AT_THE_DOOR: readonly RegExp[] = [
  /^doors?\b/,
  /\b(?:18|19|21) ?(?:\+|(?:and|&) (?:over|up))|^all ages\b|\d (?:adv|dos|otd)\b/,
]

/** Lines of names behind `with`, of which some are bands: on such a page who opens stands under whom the evening is called after. */
export const billsBands = once(({ lines }: Outline): boolean => {
  const bills = new Set(
    lines.flatMap((line) => {
      const names = line.frame !== 2 && line.text.length < SHORT ? JOINED.exec(line.text)?.[1] : undefined
      return names !== undefined && areActs(names) ? [names] : []
    }),
  )
  const bands = [...bills].filter((names) => itemsOf(names).some(({ text }) => isBand(text)))
  return bands.length >= FEWEST_BILLS && bands.length * 2 >= bills.size
})
const FEWEST_BILLS = 3
const JOINED = /^(?:with|avec) (.+)$/iu
/** A cast is of people. */
const isBand = (name: string): boolean => {
  const who = whoIs(name)
  return who === undefined
    ? !/^\S+ \S+$/.test(name) || /^(?:The|Les) /.test(name)
    : who !== 'Person' && who !== 'TheaterGroup'
}

/** Most of what a programme names by a heading, in bold or behind an hour is somebody: what has such a place beside them is somebody too. */
export const isLineUp = once(({ lines }: Outline): boolean => {
  const names = new Set(
    lines.flatMap(({ heading, strong, text }) => {
      const name = text.replace(CLOCK, '')
      return (heading > 1 || strong || name !== text) && isSomebody(name, false) ? [name] : []
    }),
  )
  const acts = [...names].filter((name) => isAct(name) && !isEvening(name)).length
  const beside = lines.filter((line) => line.frame !== 2 && line.text.length < SHORT && isBeside(line)).length
  return acts + beside >= FEWEST_ACTS && (acts + beside) * 2 >= names.size
})
/** A programme of which the names lead to the pages of artists: so what leads nowhere among them is somebody too. */
export const billsArtists = once((outline: Outline): boolean => {
  const places = new Map<string, { names: number; artists: number }>()
  for (const line of outline.lines) {
    if (line.frame === 2 || line.text.length >= SHORT || !(line.heading > 1 || CLOCK.test(line.text))) continue
    const place = line.heading > 1 ? `h${line.heading}` : 'hour'
    const { names, artists } = places.get(place) ?? { names: 0, artists: 0 }
    const leads = linksOn(outline, line.index, line.index + 1).some(({ href }) => isArtistPath(href))
    places.set(place, { names: names + 1, artists: artists + (leads ? 1 : 0) })
  }
  return [...places.values()].some(({ names, artists }) => artists >= FEWEST_ACTS && artists * 5 >= names * 2)
})
/** Whose name tells that they play. */
export const ACT = new Set<Who | undefined>(['Person', 'MusicGroup'])
/** By the name alone. */
export const isAct = (name: string): boolean =>
  ACT.has(whoIs(name)) || / (?:&|and|et) (?:the|les|his|her|their|ses) /i.test(name)
/** `20 h – `, in front of a name. */
const CLOCK = /^\d{1,2}(?: ?h ?(?:\d\d)?|[:.]\d\d)(?: ?[ap]\.?m\.?)?\s+[–—|-]\s+/iu
