import type { Answer, Client, RequestOptions } from '@rampe/http'
import { type Artifact, type Message, RampeError } from '@rampe/model'
import { bytesOf } from '../manifest.ts'

/** Where a secret stands: in the environment, and nowhere else. */
export interface Credential {
  /** The name of an environment variable. */
  readonly env: string
  /** `Bearer` and `Basic` go into `Authorization`; a name with a dash is a header of its own: `X-API-KEY`. @default 'Bearer' */
  readonly scheme?: string
}

/** What every target over the network needs. */
export interface Remote {
  readonly client: Client
  readonly credential?: Credential
  /** @default process.env */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** The header that carries a secret, read at the last moment. @throws RampeError `credential-missing` */
export function credentialHeaders({ credential, env = process.env }: Remote): Readonly<Record<string, string>> {
  if (credential === undefined) return {}
  const secret = env[credential.env]
  if (!secret) {
    throw new RampeError('credential-missing', {
      message: {
        en: `The environment variable ${credential.env} is not set.`,
        fr: `La variable d’environnement ${credential.env} n’est pas définie.`,
      },
      remedy: {
        en: `Set ${credential.env} to the secret for this target; never write it into a file.`,
        fr: `Donnez à ${credential.env} le secret de cette cible; ne l’écrivez jamais dans un fichier.`,
      },
    })
  }
  const { scheme = 'Bearer' } = credential
  if (scheme.includes('-')) return { [scheme.toLowerCase()]: secret }
  return { authorization: `${scheme} ${scheme === 'Basic' ? base64(secret) : secret}` }
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** Words of a server without the secret, should it say it again: what is told ends up in logs. */
function discreet(text: string, { credential, env = process.env }: Remote): string {
  const secret = credential && env[credential.env]
  return secret ? text.replaceAll(secret, '…').replaceAll(base64(secret), '…') : text
}

interface Fault {
  readonly code: string
  readonly message: Message
  readonly remedy: Message
}

const UNAUTHORIZED: Fault = {
  code: 'target-unauthorized',
  message: { en: 'The target refuses the credentials', fr: 'La cible refuse les justificatifs' },
  remedy: {
    en: 'Check the secret in the environment, and that it may write there.',
    fr: 'Vérifiez le secret dans l’environnement et son droit d’écriture.',
  },
}
const TOO_LARGE: Fault = {
  code: 'target-too-large',
  message: { en: 'The target finds the request too large', fr: 'La cible juge la requête trop volumineuse' },
  remedy: {
    en: 'Raise its limit, or push to it by SPARQL Update, which sends only what changed.',
    fr: 'Augmentez sa limite, ou publiez par SPARQL Update, qui n’envoie que les changements.',
  },
}
const BUSY: Fault = {
  code: 'target-failed',
  message: { en: 'The target is out of order', fr: 'La cible est en panne' },
  remedy: {
    en: 'Push again later: what was not confirmed will be sent again.',
    fr: 'Recommencez plus tard : ce qui n’a pas été confirmé sera renvoyé.',
  },
}
const REJECTED: Fault = {
  code: 'target-rejected',
  message: { en: 'The target rejects the request', fr: 'La cible rejette la requête' },
  remedy: {
    en: 'Read what it says, correct the target’s settings or the data, and push again.',
    fr: 'Lisez sa réponse, corrigez les réglages de la cible ou les données, puis recommencez.',
  },
}

const faultOf = (status: number): Fault => {
  if (status === 401 || status === 403) return UNAUTHORIZED
  if (status === 413) return TOO_LARGE
  return status >= 500 || status === 429 || status === 408 ? BUSY : REJECTED
}

/** What a server says of a failure: its JSON `message`, else its first words. */
export function saidBy(answer: Answer): string {
  const text = new TextDecoder().decode(answer.body)
  const said = /"message"\s*:\s*"((?:[^"\\]|\\.){1,2000})"/.exec(text)?.[1] ?? text.replace(/<[^>]*>/g, ' ')
  return said.replace(/\s+/g, ' ').trim().slice(0, 300)
}

/** Sends a request that is safe to repeat, and gives the answer if its status is as expected. @throws RampeError `target-…` */
export async function send(
  remote: Remote,
  url: string,
  options: RequestOptions,
  expected: (status: number) => boolean,
): Promise<Answer> {
  const headers = { ...options.headers, ...credentialHeaders(remote) }
  const answer = await remote.client.request(url, { retries: 3, redirects: 0, ...options, headers })
  if (expected(answer.status)) return answer
  const { code, message, remedy } = faultOf(answer.status)
  const said = discreet(saidBy(answer), remote)
  const of = (text: string): string => `${text} (${answer.status}${said === '' ? '' : `: ${said}`}).`
  throw new RampeError(code, { url, remedy, message: { en: of(message.en), fr: of(message.fr) } })
}

export const isDone = (status: number): boolean => status >= 200 && status < 300

/** One artifact of a publication, as text. @throws RangeError where it was not published */
export function bodyAt(artifacts: readonly Artifact[], path: string): Uint8Array {
  const artifact = artifacts.find((one) => one.path === path)
  if (artifact === undefined) throw new RangeError(`${path} is not among the published files`)
  return bytesOf(artifact)
}

export const textAt = (artifacts: readonly Artifact[], path: string): string =>
  new TextDecoder().decode(bodyAt(artifacts, path))
