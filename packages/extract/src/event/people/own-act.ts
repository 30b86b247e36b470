import { isGeneric } from '../../page/kind.ts'
import { once } from '../../page/once.ts'
import type { Line, Outline } from '../../page/outline.ts'
import { plain, VENUE_WORD } from '../../page/words.ts'
import { type Billed, billedIn } from '../../readers/people/billing.ts'
import { isSomebody, itemsOf, type Who, whoIs } from '../../readers/people/names.ts'
import { kindOf } from '../place/organisation.ts'
import type { Scene } from '../scene.ts'
import { isClub, isLineUp } from './clubs.ts'

/** Somebody who performs and whose site, or whose page on a site, this is. */
export interface OwnAct {
  readonly name: string
  readonly who: Who | undefined
  readonly line: Line
  /** True for a page of an artist's dates on somebody else's site: then the names of the events tell who plays. */
  readonly touring: boolean
  /** True where the site is called by the name of a person or a band: they play, whoever else is named. */
  readonly always: boolean
  /** A company, a choir or an orchestra, for which others may play. */
  readonly cast: boolean
}

const TOURING =
  /^(.{2,40}?)\s+(?:tickets|tour dates|tour history|gigography|concert (?:dates|tickets)|live dates|gigs|concerts?|dates de tourn[ée]e|en tourn[ée]e|en concert|on tour)(?=$|[\s,–—|-])/iu
