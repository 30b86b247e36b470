/** What the name of an evening adds to who plays: the record, the tour, the sitting, friends. */

/** `Ada Lampe – "Pylône" album release` · `Quai Ouest : lancement d'album`: whose record it is. */
const RELEASE =
  /^(.{2,40}?)\s*[-–—:(]\s*(?:.{0,40}\b)?(?:(?:album|ep|single|record|cd|vinyl) (?:release|launch)|(?:release|launch) (?:party|show|concert)|lancement (?:d['’]|de l['’]|de son )(?:album|ep|disque))/iu
/** `RUISSO – The Long Thaw Tour`: on whose tour it is; nobody plays on one of a town. */
const TOUR =
  /^(.{2,40}?)\s*[-–—:]\s+(?!.*\b(?:guided|walking|virtual|garden|studio|house|bus|boat|city|book|self|guid[ée]e|visite)\b)(?:the .{2,40} tour|.{0,40}(?:world|uk|us|european|canadian|north american|farewell|anniversary|album|comedy) tour|tourn[ée]e .{2,40})(?: 20\d\d)?$/iu

/** Whose record is released, or whose tour it is, by the name of the evening. */
export const whoseRecord = (name: string): string | undefined =>
  / \+ /.test(name) ? undefined : (RELEASE.exec(name) ?? TOUR.exec(name))?.[1]

/** Which of several sittings it is, behind the name of who plays: `(Early Show)`, `– Night Two`, `– Supplémentaire`. */
const SITTING =
  /\s+(?:[([]\s*|[–—-]\s+)(?:(?:early|late|matin[ée]e|evening|extra|added|first|second|1st|2nd) (?:show|set|sitting|performance)s?|(?:two|2|three|3) sets|night (?:one|two|three|[1-4])|(?:premi[èe]re|deuxi[èe]me|seconde|2e) (?:soir[ée]e|repr[ée]sentation)|soir [1-4]|suppl[ée]mentaires?|extra date)\s*[)\]]?$/iu
/** Who else comes is not said. */
const FRIENDS =
  /\s+(?:and|et|avec|with)\s+(?:ses |her |his |their |special )?(?:friends|guests|amis|invit[ée]e?s)(?: surprises?| spéciaux)?$/iu

/** The name alone. */
export const withoutMore = (name: string): string => name.replace(SITTING, '').replace(FRIENDS, '')
