import type { Line, Link } from '../page/outline.ts'
import { isNameLike } from './name-like.ts'

/** Place and hour behind a name: ` — 20 h, Zinc`. */
const HOUR = /^\s*(?:[–—|•·,(]|-\s).*\d\s?(?:h|:\d|[ap]\.?m)/i
/** Who wrote or made it: ` de Tom Ruisseau`, ` a new play by Ada Lamp`. */
const BY =
  /^\s+(?:by|d['’]apr[èe]s|(?:an? )?(?:new )?(?:play|opera|comedy|musical) by|(?:written|devised|directed|adapted|composed|choreographed) by|(?:texte|musique|mise en scène|chorégraphie) (?:de|d['’])|(?:une )?(?:pièce|création|comédie) (?:de|d['’]))\s?(?=\p{L})/iu

/** `<a>Nuit bleue</a> — 20 h, Zinc`: a line that begins with the link of its name, and goes on with an hour or an author. */
export function leads({ text }: Line, link: Link): boolean {
  if (link.href === '' || !text.startsWith(link.text) || !isNameLike(link.text)) return false
  const rest = text.slice(link.text.length)
  return HOUR.test(rest) || BY.test(rest)
}
