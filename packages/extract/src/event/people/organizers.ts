import { textValue } from '@rampe/model'
import type { Seen, Sighting } from '../../extractor.ts'
import type { Entry } from '../../listing/entry.ts'
import type { Labelled } from '../../page/labels.ts'
import type { Line } from '../../page/outline.ts'
import { ACTION, plain } from '../../page/words.ts'
import { readContacts } from '../../readers/contact.ts'
import { whoIs } from '../../readers/people/names.ts'
import { type Scene, seen, standing } from '../scene.ts'

const LONGEST = 90
/** `Quay Records presents` · `La Cale et le Zinc présentent :` */
const PRESENTS = /^(\S.{1,70}?)\s+(?:presents?|présente(?:nt)?)\s*(?:[:…]|\.{3})?$/iu
/** `Presented by Quay Records` · `Une présentation de la Cale`. */
const PRESENTED =
  /^(?:(?:co-?)?presented by|(?:co)?présentée?s? par|une (?:co)?présentation d(?:e|u|es))\s+(\S.{1,70})$/iu
const PRESENTER_CLASS =
  /(?:^|[\s_-])(?:presented-?by|presenters?|promoters?|presentateurs?|diffuseurs?|presentee?-?par)(?=$|[\s_-])/i

/**
 * Who organises, as a label says it (`Organisateur`, `Presented by`), else who presents it beside its name. The words are one
 * name, whatever joins its parts; telephone, address and links that stand below a label are not names.
 */
export function organizersSeen(
  scene: Scene,
  labels: readonly Labelled[],
  entry: Pick<Entry, 'first' | 'end' | 'title'>,
  whole: boolean,
): readonly Seen[] {
  for (const { property, values } of labels) {
    if (property !== 'organizer') continue
    const value = values.find(({ text }) => isName(text))
    if (!value) continue
    return [organizerSeen(scene, value.text.replace(/[\s.,;:]+$/, ''), value, 0.85)]
  }
  const presenter = presenterOf(scene, whole ? { ...entry, first: 0 } : entry, whole)
  return presenter ? [organizerSeen(scene, presenter.name, presenter.line, 0.75)] : []
}

function organizerSeen(scene: Scene, name: string, { box, text }: Pick<Line, 'box' | 'text'>, sure: number): Seen {
  const selector = standing(scene, box, text)
  const organizer: Sighting = {
    types: [whoIs(name) === 'Person' ? 'Person' : 'Organization'],
    properties: [seen('name', textValue(name), selector, sure)],
  }
  return seen('organizer', organizer, selector, sure)
}

/** Lines above and below a name that may say who presents it. */
const NEAR = 3
/** So many lines has a record whose foot may say it. */
const RECORD = 24

/** The line beside a name, or in a small record, that says who presents it; somebody who presents a show of their own plays it. */
function presenterOf(
  { outline }: Scene,
  { first, end, title }: Pick<Entry, 'first' | 'end' | 'title'>,
  whole: boolean,
): { readonly name: string; readonly line: Line } | undefined {
  const at = title?.line.index ?? first
  const [from, to] =
    whole || end - first > RECORD ? [Math.max(first, at - NEAR), Math.min(end, at + NEAR)] : [first, end]
  for (const line of outline.lines.slice(from, to)) {
    if (line.text.length > LONGEST || line === title?.line) continue
    const isNear = Math.abs(line.index - at) <= NEAR
    const said = (isNear ? PRESENTS.exec(line.text)?.[1] : undefined) ?? PRESENTED.exec(line.text)?.[1]
    const name = said ?? (PRESENTER_CLASS.test(line.box.node.attribs?.class ?? '') ? line.text : undefined)
    if (name !== undefined && isName(name) && whoIs(name) !== 'Person') return { name, line }
  }
  return undefined
}

const isName = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= LONGEST &&
  /\p{Lu}/u.test(text) &&
  !/https?:|www\.|\.\p{Ll}/u.test(text) &&
  !ACTION.test(plain(text)) &&
  readContacts(text).length === 0
