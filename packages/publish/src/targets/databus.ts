import { type Message, RampeError } from '@rampe/model'
import { bytesOf, sha256 } from '../manifest.ts'
import { isProps } from '../node.ts'
import { forgotten, keyOf, type Plan, type Receipt, receiptOf, type Target } from '../target.ts'
import { isDone, type Remote, send } from './remote.ts'

/** What the Artsdata Databus is told of a dataset. The data stay at `downloadUrl`; the Databus fetches them from there. */
export interface DatabusOptions extends Remote {
  /** @default 'databus' */
  readonly name?: string
  /** @default 'https://api.artsdata.ca/databus/' */
  readonly url?: string
  /** The IRI of a person or organisation that is registered with the Databus: it decides what may be written. */
  readonly publisher: string
  /** The repository or project. */
  readonly group: string
  readonly artifact: string
  /** Where the published file can be fetched. */
  readonly downloadUrl: string
  /** The file's name. @default the last part of `downloadUrl` */
  readonly downloadFile?: string
  readonly comment?: string
  /** The site that the data were read from. */
  readonly derivedFromUrl?: string
  /** Where the Databus sends its validation report: see `databusReport`. */
  readonly reportCallbackUrl?: string
  /** The shapes to validate against: `artsdata`. @default the Databus decides */
  readonly shacl?: string
  /** `push` · `register-only`: not loaded into the graph · `fetch-test`: only looks whether the file is there and right. @default 'push' */
  readonly mode?: 'push' | 'register-only' | 'fetch-test'
  /** `json`: a JSON body · `query`: a query string and no body. Both forms are in use. @default 'json' */
  readonly form?: 'json' | 'query'
  /** The published file that `downloadUrl` serves. @default 'graph.jsonld' */
  readonly file?: string
  /** Reads the file at `downloadUrl` first, and refuses to register another one than was published. @default true */
  readonly check?: boolean
  readonly now?: () => Date
}

const HOME = 'https://api.artsdata.ca/databus/'

const fault = (code: string, url: string, message: Message, remedy: Message): RampeError =>
  new RampeError(code, { url, message, remedy })

/**
 * The Artsdata Databus (observed contract): a new version of an artifact replaces the former one. A push whose answer was lost
 * is repeated with the same version, so a version is never registered twice.
 */
