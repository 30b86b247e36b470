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
export const isPlayed = (what: string): boolean => {
  const folded = fold(what)
  return isInstrument(folded.split(/[ ,/&·]/, 1)[0] ?? '') || (!/\p{Lu}/u.test(what) && isShort(folded))
}

const JOINT = /\s*[,/&+]\s*|\s(?:et|and)\s/
/** As jazz writes it: `(p)`, `(ts, ss)`, `(g & voc)`, `el. bass`. */
const isShort = (folded: string): boolean =>
  folded.length < 24 &&
  folded
    .split(JOINT)
    .every(
      (part) => SHORT.has(part.replace(ELECTRIC, '').replace(/\.$/, '')) || isInstrument(part.replace(ELECTRIC, '')),
    )
const ELECTRIC =
  /^(?:el|elec|ac|acc?oust|db|dbl|d|b|ld|lead|backing|alt|ten|bar|sop|s|t|a|bs)(?:\.|-|\/|\. | )(?=[a-z])/
const SHORT: ReadonlySet<string> = wordSet(`
  p pn pno b bs bss g gt gtr gtrs gtre guit git d dr drs dm dms bat batt btr cb ctb ctrb db kb kbd kbds keys clav org ts as ss bars bari sax sx saxes s
  tp tpt tpts trp trpt tb tbn trb trbn fl flt cl clar clt bcl vl vln vn viol v vc vlc vcl va vla vib vibes voc vocs voix vox vx bvs bvox ch chx acc accord perc percs
  perk eb ebg bg bjo bj mand mando mdl hca harm hp hrp picc ob hb bsn bn hn hrn cor fh flg flh flhn fdl fid uke cav synth syn elec electr fx prog mpc sampler tt
  sop mez mezzo mzo ms alt ten t bar bary br bass-bar ct cten a narr rec recit
`)

const VOICE = /^(\S+ \S.{1,40}?),? (?:S|A|T|B|MS|Ms|Mez|CT|Ct|Tr|Bar)\.?$/u
/** `Ada Lampe S, Maude Bey A`: names without their voices, where each of several has one; somebody alone may be called `Ada B`. */
export const withoutVoices = <T extends { readonly text: string }>(items: readonly T[]): readonly T[] =>
  items.length > 1 && items.every(({ text }) => VOICE.test(text))
    ? items.map((item) => ({ ...item, text: item.text.replace(VOICE, '$1') }))
    : items
