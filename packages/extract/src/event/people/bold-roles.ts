import type { Box } from '../../page/outline.ts'
import { textIn } from '../../page/tree.ts'
import { isRoleOnly } from '../../readers/people/role-heads.ts'
import { roleOf } from '../../readers/people/roles.ts'

const BOLD: ReadonlySet<string> = new Set(['b', 'strong'])
const FEWEST = 2
const LONGEST = 1500

/**
 * A line that sets roles in bold among the names, a role to a line: `<b>Danse</b> Ada Lampe, Tom Ruisseau <b>Lumières</b> Maude Roy`.
 * Nothing else tells where the names of one end and another begins. The same text where fewer than two are roles.
 */
export function withBoldRoles(text: string, box: Box): string {
  if (text.length > LONGEST || box.children.length < FEWEST) return text
  const roles = box.children
    .filter(({ tag }) => BOLD.has(tag))
    .map(({ node }) => textIn(node).trim())
    .filter((words) => isRoleOnly(words) || roleOf(words) !== undefined)
  if (roles.length < FEWEST) return text
  const starts: (readonly [at: number, role: string])[] = []
  for (const role of roles) {
    const from = starts.at(-1)
    const at = text.indexOf(role, from ? from[0] + from[1].length : 0)
    if (at >= 0) starts.push([at, role])
  }
  const first = text.slice(0, starts[0]?.[0] ?? text.length).trim()
  const rows = starts.map(([at, role], n) => {
    const names = text.slice(at + role.length, starts[n + 1]?.[0]).replace(/^[\s:–—-]+|[\s,;|/•·]+$/gu, '')
    return `${role.replace(/\s*:$/, '')} : ${names}`
  })
  return [first, ...rows].filter((row) => row !== '').join('\n')
}
