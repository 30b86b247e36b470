import { map } from '@rampe/map'
import { keepHeapSmall } from '../heap.ts'
import { invented } from './invented.ts'

// Run by bench/map.ts, once for each size: the map alone, without the making of the claims. Seconds are of the processor, so
// that a busy machine measures the same.
keepHeapSmall()
const n = Number(process.argv[2] ?? 1000)
const claims = invented(n)
const started = process.cpuUsage()
const { graph } = map(claims, { site: { timeZone: 'America/Toronto', languages: ['fr', 'en'] } })
const used = process.cpuUsage(started)
const seconds = (used.user + used.system) / 1e6
const peakMB = Math.round(process.resourceUsage().maxRSS / 1024)
const found = graph['@graph'].length
if (found < n) throw new Error(`${found} nodes for ${n} events`)
console.log(JSON.stringify({ tool: 'map', n, claims: claims.length, seconds, peakMB }))
