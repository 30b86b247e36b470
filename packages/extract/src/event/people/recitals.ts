import type { Line } from '../../page/outline.ts'
import { isClockwork, plain } from '../../page/words.ts'
import { whoIs } from '../../readers/people/names.ts'
import { isPlayed } from '../../readers/people/played.ts'
import { namesIn } from './slots.ts'

/** Shorter words are small ones more often than the short forms of instruments. */
const SHORT = 4
/** A day and an hour may stand between. */
const NEAR = 3
const MUSICAL = /\b(?:recitals?|concerts?)\b/

/**
 * `Orgue à midi` over `Ada Lampe`: an evening that is called by what is played there says right below who plays it, where that line is
 * nothing but the names of people.
 */
export function recitalists(name: string, title: Line, own: readonly Line[]): readonly { text: string; line: Line }[] {
  const key = plain(name)
  const musical = MUSICAL.test(key) || key.split(/[^a-z-]+/).some((word) => word.length >= SHORT && isPlayed(word))
  const line = own.find(({ index, text }) => index > title.index && !isClockwork(text))
  if (!musical || !line || line.index > title.index + NEAR || line.heading > 0) return []
  const names = namesIn(line.text)
  return names.every((text) => whoIs(text) === 'Person') ? names.map((text) => ({ text, line })) : []
}
