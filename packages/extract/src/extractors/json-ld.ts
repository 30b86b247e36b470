import type { CssSelector, Issue } from '@rampe/model'
import type { Extractor } from '../extractor.ts'
import { expand, type Remark } from '../jsonld/expand.ts'
import { faults } from '../jsonld/faults.ts'
import { type Json, strict } from '../jsonld/json.ts'
import { type Reading, readLeniently } from '../jsonld/lenient.ts'
import { notice } from '../notices.ts'
import type { Page } from '../page.ts'
import type { Script } from '../probe.ts'
import { sightingsOf } from '../rdf/sightings.ts'
import type { Statement } from '../rdf/statement.ts'
import { placeholderOf } from '../vocabulary/placeholders.ts'

const MAX_LENGTH = 5_000_000
/** How sure a value is that was read from a block that had to be mended. */
const MENDED = 0.85
const MEDIA_TYPE = /\bld\s*[+ ]?\s*json\b/i

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
  accepts: (page) => page.text.length > 0 && (isDocument(page) || /ld\s*[+ ]?\s*json/i.test(page.text)),
  read(page) {
    const blocks: readonly Pick<Script, 'text' | 'line' | 'css'>[] = isDocument(page)
      ? [{ text: page.text, line: 1, css: '' }]
      : page.probe().scripts.filter(({ type }) => MEDIA_TYPE.test(type))
    const statements: Statement[] = []
    const issues: Issue[] = []
    for (const [i, block] of blocks.entries()) {
      const read = readBlock(page, block, i + 1)
      for (const statement of read.statements) statements.push(statement)
      for (const issue of read.issues) issues.push(issue)
    }
    return { sightings: sightingsOf(statements, { ...page.setting, placeholderOf: placeholderOf(page) }), issues }
  },
}

const isDocument = (page: Page): boolean => /^application\/(?:[\w.-]+\+)?ld\+json$/.test(page.capture.mediaType)

/** The statements of one block, and what had to be mended; exported for the conformance run. */
export function readBlock(
  page: Page,
  block: Pick<Script, 'text' | 'line' | 'css'>,
  number: number,
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
  const { roots, repairs } = readJson(block.text)
  const lineOf = lineCounter(block.text, block.line)
  for (const { fault, at } of repairs) {
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

function readJson(text: string): Reading {
  const value: Json | undefined = strict(text)
  if (value === undefined) return readLeniently(text)
  return { roots: typeof value === 'object' && value !== null ? [value] : [], repairs: [] }
}

/** The line of an offset, counted from the last one that was asked for. */
function lineCounter(text: string, first: number): (offset: number) => number {
  let line = first
  let counted = 0
  return (offset) => {
    if (offset < counted) [line, counted] = [first, 0]
    for (let i = text.indexOf('\n', counted); i >= 0 && i < offset; i = text.indexOf('\n', counted)) {
      line++
      counted = i + 1
    }
    return line
  }
}

function remarkIssue(page: Page, remark: Remark, number: number, line: number): Issue {
  const where = { en: `Block ${number} of structured data (line ${line})`, fr: `Bloc ${number} (ligne ${line})` }
  switch (remark.kind) {
    case 'unknown-context':
      return notice(
        page,
        'json-ld-context-unknown',
        {
          en: `${where.en} uses the vocabulary ${remark.address}, which is not schema.org: its terms are kept apart.`,
          fr: `${where.fr} : le vocabulaire ${remark.address} n’est pas schema.org ; ses termes sont gardés à part.`,
        },
        { severity: 'info', value: remark.address },
      )
    case 'missing-context':
      return notice(page, 'json-ld-context-missing', {
        en: `${where.en} names no vocabulary (@context): it was read as schema.org.`,
        fr: `${where.fr} : aucun vocabulaire (@context) n’est nommé ; il a été lu comme schema.org.`,
      })
    case 'bare-language-map':
      return notice(
        page,
        'json-ld-language-map-undeclared',
        {
          en: `${where.en}: ${remark.pointer} was read as one text per language, which its @context does not declare.`,
          fr: `${where.fr} : ${remark.pointer} a été lu comme un texte par langue, sans que @context le déclare.`,
        },
        { value: remark.pointer },
      )
    case 'too-deep':
      return notice(page, 'json-ld-too-deep', {
        en: `${where.en} is nested more than 100 deep: what lies deeper was not read.`,
        fr: `${where.fr} : imbrication de plus de 100 niveaux ; le reste n’a pas été lu.`,
      })
  }
}
