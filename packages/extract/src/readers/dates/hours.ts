import { clock } from './calendar.ts'
import type { Hour } from './hour.ts'
import type { Slot } from './slots.ts'
import type { ClockTime } from './when.ts'

/** The hours of one group, ready to be put on days. */
export interface Hours {
  readonly times: readonly ClockTime[]
  /** Every time is a performance for certain: false for `20 h ou 21 h`. */
  readonly certain: boolean
  readonly assumed: readonly string[]
  readonly confidence: number
}

/** Which clock the text uses where an hour does not say it: `8:00` is the morning in French, anything in English. */
export type Custom = '24' | '12'

interface Said {
  readonly text: string
  readonly assumed: boolean
  /** How likely the filled-in half of the day is right. */
  readonly confidence: number
}

function say(hour: Hour, custom: Custom): Said {
  const known = hour.half !== 'none' || custom === '24' || hour.hour > 12 || hour.hour === 0
  if (known) return { text: clock(hour.hour, hour.minute), assumed: false, confidence: 1 }
  // A show at 7:30 without more is in the evening; between 9 and noon it may well be in the morning.
  const evening = hour.hour < 9
  return {
    text: clock(evening ? hour.hour + 12 : hour.hour, hour.minute),
    assumed: true,
    confidence: evening && (hour.hour > 4 || hour.minute % 5 === 0) ? 0.85 : 0.6,
  }
}

/** `7.30 till 10`: an end that lacks its half of the day is of the evening that the start was taken for. */
function sayEnd(end: Hour, start: Said, custom: Custom): Said {
  const said = say(end, custom)
  if (!start.assumed || !said.assumed || said.text > start.text || end.hour > 11) return said
  return { ...said, text: clock(end.hour + 12, end.minute) }
}

/** Doors go with the show beside them; labels and joints are folded away. */
export function hoursOf(printed: readonly Slot[], custom: Custom): Hours {
  // A meal is only the start where no other hour is: `souper 18 h, spectacle 20 h`.
  const shown = printed.filter((slot) => slot.label !== 'meal')
  const slots = shown.some((slot) => slot.label !== 'doors') ? shown : printed
  const times: ClockTime[] = []
  let certain = true
  let ampm = false
  let confidence = 1
  let doors: string | undefined
  const unlabelled = slots.some((slot) => slot.label === undefined)
  const shows = slots.some((slot) => slot.label === 'show')
  for (const slot of slots) {
    const start =
      doors === undefined
        ? say(slot.start, custom)
        : sayEnd(slot.start, { text: doors, assumed: true, confidence: 1 }, custom)
    const end = slot.end ? sayEnd(slot.end, start, custom) : undefined
    if (start.assumed || end?.assumed) ampm = true
    confidence = Math.min(confidence, start.confidence, end?.confidence ?? 1)
    if (slot.join === 'or') certain = false
    if (slot.label === 'doors') {
      const last = times.at(-1)
      if (last?.start !== undefined && last.doors === undefined && last.start > start.text)
        times[times.length - 1] = { ...last, doors: start.text }
      else doors = start.text
      continue
    }
    // Hours without a label beside `doors` and `show` are something else, or an end.
    if (shows && unlabelled && slot.label === undefined && slot.join === 'plain' && times.length) continue
    times.push({ start: start.text, ...(end ? { end: end.text } : {}), ...(doors ? { doors } : {}) })
    doors = undefined
  }
  if (times.length === 0 && doors !== undefined) times.push({ doors })
  return { times, certain, assumed: ampm ? ['ampm'] : [], confidence }
}

/** Hours in rising order: then each stands for every day, rather than one per day. */
export const rising = (times: readonly ClockTime[]): boolean =>
  times.every((time, i) => i === 0 || (time.start ?? '') > (times[i - 1]?.start ?? ''))
