import { graphOf } from '@rampe/model'
import { expect, it } from 'vitest'
import { publish } from '../publish.ts'

it('speaks for one host, and escapes addresses', async () => {
  const event = (url: string) => ({
    '@type': 'Event' as const,
    '@id': `${url}#event`,
    name: url,
    startDate: '2026-03-13',
    url,
  })
  const graph = graphOf([event('https://www.rampe.example/a?b=1&c=2'), event('https://autre.example/a')])
  const [sitemap] = await publish({ graph, entities: [], site: '' }, { only: ['sitemap'] })
  expect(String(sitemap?.body).match(/<loc>[^<]*/g)).toEqual([
    '<loc>https://autre.example/a',
    '<loc>https://www.rampe.example/a?b=1&amp;c=2',
  ])
  const [own] = await publish({ graph, entities: [], site: 'https://rampe.example/' }, { only: ['sitemap'] })
  expect(String(own?.body).match(/<loc>[^<]*/g)).toEqual(['<loc>https://www.rampe.example/a?b=1&amp;c=2'])
})
