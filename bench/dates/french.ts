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

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const SHORT = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ')
const WEEKDAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ')
const CUT = 'lun. mar. mer. jeu. ven. sam. dim.'.split(' ')
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

export const frenchPrinter = (random: Random): Printer => {
  const shout = random.int(0, 9) === 0
  const bare = random.int(0, 9) === 0
  const cut = random.int(0, 4) === 0
  const style = random.int(0, 6)
  const dress = (text: string) => {
    const letters = bare ? plain(text) : text
    return shout ? letters.toUpperCase() : letters
  }
  const two = (n: number) => String(n).padStart(2, '0')
  return {
    weekday: ({ weekday }) => dress((cut ? CUT : WEEKDAYS)[weekday] ?? ''),
    month: ({ month }) => dress((cut ? SHORT : MONTHS)[month - 1] ?? ''),
    hour: ({ hour, minute }: Hour) => {
      const m = minute ? two(minute) : ''
      if (style === 0) return `${hour}h${m}`
      if (style === 1) return `${hour}\u00a0h${m ? `\u00a0${m}` : ''}`
      if (style === 2) return `${hour}\u202fh${m ? `\u202f${m}` : ''}`
      if (style === 3) return `${hour} h${m ? ` ${m}` : ''}`
      if (style === 4) return `${hour}H${m}`
      if (style === 5) return `${hour}:${two(minute)}`
      return `${hour} h ${two(minute)}`
    },
  }
}

const d = ({ day }: Day) => (day === 1 ? '1er' : String(day))
const two = (n: number) => String(n).padStart(2, '0')
const NEXT = (day: Day, random: Random, most: number) => plus(day, random.int(2, most))

