import {
  type Day,
  daysOn,
  type Hour,
  type Printer,
  plus,
  type Random,
  rowsOf,
  sameMonth,
  type Template,
  times,
} from './generator.ts'
import type { Row } from './row.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const TUES = ['Mon', 'Tues', 'Wed', 'Thurs', 'Fri', 'Sat', 'Sun']

export const englishPrinter = (random: Random): Printer => {
  const shout = random.int(0, 9) === 0
  const cut = random.int(0, 2)
  const style = random.int(0, 6)
  const point = random.int(0, 3) === 0 ? '.' : ''
  const dress = (text: string) => (shout ? text.toUpperCase() : text)
  const two = (n: number) => String(n).padStart(2, '0')
  return {
    weekday: ({ weekday }) =>
      dress(
        cut === 0
          ? (WEEKDAYS[weekday] ?? '')
          : cut === 1
            ? (WEEKDAYS[weekday] ?? '').slice(0, 3)
            : (TUES[weekday] ?? ''),
      ),
    month: ({ month }) =>
      dress(cut === 0 || month === 5 ? (MONTHS[month - 1] ?? '') : `${(MONTHS[month - 1] ?? '').slice(0, 3)}${point}`),
    hour: ({ hour, minute }: Hour) => {
      const h = hour % 12 || 12
      const half = hour >= 12 ? 'pm' : 'am'
      if (style === 0) return `${h}${minute ? `:${two(minute)}` : ''}${half}`
      if (style === 1) return `${h}:${two(minute)} ${half}`
      if (style === 2) return `${h}.${two(minute)}${half}`
      if (style === 3) return `${h}${minute ? `:${two(minute)}` : ''} ${half.charAt(0)}.m.`
      if (style === 4) return `${h}:${two(minute)}${half.toUpperCase()}`
      if (style === 5) return `${two(hour)}:${two(minute)}`
      return `${two(h)}.${two(minute)}${half.toUpperCase()}`
    },
  }
}

const th = ({ day }: Day) => {
  const tail = day > 3 && day < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  return `${day}${tail}`
}
const two = (n: number) => String(n).padStart(2, '0')
const yy = ({ year }: Day) => two(year % 100)
/** A day whose weekday tells `dd/mm` from `mm/dd`: on some days both have the same one, and then nobody can know. */
const oneWay = (day: Day): Day => {
  const other = new Date(Date.UTC(day.year, day.day - 1, day.month))
  return day.day <= 12 && day.day !== day.month && (other.getUTCDay() + 6) % 7 === day.weekday ? plus(day, 1) : day
}
const NEXT = (day: Day, random: Random, most: number) => plus(day, random.int(2, most))
const none: ReturnType<Template> = { text: '', expected: { occurrences: [] } }

