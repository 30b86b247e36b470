import type { TextContext } from '../context.ts'
import { fold } from '../fold.ts'
import { clauseEnd, colonOf, type Line, sentenceEnd } from '../lines.ts'
import type { Reading } from '../reading.ts'
import { bareActs, playedBy } from './bare.ts'
import { besideLength } from './beside.ts'
import { type Act, actsOf } from './bill.ts'
import { billedIn } from './billing.ts'
import { isGroupCraft, upToVerb, withoutIntro } from './crafts.ts'
import type { Credit } from './credit.ts'
import { AFFILIATION, isPartner, JOINS, NAMES_WHOM, performs, YEAR } from './credit-cues.ts'
import { alsoDoing, isGeneric, isNoName, nameOf, whatFor } from './credit-name.ts'
import { LED } from './leaders.ts'
import { mentionsIn } from './mentions.ts'
import { type Item, isSomebody, itemsOf, PAIR, type Who, whoIs } from './names.ts'
import { creditAt, goesOn, isPlayedBy, mayBeShort } from './own-credits.ts'
import { isPartOf } from './parts-played.ts'
import { withoutVoices } from './played.ts'
import { cuesIn } from './prose-cues.ts'
import { GENERIC, isPersonal, leadRoleOf, type Role, roleOf } from './roles.ts'
import { doubtsAmong } from './support.ts'

const PERFORMER: Role = { properties: ['performer'], label: '', opening: false }
/** Reads lines; each line may set the role of those below it. */
export class Credits {
  private readonly found: Reading<Credit>[] = []
  private role: Role | undefined
  private readonly context: TextContext

  constructor(context: TextContext) {
    this.context = context
  }

  get credits(): readonly Reading<Credit>[] {
    return this.found
  }

  line(line: Line): void {
    if (this.context.about === 'name') {
      for (const { text, start, who, opening, confidence } of billedIn(line.text))
        this.act({ text, start: line.start + start, opening }, who, confidence)
      return
    }
    if (line.text === '') {
      this.role = undefined
      return
    }
    const colon = colonOf(line.text)
    const label = colon > 0 ? line.text.slice(0, colon) : undefined
    const alone = roleOf(label !== undefined && colon >= line.text.length - 2 ? label : line.text)
    const named = line.text.slice(creditAt(line.text)?.length ?? line.text.length)
    if (alone && !isSomebody(line.text, false) && !isSomebody(named, false) && !playedBy(line.text)) {
      this.role = alone
      return
    }
    if ((besideLength(line.text) > 0 || /^[+&] /.test(line.text)) && this.bare(line)) return
    if (label !== undefined && this.labelled(line, label, colon)) return
    const end = this.opened(line)
    if (end > 0) {
      if (end < line.text.length) this.prose({ text: line.text.slice(end), start: line.start + end })
      return
    }
    if (this.role) {
      if (this.list(line, this.role, 0.75, this.role.properties.includes('performer'))) return
      this.role = undefined
    }
    const cast = this.context.about === 'performer' && !isPartner(line.text)
    if (cast && (this.bill(line) || this.cast(line))) return
    if (!this.bare(line)) this.prose(line)
  }

  /** `Mise en scène : Ada Lampe` · `Ada Lampe : la reine` */
  private labelled(line: Line, label: string, colon: number): boolean {
    const after = /^\s?[:：]\s*/u.exec(line.text.slice(colon))?.[0].length ?? 1
    const rest = { text: line.text.slice(colon + after), start: line.start + colon + after }
    const role = roleOf(label) ?? leadRoleOf(label)
    if (role) {
      this.role = undefined
      // `Lecture : « Sel » par Ada Lampe`: what stands behind the colon is a title.
      if (!this.list(rest, role, 0.92, true) && role.properties.includes('performer')) this.prose(line)
      return true
    }
    const led = line.text.includes(LED)
    if (
      (led || (this.context.about === 'performer' && whoIs(rest.text) === 'Person')) &&
      isPartOf(label, rest.text, led)
    )
      return this.add(rest, { ...PERFORMER, label }, led ? 0.7 : 0.8, false)
    if (this.context.about === 'performer' && isSomebody(label, true) && rest.text.length <= 60) {
      if (this.bill(line)) return true
      const second = roleOf(rest.text)
      this.add({ text: label, start: line.start }, second ?? { ...PERFORMER, label: rest.text }, 0.8, true)
      return true
    }
    return false
  }

