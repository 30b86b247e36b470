// Runs every test and closes with the one line that continuous integration reads: `N passed, N failed, N skipped`.
// With CI set, a skipped test fails the run: there, every system program is expected to be present.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const file = join(tmpdir(), `rampe-tests-${process.pid}.json`)
const run = spawnSync(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...process.argv.slice(2)],
  { stdio: 'inherit', shell: process.platform === 'win32' },
)
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8'))
rmSync(file)
const skipped = numPendingTests + numTodoTests
if (process.env.CI && skipped > 0) console.error(`${skipped} tests were skipped: run scripts/system-deps.sh first.`)
console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${skipped} skipped`)
process.exit(run.status || (process.env.CI && skipped > 0) ? 1 : 0)
