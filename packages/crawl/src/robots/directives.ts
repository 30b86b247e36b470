import { nameOf } from './parse.ts'

/** `X-Robots-Tag: noindex, rampe: nofollow, otherbot: none`: directives for all robots, and for the one of this name. */
export function directives(header: string | undefined, userAgent: string): readonly string[] {
  const own = nameOf(userAgent)
  const found: string[] = []
  let agent = ''
  for (const part of header?.toLowerCase().split(',') ?? []) {
    const named = /^\s*([\w-]+)\s*:\s*(.*)$/.exec(part)
    if (named !== null && named[1] !== 'unavailable_after' && !named[1]?.startsWith('max-')) agent = named[1] ?? ''
    if (agent === '' || agent === own) found.push((named?.[2] ?? part).trim())
  }
  return found
}
