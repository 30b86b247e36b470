import { textValue } from '@rampe/model'
import { isSighting, type Seen } from '../extractor.ts'
import type { Entry } from '../listing/entry.ts'
import type { Labelled } from '../page/labels.ts'
import { onceEach } from '../page/once.ts'
import type { Box, Line } from '../page/outline.ts'
import { type Access, readAccessibility } from '../readers/accessibility.ts'
import { readAges } from '../readers/age.ts'
import { readContacts } from '../readers/contact.ts'
import type { TextContext } from '../readers/context.ts'
import { readDurations } from '../readers/duration.ts'
import { readLanguages } from '../readers/language.ts'
import type { Reading } from '../readers/reading.ts'
import { type Scene, seen, standing } from './scene.ts'

type Property = 'duration' | 'typicalAgeRange' | 'inLanguage' | 'subtitleLanguage' | 'accessibilityFeature'

interface Detail {
  readonly property: Property
  readonly text: string
  readonly span: Reading<unknown>['span']
  readonly confidence: number
}

/** Words of any of the readers below: most lines hold none, and are asked no further. */
const MAYBE =
  /\d ?(?:h|min|mn|'|ans\b|an\b|y|\+|et plus|ou plus|and |or o|&)|heure|hour|\bag(?:e|es|ed)\b|public|all[- ]ages|famil|adult|mineurs|dur(?:ee|ation)|runtime|running|language|langue|titr|title|franc|french|angl|engl|parole|words|verbal|dialogue|acces|fauteuil|wheelchair|mobilit|step[- ]free|barrier|boucle|loop|listening|sign|\b(?:ls[qf]|[ab]sl|pmr)\b|audio|descri|caption|relax|decontract|sensory|autis|dementia|dogs?\b|chiens?\b|companion|carer|accompagn|tactile|touch|toilet|strob|flashing|haze|fumee|ecoute/

/** Sentences run on; what is told of an evening's form stands on short lines. */
const LONGEST = 240
/** Below this a reading is a mention: `une heure` of the story, `90 minutes` from town. */
const SURE = 0.8

/** Facts of the house, whoever plays there. */
const OF_THE_HOUSE: ReadonlySet<string> = new Set<Access>([
  'wheelchairAccess',
  'noWheelchairAccess',
  'hearingLoop',
  'guideDogs',
  'accessibleToilets',
])

function detailsIn(text: string, context: TextContext): readonly Detail[] {
  const told = <T>(readings: readonly Reading<T>[], tell: (value: T) => readonly [Property, string]) =>
    readings.map(({ value, span, confidence }): Detail => {
      const [property, said] = tell(value)
      return { property, text: said, span, confidence }
    })
  return [
    ...told(readDurations(text, context), ({ iso }) => ['duration', iso]),
    ...told(readAges(text, context), ({ range }) => ['typicalAgeRange', range]),
    ...told(readLanguages(text, context), ({ use, tag }) => [
      use === 'inLanguage' ? 'inLanguage' : 'subtitleLanguage',
      tag,
    ]),
    ...told(readAccessibility(text, context), (feature) => ['accessibilityFeature', feature]),
  ].filter(({ confidence }) => confidence >= SURE)
}

const unlabelled = onceEach((text) => detailsIn(text, {}))

/**
 * What is printed of an evening beside day, place and price: how long (ISO 8601), for whom, in which language, with which
 * surtitles, and how it is open to people. A property that the page tells twice in different words is told by its label, else by
 * whichever stands first; the languages of one line and the features of all lines stay together.
 */
export function detailsSeen(scene: Scene, entry: Entry, labels: readonly Labelled[]): readonly Seen[] {
  const { outline } = scene
  const found: Seen[] = []
  const told = new Map<Property, number>()
  const tell = (details: readonly Detail[], line: Line, box: Box, text: string): void => {
    for (const { property, text: said, span, confidence } of details) {
      const first = told.get(property)
      if (first !== undefined && property !== 'accessibilityFeature' && !(first === line.index && isLanguage(property)))
        continue
      told.set(property, line.index)
      if (found.some((other) => other.property === property && isText(other, said))) continue
      found.push(
        seen(property, textValue(said), standing(scene, box, text.slice(...span)), Math.min(0.9, confidence) * 0.95),
      )
    }
  }
  for (const { property, values } of labels) {
    const about = ABOUT[property]
    for (const value of about ? values : []) {
      const line = outline.lines[value.line]
      if (line && about) tell(detailsIn(value.text, { about }), line, value.box, value.text)
    }
  }
  for (let i = entry.first; i < entry.end && i < entry.first + 400; i++) {
    const line = outline.lines[i]
    if (line?.frame !== 0 || line.hidden || line.text.length > LONGEST || !MAYBE.test(line.plain)) continue
    if (line.index === entry.title?.line.index) continue
    tell(unlabelled(line.text), line, line.box, line.text)
  }
  return found
}

const ABOUT: Readonly<Record<string, string>> = {
  duration: 'duration',
  age: 'typicalAgeRange',
  language: 'inLanguage',
  access: 'accessibilityFeature',
}

const isLanguage = (property: Property): boolean => property === 'inLanguage' || property === 'subtitleLanguage'

const isText = ({ value }: Seen, text: string): boolean =>
  !isSighting(value) && value.kind === 'text' && value.text === text

const contactsIn = onceEach((text) => readContacts(text))

/** So many lines from an address a telephone number is still of the same house. */
const NEAR = 4

/**
 * The places of an event, told with what is true of the house itself: how it is open to people, and the number or the address by
 * which it is reached, where they stand beside its own address.
 */
export function ofTheHouse(scene: Scene, places: readonly Seen[], details: readonly Seen[], at?: Box): readonly Seen[] {
  const facts = [...details.filter(isOfTheHouse), ...(at ? contactsNear(scene, at) : [])]
  if (facts.length === 0) return places
  return places.map((place) =>
    isSighting(place.value)
      ? { ...place, value: { ...place.value, properties: [...place.value.properties, ...facts] } }
      : place,
  )
}

export const isOfTheHouse = ({ property, value }: Seen): boolean =>
  property === 'accessibilityFeature' && !isSighting(value) && value.kind === 'text' && OF_THE_HOUSE.has(value.text)

function contactsNear(scene: Scene, box: Box): readonly Seen[] {
  const { outline } = scene
  const found = new Map<string, Seen>()
  for (let i = Math.max(0, box.first - NEAR); i < box.end + NEAR; i++) {
    const line = outline.lines[i]
    if (!line || line.text.length > LONGEST) continue
    for (const { value, span, confidence } of contactsIn(line.text)) {
      if (confidence < SURE || value.purpose === 'press' || found.has(value.property)) continue
      const selector = standing(scene, line.box, line.text.slice(...span))
      found.set(value.property, seen(value.property, textValue(value.value), selector, 0.8))
    }
  }
  return [...found.values()]
}
