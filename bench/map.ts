import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { optionsOf } from './options.ts'

/** One printed row. */
interface Row {
  readonly tool: string
  readonly n: number
  readonly claims: number
  readonly seconds: number
  readonly peakMB: number
}

/**
 * The map over an invented site of `--events N` (1000) events with sixty claims each, and over one ten times as large:
 * time, the peak of memory, and how time grows. Each size runs in a process of its own.
 *
 * `--series [--corpus DIR] [--markup use|ignore]` instead: how well pages with several performances of one show are read.
 * `--graphs` instead: what real event graphs look like before and after (`../shared/conformance/event-graphs`).
 */
export async function mapBench(args: string[]): Promise<void> {
  if (args.includes('--graphs')) {
    const { eventGraphs } = await import('./map/event-graphs.ts')
    eventGraphs(args.filter((arg) => arg !== '--graphs'))
    return
  }
  if (args.includes('--series')) {
    const { seriesBench } = await import('./map/series.ts')
    await seriesBench(args.filter((arg) => arg !== '--series'))
    return
  }
  const given = optionsOf(args, ['events', 'json'])
  const events = Number(given.events ?? 1000)
  const rows: Row[] = []
  for (const n of [events, events * 10]) {
    const script = join(import.meta.dirname, 'map', 'measure.ts')
    const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=source', script, String(n)], {
      maxBuffer: 1 << 20,
    })
    const row: Row = JSON.parse(stdout)
    rows.push(row)
    console.log(
      `${row.tool}  ${String(row.n).padStart(6)} events  ${String(row.claims).padStart(7)} claims  ${row.seconds.toFixed(2).padStart(6)} s  ${String(row.peakMB).padStart(5)} MB`,
    )
  }
  const [small, large] = rows
  if (small && large) {
    const grown = large.seconds / small.seconds
    const linear = (large.claims * Math.log(large.claims)) / (small.claims * Math.log(small.claims))
    console.log(
      `${(large.claims / small.claims).toFixed(1)}× the claims took ${grown.toFixed(1)}× the time (n log n: ${linear.toFixed(1)}×)`,
    )
  }
  if (given.json !== undefined) writeFileSync(given.json, JSON.stringify({ bench: 'map', rows }, null, 1))
}
