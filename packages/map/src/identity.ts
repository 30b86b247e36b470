/** Identity key → IRI. Frozen once given; kept in `ids.lock.json`. */
export type IdLock = Readonly<Record<string, string>>

/** A thing that needs an IRI. */
export interface Wanted {
  /** What it is known by, the strongest first. A key that two things share identifies neither. */
  readonly keys: readonly string[]
  /** The IRI that it gets when it is new; a number is added when it is taken. */
  readonly iri: string
}

export interface Given {
  /** The IRI of each wanted thing, in their order. */
  readonly iris: readonly string[]
  readonly ids: IdLock
}

/**
 * Gives each thing its IRI: the one that any of its keys already has, strongest first; else a new one. All keys that
 * identify it are then bound to that IRI, so that it is known again when one of them changes.
 */
export function identify(wanted: readonly Wanted[], lock: IdLock): Given {
  const holders = new Map<string, number>()
  for (const { keys } of wanted) for (const key of new Set(keys)) holders.set(key, (holders.get(key) ?? 0) + 1)
  const unique = (key: string): boolean => holders.get(key) === 1
  const iris: (string | undefined)[] = wanted.map(() => undefined)
  const taken = new Set<string>()
  const depth = Math.max(0, ...wanted.map(({ keys }) => keys.length))
  for (let level = 0; level < depth; level++)
    for (const [i, { keys }] of wanted.entries()) {
      const key = keys[level]
      if (iris[i] !== undefined || key === undefined || !unique(key)) continue
      const known = lock[key]
      if (known === undefined || taken.has(known)) continue
      iris[i] = known
      taken.add(known)
    }
  const reserved = new Set(Object.values(lock))
  const ids: Record<string, string> = { ...lock }
  for (const [i, { keys, iri }] of wanted.entries()) {
    let given = iris[i]
    if (given === undefined) {
      given = iri
      for (let n = 2; taken.has(given) || reserved.has(given); n++) given = `${iri}-${n}`
      taken.add(given)
      iris[i] = given
    }
    for (const key of keys) if (unique(key)) ids[key] ??= given
  }
  return { iris: iris.map((iri, i) => iri ?? wanted[i]?.iri ?? ''), ids }
}

/** The lock in the order that it is written in: by key, so that a diff shows what is new. */
export const sortedLock = (ids: IdLock): IdLock =>
  Object.fromEntries(
    Object.keys(ids)
      .sort()
      .map((key) => [key, ids[key] ?? '']),
  )
