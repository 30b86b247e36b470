import { isList, type Json, strict } from '../jsonld/json.ts'
import type { Page } from '../page.ts'
import type { Script } from '../probe.ts'
import { assignedIn } from './assigned.ts'
import { unflattened, unwrapped, wholeOf } from './flattened.ts'
import { rowsOf, streamOf } from './flight.ts'
import { textAt } from './script-text.ts'

/** Data that a framework left in a page for itself; `css` is the element, empty for a file of data. */
export interface State {
  readonly css: string
  readonly root: Json
}

const DATA_TYPE = /^application\/(?:[\w.-]+\+)?json$/
const SCRIPT_TYPE = /^(?:|module|(?:text|application)\/(?:javascript|ecmascript|x-javascript))$/
/** A name under which data keep a day, and its colon: a script without one is not read. */
const DATED = /(?:start|date|begin|debut)\w{0,20}["'\\]{0,8}\s{0,5}[:,]/i
/** Files that frameworks fetch for the next page. */
const DATA_FILE = /\/(?:page-data\.json|__data\.json|_payload\.json)$|\/_next\/data\//
const STREAMED = /streamController\.enqueue\(\s{0,5}(?=")/g

export const isDataFile = ({ capture }: Page): boolean =>
  DATA_TYPE.test(capture.mediaType) && DATA_FILE.test(URL.canParse(capture.url) ? new URL(capture.url).pathname : '')

/** All the data of a page: of its scripts, of elements that bear them in an attribute, or of a file of a framework. */
export function* statesOf(page: Page): Generator<State> {
  if (isDataFile(page)) {
    const document = page.document('json')
    if (document !== undefined) yield { css: '', root: wholeOf(document) }
    return
  }
  const { scripts, data } = page.probe()
  for (const script of scripts) yield* inScript(script)
  const streaming = scripts.filter(({ text }) => text.includes('__next_f'))
  const [first] = streaming
  if (first) yield { css: first.css, root: rowsOf(streamOf(streaming.map(({ text }) => text))) }
  for (const { text, css, name } of data) {
    const root = DATED.test(text) ? strict(text) : undefined
    if (root !== undefined) yield { css, root: name === 'astro-island' ? unwrapped(root) : root }
  }
}

function* inScript({ type, text, css, attributes }: Script): Generator<State> {
  if (attributes.id === 'wix-warmup-data') return
  if (DATA_TYPE.test(type) && type !== 'application/ld+json') {
    const root = strict(text)
    if (root !== undefined)
      yield { css, root: attributes.id === '__NUXT_DATA__' && isList(root) ? unflattened(root) : root }
    return
  }
  if (!SCRIPT_TYPE.test(type) || !DATED.test(text)) return
  for (const { index, 0: whole } of text.matchAll(STREAMED)) {
    const root = strict(textAt(text, index + whole.length))
    if (root !== undefined && isList(root)) yield { css, root: unflattened(root) }
  }
  for (const { name, value } of assignedIn(text)) yield { css, root: name.startsWith('__') ? value : { [name]: value } }
}
