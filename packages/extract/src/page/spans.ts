import { type TreeNode, textIn } from './tree.ts'

const START = /(?:^|[\s_-])(?:start|begin|from|debut)(?:$|[\s_-])/i
const END = /(?:^|[\s_-])(?:end|fin)(?:$|[\s_-])/i

const isCalled = (node: TreeNode | undefined, name: RegExp): boolean => name.test(node?.attribs?.class ?? '')

/** `<span class="start">02 Dec</span><span class="end">17 Jan</span>`: from the first to the second, with no sign between them. */
export function spansFrom(before: TreeNode | undefined, node: TreeNode): boolean {
  if (!isCalled(node, END) || !isCalled(before, START)) return false
  const [from, to] = [textIn(before ?? node), textIn(node)]
  return /\d/.test(from) && /^[\p{L}\d]/u.test(to) && /\d/.test(to)
}
