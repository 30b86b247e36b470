import type { Box, Line } from './box.ts'
import { plain } from './words.ts'

/** A line as it was printed. Its plain words are made when somebody asks; its frame is that of its element once that is settled, and then headings in another guise are found. */
export class PrintedLine implements Line {
  readonly index: number
  readonly text: string
  readonly box: Box
  heading: number
  readonly strong: boolean
  readonly apart: boolean
  readonly hidden: boolean
  private folded: string | undefined = undefined

  constructor(index: number, text: string, box: Box, heading: number, strong: boolean, apart: boolean) {
    this.index = index
    this.text = text
    this.box = box
    this.heading = heading
    this.strong = strong
    this.apart = apart
    this.hidden = box.hidden
  }

  get plain(): string {
    this.folded ??= plain(this.text)
    return this.folded
  }

  get frame(): 0 | 1 | 2 {
    return this.box.frame
  }
}
