import { wordSet } from '../../word-set.ts'
import { fold } from '../fold.ts'
import { INSTRUMENTS } from './people-words.ts'

/** An instrument or a voice: `hurdy-gurdy` as a whole, `piano-forte` by its first part. */
export const isInstrument = (word: string): boolean =>
  INSTRUMENTS.has(word) || INSTRUMENTS.has(word.split('-', 1)[0] ?? '')

/** What stands in front of an instrument in English: `button accordion`, `low whistle`. */
export const BEFORE_INSTRUMENT: ReadonlySet<string> = wordSet(`
  button low high prepared toy wooden celtic irish scottish highland northumbrian border baroque renaissance medieval lever mouth jaw nylon-string
  twelve-string 12-string first second principal natural valve finger frame hand kick modular hammond pump pipe chamber singing blues
  fretless chromatic diatonic anglo english classical jazz live
`)

/** What is done on a stage with an instrument or a voice; `basse, choeurs` by its first word. */
export const isPlayed = (what: string): boolean =>
  isInstrument(fold(what).split(/[ ,/&·]/, 1)[0] ?? '') || SHORT.test(what)

/** As jazz writes it: `(p)`, `(ts, ss)`, `(g & voc)`. */
const SHORT =
  /^(?:p|b|g|d|dr|dm|dms|bat|btr|cb|db|kb|kbd|keys|org|ts|as|ss|bs|sax|s|tp|tpt|tb|tbn|fl|cl|bcl|vl|vln|v|vc|vlc|va|vib|vibes|voc|voix|vx|ch|acc|perc|perk|gtr|git|eb|el-b|ebg|bjo|mand|hca|hp|picc|ob|bsn|hn|fh)(?:(?: ?[,/&+] ?| et | and )(?:p|b|g|d|dr|dm|dms|bat|btr|cb|db|kb|kbd|keys|org|ts|as|ss|bs|sax|s|tp|tpt|tb|tbn|fl|cl|bcl|vl|vln|v|vc|vlc|va|vib|vibes|voc|voix|vx|ch|acc|perc|perk|gtr|git|eb|el-b|ebg|bjo|mand|hca|hp|picc|ob|bsn|hn|fh))*$/
