import type { CssSelector, Issue } from '@rampe/model'
import type { Extractor } from '../extractor.ts'
import { expand } from '../jsonld/expand.ts'
import { faults } from '../jsonld/faults.ts'
import { readJson } from '../jsonld/read.ts'
import { remarkIssue } from '../jsonld/remarks.ts'
import { notice } from '../notices.ts'
import type { Page } from '../page.ts'
import type { Script } from '../probe.ts'
import { sightingsOf } from '../rdf/sightings.ts'
import { MAX_STATEMENTS, type Statement } from '../rdf/statement.ts'
import { namingOf } from '../vocabulary/naming.ts'

const MAX_LENGTH = 5_000_000
/** How sure a value is that was read from a block that had to be mended. */
const MENDED = 0.85
const MEDIA_TYPE = /\bld\s*[+ -]?\s*json\b|\bjson\s*\+\s*ld\b/i
/** Types under which nobody looks for JSON-LD, and what it begins with all the same. */
const OTHER_TYPE = /^(?:$|application\/json$|text\/json$)/
const LINKED = /^[\s\ufeff]*(?:\[\s*)?\{\s*"@(?:context|graph|type)"\s*:/
const MAX_BLOCKS = 2_000
const MAX_ISSUES = 1_000

/**
 * JSON-LD in `<script>` blocks and in files (JSON-LD 1.1, 7 Embedding), in any spelling of the media type. Blocks that are
 * not quite JSON are mended, and every repair is told; a broken block never costs another. Nodes of all blocks are one
 * graph: an `@id` may be described in one block and referred to from another.
 */
export const jsonLd: Extractor = {
  name: 'json-ld',
  basis: 'declared',
  confidence: 0.95,
  markup: true,
  accepts: (page) =>
    page.text.length > 0 && (isDocument(page) || /ld\s*[+ -]?\s*json|json\s*\+\s*ld|"@context"/i.test(page.text)),
  read(page) {
    const blocks = isDocument(page)
      ? [{ text: page.text, line: 1, css: '', type: 'application/ld+json' }]
      : blocksOf(page)
    const statements: Statement[] = []
    const issues: Issue[] = []
    for (const [i, block] of blocks.entries()) {
      const read = readBlock(page, block, i + 1, MAX_STATEMENTS - statements.length)
      for (const statement of read.statements) statements.push(statement)
      for (const issue of read.issues) if (issues.length < MAX_ISSUES) issues.push(issue)
      if (statements.length >= MAX_STATEMENTS) break
    }
    return { sightings: sightingsOf(statements, namingOf(page, issues)), issues }
  },
}

type Block = Pick<Script, 'text' | 'line' | 'css' | 'type'>

const blocksOf = (page: Page): readonly Block[] =>
  page
    .probe()
    .scripts.filter(({ type, text }) => MEDIA_TYPE.test(type) || (OTHER_TYPE.test(type) && LINKED.test(text)))
    .slice(0, MAX_BLOCKS)

const isDocument = (page: Page): boolean => /^application\/(?:[\w.-]+\+)?ld\+json$/.test(page.capture.mediaType)

/** The statements of one block, and what had to be mended; exported for the conformance run. */
export function readBlock(
  page: Page,
  block: Block,
  number: number,
  most: number,
): { statements: Statement[]; issues: Issue[] } {
  const issues: Issue[] = []
  const script: CssSelector = { type: 'CssSelector', value: block.css }
  if (block.text.length > MAX_LENGTH) {
    issues.push(
      notice(page, 'json-ld-too-large', {
        en: `Block ${number} of structured data (line ${block.line}) is larger than 5 MB and was not read.`,
        fr: `Le bloc ${number} de données structurées (ligne ${block.line}) dépasse 5 Mo et n’a pas été lu.`,
      }),
    )
    return { statements: [], issues }
  }
  if (!MEDIA_TYPE.test(block.type))
    issues.push(
      notice(
        page,
        'json-ld-type-wrong',
        {
          en: `Block ${number} of structured data (line ${block.line}) is not marked as application/ld+json: search engines do not see it.`,
          fr: `Le bloc ${number} de données structurées (ligne ${block.line}) n’est pas marqué application/ld+json : les moteurs ne le voient pas.`,
        },
        { value: block.type },
      ),
    )
  const { roots, repairs } = readJson(block.text)
  const lineOf = lineCounter(block.text, block.line)
  for (const { fault, at } of repairs.toSorted((a, b) => a.at - b.at)) {
    const line = lineOf(at)
    const done = faults[fault]
    issues.push(
      notice(
        page,
        `json-ld-${fault}`,
        {
          en: `Block ${number} of structured data, line ${line}: ${done.en}.`,
          fr: `Bloc ${number} de données structurées, ligne ${line} : ${done.fr}.`,
        },
        {
          severity: 'warning',
          selector: block.css ? script : { type: 'JsonPointer', value: '' },
          value: block.text.slice(Math.max(0, at - 20), at + 20).trim(),
          remedy: {
            en: 'Search engines may drop the whole block: correct the template that writes it.',
            fr: 'Les moteurs de recherche peuvent ignorer tout le bloc : corrigez le gabarit qui l’écrit.',
          },
        },
      ),
    )
  }
  if (roots.length === 0 && block.text.trim() === '')
    issues.push(
      notice(page, 'json-ld-empty', {
        en: `Block ${number} of structured data (line ${block.line}) is empty.`,
        fr: `Le bloc ${number} de données structurées (ligne ${block.line}) est vide.`,
      }),
    )
  const statements: Statement[] = []
  for (const [r, root] of roots.entries()) {
    const read = expand(root, {
      most: most - statements.length,
      base: page.base,
      scope: `b${number}r${r}`,
      select: (value) =>
        block.css ? { ...script, refinedBy: { type: 'JsonPointer', value } } : { type: 'JsonPointer', value },
    })
    for (const remark of read.remarks) issues.push(remarkIssue(page, remark, number, block.line))
    for (const statement of read.statements)
      statements.push(repairs.length > 0 ? { ...statement, confidence: MENDED } : statement)
  }
  return { statements, issues }
}

/** The line of an offset; offsets are asked for in order. */
function lineCounter(text: string, first: number): (offset: number) => number {
  let line = first
  let next = text.indexOf('\n')
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line++
    return line
  }
}
