import { createHash, createPrivateKey, createPublicKey, randomBytes, sign } from 'node:crypto'
import type { ClientOptions } from './request.ts'

export interface SignatureOptions {
  /** An Ed25519 private key, PEM (PKCS #8). */
  readonly privateKey: string
  /** Where the public key is published: the origin of a `/.well-known/http-message-signatures-directory`. */
  readonly agent: string
  /** Seconds that a signature is valid. @default 300 */
  readonly lifetime?: number
  readonly now: () => Date
  /** Makes each signature unlike the last. @default 32 random bytes */
  readonly nonce?: () => string
}

/**
 * Signs requests so that a site can be sure who asks: HTTP Message Signatures (RFC 9421, Ed25519) in the profile for robots
 * (web-bot-auth). Covers the authority and the agent's address.
 *
 * @throws Error (node:crypto) for what is no Ed25519 private key
 * @example
 * openClient({ sign: webBotAuth({ privateKey, agent: 'https://robot.theatre.example', now: () => new Date() }) })
 */
export function webBotAuth(options: SignatureOptions): NonNullable<ClientOptions['sign']> {
  const key = createPrivateKey(options.privateKey)
  const keyId = thumbprint(options.privateKey)
  const agent = `"${options.agent.replace(/["\\]/g, '')}"`
  const nonce = options.nonce ?? (() => randomBytes(32).toString('base64'))
  return ({ url }) => {
    const created = Math.floor(options.now().getTime() / 1000)
    const parameters = [
      '("@authority" "signature-agent")',
      `created=${created}`,
      `expires=${created + (options.lifetime ?? 300)}`,
      `keyid="${keyId}"`,
      'alg="ed25519"',
      `nonce="${nonce()}"`,
      'tag="web-bot-auth"',
    ].join(';')
    const base = [
      `"@authority": ${url.host.toLowerCase()}`,
      `"signature-agent": ${agent}`,
      `"@signature-params": ${parameters}`,
    ].join('\n')
    return {
      'signature-agent': agent,
      'signature-input': `sig1=${parameters}`,
      signature: `sig1=:${sign(null, Buffer.from(base), key).toString('base64')}:`,
    }
  }
}

/** The key's name: its JWK thumbprint, base64url (RFC 7638, RFC 8037). */
function thumbprint(privateKey: string): string {
  const { crv, kty, x } = createPublicKey(privateKey).export({ format: 'jwk' })
  return createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url')
}
