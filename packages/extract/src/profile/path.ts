import type { SiteProfile, Template } from '@rampe/model'
import type { TreeNode } from '../page/tree.ts'
import { patternOf } from './rules/pattern.ts'

const IDENT = /^-?[A-Za-z_][\w-]*$/

/**
 * A CSS selector for the place that an element has in its template: tags and first classes from the body down, without
 * places among siblings. The same on every page that a template makes.
 */
export function templatePath(element: TreeNode): string {
  const known = paths.get(element)
  if (known !== undefined) return known
  const above: TreeNode[] = []
  let at: TreeNode | null = element
  while (at && !isTop(at) && !paths.has(at)) {
    above.push(at)
    at = at.parent
  }
  let path = at && !isTop(at) ? (paths.get(at) ?? '') : ''
  for (const one of above.reverse()) {
    path = path === '' ? stepOf(one) : `${path} > ${stepOf(one)}`
    paths.set(one, path)
  }
  return path
}

const paths = new WeakMap<TreeNode, string>()
const isTop = ({ type, name }: TreeNode): boolean => type !== 'tag' || name === 'body' || name === 'html'

function stepOf({ name = '', attribs }: TreeNode): string {
  const first = attribs?.class?.trim().split(SPACES, 1)[0] ?? ''
  return isName(first) ? `${name}.${first}` : name
}

/** The further classes that tell an element from those beside it: the first is often the same for all. */
export function furtherClasses({ attribs }: TreeNode): readonly string[] {
  const classes = attribs?.class?.trim().split(SPACES) ?? []
  return classes.length < 2 ? [] : classes.slice(1, 1 + MOST_CLASSES).filter(isName)
}

const SPACES = /\s+/
const MOST_CLASSES = 3
const isName = (text: string): boolean => IDENT.test(text) && !/\d/.test(text)

/** The shape of an address: its folders as they are, its last part and its numbers open. A regular expression. */
export function addressShape(url: string): string {
  const segments = new URL(url).pathname.split('/').filter(Boolean)
  const last = segments.length - 1
  const open = segments.map((segment, i) => {
    if (i === last)
      return /\.\w{2,5}$/.test(segment) ? `[^/]+${literal(segment.slice(segment.lastIndexOf('.')))}` : '[^/]+'
    return /^\d+$/.test(segment) ? '\\d+' : literal(segment)
  })
  return segments.length === 0 ? '^/$' : `^/${open.join('/')}/?$`
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** With `www.` and without is one site. */
export const isSameHost = (a: string, b: string): boolean => a.replace(/^www\./, '') === b.replace(/^www\./, '')

/** The template of a page: the first whose pattern matches its address. */
export function templateOf(profile: SiteProfile, url: string): Template | undefined {
  const { host, pathname, search } = new URL(url)
  if (!isSameHost(host, profile.host)) return undefined
  return profile.templates.find(
    ({ url: pattern }) =>
      pattern !== undefined &&
      (patternOf(pattern).exec(pathname) !== undefined ||
        (search !== '' && patternOf(pattern).exec(pathname + search) !== undefined)),
  )
}
