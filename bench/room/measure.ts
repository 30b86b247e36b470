/** The best of some rounds after one to warm up, in milliseconds of processor time: less shaken by a busy machine than a clock. */
export function measure(run: () => void, rounds = 3): number {
  run()
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