const PARTS = /\s+[|–—·»•-]\s+|\s*,\s+|\s*:\s+/u
/** What somebody who performs writes under the own name. */
const CRAFT =
  /^(?:(?:l'|la |le |une? |an? |the )?(?:jeune |professional |award-winning )?)(?:(?:troupe|compagnie|collectif|artiste)(?!s)|cie|groupe (?:de musique|vocal|d'impro\w*)|duo|trio|quatuor|quintette|ensemble|orchestre|ch(?:oe|œ)ur|chorale|ballet|auteure?[ -]compositeu?r\w*|autrice[ -]compositrice|chanteu(?:r|se)|musicien(?:ne)?|pianiste|violoniste|guitariste|comedien(?:ne)?|humoriste|conteu(?:r|se)|danseu(?:r|se)|clown|magicien(?:ne)?|marionnettiste|improvisat\w+|ligue d'impro\w*|band\b|singer|songwriter|comedian|stand-?up|dancer|pianist|violinist|guitarist|musician|storyteller|puppeteer|magician|(?:[a-z-]+ ){0,3}(?:theatre|theater|dance|circus|opera|puppet|comedy|improv\w*|vocal|choral|folk|jazz) (?:company|troupe|collective|ensemble|group|players)(?!s)\b|improv\w*|choir|orchestra|string quartet|chamber (?:choir|orchestra))/
const ENSEMBLE =
  /^(?:compagnie|cie|collectif|troupe|quatuor|quintette|trio|duo|ensemble|orchestre|ch(?:oe|œ)ur|chorale|ballet)\b|\b(?:orchestra|quartet|quintet|choir|ensemble|band|ballet|dance company)$/

/** `Chœur du Quai` behind a name is no craft, but whose site it is. */
const OF_PLACE = /^\p{Lu}\S+ (?:d[eu]s? (?:la |l['’])?|d['’])\p{Lu}/u

/** Who sells or prints the evenings of others. */
const PRESENTER =
  /\b(?:presents?|presente|promotions?|bookings?|management|records|disques|concerts|events|tickets|billetterie|magazine|radio)$/

const lineOf = (lines: readonly Line[], name: string): Line | undefined => {
  const key = plain(name)
  return lines.find((line) => line.plain === key) ?? lines.find((line) => line.plain.includes(key)) ?? lines[0]
}

/**
 * Who performs by default: the artist or the company that the page's title names. A person's common given name, an ensemble's
 * noun, or a craft printed under the name must tell it; the name of a house never does.
 */
export const ownActOf = once(readOwnAct)

function readOwnAct(scene: Scene): OwnAct | undefined {
  const { title, lines } = scene.outline
  const artist = TOURING.exec(title)?.[1]
  if (artist && !isGeneric(artist) && isSomebody(artist, true) && !VENUE_WORD.test(plain(artist))) {
    const line = lineOf(lines, artist)
    return line && { name: artist, who: whoIs(artist), line, touring: true, always: false, cast: false }
  }
  const parts = title.split(PARTS).map((part) => part.trim())
  for (let i = parts.length - 1; i >= 0; i--) {
    const name = parts[i]
    if (name === undefined || !isSomebody(name, true) || VENUE_WORD.test(plain(name))) continue
    if (isGeneric(name) || kindOf(name) === 'office' || PRESENTER.test(plain(name))) continue
    const line = lineOf(lines, name)
    if (!line) continue
    const who = whoIs(name)
    const key = plain(name)
    if (who === undefined && isPlace(scene.outline, key)) continue
    const behind = OF_PLACE.test(parts[i + 1] ?? '') ? '' : plain(parts[i + 1] ?? '')
    const below = lines.flatMap((l, at) => (l.plain === key ? (lines[at + 1]?.plain ?? '') : []))
    const crafts = [behind, ...below].flatMap((text) => CRAFT.exec(text)?.[0] ?? [])
    const told = crafts.length > 0
    const person = who === 'Person' && name.split(' ').length <= 3 && parts.length > 1
    const own = isOwnHost(scene, name)
    const sure = told || person || ENSEMBLE.test(plain(name)) || (own && isBand(scene.outline))
    if (!sure && !(own && isTour(scene) && !isHouse(scene.outline))) continue
    const always = own && sure && !CAST.test(key) && SOLO.has(who)
    return { name, who, line, touring: false, always, cast: [key, ...crafts].some((text) => CAST.test(text)) }
  }
  return undefined
}

/**
 * Who goes on a tour that a page lists without a word of who plays: whose site the title says it is, beside the kind of the page. No house,
 * no office and nobody who presents others.
 */
export const tourerOf = once((scene: Scene): OwnAct | undefined => {
  const { outline } = scene
  const name = outline.title
    .split(SIDES)
    .map((part) => part.trim())
    .findLast((part) => part !== '' && !isGeneric(part) && !TOUR.test(plain(part)))
    ?.replace(IN_BRACKETS, '')
  if (name === undefined || !isSomebody(name, true) || isHouseName(plain(name))) return undefined
  if (kindOf(name) === 'office' || PRESENTER.test(plain(name)) || isPlace(outline, plain(name)) || isHouse(outline))
    return undefined
  const line = lineOf(outline.lines, name)
  return line && { name, who: whoIs(name), line, touring: false, always: false, cast: false }
})
const IN_BRACKETS = /\s\([^()]{2,30}\)$/
/** A theatre or a circus that goes on tour is a company; a house is called by what it is with the first word of its name or the last. */
const isHouseName = (key: string): boolean => {
  const words = key.replace(ARTICLE, '').replace(COMPANY, '').split(' ')
  return [words[0], words.at(-1)].some((word = '') => !word.includes('-') && VENUE_WORD.test(word))
}
const ARTICLE = /^(?:the |les? |la |l')/
const COMPANY = /^(?:theatre|cirque|opera)\b|\b(?:theatre|theater|circus|opera|arts)$/
const SIDES = /\s+[|–—·»•:-]\s+/u

const letters = (text: string): string => plain(text).replace(/[^a-z0-9]/g, '')

/** `www.adalampe.example` is the site of Ada Lampe. */
const isOwnHost = ({ page }: Scene, name: string): boolean => {
  const host = letters((URL.parse(page.capture.url)?.hostname ?? '').replace(/^www\.|\.[^.]+$/g, ''))
  const own = letters(name.replace(/^(?:the|les?|la) /i, ''))
  return own.length >= 4 && host.includes(own) && host.length <= own.length + 12
}

/** Companies, choirs and orchestras are not named beside who plays for them. */
const CAST =
  /\b(?:(?:silver|brass|concert|wind|community|town|youth|city) band|brass|harmonie|fanfare|compagnie|cie|company|theatre|theater|collectif|collective|troupe|ch(?:oe|œ)urs?|choirs?|chorale|orchestr\w*|philharmoni\w*|symphon\w*|opera|ballet|danse|dance|cirque|circus|players|productions?|ensemble|consort|camerata|voices|singers|festival)\b/
const SOLO = new Set<Who | undefined>(['Person', 'MusicGroup', 'PerformingGroup', undefined])

/** The pages that bands have. */
const BAND_PAGE =
  /^(?:music|musique|merch|epk|press kit|discograph(?:y|ie)|bio(?:graph(?:y|ie))?|booking|gigs|tour|tour dates|tournee|albums?|paroles|lyrics|the band|le groupe|management|gerance)$/
const isBand = ({ lines, links }: Outline): boolean =>
  new Set(
    [...lines.map((line) => line.plain), ...links.map(({ text }) => plain(text))].filter((t) => BAND_PAGE.test(t)),
  ).size >= 2

/** Clubs and halls print shows and gigs as bands do; they say that they are one, name those who play, or tell how one comes. */
const HOUSE_PAGE =
  /^(?:visit|plan (?:your|a) visit|getting here|directions(?: (?:&|and) parking)?|parking|(?:venue |private )?hire|private (?:events?|hire)|host your event|hire (?:us|the .{3,20})|box office|food (?:&|and) drinks?|the bar|members(?:hip)?|adherer|adhesions?|venir|acces|location(?: de (?:la )?salles?)?|privatisation|infos pratiques)$/
const isHouse = (outline: Outline): boolean =>
  isClub(outline) || isLineUp(outline) || outline.lines.some((line) => HOUSE_PAGE.test(line.plain))

/** `Quai Sel - Main Room`, `Quai Sel Museum`, or the name over a street with its number: where others play. */
const isPlace = ({ lines }: Outline, key: string): boolean =>
  lines.some(
    ({ plain: text }, at) =>
      (text.startsWith(key) && (ROOM.test(text.slice(key.length)) || HOUSE_BEHIND.test(text.slice(key.length)))) ||
      (text === key && STREET.test(lines[at + 1]?.plain ?? '')),
  )
const ROOM = /^ [-–—|:] (?:the )?(?:[a-z]+ )?(?:room|stage|hall|bar|salle|scene|studio|loft|cellar|lounge|foyer)\b/
const HOUSE_BEHIND =
  /^ (?:museum|gallery|centre|center|theatre|theater|library|arts|musee|galerie|coffeehouse|club|hall|society|festival)\b/
const STREET =
  /^\d{1,5}[a-z]?,? (?:(?:rue|avenue|boul\w*|chemin|place|route|quai|rang) \S|(?:[a-z'.-]+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|way|boulevard|blvd|highway|hwy|square)\b)/

/** The page of the dates of those who travel. */
const TOUR =
  /^(?:(?:upcoming|next|on|en|la|the|prochaines?) )?(?:tours?|tour dates?|tournees?|gigs?|live|live dates?|dates|concerts?|concert dates|dates de (?:concerts?|tournee)|shows|tour schedule|calendrier de tournee)$/
const isTour = ({ outline, page }: Scene): boolean =>
  outline.title.split(PARTS).some((part) => TOUR.test(plain(part))) ||
  TOUR.test(
    plain(new URL(page.capture.url).pathname.split('/').findLast(Boolean) ?? '')
      .replace(/[-_]+|\.\w+$/g, ' ')
      .trim(),
  )

const BEFORE = /(?:^|[,+/|•·]\s*)$/
const BEHIND = /^\s*(?:$|[,+/|•·])/

/** `The Lamps, Tom Ruisseau, Quai Ouest`: who performs by default, and who plays on the same evening. */
export function isOwnBill({ name }: OwnAct, text: string): boolean {
  const [key, words] = [plain(name), plain(text)]
  const at = words.indexOf(key)
  return (
    at >= 0 && words.length > key.length && BEFORE.test(words.slice(0, at)) && BEHIND.test(words.slice(at + key.length))
  )
}

/** Who plays at one event of an artist's page: the artist, and who is named beside: `Ruisso and Quai Ouest`. */
export function touringActs(act: OwnAct, name: string): readonly Billed[] {
  const at = plain(name).indexOf(plain(act.name))
  if (at < 0 || (!act.touring && name.length !== act.name.length)) return []
  const own = { text: name.slice(at, at + act.name.length), start: at, who: act.who, opening: false, confidence: 0.8 }
  if (at > 0) return [own, ...billedIn(name).filter((other) => plain(other.text) !== plain(act.name))]
  const joint = /^\s*(?:,|and|with|et|avec|&|\+)\s+/i.exec(name.slice(act.name.length))
  if (!joint) return name.trim().length === act.name.length ? [own] : []
  const from = act.name.length + joint[0].length
  const others = itemsOf(name.slice(from)).filter((item) => isSomebody(item.text, true))
  return [
    own,
    ...others.map((item) => ({
      text: item.text,
      start: from + item.start,
      who: whoIs(item.text),
      opening: false,
      confidence: 0.7,
    })),
  ]
}
