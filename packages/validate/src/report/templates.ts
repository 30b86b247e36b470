import type { Issue } from '@rampe/model'

/**
 * The template that a page's address speaks of: its path with what changes from page to page left open,
 * `/fr/saison/nora-la-nuit` → `/fr/saison/*`. The home page is `/`; an issue without a page has none.
 */
export function templateOf(url: string | undefined): string {
  if (!url) return ''
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (!parsed) return ''
  const parts = parsed.pathname.split('/').filter(Boolean)
  if (parts.length === 0) return parsed.search ? '/?*' : '/'
  const open = parts.map((part, at) => (at === parts.length - 1 || /\d/.test(part) ? '*' : part))
  return `/${open.join('/')}`
}

/** Issues of one rule by template, the most frequent first. */
export function byTemplate(issues: readonly Issue[]): readonly (readonly [string, readonly Issue[]])[] {
  return [...Map.groupBy(issues, (issue) => templateOf(issue.url))].sort((a, b) => b[1].length - a[1].length)
}

/** Issues by code, in the order they stand in the report. */
export const byCode = (issues: readonly Issue[]): readonly (readonly [string, readonly Issue[]])[] => [
  ...Map.groupBy(issues, (issue) => issue.code),
]
