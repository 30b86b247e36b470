import type { Box } from './box.ts'
import { PrintedLine } from './line.ts'
import { fold } from './tree.ts'

const LEVELS: ReadonlyMap<string, number> = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]))

/** So much of a line tells whether what follows runs on. */
const LAST = 16

/** The lines of a page while it is walked: words run on until something breaks the line. */
export class Printing {
  readonly lines: PrintedLine[] = []
  private words = ''
  private box: Box
  private bold = true
  /** Line breaks since the last words. */
  private breaks = 0

  constructor(root: Box) {
    this.box = root
  }

  /** How many lines there are, the one that is being printed among them. */
  get count(): number {
    return this.lines.length + (this.words === '' ? 0 : 1)
  }

  /** More words of the line, which stands in what holds all of it and is bold where all of it is. */
  print(words: string, box: Box, bold: boolean): void {
    const begins = this.words === ''
    this.box = begins ? box : common(this.box, box)
    this.bold = begins ? bold : this.bold && bold
    this.words += words
  }

  /** A space, unless the line begins with it. */
  space(): void {
    if (this.words !== '') this.words += ' '
  }

  /** Whether what follows would touch the word before it. */
  get touches(): boolean {
    return this.words !== '' && !this.words.endsWith(' ')
  }

  /** The last characters of the line. */
  get last(): string {
    return this.words.slice(-LAST)
  }

  /** Ends the line. */
  break(): void {
    if (this.words === '') return
    const { lines, box, bold, breaks } = this
    const text = fold(this.words)
    this.words = ''
    if (text === '') return
    lines.push(new PrintedLine(lines.length, text, box, levelOf(box), bold, breaks > 1))
    this.breaks = 0
  }

  /** Ends the line at a line break: two of them leave an empty line. */
  feed(): void {
    this.break()
    this.breaks++
  }

  /** Ends the line where a block begins. */
  begin(): void {
    this.break()
    this.breaks = 0
  }
}

/** The level of the heading around an element; of several the outermost of the nearest four. */
function levelOf(box: Box): number {
  let level = 0
  for (let at: Box | undefined = box, up = 0; at && up < 4; at = at.parent, up++) level = LEVELS.get(at.tag) ?? level
  return level
}

/** The innermost element that holds both. */
function common(a: Box, b: Box): Box {
  let x = a
  let y = b
  while (x !== y) {
    if (x.depth >= y.depth && x.parent) x = x.parent
    else if (y.parent) y = y.parent
    else break
  }
  return x
}
