// `pnpm bench validate`: how fast rules run beside the SHACL engine alone, which cases of the W3C's SHACL Core suite pass,
// which Artsdata constraint is reported for which failing example, and how our Artsdata score compares with theirs: their
// published reports column by column, and the fixtures of their program under its own scoring shapes.
// --n 1000 --only speed|shacl|artsdata|score|fixtures --shacl DIR --scores DIR --fixtures DIR --json FILE
import { existsSync, writeFileSync } from 'node:fs'
import { optionsOf, shared } from './options.ts'
import type { Row } from './validate/rows.ts'
import { parity, scoreFixtures } from './validate/scores.ts'
import { constraints, shaclCore } from './validate/shacl.ts'
import { speed } from './validate/speed.ts'

export async function validateBench(args: string[]): Promise<void> {
  const {
    n = '1000',
    only,
    shacl = shared('conformance/shacl-core'),
    scores = shared('conformance/event-graphs/artsdata-score'),
    fixtures = shared('artsdata/artsdata-score'),
    json,
  } = optionsOf(args, ['n', 'only', 'shacl', 'scores', 'fixtures', 'json'])
  const rows: Row[] = []
  const part = async (name: string, run: () => Promise<Row[]>): Promise<void> => {
    if (only && only !== name) return
    console.log(`\n${name}`)
    const found = await run()
    console.table(found)
    rows.push(...found)
  }
  await part('speed', () => speed(Number(n)))
  if (existsSync(shacl)) await part('shacl', () => shaclCore(shacl))
  await part('artsdata', constraints)
  if (existsSync(scores)) await part('score', async () => parity(scores))
  if (existsSync(fixtures)) await part('fixtures', () => scoreFixtures(fixtures))
  if (json) writeFileSync(json, JSON.stringify({ bench: 'validate', rows }, null, 2))
}
