import { linkAround } from '../page/nearest.ts'
import type { Box, Line } from '../page/outline.ts'

/** What stands over events that are others: of the same evening, of the same series, of other days. */
const OTHERS =
  /^(?:(?:nos|mes|our|my|the) (?=autres? |other ))?(?:more (?:from|in|events|shows|concerts|like)|other (?:events|shows|concerts|performances|artists|acts|bands)|related|also (?:on|in|at|coming|playing)|you (?:may|might) |similar|in the same|events? (?:in|around|for|with) this|what else|what'?s next|don'?t miss|same (?:day|night|evening|series)|vous aimerez|a voir (?:aussi|egalement)|aussi (?:a|au|dans|cette|le)|autres? (?:spectacles|concerts|evenements|dates|activites|artistes|rendez-vous)|les autres|d'autres|(?:le|ce) meme (?:soir|jour)|dans la meme|a decouvrir (?:aussi|egalement)|suggestions|recommand|a ne pas manquer|autour (?:de|du) )/

/** The same without a heading's element: the words alone. */
const OTHERS_ONLY =
  /^(?:suggestions?|recommandations?|recommended|related(?: (?:events|shows|concerts))?|similar (?:events|shows|concerts)|(?:other|more|upcoming) (?:events|shows|concerts|dates)|what'?s next|you (?:may|might) also like|(?:cela pourrait|vous aimerez) aussi(?: vous plaire)?|vous aimerez(?: aussi)?|(?:les )?autres (?:spectacles|concerts|evenements|rendez-vous)|(?:a voir|a decouvrir) (?:aussi|egalement)|a ne pas manquer|dans la meme serie)\s?[:!…]?$/
const UNDER_HEADINGS = 7

/** Cards of other events lead to them, by a name or by the picture beside it; a cast does not. */
const leadsOn = (box: Box): boolean =>
  box.endLink > box.firstLink ||
  linkAround(box, 4) !== undefined ||
  (box.parent?.tag === 'article' && isPictureLink(box.parent))

const isPictureLink = ({ children }: Box): boolean =>
  children.some((kid) => kid.tag === 'a' && kid.endImage > kid.firstImage)

/** The lines without those that lead on under a heading, below the title, of other events, up to a heading as high; without a heading's element up to the next. */
export function withoutOthers(lines: readonly Line[], title: Line): readonly Line[] {
  let level = 0
  return lines.filter(({ box, heading, plain, index }) => {
    if (heading > 0 && index > title.index && (level === 0 || heading <= level))
      level = OTHERS.test(plain) ? heading : 0
    else if (heading === 0 && index > title.index && level === 0 && OTHERS_ONLY.test(plain)) level = UNDER_HEADINGS
    return level === 0 || !leadsOn(box)
  })
}
