const UNRESERVED = /[A-Za-z0-9\-._~]/

/**
 * A rule in the form in which it is compared (RFC 9309, 2.2.2): octets outside US-ASCII are percent-encoded, unreserved
 * characters are not, hexadecimal digits are upper case. `*` and a final `$` keep their meaning (2.2.3); a `$` elsewhere is
 * itself.
 */
export const normalisedRule = (rule: string): string => normalised(rule.replace(/\$(?!$)/g, '%24'))

/**
 * What rules are compared with: path and query of an absolute or relative address, without fragment; at least `/`. In it `*` and
 * `$` mean nothing but themselves, and are written as a rule must write them then: `%2A`, `%24` (2.2.3).
 */
export function pathOf(url: string): string {
  const bare = url.split('#', 1)[0] ?? ''
  const scheme = /^(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?\/\//.exec(bare)?.[0].length ?? 0
  const rest = bare.slice(scheme)
  // Without a scheme, too, a host stands first: `theatre.example/x`.
  const host = scheme === 0 && rest.startsWith('/') ? 0 : (/^[^/?;]*/.exec(rest)?.[0].length ?? 0)
  const path = rest.slice(host)
  const compared = normalised(path.startsWith('/') ? path : `/${path}`)
  return /[*$]/.test(compared) ? compared.replace(/[*$]/g, (char) => percentEncoded(char)) : compared
}

/** Reserved characters that part nothing where they stand: in a query, `/` and `?` are two more of them (RFC 3986, 3.4). */
const LOOSE = /%(?:21|27|28|29|2C|3A|40|5B|5D)/g
const LOOSE_IN_QUERY = /%(?:2F|3F)/g

/**
 * The same with such characters written plainly: encoded or not, they are the same octets, as the second row of the table in
 * 2.2.2 has it (`?baz=https://foo.bar` is `?baz=https%3A%2F%2Ffoo.bar`).
 */
export function loosePath(path: string): string {
  if (!path.includes('%')) return path
  const at = path.indexOf('?')
  const plain = (text: string): string => text.replace(LOOSE, decodeURIComponent)
  if (at === -1) return plain(path)
  return plain(path.slice(0, at)) + plain(path.slice(at)).replace(LOOSE_IN_QUERY, decodeURIComponent)
}

/** Printable US-ASCII without escapes: most paths. */
const PLAIN = /^[!-$&-~]*$/

function normalised(path: string): string {
  if (PLAIN.test(path)) return path
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

/**
 * Does a pattern match the beginning of a path? `*` stands for any run of characters, `$` at the end for the end of the path
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
