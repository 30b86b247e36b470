import type { Box } from '../page/outline.ts'

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
