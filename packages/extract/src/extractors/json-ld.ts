import type { CssSelector, Issue } from '@rampe/model'
import type { Extractor } from '../extractor.ts'
import { type Block, blocksOf, mayHaveBlocks } from '../jsonld/blocks.ts'
import { expand } from '../jsonld/expand.ts'
import { type Fault, faults } from '../jsonld/faults.ts'
import { readJson } from '../jsonld/read.ts'
import { markIssue, remarkIssue } from '../jsonld/remarks.ts'
import { notice } from '../notices.ts'
import type { Page } from '../page.ts'
import { sightingsOf } from '../rdf/sightings.ts'
import { MAX_STATEMENTS, type Statement } from '../rdf/statement.ts'
import { namingOf } from '../vocabulary/naming.ts'

const MAX_LENGTH = 5_000_000
/** How sure a value is that was read from a block that had to be mended. */
const MENDED = 0.85
const MAX_ISSUES = 1_000
/** What is wrong in JSON and right in a script. */
const GOOD_SCRIPT: ReadonlySet<Fault> = new Set(['single-quotes', 'unquoted-key', 'trailing-comma', 'comment'])

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
  accepts: mayHaveBlocks,
  read(page) {
    const statements: Statement[] = []
    const issues: Issue[] = []
    for (const [i, block] of blocksOf(page).entries()) {
      const read = readBlock(page, block, i + 1, MAX_STATEMENTS - statements.length)
      for (const statement of read.statements) statements.push(statement)
      for (const issue of read.issues) if (issues.length < MAX_ISSUES) issues.push(issue)
      if (statements.length >= MAX_STATEMENTS) break
    }
    return { sightings: sightingsOf(statements, namingOf(page, issues)), issues }
  },
}

/** The statements of one block, and what had to be mended. */
function readBlock(
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
  if (block.marked !== 'well') issues.push(markIssue(page, block.marked, number, block.line))
  const { roots, repairs: made } = readJson(block.text)
  const repairs = block.marked === 'by-script' ? made.filter(({ fault }) => !GOOD_SCRIPT.has(fault)) : made
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
