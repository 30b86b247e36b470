// A process that pushes to a fake Databus once, for the test that kills it: node push-once.contract.ts URL LEDGER
import { openClient } from '@rampe/http'
import { fileLedger } from '../ledger.ts'
import { publish } from '../publish.ts'
import { push } from '../push.ts'
import { entities, graph, site } from '../sample.contract.ts'
import { databusTarget } from './databus.ts'

const [url = '', ledger = ''] = process.argv.slice(2)
const client = openClient({ privateHosts: ['127.0.0.1'], delayMs: 0 })
const target = databusTarget({
  client,
  url: `${url}/databus/`,
  publisher: 'http://kg.artsdata.ca/resource/K1-1',
  group: 'rampe-example',
  artifact: 'programme',
  downloadUrl: `${url}/graph.jsonld`,
})
await push(target, await publish({ graph, entities, site }), { ledger: fileLedger(ledger) })
await client.close()
