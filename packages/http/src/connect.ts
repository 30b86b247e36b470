import { lookup as systemLookup } from 'node:dns'
import { isIP } from 'node:net'
import { buildConnector } from 'undici'
import { isPublicAddress } from './addresses.ts'
import { failure } from './failures.ts'

/** Resolves a name to addresses. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** Asks the system, as browsers do. */
export const systemResolve: Resolve = (host) =>
  new Promise((resolve, reject) => {
    systemLookup(host, { all: true }, (error, addresses) => {
      if (error) reject(error)
      else resolve(addresses.map(({ address }) => address))
    })
  })

export interface ConnectOptions {
  readonly resolve: Resolve
  /** True for a host that may stand in a private network. */
  readonly allowPrivate: (host: string) => boolean
  /** Milliseconds. */
  readonly connectTimeout: number
}

/**
 * Opens sockets to public addresses only. The check stands here, after name resolution and before the connection, and the
 * socket goes to the address that was checked: a name that changes its mind, a redirect, a literal in any notation all pass
 * this way, whatever was being fetched.
 */
export function guardedConnector(options: ConnectOptions): buildConnector.connector {
  const connect = buildConnector({
    timeout: options.connectTimeout,
    rejectUnauthorized: true,
    autoSelectFamily: true,
    lookup: (host, wish, done) => {
      permitted(host, options).then(
        (addresses) => {
          const found = addresses.map((address) => ({ address, family: isIP(address) }))
          const [first] = found
          if (wish.all === true) done(null, found)
          else done(null, first?.address ?? '', first?.family ?? 4)
        },
        (error: NodeJS.ErrnoException) => done(error, wish.all === true ? [] : '', 4),
      )
    },
  })
  return (target, done) => {
    const host = target.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0 && !isPublicAddress(host) && !options.allowPrivate(target.hostname)) {
      done(failure('address-refused', `${target.protocol}//${target.host ?? target.hostname}/`), null)
      return
    }
    connect(target, done)
  }
}

/** The addresses of a host that may be connected to. */
async function permitted(host: string, { resolve, allowPrivate }: ConnectOptions): Promise<readonly string[]> {
  const addresses = await resolve(host)
  if (allowPrivate(host)) return addresses
  const open = addresses.filter(isPublicAddress)
  if (open.length === 0) throw failure('address-refused', `//${host}/`)
  return open
}