const templates: readonly Template[] = [
  // One day.
  (p) => {
    const a = p.soon()
    return { text: `${p.weekday(a)} ${d(a)} ${p.month(a)}`, expected: times([a], []) }
  },
  (p) => {
    const a = p.any()
    return { text: `${d(a)} ${p.month(a)} ${a.year}`, expected: times([a], []) }
  },
  (p) => {
    const a = p.any()
    return { text: `Le ${p.weekday(a)} ${d(a)} ${p.month(a)} ${a.year}`, expected: times([a], []) }
  },
  (p) => {
    const a = p.soon()
    const h = p.evening()
    return { text: `le ${d(a)} ${p.month(a)} à ${p.hour(h)}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.any()
    const h = p.evening()
    return { text: `${p.weekday(a)} ${d(a)} ${p.month(a)} ${a.year} à ${p.hour(h)}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.any()
    const h = p.evening()
    return { text: `${p.weekday(a)} ${d(a)} ${p.month(a)} ${a.year}, ${p.hour(h)}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.any()
    const h = p.evening()
    return { text: `${p.weekday(a)}, ${d(a)} ${p.month(a)} ${a.year} - ${p.hour(h)}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.soon()
    const h = p.evening()
    return { text: `${p.hour(h)} - ${p.weekday(a)} ${d(a)} ${p.month(a)}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.any()
    return { text: `${two(a.day)}.${two(a.month)}.${a.year}`, expected: times([a], []) }
  },
  (p) => {
    const a = p.any()
    const h = p.evening()
    return { text: `${two(a.day)}/${two(a.month)}/${a.year} à ${p.hour(h)}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.any()
    return { text: `${p.weekday(a)} ${two(a.day)}.${two(a.month)}.${a.year}`, expected: times([a], []) }
  },
  (p) => {
    const a = p.any()
    return { text: `${a.iso}`, expected: times([a], []) }
  },
  (p) => {
    const a = p.any()
    const h = p.evening()
    return { text: `${a.iso} ${h.text}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.soon()
    return { text: `${two(a.day)}\n${p.month(a)}`, expected: times([a], []) }
  },
  (p) => {
    const a = p.soon()
    return { text: `${a.day} / ${p.month(a)}`, expected: times([a], []) }
  },
  (p) => {
    const a = p.any()
    return { text: `${p.weekday(a)}\n${a.day}\n${p.month(a)}\n${a.year}`, expected: times([a], []) }
  },
  (p) => {
    const a = p.any()
    return { text: `${a.day}${p.month(a)} / ${a.year}`, expected: times([a], []) }
  },
  (p) => {
    const a = p.any()
    const h = p.evening()
    return { text: `Date : ${d(a)} ${p.month(a)} ${a.year}\nHeure : ${p.hour(h)}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.any()
    const h = p.evening()
    return {
      text: `Le spectacle aura lieu le ${p.weekday(a)} ${d(a)} ${p.month(a)} ${a.year} à ${p.hour(h)} au Théâtre des Lucioles.`,
      expected: times([a], [h]),
    }
  },
  (p) => {
    const a = p.soon()
    return { text: `${p.weekday(a)} ${a.day} ${p.month(a)} à midi`, expected: { occurrences: [`${a.iso}T12:00`] } }
  },
  (p) => {
    const a = p.soon()
    const h = p.evening()
    return { text: `${p.weekday(a)} ${d(a)} ${p.month(a)} dès ${p.hour(h)}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.any()
    const h = p.evening()
    return { text: `${d(a)} ${p.month(a)} ${a.year} | ${p.hour(h)}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.any()
    const h = p.evening()
    return { text: `${d(a)} ${p.month(a)} ${a.year}, salle des Tilleuls, ${p.hour(h)}`, expected: times([a], [h]) }
  },
  (p) => {
    const a = p.soon()
    return { text: `${d(a)} ${p.month(a)}`, expected: times([a], []), year: a.year }
  },
  // A stretch of hours.
  (p) => {
    const a = p.any()
    const h = p.matinee()
    const e = { ...h, hour: h.hour + 3, text: `${h.hour + 3}:${two(h.minute)}` }
    return {
      text: `${p.weekday(a)} ${d(a)} ${p.month(a)} ${a.year} de ${p.hour(h)} à ${p.hour(e)}`,
      expected: { occurrences: [`${a.iso}T${h.text}/${a.iso}T${e.text}`] },
    }
  },
  (p) => {
    const a = p.soon()
    const h = p.matinee()
    const e = { ...h, hour: h.hour + 2, text: `${h.hour + 2}:${two(h.minute)}` }
    return {
      text: `${p.weekday(a)} ${d(a)} ${p.month(a)} @ ${p.hour(h)} - ${p.hour(e)}`,
      expected: { occurrences: [`${a.iso}T${h.text}/${a.iso}T${e.text}`] },
    }
  },
  (p) => {
    const a = p.soon()
    return {
      text: `${p.weekday(a)} ${d(a)} ${p.month(a)} de 13 à 16 h`,
      expected: { occurrences: [`${a.iso}T13:00/${a.iso}T16:00`] },
    }
  },
  (p) => {
    const a = p.soon()
    return {
      text: `${p.weekday(a)} ${d(a)} ${p.month(a)} 23h-4h30`,
      expected: { occurrences: [`${a.iso}T23:00/${plus(a, 1).iso}T04:30`] },
    }
  },
  (p) => {
    const a = p.soon()
    const h = p.evening()
    return {
      text: `${p.weekday(a)} ${d(a)} ${p.month(a)}, ${p.hour(h)} à minuit`,
      expected: { occurrences: [`${a.iso}T${h.text}/${plus(a, 1).iso}T00:00`] },
    }
  },
  // Several hours.
  (p) => {
    const a = p.any()
    const m = p.matinee()
    const h = p.evening()
    return {
      text: `${p.weekday(a)} ${d(a)} ${p.month(a)} ${a.year} à ${p.hour(m)} et ${p.hour(h)}`,
      expected: times([a], [m, h]),
    }
  },
  (p) => {
    const a = p.soon()
    const m = p.matinee()
    const h = p.evening()
    return { text: `${p.weekday(a)} ${d(a)} ${p.month(a)} - ${p.hour(m)} & ${p.hour(h)}`, expected: times([a], [m, h]) }
  },
  (p) => {
    const a = p.soon()
    const m = p.matinee()
    const h = p.evening()
    return {
      text: `${p.weekday(a)} ${d(a)} ${p.month(a)} : ${p.hour(m)} (scolaire) et ${p.hour(h)}`,
      expected: times([a], [m, h]),
    }
  },
  // Doors.
  (p) => {
    const a = p.any()
    const h = p.evening()
    const o = { ...h, hour: h.hour - 1 }
    return {
      text: `${d(a)} ${p.month(a)} ${a.year}. Portes : ${p.hour(o)}, spectacle : ${p.hour(h)}`,
      expected: times([a], [h]),
    }
  },
  (p) => {
    const a = p.soon()
    const h = p.evening()
    const o = { ...h, hour: h.hour - 1 }
    return {
      text: `${p.weekday(a)} ${d(a)} ${p.month(a)}, ${p.hour(h)} (ouverture des portes : ${p.hour(o)})`,
      expected: times([a], [h]),
    }
  },
  // Lists.
  (p) => {
    const [a, b] = sameMonth(p.soon(), p.random, 2)
    return a && b
      ? { text: `${d(a)} et ${d(b)} ${p.month(b)}`, expected: times([a, b], []) }
      : { text: '', expected: times([], []) }
  },
  (p) => {
    const all = sameMonth(p.any(), p.random, 3)
    const [a, b, c] = all
    const h = p.evening()
    return a && b && c
      ? { text: `${d(a)}, ${d(b)} et ${d(c)} ${p.month(c)} ${c.year} à ${p.hour(h)}`, expected: times(all, [h]) }
      : { text: '', expected: times([], []) }
  },
  (p) => {
    const all = sameMonth(p.soon(), p.random, 3)
    const [a, b, c] = all
    const h = p.evening()
    return a && b && c
      ? {
          text: `${p.weekday(a)} ${d(a)}, ${p.weekday(b)} ${d(b)} et ${p.weekday(c)} ${d(c)} ${p.month(c)}, ${p.hour(h)}`,
          expected: times(all, [h]),
        }
      : { text: '', expected: times([], []) }
  },
  (p) => {
    const all = sameMonth(p.any(), p.random, 3)
    const [a, b, c] = all
    return a && b && c
      ? { text: `${a.day}-${b.day}-${c.day} ${p.month(c)} ${c.year}`, expected: times(all, []) }
      : { text: '', expected: times([], []) }
  },
  (p) => {
    const all = sameMonth(p.any(), p.random, 2)
    const [a, b] = all
    const z = plus(b ?? p.soon(), p.random.int(32, 45))
    return a && b
      ? { text: `${d(a)} et ${d(b)} ${p.month(b)}. ${d(z)} ${p.month(z)} ${z.year}`, expected: times([a, b, z], []) }
      : { text: '', expected: times([], []) }
  },
  (p) => {
    const a = p.any()
    const b = plus(a, p.random.int(31, 60))
    const h = p.evening()
    return {
      text: `${d(a)} ${p.month(a)} et ${d(b)} ${p.month(b)} ${b.year} à ${p.hour(h)}`,
      expected: times([a, b], [h]),
    }
  },
  (p) => {
    const a = p.soon()
    const b = plus(a, 7)
    const c = plus(a, 14)
    return {
      text: `${p.weekday(a)}s ${two(a.day)}.${two(a.month)}, ${two(b.day)}.${two(b.month)}, ${two(c.day)}.${two(c.month)}`.replace(
        '.s ',
        '. ',
      ),
      expected: times([a, b, c], []),
    }
  },
  (p) => {
    const a = p.soon()
    const b = plus(a, 1)
    const h = p.evening()
    const m = p.matinee()
    return {
      text: `${p.weekday(a)} ${d(a)} ${p.month(a)} à ${p.hour(h)}, ${p.weekday(b)} ${d(b)} ${p.month(b)} à ${p.hour(m)}`,
      expected: { occurrences: [`${a.iso}T${h.text}`, `${b.iso}T${m.text}`] },
    }
  },
  (p) => {
    const a = p.any()
    const b = plus(a, 3)
    const h = p.evening()
    const m = p.matinee()
    return {
      text: `${p.weekday(a)} ${d(a)} ${p.month(a)} ${a.year} - ${p.hour(h)}\n${p.weekday(b)} ${d(b)} ${p.month(b)} ${b.year} - ${p.hour(m)}`,
      expected: { occurrences: [`${a.iso}T${h.text}`, `${b.iso}T${m.text}`] },
    }
  },
  // Runs.
  (p) => {
    const all = sameMonth(p.any(), p.random, 2)
    const [a] = all
    const b = a && plus(a, 28 - a.day > 2 ? p.random.int(2, 28 - a.day) : 1)
    return a && b
      ? {
          text: `Du ${d(a)} au ${d(b)} ${p.month(b)} ${b.year}`,
          expected: { occurrences: [], run: `${a.iso}..${b.iso}` },
        }
      : { text: '', expected: times([], []) }
  },
  (p) => {
    const a = p.soon()
    const b = NEXT(a, p.random, 60)
    return {
      text: `du ${d(a)} ${p.month(a)} au ${d(b)} ${p.month(b)}`,
      expected: { occurrences: [], run: `${a.iso}..${b.iso}` },
    }
  },
  (p) => {
    const a = p.any()
    const b = NEXT(a, p.random, 90)
    return {
      text: `du ${p.weekday(a)} ${d(a)} ${p.month(a)} au ${p.weekday(b)} ${d(b)} ${p.month(b)} ${b.year}`,
      expected: { occurrences: [], run: `${a.iso}..${b.iso}` },
    }
  },
  (p) => {
    const a = p.any()
    const b = NEXT(a, p.random, 90)
    return {
      text: `${d(a)} ${p.month(a)} ${a.year} – ${d(b)} ${p.month(b)} ${b.year}`,
      expected: { occurrences: [], run: `${a.iso}..${b.iso}` },
    }
  },
  (p) => {
    const a = p.any()
    const b = NEXT(a, p.random, 30)
    const h = p.evening()
    return {
      text: `${two(a.day)}/${two(a.month)}/${a.year} au ${two(b.day)}/${two(b.month)}/${b.year} à ${p.hour(h)}`,
      expected: { occurrences: [], run: `${a.iso}T${h.text}..${b.iso}` },
    }
  },
  (p) => {
    const b = p.soon()
    return { text: `Jusqu’au ${d(b)} ${p.month(b)}`, expected: { occurrences: [], run: `..${b.iso}` } }
  },
  (p) => {
    const a = p.any()
    return { text: `Dès le ${d(a)} ${p.month(a)} ${a.year}`, expected: { occurrences: [], run: `${a.iso}..` } }
  },
  (p) => {
    const a = p.any()
    return {
      text: `À partir du ${p.weekday(a)} ${d(a)} ${p.month(a)} ${a.year}`,
      expected: { occurrences: [], run: `${a.iso}..` },
    }
  },
  // Recurrences.
  (p) => {
    const a = p.any()
    const b = NEXT(a, p.random, 25)
    const h = p.evening()
    const m = p.matinee()
    return {
      text: `Du ${d(a)} ${p.month(a)} au ${d(b)} ${p.month(b)} ${b.year}, du mardi au samedi à ${p.hour(h)}, dimanche à ${p.hour(m)}`,
      expected: {
        occurrences: daysOn(a, b, [1, 2, 3, 4, 5, 6]).map((x) => `${x.iso}T${(x.weekday === 6 ? m : h).text}`),
        run: `${a.iso}..${b.iso}`,
      },
    }
  },
  (p) => {
    const a = p.any()
    const b = NEXT(a, p.random, 25)
    const h = p.evening()
    return {
      text: `Du ${d(a)} ${p.month(a)} au ${d(b)} ${p.month(b)} ${b.year} à ${p.hour(h)}, relâche le lundi`,
      expected: { ...times(daysOn(a, b, [1, 2, 3, 4, 5, 6]), [h]), run: `${a.iso}..${b.iso}` },
    }
  },
  (p) => {
    const a = p.any()
    const b = NEXT(a, p.random, 40)
    const h = p.evening()
    return {
      text: `Du ${d(a)} ${p.month(a)} au ${d(b)} ${p.month(b)} ${b.year}, tous les jeudis à ${p.hour(h)}`,
      expected: { ...times(daysOn(a, b, [3]), [h]), run: `${a.iso}..${b.iso}` },
    }
  },
  (p) => {
    const a = p.any()
    const b = NEXT(a, p.random, 40)
    const h = p.evening()
    return {
      text: `Les vendredis et samedis à ${p.hour(h)}, du ${d(a)} ${p.month(a)} au ${d(b)} ${p.month(b)} ${b.year}`,
      expected: { ...times(daysOn(a, b, [4, 5]), [h]), run: `${a.iso}..${b.iso}` },
    }
  },
  (p) => {
    const a = p.any()
    const b = NEXT(a, p.random, 40)
    return {
      text: `Du ${d(a)} ${p.month(a)} au ${d(b)} ${p.month(b)} ${b.year} (relâche les lundis et mardis)`,
      expected: { ...times(daysOn(a, b, [2, 3, 4, 5, 6]), []), run: `${a.iso}..${b.iso}` },
    }
  },
  // Nothing is played on these.
  (p) => {
    const a = p.any()
    return { text: `Publié le ${d(a)} ${p.month(a)} ${a.year}`, expected: times([], []) }
  },
  (p) => {
    const a = p.any()
    return { text: `Inscription avant le ${d(a)} ${p.month(a)} ${a.year}`, expected: times([], []) }
  },
  (p) => {
    return { text: `Durée : 1 h ${p.random.int(10, 55)} sans entracte`, expected: times([], []) }
  },
  (p) => {
    return {
      text: `Tarifs : ${p.random.int(8, 40)} $ / ${p.random.int(8, 40)}.50 $ (${p.random.int(6, 18)} ans et plus)`,
      expected: times([], []),
    }
  },
]

/** French rows from templates. */
export const frenchRows = (each: number): Row[] => rowsOf('fr', templates, frenchPrinter, each, 20_261)
