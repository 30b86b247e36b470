import type { Misbehaviour } from './misbehaviour.ts'

/** Hangs up without a word. */
export const hangUp: Misbehaviour = {
  name: 'hang-up',
  ends: ['connection-lost'],
  answer({ socket }) {
    socket.destroy()
  },
}