  /** Up to where a credit that opens a line goes; 0 for none. */
  private opened(line: Line): number {
    const credit = creditAt(line.text)
    if (!credit) return 0
    const { role, length: start } = credit
    const rest = line.text.slice(start)
    const clause = clauseEnd(rest, role.properties.includes('performer'))
    const names = upToVerb(rest.slice(0, Math.min(sentenceEnd(rest), clause)))
    this.role = undefined
    const loose = mayBeShort(role, rest, names)
    const confidence = JOINS.test(fold(role.label)) ? 0.62 : loose ? 0.72 : 0.85
    return this.list({ text: names, start: line.start + start }, role, confidence, loose) ? start + names.length : 0
  }

  /** Every name of a list. A small word after a name is what that person does: `Ada Lampe, violon`. */
  private list(line: Line, role: Role, confidence: number, loose: boolean): boolean {
    const names = line.text.slice(0, sentenceEnd(line.text))
    const printed = PAIR.test(names) ? [{ text: names, start: 0 }] : withoutVoices(itemsOf(names))
    const items = printed.map(withoutIntro)
    let last: { item: Item; role: Role; group: boolean } | undefined
    let any = false
    let said = role
    const flush = () => {
      const item = last && { ...last.item, start: last.item.start + line.start }
      // What is told behind another label says nothing of this one.
      if (last && item) any = (this.add(item, last.role, confidence, loose || last.group) && said === role) || any
      last = undefined
    }
    const doubts = GENERIC.test(fold(role.label)) || NAMES_WHOM.test(role.label) ? doubtsAmong(items, names) : []
    for (const [i, { craft, ...named }] of items.entries()) {
      if (isPlayedBy(named.text) && (i === 0 || /;\s*$/.test(names.slice(0, named.start)))) {
        flush()
        said = PERFORMER
        continue
      }
      // `Texte Maude Roy, lumières Tom Bey ; avec Ada Lampe`: the list goes on with what somebody else does.
      const plays = said.properties.includes('performer')
      const whole = plays ? named : (printed[i] ?? named)
      const next = plays && craft !== '' ? undefined : goesOn(whole.text)
      const item = next ? { text: whole.text.slice(next.length), start: whole.start + next.length } : named
      if (next) {
        flush()
        said = next.role
      }
      const own = roleOf(item.text)
      // `Sponsored by Salt Feeds and The Dog & Trumpet` is an inn.
      if (last && own && !said.properties.includes('none') && !isSomebody(item.text, false)) {
        last = { ...last, role: alsoDoing(last.role, own, item.text, last.role === said) }
        continue
      }
      flush()
      const doubt = doubts[i]
      if (doubt !== undefined)
        this.act({ ...item, start: item.start + line.start, opening: false }, undefined, confidence - doubt)
      else {
        const plays = craft !== '' && roleOf(craft)?.properties.includes('performer')
        last = { item, role: plays ? PERFORMER : said, group: isGroupCraft(craft) }
      }
    }
    flush()
    return any
  }

  /** `A | B | C`, `A + B`, `A with B & C`: a bill, split where its signs leave no doubt. */
  private bill(line: Line): boolean {
    const acts = actsOf(line.text)
    if (acts === undefined) return false
    if (acts.length < 2 && !line.text.includes(' / ')) return !line.text.includes(',')
    for (const act of acts) this.act({ ...act, start: line.start + act.start }, whoIs(act.text), 0.8)
    return true
  }

