import { matchesIn } from '../matches.ts'
import type { TextContext } from './context.ts'
import { fold } from './fold.ts'
import type { Reader } from './reader.ts'
import type { Reading } from './reading.ts'

/** A way to reach an organisation. Never somebody's own: those are left where they stand. */
export interface Contact {
  readonly property: 'telephone' | 'email'
  /** Telephone as printed, white space folded; e-mail in lower case. */
  readonly value: string
  /** What it is for, where the words say it. */
  readonly purpose?: 'box-office' | 'press' | 'information'
}

const EMAIL =
  /(?<![\w.+-])[a-z0-9][a-z0-9._+-]{0,63}(?:@| ?\[(?:at|a)\] ?| ?\((?:at|a)\) ?)[a-z0-9](?:[a-z0-9-]{0,62}\.){1,4}[a-z]{2,24}(?![\w-])/g
/** North America, France, Switzerland and Belgium, the United Kingdom, and any number with its country's code. */
const PHONE =
  /(?<![\d/.,:$€£-])(?:\+\d{1,3}[ .-]?(?:\(0\) ?)?\d{1,4}(?:[ .-]?\d{2,4}){2,4}|(?:1[ .-])?\(?\d{3}\)?[ .-] ?\d{3}[ .-]\d{4}(?: ?(?:poste|ext\.?|x|#) ?\d{1,6})?|0\d(?:[ .-]\d{2}){4}|0\d{2} \d{3} \d{2} \d{2}|0\d{3,4} \d{3} ?\d{3,4}|0\d{2} \d{4} \d{4}|1[ -]8\d\d[ -]\d{3}[ -]\d{4})(?![\d/]|[.,]\d|-\d)/g

const FAX = /\b(?:fax|telecopieur|telecopie) ?[:.]? ?$/
const NUMBERS =
  /\b(?:siret|siren|tva|vat|isbn|issn|iban|n°|no\.?|numero d'entreprise|charity (?:no|number)|registered|licence|rbq|tps|tvq|gst) ?[:.#]? ?$/

const PURPOSES: readonly (readonly [NonNullable<Contact['purpose']>, RegExp])[] = [
  ['box-office', /billet|reserv|ticket|box ?office|booking|guichet|tickets/],
  ['press', /presse|press\b|media|relations publiques|publicist/],
  ['information', /info|renseign|contact|bonjour|hello|accueil|general|reception|enquir/],
]

/** The part in front of `@` that is an office, not a person. */
const OFFICE =
  /^(?:info\w*|contact\w*|bonjour|hello|hi|salut|accueil|reception|admin\w*|office|billet\w*|ticket\w*|box-?office|reserv\w*|booking\w*|press\w*|media\w*|comm?unication\w*|renseignement\w*|direction|production|programm?ation|theatre|theater|festival|mail|courriel|general|enquir\w*|support|help|aide|team|equipe|mediation|location|salle|venue|events?|evenements?|music|musique|art|arts|club|orchestre|choeur|choir|museum|musee|bibliotheque|library)(?:[._+-].*)?$/

const MAYBE = /@|\[at\]|\(at\)|\d[ .)-]{1,2}\d{2}/

/**
 * Telephone numbers and e-mail addresses by which an organisation may be reached. An address such as `ada.lampe@…` is a
 * person's: it is answered with low confidence, so that it is not published.
 */
export function readContacts(text: string, _context: TextContext = {}): readonly Reading<Contact>[] {
  const folded = fold(text)
  if (!MAYBE.test(folded)) return []
  const found: Reading<Contact>[] = []
  const purposeOf = (words: string): Pick<Contact, 'purpose'> => {
    const purpose = PURPOSES.find(([, pattern]) => pattern.test(words))?.[0]
    return purpose === undefined ? {} : { purpose }
  }
  const lineBefore = (start: number) =>
    folded.slice(Math.max(folded.lastIndexOf('\n', start - 1) + 1, start - 40), start)
  for (const match of matchesIn(folded, EMAIL)) {
    const value = match[0].replace(/ ?[[(](?:at|a)[\])] ?/, '@')
    const local = value.slice(0, value.indexOf('@'))
    const host = value.slice(value.indexOf('@') + 1).split('.')[0] ?? ''
    const office = OFFICE.test(local) || local.replace(/[^a-z0-9]/g, '') === host.replace(/[^a-z0-9]/g, '')
    const end = match.index + match[0].length
    found.push({
      value: { property: 'email', value, ...purposeOf(`${local} ${lineBefore(match.index)}`) },
      span: [match.index, end],
      confidence: office ? 0.95 : 0.3,
      assumed: [],
    })
  }
  for (const match of matchesIn(folded, PHONE)) {
    const start = match.index
    const end = start + match[0].length
    const before = lineBefore(start)
    const digits = match[0].replace(/\D/g, '').length
    if (digits < 9 || digits > 18 || FAX.test(before) || NUMBERS.test(before)) continue
    found.push({
      value: { property: 'telephone', value: text.slice(start, end).replace(/\s+/g, ' '), ...purposeOf(before) },
      span: [start, end],
      confidence: 0.9,
      assumed: [],
    })
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

export const contact: Reader<Contact> = { name: 'contact', read: readContacts }
