import type { Extractor } from '../extractor.ts'
import { icalendar } from './icalendar.ts'
import { jsonLd } from './json-ld.ts'
import { meta } from './meta.ts'
import { microdata } from './microdata.ts'
import { microformats } from './microformats.ts'
import { plain } from './plain.ts'
import { rdfa } from './rdfa.ts'

/** Every extractor, in the order of the page's own words first. Order decides nothing: `map` ranks. */
export const extractors: readonly Extractor[] = [meta, jsonLd, microdata, rdfa, microformats, icalendar, plain]
