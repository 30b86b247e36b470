import { BlockList, isIP } from 'node:net'

/** A block of addresses, and why no web server of an arts organisation lives there. */
export interface AddressBlock {
  /** CIDR notation. */
  readonly block: string
  /** The name that the registry gives it. */
  readonly name: string
}

/**
 * IPv4 blocks that are not globally reachable, from IANA's IPv4 Special-Purpose Address Registry (RFC 6890) and, for
 * multicast, the IPv4 Address Space Registry. Blocks that the registry calls globally reachable (AS112, AMT) are absent.
 */
export const REFUSED_IPV4: readonly AddressBlock[] = [
  { block: '0.0.0.0/8', name: 'This network (RFC 791)' },
  { block: '10.0.0.0/8', name: 'Private use (RFC 1918)' },
  { block: '100.64.0.0/10', name: 'Shared address space, carrier-grade NAT (RFC 6598)' },
  { block: '127.0.0.0/8', name: 'Loopback (RFC 1122)' },
  { block: '169.254.0.0/16', name: 'Link local, cloud metadata (RFC 3927)' },
  { block: '172.16.0.0/12', name: 'Private use (RFC 1918)' },
  { block: '192.0.0.0/24', name: 'IETF protocol assignments (RFC 6890)' },
  { block: '192.0.2.0/24', name: 'Documentation TEST-NET-1 (RFC 5737)' },
  { block: '192.88.99.0/24', name: 'Deprecated 6to4 relay anycast (RFC 7526)' },
  { block: '192.168.0.0/16', name: 'Private use (RFC 1918)' },
  { block: '198.18.0.0/15', name: 'Benchmarking (RFC 2544)' },
  { block: '198.51.100.0/24', name: 'Documentation TEST-NET-2 (RFC 5737)' },
  { block: '203.0.113.0/24', name: 'Documentation TEST-NET-3 (RFC 5737)' },
  { block: '224.0.0.0/4', name: 'Multicast (RFC 5771)' },
  { block: '240.0.0.0/4', name: 'Reserved, limited broadcast (RFC 1112, RFC 919)' },
]

/** The only IPv6 block from which IANA gives global unicast addresses (IPv6 Global Unicast Address Assignments). */
export const GLOBAL_UNICAST_IPV6 = '2000::/3'

/**
 * Blocks inside global unicast that are not globally reachable, from IANA's IPv6 Special-Purpose Address Registry. All of
 * 2001::/23 is refused: what is reachable in it (TURN, AMT, AS112, ORCHID, drone ids) serves no web pages. 6to4 carries an
 * IPv4 address that nobody checks.
 */
export const REFUSED_IPV6: readonly AddressBlock[] = [
  { block: '2001::/23', name: 'IETF protocol assignments, Teredo, benchmarking, ORCHID (RFC 2928)' },
  { block: '2001:db8::/32', name: 'Documentation (RFC 3849)' },
  { block: '2002::/16', name: '6to4 (RFC 3056)' },
  { block: '3fff::/20', name: 'Documentation (RFC 9637)' },
]

/** IPv6 forms that carry an IPv4 address in their last 32 bits and are judged by it. */
export const IPV4_CARRIERS: readonly AddressBlock[] = [
  { block: '::ffff:0:0/96', name: 'IPv4-mapped (RFC 4291)' },
  { block: '64:ff9b::/96', name: 'NAT64 (RFC 6052)' },
]

const listOf = (blocks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList()
  for (const block of blocks) {
    const [net = '', prefix = ''] = block.split('/')
    list.addSubnet(net, Number(prefix), family)
  }
  return list
}

const blocksOf = (table: readonly AddressBlock[]): readonly string[] => table.map(({ block }) => block)
const refused4 = listOf(blocksOf(REFUSED_IPV4), 'ipv4')
const refused6 = listOf(blocksOf(REFUSED_IPV6), 'ipv6')
const global6 = listOf([GLOBAL_UNICAST_IPV6], 'ipv6')

/**
 * True for an address that a web server of the public internet can have.
 *
 * @param address an IPv4 or IPv6 address as `net.isIP` takes it; brackets and a zone are tolerated. Anything else is false.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  if (isIP(bare) === 4) return !refused4.check(bare, 'ipv4')
  if (isIP(bare) !== 6) return false
  const carried = carriedIpv4(bare)
  if (carried !== undefined) return !refused4.check(carried, 'ipv4')
  return global6.check(bare, 'ipv6') && !refused6.check(bare, 'ipv6')
}

/** The IPv4 address inside a mapped or NAT64 address. */
function carriedIpv4(address: string): string | undefined {
  const groups = groupsOf(address)
  const head = groups.slice(0, 6).join(':')
  if (head !== '0:0:0:0:0:ffff' && head !== '64:ff9b:0:0:0:0') return undefined
  const [high = 0, low = 0] = groups.slice(6).map((group) => Number.parseInt(group, 16))
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

/** The eight groups of an IPv6 address, without leading zeros; `URL` writes the shortest form (WHATWG URL, 3.5). */
function groupsOf(address: string): readonly string[] {
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1)
  const [before = '', after] = canonical.split('::')
  const left = before === '' ? [] : before.split(':')
  const right = after === undefined || after === '' ? [] : after.split(':')
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right]
}
