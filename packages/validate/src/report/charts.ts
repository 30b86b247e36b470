import { type Content, html, type Markup } from './markup.ts'

const RADIUS = 52
const AROUND = 2 * Math.PI * RADIUS

/** A ring that fills with the score; the number stands in the middle, and is read out. */
export function ring(share: number, figure: string, label: string): Markup {
  const part = Math.max(0, Math.min(1, share)) * AROUND
  return html`<svg class="ring" viewBox="0 0 128 128" role="img" aria-label="${label}">
<circle class="ring-ground" cx="64" cy="64" r="${RADIUS}"/>
<circle class="ring-part" cx="64" cy="64" r="${RADIUS}" stroke-dasharray="${part.toFixed(1)} ${AROUND.toFixed(1)}" transform="rotate(-90 64 64)"/>
<text x="64" y="62" class="ring-figure">${figure}</text><text x="64" y="82" class="ring-unit">/ 100</text></svg>`
}

/** One row of a bar chart. */
export interface Bar {
  readonly label: Content
  /** 0–1 */
  readonly share: number
  readonly figure: string
  /** What it was in the last run, 0–1. */
  readonly before?: number
  readonly tone?: 'good' | 'fair' | 'poor'
}

const toneOf = (share: number): string => (share >= 0.9 ? 'good' : share >= 0.5 ? 'fair' : 'poor')

/** Horizontal bars as a table: a screen reader hears label and figure, the eye sees lengths. */
export const bars = (
  caption: string,
  rows: readonly Bar[],
): Markup => html`<table class="bars"><caption>${caption}</caption><tbody>
${rows.map(
  (row) =>
    html`<tr><th scope="row">${row.label}</th><td class="bar-cell" aria-hidden="true"><span class="bar"><span class="bar-part ${row.tone ?? toneOf(row.share)}" style="width:${(row.share * 100).toFixed(1)}%"></span>${
      row.before !== undefined && html`<span class="bar-before" style="left:${(row.before * 100).toFixed(1)}%"></span>`
    }</span></td><td class="figure">${row.figure}</td></tr>\n`,
)}</tbody></table>`

/** One band cut into parts: the events by state. Its legend says the figures in words. */
export function band(
  label: string,
  parts: readonly { share: number; tone: string; label: string; figure: string }[],
): Markup {
  const shown = parts.filter((part) => part.share > 0)
  return html`<div class="band" role="img" aria-label="${label}">${shown.map(
    (part) => html`<span class="${part.tone}" style="flex-grow:${(part.share * 1000).toFixed(0)}"></span>`,
  )}</div><ul class="legend">${parts.map(
    (part) => html`<li><span class="dot ${part.tone}"></span><strong>${part.figure}</strong> ${part.label}</li>`,
  )}</ul>`
}

/** A difference since the last run. */
export function delta(now: number, before: number | undefined, write: (value: number) => string): Markup | undefined {
  if (before === undefined) return undefined
  const difference = Math.round((now - before) * 10) / 10
  if (difference === 0) return html`<span class="delta">=</span>`
  const up = difference > 0
  return html`<span class="delta ${up ? 'up' : 'down'}">${up ? '▲' : '▼'} ${write(Math.abs(difference))}</span>`
}
