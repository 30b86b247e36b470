import { REGION_NAMES } from '../../readers/address/region-names.ts'

/** A region in brackets behind its town, as a part of a regular expression. */
export const BRACKET_REGION = REGION_NAMES.map((name) => name.replaceAll('.', '\\.').replaceAll("'", "['’]")).join('|')
