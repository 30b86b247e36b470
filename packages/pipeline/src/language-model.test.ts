import { createServer, type Server } from 'node:http'
import { savedCapture } from '@rampe/crawl'
import { contextOf, valueText } from '@rampe/model'
import { getResponse, HttpResponse, http } from 'msw'
import { afterEach, describe, expect, it } from 'vitest'
import { openModel } from './language-model.ts'

const capture = savedCapture({
  url: 'https://theatre.example/lanterne',
  capturedAt: '2026-10-01T12:00:00Z',
  contentType: 'text/html',
  body: new TextEncoder().encode('<h1>La Lanterne sourde</h1><p>Vendredi 6 novembre 2026 à 19 h 30</p>'),
})
const empty = { place: '', address: '', performers: [], prices: [], description: '' }
const answer = {
  events: [{ ...empty, name: 'La Lanterne sourde', dates: ['6 novembre 2026 à 19 h 30'], performers: ['Nobody'] }],
}

let server: Server | undefined
afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))))

/** A model service on loopback, written as msw handlers; an unknown request is answered with 501. */
async function serve(handler: Parameters<typeof http.post>[1]): Promise<string> {
  const handlers = [http.post('*/v1/chat/completions', handler)]
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const asked = new Request(`http://${request.headers.host}${request.url}`, {
      method: request.method ?? 'GET',
      headers: request.headers as Record<string, string>,
      body: Buffer.concat(chunks),
    })
    const answered = (await getResponse(handlers, asked)) ?? new Response(null, { status: 501 })
    response.writeHead(answered.status, Object.fromEntries(answered.headers)).end(await answered.text())
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1`
}

const say = (content: string) => HttpResponse.json({ choices: [{ message: { role: 'assistant', content } }] })

describe('a language model', () => {
  it('is asked by a schema, with the page’s words and the key, and believed where the page bears it out', async () => {
    let asked: unknown
    let key: string | null = null
    const url = await serve(async ({ request }) => {
      key = request.headers.get('authorization')
      asked = await request.clone().json()
      return say(JSON.stringify(answer))
    })
    const model = openModel({ url, model: 'small' }, 'secret', contextOf())
    const { claims, issues } = await model.ask(capture)
    await model.close()
    expect(key).toBe('Bearer secret')
    expect(asked).toMatchObject({
      model: 'small',
      response_format: { type: 'json_schema' },
      messages: [{ role: 'system' }, { content: expect.stringContaining('La Lanterne sourde') }],
    })
    const values = claims.map(({ property, value }) => `${property} ${valueText(value)}`)
    expect(values).toEqual(expect.arrayContaining(['name La Lanterne sourde', 'startDate 2026-11-06T19:30']))
    expect(values.join(' ')).not.toContain('Nobody')
    expect(issues.map(({ code }) => code)).toEqual(['model-value-not-on-page'])
  })

  it.each([
    ['an error', () => new HttpResponse(null, { status: 401 })],
    ['prose', () => say('I found one event!')],
    ['no message', () => HttpResponse.json({ error: 'overloaded' })],
  ])('%s is an issue, not a failure', async (_, handler) => {
    const model = openModel({ url: await serve(handler), model: 'small' }, undefined, contextOf())
    const { claims, issues } = await model.ask(capture)
    await model.close()
    expect(claims).toEqual([])
    expect(issues.map(({ code }) => code)).toEqual(['model-no-answer'])
    expect(JSON.stringify(issues)).not.toContain('secret')
  })

  it('is asked about no more pages than allowed', async () => {
    let times = 0
    const url = await serve(() => {
      times += 1
      return say(JSON.stringify({ events: [] }))
    })
    const model = openModel({ url, model: 'small', maxPages: 1 }, undefined, contextOf())
    await model.ask(capture)
    await model.ask(capture)
    await model.close()
    expect(times).toBe(1)
  })
})
