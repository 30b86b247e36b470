import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** One line of a printed table. */
export type Row = Readonly<Record<string, string | number>>

/** The files of a folder that end so, in order. */
export const filesIn = (folder: string, suffix: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(suffix))
    .sort()
    .map((name) => join(folder, name))
