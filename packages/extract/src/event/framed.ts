import type { Box } from '../page/outline.ts'

/** Makes an element, with all that it holds, part of the page’s frame. */
export function framed(box: Box): void {
  box.frame = 2
  for (const child of box.children) framed(child)
}
