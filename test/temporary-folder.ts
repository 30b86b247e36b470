import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives all tests of a run one temporary folder, and removes it with all that they left there. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'rampe-tests-'))
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