const templates: readonly Template[] = [
  // One day.
  (p) => {
    const a = p.soon()
    return { text: `${p.weekday(a)} ${a.day} ${p.month(a)}`, expected: times([a], []) }
  },
  (p) => {
    const a = p.any()
    return { text: `${p.month(a)} ${a.day}, ${a.year}`, expected: times([a], []) }
  },
  (p) => {
    const a = p.any()
    return { text: `${a.day} ${p.month(a)} ${a.year}`, expected: times([a], []) }
  },
  (p) => {
    const a = p.any()
    const h = p.evening()
    return { text: `${p.weekday(a)}, ${p.month(a)} ${a.day}, ${a.year} at ${p.hour(h)}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.any()
    const h = p.evening()
    return { text: `${p.weekday(a)} ${th(a)} ${p.month(a)} ${a.year}, ${p.hour(h)}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.soon()
    const h = p.evening()
    return { text: `${p.hour(h)}, ${p.weekday(a)} ${p.month(a)} ${a.day}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.soon()
    const h = p.evening()
    return { text: `${p.weekday(a)} ${a.day} ${p.month(a)} – ${p.hour(h)}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.any()
    const h = p.evening()
    return {
      text: `Join us at ${p.hour(h)} on ${p.month(a)} ${th(a)}, ${a.year} for a night of new songs.`,
      expected: times([a], [h]),
    }
  },
  (p) => {
    const a = p.any()
    return { text: `${p.weekday(a)} ${a.day} ${p.month(a)} ’${yy(a)}`, expected: times([a], []) }
  },
  (p) => {
    const a = p.any()
    const h = p.evening()
    return { text: `${a.iso} ${h.text}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.soon()
    return { text: `${p.month(a)}\n${two(a.day)}`, expected: times([a], []) }
  },
  (p) => {
    const a = p.soon()
    return { text: `${p.weekday(a)}\n${a.day}\n${p.month(a)}`, expected: times([a], []) }
  },
  (p) => {
    const a = p.any()
    const h = p.evening()
    return { text: `Date: ${p.month(a)} ${a.day}, ${a.year}\nTime: ${p.hour(h)}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.soon()
    const h = p.evening()
    return { text: `the ${th(a)} of ${p.month(a)} at ${p.hour(h)}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.soon()
    return { text: `${p.weekday(a)}, ${p.month(a)} ${a.day} at noon`, expected: { occurrences: [`${a.iso}T12:00`] } }
  },
  (p) => {
    const a = p.any()
    const h = p.evening()
    return { text: `${p.weekday(a)} ${a.day} ${p.month(a)} ${a.year} | ${p.hour(h)}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.any()
    const h = p.evening()
    return { text: `${p.month(a)} ${a.day}, ${a.year}, Lantern Hall, ${p.hour(h)}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.soon()
    return { text: `${p.month(a)} ${th(a)}`, expected: times([a], []), year: a.year }
  },
  (p) => {
    const a = p.any()
    const day = a.day < 13 ? plus(a, 13) : a
    return { text: `${two(day.month)}/${two(day.day)}/${day.year}`, expected: times([day], []) }
  },
  (p) => {
    const a = oneWay(p.any())
    return { text: `${p.weekday(a)} ${two(a.day)}/${two(a.month)}/${a.year}`, expected: times([a], []) }
  },
  (p) => {
    const a = p.any()
    const h = p.evening()
    return { text: `${p.weekday(a)} ${p.month(a)} ${a.day} ${a.year} ${p.hour(h)}`, expected: times([a], [h]) }
  },
  // A stretch of hours.
  (p) => {
    const a = p.any()
    const h = p.matinee()
    const e = { ...h, hour: h.hour + 3, text: `${h.hour + 3}:${two(h.minute)}` }
    return {
      text: `${p.weekday(a)}, ${p.month(a)} ${a.day}, ${a.year}, ${p.hour(h)} – ${p.hour(e)}`,
      expected: { occurrences: [`${a.iso}T${h.text}/${a.iso}T${e.text}`] },
    }
  },
  (p) => {
    const a = p.soon()
    return {
      text: `${p.weekday(a)} ${a.day} ${p.month(a)}, 7-9pm`,
      expected: { occurrences: [`${a.iso}T19:00/${a.iso}T21:00`] },
    }
  },
  (p) => {
    const a = p.soon()
    return {
      text: `${p.weekday(a)} ${p.month(a)} ${a.day}, 11am-1pm`,
      expected: { occurrences: [`${a.iso}T11:00/${a.iso}T13:00`] },
    }
  },
  (p) => {
    const a = p.soon()
    return {
      text: `${p.weekday(a)} ${a.day} ${p.month(a)} 8.30pm-2am`,
      expected: { occurrences: [`${a.iso}T20:30/${plus(a, 1).iso}T02:00`] },
    }
  },
  (p) => {
    const a = p.any()
    return {
      text: `${p.month(a)} ${a.day}, ${a.year} - 7:00 pm 9:30 pm`,
      expected: { occurrences: [`${a.iso}T19:00/${a.iso}T21:30`] },
    }
  },
  (p) => {
    const a = p.soon()
    return {
      text: `${p.weekday(a)} ${p.month(a)} ${a.day} from 6:30 to 8 pm`,
      expected: { occurrences: [`${a.iso}T18:30/${a.iso}T20:00`] },
    }
  },
  (p) => {
    const a = p.soon()
    const h = p.evening()
    return {
      text: `${p.weekday(a)} ${p.month(a)} ${a.day}, ${p.hour(h)} to midnight`,
      expected: { occurrences: [`${a.iso}T${h.text}/${plus(a, 1).iso}T00:00`] },
    }
  },
  // Several hours.
  (p) => {
    const a = p.any()
    const m = p.matinee()
    const h = p.evening()
    return {
      text: `${p.weekday(a)} ${p.month(a)} ${a.day}, ${a.year} at ${p.hour(m)} and ${p.hour(h)}`,
      expected: times([a], [m, h]),
    }
  },
  (p) => {
    const a = p.soon()
    const m = p.matinee()
    const h = p.evening()
    return { text: `${p.weekday(a)} ${a.day} ${p.month(a)}, ${p.hour(m)} & ${p.hour(h)}`, expected: times([a], [m, h]) }
  },
  (p) => {
    const a = p.soon()
    return {
      text: `${p.weekday(a)} ${a.day} ${p.month(a)}, 7 & 9pm`,
      expected: { occurrences: [`${a.iso}T19:00`, `${a.iso}T21:00`] },
    }
  },
  // Doors.
  (p) => {
    const a = p.any()
    const h = p.evening()
    const o = { ...h, hour: h.hour - 1 }
    return {
      text: `${p.month(a)} ${a.day}, ${a.year}. Doors ${p.hour(o)}, show ${p.hour(h)}`,
      expected: times([a], [h]),
    }
  },
  (p) => {
    const a = p.soon()
    const h = p.evening()
    const o = { ...h, hour: h.hour - 1 }
    return {
      text: `${p.weekday(a)} ${p.month(a)} ${a.day}\nDoors: ${p.hour(o)} / Show: ${p.hour(h)}`,
      expected: times([a], [h]),
    }
  },
  (p) => {
    const a = p.soon()
    const h = p.evening()
    const o = { ...h, hour: h.hour - 1 }
    return {
      text: `${p.weekday(a)} ${a.day} ${p.month(a)}, ${p.hour(h)} (doors ${p.hour(o)})`,
      expected: times([a], [h]),
    }
  },
  // Lists.
  (p) => {
    const all = sameMonth(p.any(), p.random, 3)
    const [a, b, c] = all
    const h = p.evening()
    return a && b && c
      ? { text: `${p.month(a)} ${a.day}, ${b.day} & ${c.day}, ${c.year} at ${p.hour(h)}`, expected: times(all, [h]) }
      : none
  },
  (p) => {
    const all = sameMonth(p.soon(), p.random, 2)
    const [a, b] = all
    return a && b ? { text: `${a.day} and ${b.day} ${p.month(b)}`, expected: times(all, []) } : none
  },
  (p) => {
    const all = sameMonth(p.soon(), p.random, 2)
    const [a, b] = all
    const h = p.evening()
    return a && b
      ? {
          text: `${p.weekday(a)} ${th(a)} & ${p.weekday(b)} ${th(b)} ${p.month(b)}, ${p.hour(h)}`,
          expected: times(all, [h]),
        }
      : none
  },
  (p) => {
    const a = p.any()
    const b = plus(a, p.random.int(31, 60))
    const h = p.evening()
    return {
      text: `${p.month(a)} ${a.day} and ${p.month(b)} ${b.day}, ${b.year}, ${p.hour(h)}`,
      expected: times([a, b], [h]),
    }
  },
  (p) => {
    const a = p.soon()
    const b = plus(a, 1)
    const h = p.evening()
    const m = p.matinee()
    return {
      text: `${p.weekday(a)} ${p.month(a)} ${a.day} at ${p.hour(h)}, ${p.weekday(b)} ${p.month(b)} ${b.day} at ${p.hour(m)}`,
      expected: { occurrences: [`${a.iso}T${h.text}`, `${b.iso}T${m.text}`] },
    }
  },
  (p) => {
    const a = p.any()
    const b = plus(a, 3)
    const h = p.evening()
    const m = p.matinee()
    return {
      text: `${p.weekday(a)} ${p.month(a)} ${a.day}, ${a.year} ${p.hour(h)}\n${p.weekday(b)} ${p.month(b)} ${b.day}, ${b.year} ${p.hour(m)}`,
      expected: { occurrences: [`${a.iso}T${h.text}`, `${b.iso}T${m.text}`] },
    }
  },
  (p) => {
    const a = p.soon()
    return {
      text: `${p.month(a)} ${a.day} + ${p.month(plus(a, 30))} ${plus(a, 30).day}`,
      expected: times([a, plus(a, 30)], []),
    }
  },
  // Runs.
  (p) => {
    const [a] = sameMonth(p.any(), p.random, 1)
    const b = a && plus(a, 28 - a.day > 2 ? p.random.int(2, 28 - a.day) : 1)
    return a && b
      ? {
          text: `${a.day} – ${b.day} ${p.month(b)} ${b.year}`,
          expected: { occurrences: [], run: `${a.iso}..${b.iso}` },
        }
      : none
  },
  (p) => {
    const [a] = sameMonth(p.any(), p.random, 1)
    const b = a && plus(a, 28 - a.day > 2 ? p.random.int(2, 28 - a.day) : 1)
    return a && b
      ? { text: `${p.month(a)} ${a.day}-${b.day}, ${b.year}`, expected: { occurrences: [], run: `${a.iso}..${b.iso}` } }
      : none
  },
  (p) => {
    const a = p.soon()
    const b = NEXT(a, p.random, 60)
    return {
      text: `${a.day} ${p.month(a)} - ${b.day} ${p.month(b)}`,
      expected: { occurrences: [], run: `${a.iso}..${b.iso}` },
    }
  },
  (p) => {
    const a = p.soon()
    const b = NEXT(a, p.random, 60)
    return {
      text: `${th(a)} ${p.month(a)} - ${th(b)} ${p.month(b)}`,
      expected: { occurrences: [], run: `${a.iso}..${b.iso}` },
    }
  },
  (p) => {
    const a = p.any()
    const b = NEXT(a, p.random, 60)
    return {
      text: `${p.month(a)} ${a.day} - ${p.month(b)} ${b.day}, ${b.year}`,
      expected: { occurrences: [], run: `${a.iso}..${b.iso}` },
    }
  },
  (p) => {
    const a = p.any()
    const b = NEXT(a, p.random, 60)
    return {
      text: `${p.weekday(a)} ${a.day} ${p.month(a)} – ${p.weekday(b)} ${b.day} ${p.month(b)} ${yy(b)}`,
      expected: { occurrences: [], run: `${a.iso}..${b.iso}` },
    }
  },
  (p) => {
    const a = p.any()
    const b = NEXT(a, p.random, 60)
    const h = p.evening()
    return {
      text: `${p.weekday(a)} ${a.day} ${p.month(a)} – ${p.weekday(b)} ${b.day} ${p.month(b)} ${b.year}, ${p.hour(h)}`,
      expected: { occurrences: [], run: `${a.iso}T${h.text}..${b.iso}` },
    }
  },
  (p) => {
    const a = p.any()
    const b = NEXT(a, p.random, 60)
    const h = p.evening()
    const e = p.matinee()
    return {
      text: `${p.weekday(a)} ${a.day} ${p.month(a)} ’${yy(a)} ${p.hour(h)} - ${p.weekday(b)} ${b.day} ${p.month(b)} ’${yy(b)} ${p.hour(e)}`,
      expected: { occurrences: [], run: `${a.iso}T${h.text}..${b.iso}T${e.text}` },
    }
  },
  (p) => {
    const b = p.any()
    return { text: `Now thru ${p.month(b)} ${b.day}, ${b.year}`, expected: { occurrences: [], run: `..${b.iso}` } }
  },
  (p) => {
    const b = p.soon()
    return { text: `Until ${b.day} ${p.month(b)}`, expected: { occurrences: [], run: `..${b.iso}` } }
  },
  (p) => {
    const b = p.any()
    return { text: `Runs through ${p.month(b)} ${b.day}, ${b.year}`, expected: { occurrences: [], run: `..${b.iso}` } }
  },
  (p) => {
    const a = p.soon()
    return { text: `From ${a.day} ${p.month(a)}`, expected: { occurrences: [], run: `${a.iso}..` } }
  },
  (p) => {
    const a = p.any()
    return { text: `Opens ${p.month(a)} ${a.day}, ${a.year}`, expected: { occurrences: [], run: `${a.iso}..` } }
  },
  // Recurrences.
  (p) => {
    const a = p.any()
    const b = NEXT(a, p.random, 30)
    const h = p.evening()
    return {
      text: `Tuesdays at ${p.hour(h)}, ${p.month(a)} ${a.day} – ${p.month(b)} ${b.day}, ${b.year}`,
      expected: { ...times(daysOn(a, b, [1]), [h]), run: `${a.iso}..${b.iso}` },
    }
  },
  (p) => {
    const a = p.any()
    const b = NEXT(a, p.random, 30)
    const h = p.evening()
    const m = p.matinee()
    return {
      text: `${p.month(a)} ${a.day} to ${p.month(b)} ${b.day}, ${b.year}: Tue–Sat ${p.hour(h)}, Sun ${p.hour(m)}`,
      expected: {
        occurrences: daysOn(a, b, [1, 2, 3, 4, 5, 6]).map((x) => `${x.iso}T${(x.weekday === 6 ? m : h).text}`),
        run: `${a.iso}..${b.iso}`,
      },
    }
  },
  (p) => {
    const a = p.any()
    const b = NEXT(a, p.random, 30)
    const h = p.evening()
    return {
      text: `${p.month(a)} ${a.day} - ${p.month(b)} ${b.day}, ${b.year} at ${p.hour(h)}, except Mondays`,
      expected: { ...times(daysOn(a, b, [1, 2, 3, 4, 5, 6]), [h]), run: `${a.iso}..${b.iso}` },
    }
  },
  (p) => {
    const a = p.any()
    const b = NEXT(a, p.random, 30)
    const h = p.evening()
    return {
      text: `Every Friday and Saturday at ${p.hour(h)} from ${p.month(a)} ${a.day} to ${p.month(b)} ${b.day}, ${b.year}`,
      expected: { ...times(daysOn(a, b, [4, 5]), [h]), run: `${a.iso}..${b.iso}` },
    }
  },
  // Nothing is played on these.
  (p) => {
    const a = p.any()
    return { text: `Posted on ${p.month(a)} ${a.day}, ${a.year}`, expected: times([], []) }
  },
  (p) => {
    const a = p.any()
    return { text: `Registration deadline: ${p.month(a)} ${a.day}, ${a.year}`, expected: times([], []) }
  },
  (p) => ({ text: `Running time: 1 hour ${p.random.int(10, 55)} minutes, no intermission`, expected: times([], []) }),
  (p) => ({
    text: `Tickets $${p.random.int(8, 40)}.50, members $${p.random.int(5, 20)}, ages ${p.random.int(6, 18)}+`,
    expected: times([], []),
  }),
]

/** English rows from templates. */
export const englishRows = (each: number): Row[] => rowsOf('en', templates, englishPrinter, each, 20_262)
