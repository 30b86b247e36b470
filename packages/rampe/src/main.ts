import { setFlagsFromString } from 'node:v8'
import { program } from './program.ts'

// Pages, claims and graphs are mostly young objects: collected before they pile up, they take little more than half the memory, at the
// same speed (measured with `pnpm bench crawl` and `map`, which run every tool so).
setFlagsFromString('--semi-space-growth-factor=1')

process.exitCode = await program(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  env: process.env,
  cwd: process.cwd(),
})
