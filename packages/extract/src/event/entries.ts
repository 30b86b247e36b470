import { pooled } from '../listing/alike.ts'
import type { Entry, Group } from '../listing/entry.ts'
import { withOwnNights } from '../listing/nights.ts'
import { headingsOver, inOrder, tellsOfThePast } from '../listing/order.ts'
import { isProgramme, tellsMore } from '../listing/programme.ts'
import { inSeason, inYears, yearsOfPage } from '../listing/seasons.ts'
import type { Headline } from '../page/kind.ts'
import type { Line } from '../page/outline.ts'
import { isFrontPage } from '../page/site-name.ts'
import { plain, RELATED } from '../page/words.ts'
import { readAddresses } from '../readers/address.ts'
import { announcedIn } from './around.ts'
import { toldAside } from './asides.ts'
import { cardsOf } from './cards.ts'
import type { EventOptions } from './event.ts'
import { heldAround, isHeldAround } from './held.ts'
import { type Listed, listedOn } from './listed.ts'
import { isNoEvent } from './no-event.ts'
import { artistOf } from './people/artist-page.ts'
import { homeFor, homeForOne, settled } from './place/at-home.ts'
import { housesOfBlocks } from './place/block-houses.ts'
import { festivalGround } from './place/festival-ground.ts'
import { homeOf } from './place/home.ts'
import { placeColumnOf, type Venue } from './place/place.ts'
import { statedVenue } from './place/place-page.ts'
import { housesOfSections } from './place/section-houses.ts'
import { visitedHouse } from './place/visit-page.ts'
import type { Scene } from './scene.ts'
import { withoutSideLists } from './side.ts'
import { singles } from './singles.ts'
import { calledByAct } from './tour/tour.ts'
import { withBothParts } from './two-part-records.ts'
import { ownDays } from './when/own-days.ts'
import { wholePage } from './whole-page.ts'

/** A record that is an event of its own, and how it is to be read. */
export interface Chosen {
  readonly entry: Entry
  readonly options: EventOptions
}

/** What a page holds, and what it says of itself. */
export interface Entries {
  readonly chosen: readonly Chosen[]
  readonly headline: Headline
  readonly home: () => Venue | undefined
}

/** Decides what the page is about: one event, the records it lists, or single events among other things. */
export function entriesOf(scene: Scene): Entries {
  const { outline } = scene
  const { url, capturedAt } = scene.page.capture
  const captured = capturedAt.slice(0, 10)
  const { headline, groups, isTimetable, free } = listedOn(scene)
  const home = houseOf(scene, { headline, groups, isTimetable })
  const front = isFrontPage(url)
  const days = front ? free : ownDays(scene, free, headline.name)
  const cards = cardsOf(scene, days, headline)
  const carded = new Set(cards.flatMap((card) => card.marks))
  const years = yearsOfPage(outline, scene.marks, url, captured)
  const about = inSeason(
    days.filter((m) => !carded.has(m)),
    years,
  )
  const pools = pooled(groups)
  const listed = groups.flatMap((g) => g.entries)
  const [houseInBlock, houseInSection] = [housesOfBlocks(scene, listed), housesOfSections(scene, listed, home)]
  const recordsOf = (g: Group): Chosen[] => {
    const dated = inYears(outline, g, headingsOver(outline, g), years).filter((entry) => !isBlock(entry))
    const alike = pools.get(g.titlePath) ?? g.entries
    const named = withOwnNights(withBothParts(scene, calledByAct(scene, dated, alike, headline.name !== undefined)))
    const entries = inOrder(named, captured, tellsOfThePast(outline, g, url))
    const placeColumn = placeColumnOf(scene, g.entries)
    const options = {
      whole: false,
      sure: 0.9,
      alike: entries.length,
      home: homeFor(scene, entries, home, placeColumn),
      placeColumn,
    }
    return entries
      .filter((entry) => !isNoEvent(entry))
      .map((entry) => {
        const house = houseInBlock(entry)
        if (house) return { entry, options: { ...options, home: () => house, housed: true } }
        const told = houseInSection(entry)
        return { entry, options: told ? { ...options, home: () => told } : options }
      })
  }
  const alone = cards.map((entry): Chosen => ({ entry, options: { whole: false, sure: 0.85, home } }))
  const page = headline.name === undefined || isTimetable ? undefined : wholePage(scene, headline, about, groups)
  if (page) {
    const programme = groups.filter(
      (g) => isProgramme(page, g) || isHeldAround(scene, page, g) || (!front && tellsMore(outline, g, scene.dates)),
    )
    if (!front || programme.length === groups.length) {
      const one: Chosen = { entry: page, options: { whole: true, sure: 0.92, home: homeForOne(home) } }
      const held = toldAside(scene, one)
        .flatMap((chosen) => (chosen.options.whole ? heldAround(scene, chosen) : chosen))
        .flatMap((chosen) => announcedIn(scene, chosen))
      return { chosen: [...held, ...programme.flatMap(recordsOf), ...alone], headline, home }
    }
  }
  const records = withoutSideLists(outline, groups).flatMap(recordsOf)
  const named = new Set(records.map(({ entry }) => entry.title?.line))
  const single = singles(scene, about, headline, named).flatMap(({ entry, options }) =>
    isNoEvent(entry) ? [] : [{ entry, options: { ...options, home } }],
  )
  return { chosen: [...records, ...alone, ...single], headline, home }
}

/** A heading over other things, as `Coming up` or `À ne pas manquer`, with the days that its words mention. */
const isBlock = ({ title }: Entry): boolean =>
  title !== undefined && title.line.heading > 0 && title.href === undefined && RELATED.test(plain(title.text))

const linesIn = ({ first, end }: Entry): readonly number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, n) => first + n)

/** The house behind a page, looked for when first asked: as the page states it, as its foot tells, or as the site has it. */
function houseOf(
  scene: Scene,
  { headline, groups, isTimetable }: Pick<Listed, 'headline' | 'groups' | 'isTimetable'>,
): () => Venue | undefined {
  let known: { readonly house: Venue | undefined } | undefined
  return () => {
    if (known) return known.house
    const own = new Set(groups.flatMap(({ entries }) => entries.flatMap(linesIn)))
    const isOfRecord = ({ index }: Line): boolean => own.has(index)
    const home = artistOf(scene, headline) ? undefined : homeOf(scene, headline, isOfRecord)
    const said =
      statedVenue(scene, isOfRecord) ??
      festivalGround(scene, headline, isOfRecord) ??
      (isTimetable ? visitedHouse(scene, isOfRecord) : undefined)
    const house = (said ? settled(scene, said, home) : home) ?? learnedHome(scene)
    known = { house: house && { ...house, ofSite: true } }
    return known.house
  }
}

/** The house that most pages of the site name. */
function learnedHome(scene: Scene): Venue | undefined {
  const venue = scene.profile?.site.venue
  const box = scene.outline.root
  if (!venue?.name) return undefined
  const address = venue.address ? readAddresses(venue.address)[0]?.value : undefined
  return { name: venue.name, address, box, quote: '', confidence: 0.7 }
}
