import type { SiteProfile, Template } from '@rampe/model'
import type { Box } from '../page/outline.ts'
import { patternOf } from './rules/pattern.ts'

const IDENT = /^-?[A-Za-z_][\w-]*$/

/**
 * A CSS selector for the place that an element has in its template: tags and first classes from the body down, without
 * places among siblings. The same on every page that a template makes.
 */
export function templatePath(box: Box): string {
  const steps: string[] = []
  for (let at: Box | undefined = box; at && at.tag !== 'body' && at.tag !== 'html' && at.tag !== ''; at = at.parent) {
    const first = at.node.attribs?.class?.trim().split(/\s+/)[0] ?? ''
    steps.push(IDENT.test(first) && !/\d/.test(first) ? `${at.tag}.${first}` : at.tag)
  }
  return steps.reverse().join(' > ')
}

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

/** The template of a page: the first whose pattern matches its address. */
export function templateOf(profile: SiteProfile, url: string): Template | undefined {
  const { host, pathname, search } = new URL(url)
  if (host !== profile.host) return undefined
  return profile.templates.find(
    ({ url: pattern }) =>
      pattern !== undefined &&
      (patternOf(pattern).exec(pathname) !== undefined ||
        (search !== '' && patternOf(pattern).exec(pathname + search) !== undefined)),
  )
}
