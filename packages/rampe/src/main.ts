import { setFlagsFromString } from 'node:v8'
import { program } from './program.ts'

// Nearly all that a run makes is dropped at once. Young objects keep the room that they had when the modules were loaded; with more,
// they pile up to twice the memory at the same speed. And the bodies of pages, which stand outside of the heap and so hardly hasten a
// collection, come to 40 MB between two of them, not to 100 (measured with `pnpm bench crawl` and `map`).
setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=100')

process.exitCode = await program(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  env: process.env,
  cwd: process.cwd(),
})
