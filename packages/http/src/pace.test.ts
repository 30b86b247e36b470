import { describe, expect, test } from 'vitest'
import { Pace, type PaceOptions, type Reception } from './pace.ts'

const signal = new AbortController().signal
const ok: Reception = { kind: 'ok', milliseconds: 1 }

/** The gaps between requests to one host that answers each as given. */
async function gaps(
  options: PaceOptions,
  receptions: readonly Reception[],
  floor?: number,
): Promise<readonly number[]> {
  const pace = new Pace(options)
  if (floor !== undefined) pace.setFloor('theatre.example', floor)
  const found: number[] = []
  for (const reception of receptions) {
    const turn = await pace.turn('theatre.example', signal)
    if (turn.gap !== undefined) found.push(turn.gap)
    turn.done(reception)
  }
  return found
}

describe('pace', () => {
  test('keeps the delay between requests to one host', async () => {
    const found = await gaps({ delayMs: 40 }, [ok, ok, ok, ok])
    expect(Math.min(...found)).toBeGreaterThanOrEqual(40)
  })

  test('keeps what robots.txt asks for, where it is more', async () => {
    expect(Math.min(...(await gaps({ delayMs: 5 }, [ok, ok, ok], 60)))).toBeGreaterThanOrEqual(60)
    expect(Math.min(...(await gaps({ delayMs: 60 }, [ok, ok, ok], 5)))).toBeGreaterThanOrEqual(60)
  })

  test('gives a slow host as long as its answer took', async () => {
    const [first = 0] = await gaps({ delayMs: 10 }, [{ kind: 'ok', milliseconds: 120 }, ok])
    expect(first).toBeGreaterThanOrEqual(120)
  })

  test('doubles the distance when the host is busy, and an error never shortens it', async () => {
    const busy: Reception = { kind: 'busy', milliseconds: 1 }
    const failed: Reception = { kind: 'failed', milliseconds: 1 }
    const [one = 0, two = 0, three = 0] = await gaps({ delayMs: 20 }, [busy, busy, failed, ok])
    expect(one).toBeGreaterThanOrEqual(40)
    expect(two).toBeGreaterThanOrEqual(80)
    expect(three).toBeGreaterThanOrEqual(80)
  })

  test('waits as long as the host says, also when waiting of our own is off', async () => {
    const [first = 0] = await gaps({ delayMs: 0 }, [{ kind: 'busy', milliseconds: 1, retryAfterMs: 150 }, ok])
    expect(first).toBeGreaterThanOrEqual(150)
  })

  test('lets other hosts pass', async () => {
    const pace = new Pace({ delayMs: 10_000 })
    const start = performance.now()
    for (const host of ['a.example', 'b.example', 'c.example']) (await pace.turn(host, signal)).done(ok)
    expect(performance.now() - start).toBeLessThan(1000)
  })

  test.each([1, 3])('lets %d requests at a time', async (perHost) => {
    const pace = new Pace({ delayMs: 0, perHost })
    let active = 0
    let most = 0
    await Promise.all(
      Array.from({ length: 9 }, async () => {
        const turn = await pace.turn('theatre.example', signal)
        active += 1
        most = Math.max(most, active)
        await new Promise((resolve) => setTimeout(resolve, 5))
        active -= 1
        turn.done(ok)
      }),
    )
    expect(most).toBe(perHost)
  })

  test('gives a failing host a rest, and gives it up after three', async () => {
    const pace = new Pace({ delayMs: 0, breakAfter: 2, restMs: 20 })
    const failed: Reception = { kind: 'failed', milliseconds: 1 }
    const found: number[] = []
    const fail = async (): Promise<void> => {
      const turn = await pace.turn('theatre.example', signal)
      found.push(turn.gap ?? 0)
      turn.done(failed)
    }
    for (let count = 0; count < 8; count++) await fail()
    expect(found[2]).toBeGreaterThanOrEqual(20)
    expect(found[4]).toBeGreaterThanOrEqual(40)
    expect(found[6]).toBeGreaterThanOrEqual(80)
    await expect(pace.turn('theatre.example', signal)).rejects.toMatchObject({ code: 'host-resting' })
  })

  test('an abort ends the waiting', async () => {
    const pace = new Pace({ delayMs: 60_000 })
    ;(await pace.turn('theatre.example', signal)).done(ok)
    await expect(pace.turn('theatre.example', AbortSignal.timeout(30))).rejects.toThrow()
  })
})
