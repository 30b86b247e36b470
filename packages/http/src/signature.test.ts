import { createPublicKey, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { webBotAuth } from './signature.ts'

// The test key of RFC 9421, appendix B.1.4, and its thumbprint in the web-bot-auth draft's examples.
const privateKey = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF
-----END PRIVATE KEY-----`
const keyId = 'poqkLGiymh_W0uP6PZFw-dvez3QJT5SolqXBCW38r0U'

test('a request is signed as RFC 9421 and web-bot-auth say', () => {
  const now = () => new Date('2026-03-01T12:00:00Z')
  const signed = webBotAuth({ privateKey, agent: 'https://robot.theatre.example', now, nonce: () => 'bm9uY2U=' })
  const headers = signed({ method: 'GET', url: new URL('https://Quai.example/saison') })
  expect(headers['signature-agent']).toBe('"https://robot.theatre.example"')
  expect(headers['signature-input']).toBe(
    `sig1=("@authority" "signature-agent");created=1772366400;expires=1772366700;keyid="${keyId}";alg="ed25519";nonce="bm9uY2U=";tag="web-bot-auth"`,
  )
  const base = `"@authority": quai.example\n"signature-agent": "https://robot.theatre.example"\n"@signature-params": ${headers['signature-input']?.slice(5)}`
  const bytes = Buffer.from(headers.signature?.slice(6, -1) ?? '', 'base64')
  expect(verify(null, Buffer.from(base), createPublicKey(privateKey), bytes)).toBe(true)
  expect(verify(null, Buffer.from(`${base}x`), createPublicKey(privateKey), bytes)).toBe(false)
})

test('no two signatures are alike', () => {
  const signed = webBotAuth({ privateKey, agent: 'https://robot.theatre.example', now: () => new Date() })
  const url = new URL('https://quai.example/')
  expect(signed({ method: 'GET', url }).signature).not.toBe(signed({ method: 'GET', url }).signature)
})

test('what is no key is refused', () => {
  expect(() => webBotAuth({ privateKey: 'x', agent: 'https://robot.theatre.example', now: () => new Date() })).toThrow()
})