export function databusTarget(
  options: DatabusOptions,
): Target & { readonly withdraw: (artifactUri: string) => Promise<void> } {
  const {
    name = 'databus',
    url = HOME,
    mode = 'push',
    form = 'json',
    file = 'graph.jsonld',
    check = true,
    now = () => new Date(),
  } = options

  const versionAt = (at: Date): string =>
    form === 'query' ? at.toISOString().slice(0, 10) : at.toISOString().slice(0, 19).replaceAll(':', '_')

  /** Every field that this form of the request has, and that was given. */
  const fields = (version: string): Readonly<Record<string, string | boolean>> => {
    const { artifact, publisher, group, downloadUrl, comment, derivedFromUrl, reportCallbackUrl, shacl } = options
    const downloadFile = options.downloadFile ?? new URL(downloadUrl).pathname.split('/').at(-1) ?? file
    const optional = { comment, derivedFromUrl, reportCallbackUrl, shacl }
    const given = Object.fromEntries(
      Object.entries(optional).filter((entry): entry is [string, string] => entry[1] !== undefined),
    )
    return {
      artifact,
      publisher,
      group,
      version,
      downloadUrl,
      downloadFile,
      ...given,
      register_only: mode === 'register-only',
    }
  }

  const fetched = async (): Promise<Uint8Array> => {
    const answer = await options.client.request(options.downloadUrl, { headers: { accept: '*/*' } })
    if (isDone(answer.status)) return answer.body
    throw fault(
      'download-missing',
      options.downloadUrl,
      {
        en: `The file to be registered is not there (${answer.status}).`,
        fr: `Le fichier à enregistrer est introuvable (${answer.status}).`,
      },
      {
        en: 'Publish the folder that serves it first, then push again.',
        fr: 'Publiez d’abord le dossier qui le sert, puis recommencez.',
      },
    )
  }
  const stale = (): RampeError =>
    fault(
      'download-stale',
      options.downloadUrl,
      {
        en: 'The address serves another file than was published.',
        fr: 'L’adresse sert un autre fichier que celui qui a été publié.',
      },
      {
        en: 'Wait until the new file is served there, then push again.',
        fr: 'Attendez que le nouveau fichier y soit servi, puis recommencez.',
      },
    )

  const register = async (version: string, key: string): Promise<string | undefined> => {
    const given = fields(version)
    const at = new URL(url)
    if (form === 'query') for (const [field, value] of Object.entries(given)) at.searchParams.set(field, String(value))
    const headers = {
      accept: 'application/json',
      'idempotency-key': key,
      ...(form === 'json' ? { 'content-type': 'application/json' } : {}),
    }
    // The Databus fetches and validates before it answers: that may take minutes.
    const request = {
      method: 'POST' as const,
      headers,
      totalTimeoutMs: 180_000,
      ...(form === 'json' ? { body: JSON.stringify(given) } : {}),
    }
    const answer = await send(options, at.href, request, (status) => status === 201)
    const said = jsonIn(answer.body)
    return typeof said.dataset === 'string' ? said.dataset : undefined
  }

  return {
    name,
    async plan(artifacts, memory = {}) {
      const sent = artifacts.filter(({ path }) => path === file)
      const key = keyOf(`${name} ${mode} ${options.artifact}`, sent)
      const same = memory.last?.key === key
      const resumed = memory.pending?.key === key ? memory.pending.version : undefined
      const changes: Plan['changes'] = same
        ? []
        : [{ change: memory.last === undefined ? 'add' : 'update', subject: options.artifact }]
      return {
        target: name,
        key,
        changes,
        unchanged: same ? 1 : 0,
        artifacts: sent,
        version: resumed ?? versionAt(now()),
      }
    },
    async apply(plan) {
      const [artifact] = plan.artifacts
      if (check && (artifact === undefined || sha256(await fetched()) !== sha256(bytesOf(artifact)))) throw stale()
      if (mode === 'fetch-test') return { ...receiptOf({ ...plan, changes: [] }), result: options.downloadUrl }
      const result = await register(plan.version ?? versionAt(now()), plan.key)
      return receiptOf(plan, result === undefined ? {} : { result })
    },
    /** A new version without these: the file at `downloadUrl` must have forgotten them first. */
    async forget(iris) {
      const text = new TextDecoder().decode(await fetched())
      if (iris.some((iri) => text.includes(JSON.stringify(iri)))) throw stale()
      const receipt: Receipt = forgotten(name, iris, iris.length)
      const result = await register(versionAt(now()), receipt.key)
      return result === undefined ? receipt : { ...receipt, result }
    },
    /** Removes the whole artifact, every version of it. */
    async withdraw(artifactUri) {
      const at = new URL(url.replace(/\/$/, ''))
      at.searchParams.set('artifact', artifactUri)
      at.searchParams.set('publisher', options.publisher)
      await send(options, at.href, { method: 'DELETE' }, (status) => status === 200 || status === 204 || status === 404)
    },
  }
}

function jsonIn(body: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body))
    return isProps(value) ? value : {}
  } catch {
    return {} // created, and nothing more was said of it
  }
}

/** Takes the report that the Databus sends to `reportCallbackUrl`: JSON with a `message`. At most 1 MiB is read. */
export const databusReport =
  (take: (message: string) => void | Promise<void>) =>
  async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
    if (Number(request.headers.get('content-length') ?? 0) > 1_048_576) return new Response(null, { status: 413 })
    const { message } = jsonIn(new Uint8Array(await request.arrayBuffer()))
    if (typeof message !== 'string') return new Response(null, { status: 400 })
    await take(message)
    return new Response(null, { status: 204 })
  }
