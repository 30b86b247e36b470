/** Clients that are remembered at a time; the one that was silent longest is forgotten first. */
const MOST = 10_000

/**
 * A token bucket for each client: `size` requests at once, and as many again in each `window`.
 *
 * @param window milliseconds
 * @param clock milliseconds, never backwards
 */
export function tokenBucket(size: number, window: number, clock: () => number): (client: string) => boolean {
  const buckets = new Map<string, { tokens: number; at: number }>()
  return (client) => {
    const now = clock()
    const { tokens, at } = buckets.get(client) ?? { tokens: size, at: now }
    const left = Math.min(size, tokens + ((now - at) / window) * size)
    buckets.delete(client)
    buckets.set(client, { tokens: left >= 1 ? left - 1 : left, at: now })
    const [oldest] = buckets.keys()
    if (buckets.size > MOST && oldest !== undefined) buckets.delete(oldest)
    return left >= 1
  }
}
