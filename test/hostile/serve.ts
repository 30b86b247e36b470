import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { goodPage } from './good.ts'
import { misbehaviours } from './index.ts'

// The hostile web, in a process of its own so that what it spends is not counted as the crawler's. Hosts are told apart by
// the Host header: `<name>.example` misbehaves, `good.example` is an ordinary site. Sends its port to the parent process.
const hosts = new Map(misbehaviours.map((one) => [`${one.name}.example`, one]))

const server = createServer((request, response) => {
  request.socket.on('error', () => undefined)
  response.on('error', () => undefined)
  const host = (request.headers.host ?? '').split(':')[0] ?? ''
  const hostile = hosts.get(host)
  if (hostile === undefined) goodPage(request, response)
  else if (request.url?.startsWith('/robots.txt') !== true) hostile.answer(request, response)
  else if (hostile.robots !== undefined) hostile.robots(request, response)
  else response.writeHead(404).end()
})
for (const { prepare } of misbehaviours) prepare?.()
server.on('clientError', (_error, socket) => socket.destroy())
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit())
