import type { Labelled } from '../../page/labels.ts'
import { nearest } from '../../page/nearest.ts'
import type { Box, Line } from '../../page/outline.ts'
import { textIn } from '../../page/tree.ts'
import { withoutLeaders } from '../../readers/people/leaders.ts'
import { isSomebody, whoIs } from '../../readers/people/names.ts'
import { isCharacter, isStaff } from '../../readers/people/parts.ts'
import { isRoleOnly } from '../../readers/people/role-heads.ts'
import { roleOf } from '../../readers/people/roles.ts'

type Value = Labelled['values'][number]

/** Two texts that a list sets side by side: a name and a character, in either order. */
export interface Pair {
  readonly parts: readonly [string, string]
  readonly value: Value
  /** So many values it takes. */
  readonly takes: number
}

/**
 * The lines under a label that name people, up to what somebody else does. In a list of terms the parts stand in the terms and the
 * people in the descriptions; where each name stands beside a character, the names alone.
 */
export function castOf({ values }: Labelled, label: Line): Labelled['values'] {
  const stop = values.findIndex(
    (value) =>
      value.line > label.index &&
      (isTerm(value) ? isTerm(label) : value.line > label.index + 1 && isRoleOnly(value.text)),
  )
  const paired = withRoles(values) ?? namesOf(values)
  if (paired) return paired
  const under = stop < 0 ? values : values.slice(0, stop)
  const told = under.filter((value) => !isTerm(value))
  return under.length > told.length && told.length * 2 >= under.length ? told : under
}

const isTerm = ({ box: { tag } }: { readonly box: Box }): boolean => tag === 'dt' || tag === 'th'

const ROLE_CLASS = /(?:^|[\s_-])(?:roles?|characters?|personnages?|fonctions?|parts?|jobs?|metiers?)(?=$|[\s_-])/i
/** A template calls it what somebody does, or whom somebody plays. */
export const isRole = ({ box }: Pick<Value, 'box'>): boolean => ROLE_CLASS.test(box.node.attribs?.class ?? '')

/** Where a template calls what people do by a class, before or behind their names: the names, and a craft with its name. */
function withRoles(values: Labelled['values']): Labelled['values'] | undefined {
  const roles = values.filter(isRole).length
  const [first] = values
  if (!first || roles < 2 || roles === values.length) return undefined
  const lines = isRole(first) ? values : values.toReversed()
  let role = ''
  const named = lines.flatMap((value) => {
    if (isRole(value)) role = value.text
    if (isRole(value)) return []
    return [isOffstage(role) ? { ...value, text: `${role} : ${value.text}` } : value]
  })
  return isRole(first) ? named : named.toReversed()
}

/** Of pairs that fill most of the lines, the side that names people. A craft stays with its name. */
export function namesOf(values: Labelled['values']): Labelled['values'] | undefined {
  const parts: (Pair | Value)[] = []
  for (let i = 0; i < values.length; ) {
    const value = values[i]
    const pair = pairAt(values, i)
    if (value) parts.push(pair ?? value)
    i += pair?.takes ?? 1
  }
  const pairs = parts.filter((part) => 'takes' in part)
  const taken = pairs.reduce((n, { takes }) => n + takes, 0)
  if (pairs.length < 2 || taken * 3 < values.length * 2) return undefined
  const [first, second] = [0, 1].map((side) => pairs.reduce((n, { parts }) => n + likeness(parts[side] ?? ''), 0))
  if (first === undefined || second === undefined || Math.max(first, second) < pairs.length) return undefined
  const side = second > first ? 1 : 0
  const made = pairs.some(({ parts }) => isOffstage(parts[1 - side] ?? ''))
  return parts.flatMap((part) => {
    if (!('takes' in part)) return part
    const { value } = part
    const [name, other] = side === 0 ? part.parts : [part.parts[1], part.parts[0]]
    if (isOffstage(other)) return { ...value, text: `${other} : ${name}` }
    // `Construction de la barque`, among crafts that everybody knows, is one too.
    return made && isStaff(other) && !isCharacter(other) ? [] : { ...value, text: name }
  })
}

/** What is done by somebody who does not play; `The Engineer` is whom somebody plays. */
const isOffstage = (text: string): boolean =>
  !ARTICLE.test(text) && (roleOf(text)?.properties.some((property) => property !== 'performer') ?? false)

/** How much a text is like the name of somebody. */
function likeness(printed: string): number {
  if (roleOf(printed)) return -2
  // `Ada Lampe, soprano`
  const [text = ''] = printed.split(',')
  if (whoIs(text) === 'Person') return 3
  if (ARTICLE.test(text) || !isSomebody(text, true)) return 0
  return isSomebody(text, false) ? 2 : 0.5
}

const ARTICLE = /^(?:the|an?|les?|la|une?|l['’])(?:\s|(?<=['’]))/i

/** A name and what stands beside it, at the head of these lines. */
export const pairAt = (values: Labelled['values'], i: number): Pair | undefined => {
  const value = values[i]
  return value && (inRow(value, values[i + 1]) ?? inLine(value))
}

/** A name may be a link in its description. */
const isIn = (tag: string, { box }: Value): boolean => nearest(box, 3, (one) => one.tag === tag) !== undefined

/** Two lines in one element: a term and its description, the cells of a row, a card. */
function inRow(value: Value, next: Value | undefined): Pair | undefined {
  if (!next || next.line !== value.line + 1) return undefined
  const isEntry = isIn('dt', value) && isIn('dd', next)
  let row: Box | undefined = value.box
  while (row && row.end - row.first < 2) row = row.parent
  if (!isEntry && (row?.first !== value.line || row.end !== next.line + 1)) return undefined
  return { parts: [value.text, next.text], value, takes: 2 }
}

/** `<b>Simone</b> Clara Lampe`, `Clara Lampe <em>Simone</em>`, `Simone : Clara Lampe`. */
function inLine(value: Value): Pair | undefined {
  const { box, line, text } = value
  const marked = box.children.filter((child) => child.first === line && child.end - child.first <= 1)
  const [child, ...more] = marked
  const lead = child ? textIn(child.node).trim() : ''
  const words = more.length === 0 || text.startsWith(lead) ? lead : ''
  const parts =
    words === '' || words === text
      ? undefined
      : text.startsWith(words)
        ? [words, text.slice(words.length)]
        : text.endsWith(words)
          ? [text.slice(0, -words.length), words]
          : undefined
  const [first, second] = (parts ?? SIDES.exec(withoutLeaders(text))?.slice(1) ?? []).map((part) =>
    part.replace(EDGES, ''),
  )
  if (
    !first ||
    !second ||
    first.length > LONGEST ||
    second.length > LONGEST ||
    /^[,;&+(]/.test(parts?.[1]?.trim() ?? '')
  )
    return undefined
  return { parts: [first, second], value, takes: 1 }
}

const LONGEST = 60
const SIDES = /^(.{2,60}?)\s*(?:\s:|:|\s[–—-]|\.{3,}|…)\s+(.{2,60})$/u
const EDGES = /^[\s:.…–—-]+|[\s:…–—-]+$/gu
