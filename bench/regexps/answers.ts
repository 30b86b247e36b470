import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Asker, Task, Told } from './worker.ts'

/** What was answered before about an expression's text, for as long as the checker's own sources are the same. */
export class Answers {
  readonly #file: string
  readonly #stamp = stamp()
  readonly #known: Map<string, Told>

  constructor(file: string) {
    this.#file = file
    this.#known = new Map(Object.entries(read(file, this.#stamp)))
  }

  /** The answer of before, or that of the asker; none where nobody is asked. */
  async of(task: Task, ask?: Asker): Promise<Told> {
    const key = `${task.ask} ${task.timeout} /${task.source}/${task.flags}`
    const before = this.#known.get(key)
    if (before || !ask) return before ?? { answers: [], ended: false }
    const told = await ask(task)
    this.#known.set(key, told)
    if (this.#known.size % 100 === 0) this.save()
    return told
  }

  save(): void {
    mkdirSync(dirname(this.#file), { recursive: true })
    const answers = Object.fromEntries(this.#known)
    writeFileSync(this.#file, JSON.stringify({ stamp: this.#stamp, answers }, asText))
  }
}

function stamp(): string {
  const hash = createHash('sha256')
  for (const file of globSync('*.ts', { cwd: import.meta.dirname, exclude: ['*.test.ts'] }).sort())
    hash.update(readFileSync(join(import.meta.dirname, file)))
  return hash.digest('hex')
}

function read(file: string, wanted: string): Record<string, Told> {
  if (globSync(file).length === 0) return {}
  const { stamp, answers } = JSON.parse(readFileSync(file, 'utf8'), asNumber)
  return stamp === wanted ? answers : {}
}

/** JSON has no word for what is infinite. */
const asText = (_: string, value: unknown): unknown => (value === Number.POSITIVE_INFINITY ? 'infinite' : value)
const asNumber = (_: string, value: unknown): unknown => (value === 'infinite' ? Number.POSITIVE_INFINITY : value)
