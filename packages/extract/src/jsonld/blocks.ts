import type { Page } from '../page.ts'
import type { Script } from '../probe.ts'
import { endOfBrackets } from '../state/script-text.ts'

/** A piece of a page that is JSON-LD, or means to be. */
export interface Block extends Pick<Script, 'text' | 'line' | 'css'> {
  /** How it is marked: as JSON-LD; as something else; not at all, where a script writes it into the page. */
  readonly marked: 'well' | 'wrongly' | 'by-script'
}

const MEDIA_TYPE = /\bld\s*[+ -]?\s*json\b|\bjson\s*\+\s*ld\b/i
/** Types under which nobody looks for JSON-LD, and what it begins with all the same. */
const OTHER_TYPE = /^(?:$|application\/json$|text\/json$)/
const LINKED = /^[\s\ufeff]*(?:\[\s*)?\{\s*"@(?:context|graph|type)"\s*:/
const SCRIPT_TYPE = /^(?:|module|(?:text|application)\/javascript)$/
const WRITTEN = /\{(?:\s|\\[nrt]){0,50}(\\?)["']@(?:context|graph)\\?["']\s{0,5}:/g
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])
const MAX_BLOCKS = 2_000
/** Of what one script writes: pieces, and characters of each. */
const MAX_WRITTEN = 20
const MAX_LENGTH = 200_000

const isDocument = (page: Page): boolean => /^application\/(?:[\w.-]+\+)?ld\+json$/.test(page.capture.mediaType)

/** True where a page may have a block: decided on its text. */
export const mayHaveBlocks = (page: Page): boolean =>
  page.text.length > 0 && (isDocument(page) || /ld\s*[+ -]?\s*json|json\s*\+\s*ld|"@context"/i.test(page.text))

/** The blocks of a page, in order: its scripts, what scripts write into it, or the whole of a document. */
export const blocksOf = (page: Page): readonly Block[] =>
  isDocument(page)
    ? [{ text: page.text, line: 1, css: '', marked: 'well' }]
    : page.probe().scripts.flatMap(blocksIn).slice(0, MAX_BLOCKS)

function blocksIn(script: Script): readonly Block[] {
  const { type, text, line, css } = script
  if (MEDIA_TYPE.test(type)) return [{ text, line, css, marked: 'well' }]
  if (OTHER_TYPE.test(type) && LINKED.test(text)) return [{ text, line, css, marked: 'wrongly' }]
  return SCRIPT_TYPE.test(type) && MEDIA_TYPE.test(text) ? [...writtenIn(script)] : []
}

/** Data that a script puts into the page: an object of the script, or a text that may have its quotes escaped. */
function* writtenIn({ text, line, css }: Script): Generator<Block> {
  let done = 0
  let lines = line
  let pieces = 0
  for (const { index, 1: backslash } of text.matchAll(WRITTEN)) {
    if (index < done) continue
    if (++pieces > MAX_WRITTEN) return
    for (let at = text.indexOf('\n', done); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) lines++
    const rest = text.slice(index, index + MAX_LENGTH)
    const plain = backslash ? rest.replace(/\\(.)/g, (_all, char: string) => ESCAPED.get(char) ?? char) : rest
    const end = endOfBrackets(plain, 0)
    done = index + end
    yield { text: plain.slice(0, end), line: lines, css, marked: 'by-script' }
  }
}
