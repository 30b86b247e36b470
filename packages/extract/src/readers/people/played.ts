import { fold } from '../fold.ts'
import { INSTRUMENTS } from './people-words.ts'

/** What is done on a stage with an instrument or a voice; `basse, choeurs` by its first word. */
export const isPlayed = (what: string): boolean =>
  INSTRUMENTS.has(fold(what).split(/[ ,/&·-]/)[0] ?? '') || SHORT.test(what)

/** As jazz writes it: `(p)`, `(ts, ss)`, `(g & voc)`. */
const SHORT =
  /^(?:p|b|g|d|dr|dm|dms|bat|btr|cb|db|kb|kbd|keys|org|ts|as|ss|bs|sax|s|tp|tpt|tb|tbn|fl|cl|bcl|vl|vln|v|vc|vlc|va|vib|vibes|voc|voix|vx|ch|acc|perc|perk|gtr|git|eb|el-b|ebg|bjo|mand|hca|hp|picc|ob|bsn|hn|fh)(?:(?: ?[,/&+] ?| et | and )(?:p|b|g|d|dr|dm|dms|bat|btr|cb|db|kb|kbd|keys|org|ts|as|ss|bs|sax|s|tp|tpt|tb|tbn|fl|cl|bcl|vl|vln|v|vc|vlc|va|vib|vibes|voc|voix|vx|ch|acc|perc|perk|gtr|git|eb|el-b|ebg|bjo|mand|hca|hp|picc|ob|bsn|hn|fh))*$/
