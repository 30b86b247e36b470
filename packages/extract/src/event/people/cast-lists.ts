import type { Line } from '../../page/outline.ts'
import { textIn } from '../../page/tree.ts'
import { isClockwork, labelOf, VENUE_WORD } from '../../page/words.ts'
import { fold } from '../../readers/fold.ts'
import { withoutLeaders } from '../../readers/people/leaders.ts'
import { isSomebody, whoIs } from '../../readers/people/names.ts'
import { isCalled, isCharacter, isStaff } from '../../readers/people/parts.ts'
import { roleOf } from '../../readers/people/roles.ts'
import { type Pair, pairAt } from './cast-of.ts'

/** Somebody of a cast, and where. */
export interface Cast {
  readonly name: string
  readonly line: Line
}

const PLAYED = /^(?:et |and )?(\p{Lu}.{3,40}?)\s*(?:\s:|:|\s[–—-]|\sas|\.{3,})\s+(\p{Lu}?[^\d:@]{2,60})$/u
const PART = /(?:\s:|:|\s[–—-])\s+(?:la |le |les |l['’]|une? |the |an? )\p{L}|\sas\s\p{Lu}/u
const CHARACTERS = /^(\p{Lu}[^:]{1,30}?)\s*:\s+(\p{Lu}[^:]{4,40})$/u
/**
 * The cast of a list that has no label of its own: `Ada Lampe : la reine` on most lines; or characters in bold before names, in one
 * list with roles that everybody knows: `Writer Maude Roy`.
 */
export function castListsIn(lines: readonly Line[]): Cast[] {
  const found: Cast[] = []
  for (let i = 0; i < lines.length; ) {
    const first = lines[i]
    let end = i + 1
    const broken = first !== undefined && lines[end]?.box === first.box
    while (first && (broken ? lines[end]?.box === first.box : isBeside(first, lines[end]))) end++
    const list = lines.slice(i, end)
    if (list.length >= 3 && list.every(({ text }) => text.length < 110))
      found.push(...asPlayed(list), ...asCharacters(list), ...asNamed(list))
    i = end
  }
  return found
}

/**
 * Those who play among all who made it, in a list of pairs without a label: two crafts that everybody knows tell what the list is, and
 * whoever stands beside the name of a character plays it.
 */
export function castAmongCredits(lines: readonly Line[]): Cast[] {
  const values = lines.map((line) => ({ text: line.text, line: line.index, box: line.box }))
  const found: Cast[] = []
  let run: Pair[] = []
  for (let i = 0; i <= values.length; ) {
    const pair = pairAt(values, i)
    if (pair?.parts.some((part) => isSomebody(part, false))) run.push(pair)
    else {
      const crafts = [0, 1].map((side) => run.filter(({ parts }) => isCraft(parts[side] ?? '')).length)
      const side = (crafts[0] ?? 0) > (crafts[1] ?? 0) ? 1 : 0
      if (run.length >= 4 && (crafts[1 - side] ?? 0) >= 2)
        found.push(...run.flatMap((one) => playing(one, side, lines)))
      run = []
    }
    i += pair?.takes ?? 1
  }
  return found
}

const isCraft = (part: string): boolean =>
  roleOf(part)?.properties.some((p) => p !== 'performer' && p !== 'none') ?? false

/** The names stand on the other side than the crafts. */
function playing({ parts, value }: Pair, side: number, lines: readonly Line[]): Cast[] {
  const line = lines.find(({ index }) => index === value.line)
  const [name = '', part = ''] = [parts[side], parts[1 - side]].map((text) => text?.replace(/\s+\([^()]*\)$/, ''))
  const plays =
    isCharacter(part) &&
    roleOf(part) === undefined &&
    labelOf(part) === undefined &&
    !isStaff(part) &&
    !isClockwork(part)
  return line && plays && isSomebody(name, false) && !VENUE_WORD.test(fold(name)) ? [{ name, line }] : []
}

/** In an element of its own, beside that of another line. */
const isBeside = ({ box }: Line, next: Line | undefined): boolean =>
  next !== undefined && next.box !== box && next.box.parent === box.parent && next.box.tag === box.tag

/** `Viola: Ada Lampe` · `Orsino ..... Tom Ruisseau`, on every line. */
function asCharacters(list: readonly Line[]): Cast[] {
  const cast = list.flatMap((line) => {
    const [, part = '', name = ''] = CHARACTERS.exec(withoutLeaders(line.text)) ?? []
    const somebody = isSomebody(name, false) && !VENUE_WORD.test(fold(name))
    return somebody &&
      isCalled(part) &&
      labelOf(part) === undefined &&
      !isClockwork(part) &&
      roleOf(part) === undefined &&
      !isStaff(part)
      ? [{ name, line }]
      : []
  })
  const told = cast.filter(({ name }) => whoIs(name) === 'Person').length
  return cast.length === list.length && (told > 0 || list.every(({ text }) => withoutLeaders(text) !== text))
    ? cast
    : []
}

function asPlayed(list: readonly Line[]): Cast[] {
  const cast = list.flatMap((line) => {
    const [, name = '', what = ''] = PLAYED.exec(withoutLeaders(line.text)) ?? []
    return isSomebody(name, false) && !roleOf(name) && !isStaff(what) && roleOf(what) === undefined
      ? [{ name, line }]
      : []
  })
  const told = cast.filter(({ name }) => whoIs(name) === 'Person').length
  // What is played begins with a small word: `la reine`, `the king`.
  const parts = list.every(({ text }) => PART.test(text))
  return cast.length >= 0.75 * list.length && (told * 2 >= cast.length || parts) ? cast : []
}

function asNamed(list: readonly Line[]): Cast[] {
  const pairs = list.flatMap((line) => {
    const [child] = line.box.children
    const lead = child && child.end - child.first <= 1 ? textIn(child.node).trim() : ''
    const name =
      lead === '' || !line.text.startsWith(lead) ? '' : line.text.slice(lead.length).replace(/^[\s:–—-]+/, '')
    return isSomebody(name, false) ? [{ lead, name, line }] : []
  })
  const roles = pairs.filter(({ lead }) => roleOf(lead)?.properties.some((p) => p !== 'performer' && p !== 'none'))
  if (roles.length === 0 || pairs.length < 0.75 * list.length) return []
  return pairs.filter(
    ({ lead, name }) =>
      isCalled(lead) && roleOf(lead) === undefined && !isStaff(lead) && whoIs(name) === 'Person' && lead.length < 40,
  )
}