  private has(name: string, property: string, start: number): boolean {
    return this.found.some(({ value, span }) => span[0] === start && value.name === name && value.property === property)
  }

  private act({ text, start, opening }: Act, who: Who | undefined, confidence: number): void {
    if (this.has(text, 'performer', start)) return
    this.found.push({
      value: { name: text, property: 'performer', ...(who && { who }), ...(opening && { opening: true as const }) },
      span: [start, start + text.length],
      confidence,
      assumed: [],
    })
  }

  /** Without a label: an ensemble's name, a bill, names alone, `Ada Lampe (soprano)`. */
  private bare(line: Line): boolean {
    const acts = bareActs(line.text)
    for (const act of acts) this.act({ ...act, start: line.start + act.start }, act.who, act.confidence)
    return acts.length > 0
  }

  /** A line under `Distribution`: `Ada Lampe, violon` · `Ada Lampe – la reine` · `Ada Lampe (la reine)` · `Ada Lampe`. */
  private cast(line: Line): boolean {
    if (PAIR.test(line.text)) {
      this.act({ ...line, opening: false }, whoIs(line.text) ?? 'PerformingGroup', 0.75)
      return true
    }
    const dash = /\s+[–—-]\s+|\s*\.{3,}\s*|\s+as\s+|\s+dans le rôle de\s+/u.exec(line.text)
    if (dash) {
      const left = line.text.slice(0, dash.index)
      const right = line.text.slice(dash.index + dash[0].length)
      const leftRole = roleOf(left)
      if (leftRole && isSomebody(right, true))
        return this.add({ text: right, start: line.start + dash.index + dash[0].length }, leftRole, 0.85, true)
      if (isSomebody(left, true) && right.length <= 60)
        return this.add({ text: left, start: line.start }, roleOf(right) ?? { ...PERFORMER, label: right }, 0.85, true)
    }
    return line.text.length <= 300 && this.list(line, PERFORMER, 0.75, true)
  }

  private prose(line: Line): void {
    for (const { text, start, who, confidence } of mentionsIn(line.text))
      this.act({ text, start: line.start + start, opening: false }, who, confidence)
    for (const { names, start, role, confidence, joint, loose } of cuesIn(line.text))
      if (joint) this.act({ text: names, start: line.start + start, opening: false }, joint, confidence)
      else if (role) this.list({ text: names, start: line.start + start }, role, confidence, loose)
  }

  private add(item: Item, role: Role, confidence: number, loose: boolean): boolean {
    const { name, start, inBracket } = nameOf(item)
    if (isNoName(name, loose)) return false
    if (role.properties.includes('performer') && AFFILIATION.test(fold(name)) && whoIs(name) !== 'MusicGroup')
      return false
    // `Ada Lampe (mise en scène)`, among those who play.
    const craft = inBracket && role.properties.includes('performer') ? roleOf(inBracket) : undefined
    const generic = isGeneric(role)
    const what = whatFor(role, inBracket)
    const who = whoIs(name) ?? (isPersonal(role, name) ? 'Person' : undefined)
    if (generic && who !== 'Person' && YEAR.test(inBracket ?? '')) return false
    let any = false
    for (const said of (craft ?? role).properties) {
      if (said === 'none') continue
      const property = performs(said, name, who, role.label) ? 'performer' : said
      any = true
      if (this.has(name, property, start)) continue
      this.found.push({
        value: {
          name,
          property,
          ...(who === undefined ? {} : { who }),
          ...(what === undefined ? {} : { role: what }),
          ...(role.opening ? { opening: true as const } : {}),
        },
        span: [start, start + name.length],
        confidence: loose && !/ /.test(name) ? confidence - 0.15 : confidence,
        assumed: [],
      })
    }
    return any || (craft ?? role).properties.includes('none')
  }
}
