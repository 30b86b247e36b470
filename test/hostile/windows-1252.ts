import type { Misbehaviour } from './misbehaviour.ts'

/** The header says UTF-8, the bytes are windows-1252. */
export const windows1252: Misbehaviour = {
  name: 'windows-1252',
  ends: ['captured'],
  answer(_request, response) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(Buffer.from('<title>Été à l’Opéra</title><p>Théâtre d’été'.replaceAll('’', '\u0092'), 'latin1'))
  },
}
