/** The best of some rounds after one to warm up, in milliseconds of processor time: less shaken by a busy machine than a clock. */
export function measure(run: () => void, rounds = 3): number {
  const [best = Number.NaN] = measureAll([run], rounds)
  return best
}

/** The same for several, a round of each in turn: what shakes the machine for a while shakes all of them. */
export function measureAll(runs: readonly (() => void)[], rounds = 3): readonly number[] {
  for (const run of runs) run()
  const taken = Array.from({ length: rounds }, () => runs.map(timeOf))
  return runs.map((_, n) => Math.min(...taken.map((times) => times[n] ?? Number.NaN)))
}

function timeOf(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
