import { remembering } from '@rampe/model'

const folded = new Map<string, string>()

const SAME: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\uff1a': ':',
}

function foldOne(unit: string): string {
  const same = SAME[unit]
  if (same !== undefined) return same
  if (/\s/.test(unit)) return ' '
  const base = unit.normalize('NFD').charAt(0).toLowerCase()
  return base.length === 1 ? base : unit
}

/**
 * Words made comparable: lower case, no accents, plain apostrophes, hyphens and spaces (line breaks stay).
 *
 * The result has exactly the length of what was given, so that offsets into it are offsets into the text on the page.
 */
export const fold = remembering(1_000, foldAnew, 300)

function foldAnew(text: string): string {
  const lower = text.toLowerCase()
  const base = lower.length === text.length ? lower : text
  return ASCII.test(base) ? base : base.replace(/[^\n -~]/g, foldKnown)
}

const ASCII = /^[\n -~]*$/

function foldKnown(unit: string): string {
  let plain = folded.get(unit)
  if (plain === undefined) {
    plain = foldOne(unit)
    folded.set(unit, plain)
  }
  return plain
}
