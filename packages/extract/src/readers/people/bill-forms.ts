import { fold } from '../fold.ts'
import type { Billed } from './billing.ts'
import { isEvening } from './evenings.ts'
import { isSomebody, itemsOf, whoIs } from './names.ts'
import { HOUSE } from './people-words.ts'
import { isPlayed } from './played.ts'

const GROUPS =
  '(?:troupe|duo|trio|band|groupe|group|compagnie|company|collectif|collective|ensemble|quartet|quatuor|orchestre|orchestra|choir|ch(?:oe|œ)ur|chorale|fanfare|cirque|circus)'
/** `Ada Lampe @ Quai Ouest` · `Ruisso live at the Quay`. */
const AT = /^(.{2,70}?)\s+(?:@|live (?:at|@)|in concert at|en (?:concert|spectacle) (?:à|au|aux|chez))\s+\S/iu
/** `Improv troupe "Left Bank"`. */
const QUOTED = new RegExp(String.raw`^(?:[\p{L}’'-]+\s+){0,2}${GROUPS}\s+["“«]\s*([^"“”«»]{2,40}?)\s*["”»]$`, 'iu')
/** `The Quay Players present "Salt"`: who presents plays, and what is presented is no act. */
const STAGES =
  /^(?:the |la |le |les )?(.{3,60}?)\s+(?:presents?|présente(?:nt)?|stages?|performs?|joue(?:nt)?)(?:\s*:)?\s+(\S.*)$/iu
