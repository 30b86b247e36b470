import type { Capture } from '@rampe/model'
import { readScene } from '../event/read.ts'
import { pageOf } from '../page.ts'
import { addressShape, templatePath } from './path.ts'

/** What one page tells about the templates of its site. */
export interface Survey {
  readonly shape: string
  /** Every line of content, with where it stands: `path \u0000 text`. */
  readonly lines: ReadonlySet<string>
  /** Where the values of the page's one event stand, by property. */
  readonly fields: ReadonlyMap<string, string>
  readonly about: 'event' | 'records' | 'nothing'
  /** The event has an hour, a place of its own, a label, something to book, or lies ahead. */
  readonly played: boolean
  readonly siteName: string | undefined
  readonly venue: { readonly name?: string; readonly address?: string } | undefined
  readonly country: string | undefined
  readonly language: string | undefined
}

const MAX_LINES = 600

export function surveyOf(capture: Capture): Survey {
  const { scene, readings, headline, home: house } = readScene(pageOf(capture))
  const home = house()
  const lines = new Set<string>()
  for (const line of scene.outline.lines) {
    if (line.frame === 2 || line.text.length < 4 || line.text.length > 300) continue
    lines.add(`${templatePath(line.box)}\u0000${line.text}`)
    if (lines.size >= MAX_LINES) break
  }
  const whole = readings.length === 1 && readings[0]?.whole ? readings[0] : undefined
  const fields = new Map<string, string>()
  for (const [property, box] of Object.entries(whole?.boxes ?? {})) if (box) fields.set(property, templatePath(box))
  const address = home?.address
  const text = [address?.streetAddress, address?.addressLocality, address?.addressRegion, address?.postalCode]
    .filter(Boolean)
    .join(', ')
  return {
    shape: addressShape(capture.url),
    lines,
    fields,
    about: whole ? 'event' : readings.length > 0 ? 'records' : 'nothing',
    played: whole?.played ?? false,
    siteName: headline.siteName,
    venue: home?.name ? { name: home.name, ...(text ? { address: text } : {}) } : undefined,
    country: address?.addressCountry,
    language: scene.language,
  }
}
