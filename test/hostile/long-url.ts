import { type Misbehaviour, page } from './misbehaviour.ts'

/** Links whose address is a megabyte long, malformed, or of another scheme. */
export const longUrl: Misbehaviour = {
  name: 'long-url',
  ends: ['captured'],
  answer: (_request, response) =>
    page(
      response,
      `<a href="/${'a'.repeat(1_000_000)}">long</a><a href="http://[::1">x</a><a href="gopher://x/">x</a>
       <a href="http://%zz/">x</a><a href="javascript:void(0)">x</a><a href="//:0/">x</a><a href="data:text/html,x">x</a>`,
    ),
}
