import { textValue } from '@rampe/model'
import type { Seen, Sighting } from '../extractor.ts'
import type { Labelled } from '../page/labels.ts'
import { ACTION, plain } from '../page/words.ts'
import { readContacts } from '../readers/contact.ts'
import { whoIs } from '../readers/names.ts'
import { type Scene, seen, standing } from './scene.ts'

const LONGEST = 90

/**
 * Who organises, as a label says it (`Organisateur`, `Presented by`). The words under it are one name, whatever joins its parts;
 * telephone, address and links that stand below it are not names.
 */
export function organizersSeen(scene: Scene, labels: readonly Labelled[]): readonly Seen[] {
  for (const { property, values } of labels) {
    if (property !== 'organizer') continue
    const value = values.find(({ text }) => isName(text))
    if (!value) continue
    const name = value.text.replace(/[\s.,;:]+$/, '')
    const selector = standing(scene, value.box, value.text)
    const organizer: Sighting = {
      types: [whoIs(name) === 'Person' ? 'Person' : 'Organization'],
      properties: [seen('name', textValue(name), selector, 0.85)],
    }
    return [seen('organizer', organizer, selector, 0.85)]
  }
  return []
}

const isName = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= LONGEST &&
  /\p{Lu}/u.test(text) &&
  !/https?:|www\.|\.\p{Ll}/u.test(text) &&
  !ACTION.test(plain(text)) &&
  readContacts(text).length === 0
