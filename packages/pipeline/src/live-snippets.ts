import type { Capture, Graph, Issue } from '@rampe/model'
import { liveSnippet, pagesOfGraph } from '@rampe/publish'

const bare = (url: string): string => url.replace(/[#?].*$/, '').replace(/\/+$/, '')

/**
 * Whether Rampe's own snippet stands on the pages that describe an event: one note for the whole site; none where no page
 * describes an event.
 */
export function liveNote(graph: Graph, site: string, captures: Iterable<Capture>): readonly Issue[] {
  const wanted = new Set(pagesOfGraph(graph).map(({ url }) => bare(url)))
  let [seen, live] = [0, 0]
  for (const { url, body, mediaType } of captures) {
    if (!/html/.test(mediaType) || !wanted.has(bare(url))) continue
    seen += 1
    if (liveSnippet(body) !== undefined) live += 1
  }
  if (seen === 0) return []
  return [
    {
      code: live === seen ? 'snippet-live' : 'snippet-not-live',
      severity: 'info',
      focusNode: site,
      value: `${live}/${seen}`,
      message: {
        en: `Rampe’s snippet stands on ${live} of the ${seen} pages that describe an event.`,
        fr: `L’extrait de Rampe est présent sur ${live} des ${seen} pages qui décrivent un événement.`,
      },
      ...(live === seen
        ? {}
        : {
            remedy: {
              en: 'Put it there: `rampe inject` for a built site, a build-step plug-in, or the hosted snippet.',
              fr: 'Ajoutez-le : `rampe inject` pour un site construit, un greffon de construction, ou l’extrait hébergé.',
            },
          }),
    },
  ]
}