const OPENS_QUOTE = /^["“«‘']/
/** `Salt (Quay Youth Players)`. */
const BRACKET = /^(.{3,80}?)\s+\(([^()]{5,50})\)$/u
/** `Author talk: Ada Lampe in conversation with Tom Ruisseau`. */
const CONVERSATION =
  /^(?:[^:]{3,50}:\s+)?(.{3,60}?)\s+(?:in (?:conversation|dialogue|discussion) with|en (?:conversation|dialogue|discussion) avec|interviewed by)\s+(.{3,70})$/iu
/** `Paper Boats: New Work by Ada Lampe` · `Marées : lecture de Tom Ruisseau`. */
const BYLINE =
  /(?:^|[:–—-]\s+)(?:(?:an?|une?|the|le|la|les|new|recent|nouvelles?|solo) )*(?:readings?|talks?|lectures?|concerts?|recitals?|récitals?|performances?|shows?|causeries?|conférences?|spectacles?|works?|paintings?|sculptures?|drawings?|prints?|photographs?|peintures?|œuvres|dessins?|gravures?|photographies?|aquarelles?)\s+(?:récentes? )?(?:by|par|de|d['’])\s*(?=\p{Lu})(.{4,60})$/iu
/** `Glass Plates: The Photographs of Ada Lampe`: of what is seen, for what is heard may be a tribute. */
const WORKS_OF =
  /(?:^|[:–—-]\s+)(?:(?:the|les|[\p{L}-]+) ){0,3}(?:photograph(?:s|y)|photographies|paintings|peintures|sculptures?|drawings|dessins|prints|gravures|quilts|aquarelles)\s+(?:of|de|d['’])\s*(?=\p{Lu})(.{4,50})$/iu
const PLAYED =
  /^(\p{Lu}[^\s,]*(?:\s+(?:d[eu]\s+|van\s+|von\s+)?\p{Lu}[^\s,]*){1,3}),?\s+(\p{Ll}[\p{L}-]*(?:[ /&]+\p{Ll}[\p{L}-]*){0,3})$/u
/** A company's name by its first word in French, by its last in English. */
const COMPANY =
  /^(?:le |la |l['’])?(?:th[ée][âa]tre|compagnie|cie|cirque|collectif|troupe|ballet|marionnettes)\s\S|\s(?:theatre|theater|players|circus|ballet|puppets|puppetry|opera|dance (?:theatre|company|collective)|theatre company|productions)$/iu
/** `Ada Lampe invite Tom Ruisseau et le Quatuor Sel`. */
const INVITES =
  /^(.{3,50}?)\s+(?:invite(?:nt)?|reçoi(?:t|vent)|rencontre(?:nt)?|accueille(?:nt)?|meets?|joins?)\s+(.{5,80})$/iu
/** `Salt by Quay Theatre` · `Sel, par la compagnie Ruisseau`. */
const STAGED_BY = /^.{2,80}?,? (?:by|par) (?:the |la |le |l['’])?(.{5,50})$/iu
/** `Ada Lampe in Conversation`. */
const TALKS =
  /^(.{5,60}?),? (?:in conversation|en conversation|en entretien|in discussion|live on stage|sur sc[èe]ne)$/iu
/** `Book launch: Salt by Ada Lampe`. */
const LAUNCH =
  /^(?:book launch|launch|poetry launch|author (?:talk|visit|event)|reading|lancement(?: de livre)?|lecture|rencontre d['’]auteure?)\b.*?\s(?:by|par|de|d['’])\s*(?=\p{Lu})([^:–—]{5,50})$/iu
/** `« Sel », par Ada Lampe`: behind a title, `par` names who reads or plays it. */
const READ_BY =
  /^["“«].{2,80}["”»],? (?:(?:lue?s?|dite?s?|jouée?s?|racontée?s?|chantée?s?) )?(?:par|read by|performed by|told by) (\p{Lu}.{4,50})$/u
/** `Ada Lampe, “What the Ferryman Owed”`: somebody, and what is played. */
const OWN_TITLE = /^(\p{Lu}[^"“«:(]{3,40}?),?\s+["“«][^"“”«»]{2,80}["”»]$/u
const HEAD = /^(.{4,60}?)(?:\s*:\s+|\s+[–—|]\s+)(.{2,100})$/u

const billed = (text: string, name: string, confidence: number): Billed => ({
  text,
  start: Math.max(0, name.indexOf(text)),
  who: whoIs(text),
  opening: false,
  confidence,
})

/** Every name of a list, where nothing else stands among them. */
function everybody(list: string, name: string, loose: boolean, confidence: number): Billed[] {
  const items = itemsOf(list)
  const names = items.every(({ text }) => isSomebody(text, loose) && !HOUSE.test(fold(text)))
  return names && items.length <= 5 ? items.map(({ text }) => billed(text, name, confidence)) : []
}

/**
 * Whom the form of a name bills, whatever the words: a place behind `@`, a group in quotes or in brackets, people in conversation,
 * a company before its title. Undefined where the name has no such form; nobody where the form says that no act is named.
 */
export function billedByForm(name: string): readonly Billed[] | undefined {
  const there = AT.exec(name)?.[1]
  if (there !== undefined) return orNone(everybody(there, name, true, 0.75))
  const quoted = QUOTED.exec(name)?.[1]
  if (quoted !== undefined) return [billed(quoted, name, 0.7)]
  const [, presenter = '', shown = ''] = STAGES.exec(name) ?? []
  if (whoIs(presenter) === 'Person' && isSomebody(presenter, false)) return [billed(presenter, name, 0.65)]
  if (OPENS_QUOTE.test(shown) || COMPANY.test(presenter))
    return isCompany(presenter) ? [billed(presenter, name, 0.65)] : []
  const [, first, second] = CONVERSATION.exec(name) ?? []
  if (first !== undefined && second !== undefined)
    return orNone([...everybody(first, name, false, 0.75), ...everybody(second, name, false, 0.75)])
  const [, host = '', invited = ''] = INVITES.exec(name) ?? []
  if (host !== '') {
    const guests = everybody(invited.replace(/(?<=^| )(?:le|la|l['’]|les|the) ?(?=\p{Lu})/gu, ''), name, false, 0.7)
    if (guests.length > 0) return [...everybody(host, name, true, 0.75), ...guests]
  }
  const played = inPairs(name)
  if (played.length > 0) return played
  const author = BYLINE.exec(name)?.[1] ?? TALKS.exec(name)?.[1] ?? LAUNCH.exec(name)?.[1]
  if (author !== undefined) return orNone(everybody(author, name, false, 0.65))
  const maker = WORKS_OF.exec(name)?.[1] ?? ''
  if (whoIs(maker) === 'Person' && isSomebody(maker, false)) return [billed(maker, name, 0.65)]
  const [, quoting = ''] = OWN_TITLE.exec(name) ?? []
  if (isSomebody(quoting, false) && !isEvening(quoting) && whoIs(quoting) !== 'TheaterGroup')
    return orNone(everybody(quoting, name, false, whoIs(quoting) ? 0.7 : 0.6))
  const read = READ_BY.exec(name)?.[1]
  if (read !== undefined) return orNone(everybody(read, name, false, 0.62))
  const staged = STAGED_BY.exec(name)?.[1] ?? ''
  if (isCompany(staged)) return [billed(staged, name, 0.65)]
  const [, title = '', group = ''] = BRACKET.exec(name) ?? []
  if (isCompany(group) && whoIs(title) !== 'Person' && whoIs(title) !== 'MusicGroup') return [billed(group, name, 0.6)]
  const [, head = '', work = ''] = HEAD.exec(name) ?? []
  const dances = OPENS_QUOTE.test(work) && /^\p{Lu}.* (?:dance|danse)$/iu.test(head) && isSomebody(head, false)
  const company = dances || (COMPANY.test(head) && isCompany(head) && !COMPANY.test(work))
  return company ? [billed(head, name, 0.55)] : undefined
}

const orNone = (found: readonly Billed[]): readonly Billed[] | undefined => (found.length > 0 ? found : undefined)

const isCompany = (text: string): boolean => {
  const who = whoIs(text)
  return who !== undefined && who !== 'Person' && isSomebody(text, true) && / /.test(text) && !HOUSE.test(fold(text))
}

/** `Ada Lampe soprano; Tom Ruisseau piano`. */
function inPairs(name: string): readonly Billed[] {
  const parts = name.split(
    /(?:(?<!\s)\s+)?;\s*|(?<=\p{Ll}),\s+(?=\p{Lu}\S*\s\p{Lu})|(?<!\s)\s+(?:and|et|&)\s+(?=\p{Lu})/u,
  )
  const people = parts.map((part) => {
    const [, who = '', what = ''] = PLAYED.exec(part) ?? []
    return isPlayed(what) && isSomebody(who, false) ? who : ''
  })
  return people.every((who) => who !== '') ? people.map((who) => billed(who, name, 0.8)) : []
}
