import type { Line } from '../../page/outline.ts'
import { plain } from '../../page/words.ts'
import { isSomebody, type Who, whoIs } from '../../readers/people/names.ts'
import { HOUSE } from '../../readers/people/people-words.ts'

const BYLINE = /^(?:(?:presented|staged)\s+by|présentée?\s+par)\s+(?:the\s+|la\s+|le\s+|l['’])?(\p{Lu}.{2,50}?)\.?$/iu
/** The arts of companies, as a site files its events. */
const STAGED =
  /(?:^|[/,|•·]\s*)(?:performances?|theatre|theater|dance|circus|puppetry|physical theatre|danse|cirque|marionnettes?|arts du cirque)(?=\s*(?:[/,|•·]|$))/
/** No house and no promoter is called so. */
const COMPANY =
  /\b(?:theatre company|dance company|players|circus|puppets|marionnettes|dance theatre|physical theatre)$|^(?:compagnie|cie|collectif|troupe|cirque|ballet) /
/** Who shows what others play. */
const SHOWS =
  /\b(?:festival|library|libraries|bibliotheques?|galler(?:y|ies)|galerie|museum|musee|council|conseil|ville|city|university|universite|college|foundation|fondation|records?|radio|club|bar|cafe|bank|banque|society|association|federation|network|reseau|centre|center)\b/

/** The company of a stage work that a line of its page names: `Presented by Stalwart Theatre`, on a site that files it under dance or theatre. */
export function companyIn(
  lines: readonly Line[],
): { readonly name: string; readonly who: Who | undefined; readonly line: Line } | undefined {
  const staged = lines.some((line) => line.text.length < 120 && STAGED.test(line.plain))
  for (const line of lines) {
    const name = line.text.length < 80 ? BYLINE.exec(line.text)?.[1] : undefined
    if (
      name === undefined ||
      !(staged || COMPANY.test(plain(name))) ||
      !isSomebody(name, true) ||
      SHOWS.test(plain(name)) ||
      HOUSE.test(plain(name))
    )
      continue
    return { name, who: whoIs(name), line }
  }
  return undefined
}
