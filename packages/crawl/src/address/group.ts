import type { Promise3 } from './words.ts'

/** Segments that hold a value rather than name a section. */
const NUMBER = /^\d+(?:[-_.]\d+)*$/
const SECTION = /^[a-z]{2,24}(?:-[a-z]{1,24}){0,2}$/i

/**
 * The shape of an address: sections are kept, values are not. `/en/events/2026/phedre-12?page=3` → `/en/events/#/*?page`.
 * Addresses of one shape are usually pages of one kind.
 */
export function shapeOf(url: URL): string {
  const segments = url.pathname.split('/').slice(1)
  const last = segments.length - 1
  const shape = segments
    .slice(0, 6)
    .map((segment, index) => {
      if (segment === '') return ''
      if (NUMBER.test(segment)) return '#'
      return index < last && SECTION.test(segment) ? segment.toLowerCase() : '*'
    })
    .join('/')
  const names = [...new Set(url.searchParams.keys())].slice(0, 6)
  return `/${shape}${names.length === 0 ? '' : `?${names.join('&')}`}`
}

/** What the words of a group's links promise. */
export const promiseOfGroup = (group: string): Promise3 => {
  const mark = group.at(-1)
  return mark === '+' || mark === '-' ? mark : '='
}

/** The host of a group of pages; undefined for groups that are told apart otherwise (seeds, sitemaps, feeds). */
export const hostOfGroup = (group: string): string | undefined => /^([^/ ]+)\//.exec(group)?.[1]
