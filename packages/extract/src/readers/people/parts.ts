import { fold } from '../fold.ts'

/** A character is called by a name; `Designer graphique` is not. */
const CHARACTER =
  /^\p{Lu}[^\s,]*(?:,? (?:\p{Lu}[^\s,]*|the|of|de|du|la|le|des|l['’]\p{L}+)|, (?:the|la|le) (?!(?:the|of|de|du|la|le|des)(?![^\s,]))\p{Ll}\p{L}*)*,?$/u

/** `La fille du puits` */
const ARTICLED = /^(?:L['’]|(?:La|Le|Les|Une?|The|An?) )\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2}$/u

/** What people do in an office, at a desk or behind a camera. */
const STAFF =
  /\b(?:direct\w*|coordo\w*|responsable|manager|officer|presid\w*|admin\w*|communic\w*|marketing|tresor\w*|treasurer|secret\w*|curator|commissaire|technic\w*|photo\w*|regi\w*|produc\w*|host|anima\w*|professeure?|teacher|chair|author|auteure?|autrice|board|design\w*|graph\w*|illustrat\w*|costum\w*|lumi\w*|light\w*|sound|video|make-?up|maquill\w*|construct\w*|distribut\w*|consult\w*|assist\w*|collabor\w*|montage|edit\w*|scenar\w*|image|coach|conseil\w*|dramatur\w*|bsl|asl|lsq|sign|translat\w*|traduct\w*|advis\w*|engineer|supervis\w*|compos\w*|music|musique|livret|partition)\b/

/** What stands beside a name is what somebody does for a living, not who is played. */
export const isStaff = (part: string): boolean => STAFF.test(fold(part))
/** A character, by a name: `Orsino`. */
export const isCalled = (part: string): boolean => CHARACTER.test(part)
/** A character, by a name or by what it is: `La fille du puits`. */
export const isCharacter = (part: string): boolean => isCalled(part) || ARTICLED.test(part)
