import { describe, expect, test } from 'vitest'
import { GLOBAL_UNICAST_IPV6, IPV4_CARRIERS, isPublicAddress, REFUSED_IPV4, REFUSED_IPV6 } from './addresses.ts'

const bits = { ipv4: 32n, ipv6: 128n }

const numberOf = (address: string): bigint => {
  if (address.includes('.')) return address.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n)
  const [left = '', right] = address.split('::')
  const groups = (side: string): string[] => (side === '' ? [] : side.split(':'))
  const head = groups(left)
  const tail = groups(right ?? '')
  const zeros = Array.from({ length: right === undefined ? 0 : 8 - head.length - tail.length }, () => '0')
  return [...head, ...zeros, ...tail].reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n)
}

const textFor = (value: bigint, family: 'ipv4' | 'ipv6'): string =>
  family === 'ipv4'
    ? [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.')
    : [112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n].map((shift) => ((value >> shift) & 65535n).toString(16)).join(':')

/** The first and last address of a block, and their neighbours outside. */
const edges = (block: string, family: 'ipv4' | 'ipv6') => {
  const [net = '', prefix = ''] = block.split('/')
  const first = numberOf(net)
  const last = first + (1n << (bits[family] - BigInt(prefix))) - 1n
  const outside = [first - 1n, last + 1n].filter((value) => value >= 0n && value < 1n << bits[family])
  return { inside: [first, last].map((v) => textFor(v, family)), outside: outside.map((v) => textFor(v, family)) }
}

/** Neighbours that are refused for another reason: the next block begins there. */
const touching = new Set(['223.255.255.255', '239.255.255.255', '240.0.0.0'])

describe('addresses: each block of the registries, at its first and last address and one beyond', () => {
  test.each(REFUSED_IPV4)('$block $name', ({ block }) => {
    const { inside, outside } = edges(block, 'ipv4')
    for (const address of inside) expect([address, isPublicAddress(address)]).toEqual([address, false])
    for (const address of outside.filter((one) => !touching.has(one)))
      expect([address, isPublicAddress(address)]).toEqual([address, true])
  })

  test.each(REFUSED_IPV6)('$block $name', ({ block }) => {
    const { inside, outside } = edges(block, 'ipv6')
    for (const address of inside) expect([address, isPublicAddress(address)]).toEqual([address, false])
    for (const address of outside) expect([address, isPublicAddress(address)]).toEqual([address, true])
  })

  test('everything outside global unicast is refused', () => {
    const { inside, outside } = edges(GLOBAL_UNICAST_IPV6, 'ipv6')
    expect(inside.map(isPublicAddress)).toEqual([true, true])
    expect(outside.map(isPublicAddress)).toEqual([false, false])
  })

  test.each(IPV4_CARRIERS)('$block is judged by the IPv4 address that it carries', ({ block }) => {
    const base = numberOf(block.split('/')[0]?.replace(':0:0', '::').replace('::ffff::', '::ffff:0:0') ?? '')
    const carrying = (ipv4: string): string => textFor(base + numberOf(ipv4), 'ipv6')
    expect(isPublicAddress(carrying('169.254.169.254'))).toBe(false)
    expect(isPublicAddress(carrying('10.0.0.1'))).toBe(false)
    expect(isPublicAddress(carrying('93.184.216.34'))).toBe(true)
  })

  test.each([
    ['127.0.0.1', false],
    ['[::1]', false],
    ['::', false],
    ['fe80::1%eth0', false],
    ['fc00::1', false],
    ['fd12:3456:789a::1', false],
    ['ff02::1', false],
    ['::ffff:a9fe:a9fe', false],
    ['::ffff:127.0.0.1', false],
    ['::127.0.0.1', false],
    ['64:ff9b:1::7f00:1', false],
    ['100::1', false],
    ['5f00::1', false],
    ['2606:4700:4700::1111', true],
    ['1.1.1.1', true],
    ['theatre.example', false],
    ['', false],
  ])('%s → %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected)
  })

  test.each(['http://0x7f.1/', 'http://2130706433/', 'http://0177.0.0.1/', 'http://127.1/', 'http://①②⑦.0.0.1/'])(
    'the URL %s is recognised as loopback once it is parsed',
    (url) => {
      expect(isPublicAddress(new URL(url).hostname)).toBe(false)
    },
  )
})
