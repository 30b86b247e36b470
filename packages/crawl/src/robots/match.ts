const UNRESERVED = /[A-Za-z0-9\-._~]/

/**
 * A path or rule in the form in which they are compared (RFC 9309, 2.2.2): octets outside US-ASCII are percent-encoded,
 * unreserved characters are not, hexadecimal digits are upper case.
 */
export function normalisedPath(path: string): string {
  let result = ''
  for (let at = 0; at < path.length; ) {
    const code = path.codePointAt(at) ?? 0
    const char = String.fromCodePoint(code)
    const hex = char === '%' ? /^[0-9a-fA-F]{2}/.exec(path.slice(at + 1, at + 3))?.[0] : undefined
    if (hex !== undefined) {
      const plain = String.fromCharCode(Number.parseInt(hex, 16))
      result += UNRESERVED.test(plain) ? plain : `%${hex.toUpperCase()}`
      at += 3
      continue
    }
    result += code > 0x7f || code <= 0x20 ? percentEncoded(char) : char
    at += char.length
  }
  return result
}

const percentEncoded = (char: string): string =>
  [...Buffer.from(char, 'utf8')].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')

/** What rules are compared with: path and query of an absolute or relative address, without fragment; at least `/`. */
export function pathOf(url: string): string {
  const bare = url.split('#', 1)[0] ?? ''
  const scheme = /^(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?\/\//.exec(bare)?.[0].length ?? 0
  const rest = bare.slice(scheme)
  const host = scheme > 0 ? (/^[^/?;]*/.exec(rest)?.[0].length ?? 0) : noScheme(rest)
  const path = rest.slice(host)
  return normalisedPath(path.startsWith('/') ? path : `/${path}`)
}

/** `theatre.example/x` without a scheme still names a host first. */
const noScheme = (rest: string): number =>
  rest.startsWith('/') ? 0 : (/^[^/?;]*\.[^/?;]*(?=\/)/.exec(rest)?.[0].length ?? 0)

/**
 * Does a rule match the beginning of a path? `*` stands for any run of characters, `$` at the end for the end of the path
 * (RFC 9309, 2.2.3). Time grows with the product of both lengths at worst: no rule can hang it.
 */
export function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$')
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split('*')
  const [first = '', ...rest] = parts
  if (!path.startsWith(first)) return false
  let at = first.length
  const last = rest.pop()
  if (last === undefined) return !anchored || at === path.length
  for (const part of rest) {
    const found = path.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  if (anchored) return path.length - last.length >= at && path.endsWith(last)
  return path.indexOf(last, at) !== -1
}
