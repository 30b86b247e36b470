/** Identity key → IRI. Frozen once given; kept in `ids.lock.json`. */
export type IdLock = Readonly<Record<string, string>>

/** A thing that needs an IRI. */
export interface Wanted {
  /** What it is known by, the strongest first. A key that two things share identifies neither. */
  readonly keys: readonly string[]
  /** The IRI that it gets when it is new; a number is added when it is taken. */
  readonly iri: string
}

/** {@link IdLock} while it grows. */
export type Ids = ReadonlyMap<string, string>

export interface Given {
  /** The IRI of each wanted thing, in their order. */
  readonly iris: readonly string[]
  readonly ids: Ids
}

/** Stands for the things of a key that several have. */
const SEVERAL = -1

/** Which thing has each key alone. */
function holdersOf(wanted: readonly Wanted[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>()
  for (const [i, { keys }] of wanted.entries())
    for (const key of keys) holders.set(key, (holders.get(key) ?? i) === i ? i : SEVERAL)
  return holders
}

/** The IRIs that things already have: by any of their keys, the strongest first. */
function knownIris(wanted: readonly Wanted[], holders: ReadonlyMap<string, number>, lock: Ids): Map<number, string> {
  const found = new Map<number, string>()
  if (lock.size === 0) return found
  const taken = new Set<string>()
  const depth = Math.max(0, ...wanted.map(({ keys }) => keys.length))
  for (let level = 0; level < depth; level++)
    for (const [i, { keys }] of wanted.entries()) {
      const key = keys[level]
      if (found.has(i) || key === undefined || holders.get(key) !== i) continue
      const known = lock.get(key)
      if (known === undefined || taken.has(known)) continue
      found.set(i, known)
      taken.add(known)
    }
  return found
}

/**
 * Gives each thing its IRI: the one that any of its keys already has, strongest first; else a new one. All keys that
 * identify it are then bound to that IRI, so that it is known again when one of them changes.
 */
export function identify(wanted: readonly Wanted[], lock: Ids): Given {
  const holders = holdersOf(wanted)
  const known = knownIris(wanted, holders, lock)
  const taken = new Set([...lock.values(), ...known.values()])
  const ids = new Map(lock)
  const iris = wanted.map(({ keys, iri }, i) => {
    let given = known.get(i) ?? iri
    if (!known.has(i)) for (let n = 2; taken.has(given); n++) given = `${iri}-${n}`
    taken.add(given)
    for (const key of keys) if (holders.get(key) === i && !ids.has(key)) ids.set(key, given)
    return given
  })
  return { iris, ids }
}

/** The lock in the order that it is written in: by key, so that a diff shows what is new. */
export const sortedLock = (ids: Ids): IdLock =>
  Object.fromEntries([...ids].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
