import { type Extraction, MODEL_INSTRUCTIONS, MODEL_SCHEMA, modelText, readModelAnswer } from '@rampe/extract'
import { openClient } from '@rampe/http'
import { type Capture, type Context, type Issue, RampeError } from '@rampe/model'

/** A language model behind an OpenAI-compatible endpoint: somebody's account, or a server of one's own. */
export interface LanguageModelConfig {
  /** The address up to `/chat/completions`: `https://models.example/v1`. It may be local: who configures it means it. */
  readonly url: string
  /** The model's name there. */
  readonly model: string
  /** Pages to ask about in one run; the first by address. @default 50 */
  readonly maxPages?: number
}

/** The key is taken from here, and from nowhere else. */
export const MODEL_KEY = 'RAMPE_MODEL_KEY'

/** Asks about one page; trouble is an issue among the results. */
export type AskModel = (capture: Capture) => Promise<Extraction>

const MEDIA = /html/

/**
 * Opens a language model as one more reader of pages. It sees the words of a page and answers by a schema; each value is
 * then held against the page, and dropped where it does not stand there.
 *
 * @param key sent as a bearer token, where there is one
 */
export function openModel(
  config: LanguageModelConfig,
  key: string | undefined,
  context: Context,
): { ask: AskModel; close(): Promise<void> } {
  const endpoint = `${config.url.replace(/\/+$/, '')}/chat/completions`
  const client = openClient(
    { privateHosts: [new URL(endpoint).hostname], headersTimeoutMs: 120_000, totalTimeoutMs: 180_000 },
    context,
  )
  const headers = { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) }
  let left = config.maxPages ?? 50

  async function answer(capture: Capture): Promise<unknown> {
    const body = JSON.stringify({
      model: config.model,
      temperature: 0,
      messages: [
        { role: 'system', content: MODEL_INSTRUCTIONS },
        { role: 'user', content: modelText(capture) },
      ],
      response_format: { type: 'json_schema', json_schema: { name: 'events', strict: true, schema: MODEL_SCHEMA } },
    })
    const { status, body: bytes } = await client.request(endpoint, {
      method: 'POST',
      headers,
      body,
      signal: context.signal,
    })
    if (status !== 200) throw new Error(`HTTP ${status}`)
    return contentOf(JSON.parse(new TextDecoder().decode(bytes)))
  }

  return {
    async ask(capture) {
      if (left <= 0 || !MEDIA.test(capture.mediaType)) return { claims: [], issues: [] }
      left -= 1
      try {
        return readModelAnswer(capture, await answer(capture))
      } catch (error) {
        if (context.signal.aborted) throw error
        return { claims: [], issues: [noAnswer(capture.url, endpoint, error)] }
      }
    },
    close: () => client.close(),
  }
}

/** The JSON in the first choice's message. */
function contentOf(answer: unknown): unknown {
  const given = answer as { choices?: readonly { message?: { content?: unknown } }[] } | null
  const content = given?.choices?.[0]?.message?.content
  if (typeof content !== 'string') throw new Error('no message')
  return JSON.parse(content)
}

function noAnswer(url: string, endpoint: string, error: unknown): Issue {
  const why = error instanceof RampeError ? error.code : error instanceof Error ? error.message : String(error)
  return {
    code: 'model-no-answer',
    severity: 'warning',
    focusNode: url,
    url,
    value: why,
    message: {
      en: `The language model at ${endpoint} gave no usable answer (${why}). The page was read without it.`,
      fr: `Le modèle de langue à ${endpoint} n’a pas donné de réponse utilisable (${why}). La page a été lue sans lui.`,
    },
    remedy: {
      en: `Check the address, the model’s name and ${MODEL_KEY}; then run again.`,
      fr: `Vérifiez l’adresse, le nom du modèle et ${MODEL_KEY}; puis relancez.`,
    },
  }
}
