import { extract } from '@rampe/extract'
import { valueText } from '@rampe/model'
import { BROKEN } from './broken.ts'
import { MIXED } from './mixed.ts'
import { type Case, captureOf } from './page.ts'
import { block, EVENT, edit, type Shape } from './shape.ts'

const SIBLING = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Event","name":"Sibling","startDate":"2026-05-01"}</script>`

/**
 * One event in each state of repair that pages show it in: the 24 shapes that the peers were measured on, then further
 * ones.
 */
const SHAPES: readonly Shape[] = [
  { name: 'plain', html: block(EVENT) },
  { name: 'graph', html: block(`{"@context":"https://schema.org","@graph":[${EVENT}]}`) },
  { name: 'top array', html: block(`[${EVENT}]`) },
  { name: 'type array', html: edit('"Event"', '["Event","TheaterEvent"]') },
  { name: 'trailing comma', html: edit(/\}\n\}$/, '},\n}'), mended: ['trailing-comma'] },
  {
    name: 'raw newline in string',
    html: edit('"Phèdre"', '"Phèdre", "description": "Line one\nline two"'),
    mended: ['raw-line-break'],
  },
  { name: 'raw tab', html: edit('"Phèdre"', '"Phèdre", "description": "a\tb"'), mended: ['control-character'] },
  { name: '// comment', html: edit('"@type"', '// the type\n  "@type"'), mended: ['comment'] },
  { name: '/* */ comment', html: edit('"@type"', '/* the type */ "@type"'), mended: ['comment'] },
  { name: 'CDATA', html: block(`//<![CDATA[\n${EVENT}\n//]]>`), mended: ['cdata', 'cdata'] },
  { name: 'HTML comment', html: block(`<!--\n${EVENT}\n-->`), mended: ['html-comment', 'html-comment'] },
  { name: '&quot; entities', html: block(EVENT.replaceAll('"', '&quot;')), mended: ['html-entities'] },
  { name: 'trailing ;', html: block(`${EVENT};`), mended: ['semicolon'] },
  {
    name: 'two roots',
    html: block(`{"@context":"https://schema.org","@type":"WebSite","name":"Rampe"}\n${EVENT}`),
    mended: ['several-roots'],
  },
  { name: 'type with charset', html: block(EVENT, 'application/ld+json; charset=utf-8') },
  { name: 'upper-case type', html: block(EVENT, 'APPLICATION/LD+JSON') },
  { name: 'BOM', html: block(`\ufeff${EVENT}`), mended: ['byte-order-mark'] },
  { name: 'truncated', html: edit(/\}\n\}$/, ''), mended: ['truncated'] },
  { name: 'single quotes', html: block(EVENT.replaceAll('"', "'")), mended: ['single-quotes'] },
  {
    name: 'bad escape',
    html: edit('"Phèdre"', '"Phèdre", "description": "C:\\dossier \\é"'),
    mended: ['bad-escape', 'bad-escape'],
  },
  { name: 'empty block first', html: `${block('')}${block(EVENT)}`, mended: ['empty'] },
  {
    name: 'nested in mainEntity',
    html: block(`{"@context":"https://schema.org","@type":"WebPage","mainEntity":${EVENT}}`),
  },
  { name: 'missing comma', html: edit('"Phèdre",', '"Phèdre"'), mended: ['missing-comma'] },
  { name: 'NBSP', html: edit('"@type":', '\u00a0"@type":\u00a0'), mended: ['no-break-space'] },
  {
    name: 'decimal comma',
    html: edit('"Phèdre"', '"Phèdre", "offers": {"@type": "Offer", "price": 25,00}'),
    mended: ['decimal-comma'],
  },
  {
    name: 'unescaped quotes',
    html: edit('"Phèdre"', '"Phèdre", "description": "the "great" play, again"'),
    mended: ['unescaped-quote', 'unescaped-quote'],
  },
  { name: 'unquoted keys', html: edit('"name"', 'name'), mended: ['unquoted-key'] },
  { name: 'no context', html: edit('"@context": "https://schema.org",', ''), mended: ['context-missing'] },
  { name: 'typographic quotes', html: edit('"Phèdre"', '“Phèdre”'), mended: ['single-quotes'] },
  { name: 'assignment around', html: block(`var data = ${EVENT};`), mended: ['stray-text', 'semicolon'] },
  { name: 'stray text', html: block(`Warning: undefined index\n${EVENT}`), mended: ['server-message'] },
  {
    name: 'missing bracket',
    html: block(`{"@context":"https://schema.org","@graph":[${EVENT.slice(0, -1)}]}`),
    mended: ['wrong-bracket'],
  },
  { name: 'undefined value', html: edit('"Phèdre"', '"Phèdre", "image": undefined'), mended: ['loose-number'] },
]

/** Each shape, followed by a sound block: the event and its sibling must be found, and every repair told once. */
export function jsonLdShapes(): readonly Case[] {
  return [...SHAPES, ...BROKEN, ...MIXED].map(({ name, html, mended = [], says: more = {} }) => {
    const { claims, issues } = extract(
      captureOf(`<!DOCTYPE html><html><head>${html}${SIBLING}</head></html>`, 'https://rampe.example/'),
    )
    const says = (property: string, text: string): boolean =>
      claims.some(
        (claim) =>
          claim.provenance.generatedBy === 'json-ld' &&
          claim.property === property &&
          (claim.value.kind === 'time' ? claim.value.wall : valueText(claim.value)) === text,
      )
    const told = issues.map(({ code }) => code.replace(/^json-ld-/, '')).sort()
    if (!says('name', 'Phèdre') || !says('startDate', '2026-03-13T20:00')) return { name, failure: 'event not found' }
    const unsaid = Object.entries({ name: 'Grande salle', ...more }).find(([property, text]) => !says(property, text))
    if (unsaid) return { name, failure: `not read: ${unsaid.join(' ')}` }
    if (!says('name', 'Sibling')) return { name, failure: 'sibling lost' }
    const wanted = [...mended].sort()
    return told.join() === wanted.join()
      ? { name }
      : { name, failure: `told ${told.join(', ')}; wanted ${wanted.join(', ')}` }
  })
}
