import { feedTitle } from '../feeds.ts'
import { told } from '../performances.ts'
import type { Publisher } from '../publisher.ts'

const line = (text: string): string => text.replace(/\s+/g, ' ').replace(/[[\]]/g, '').trim()

/** The programme as `llms.txt`. Hardly any machine asks for one, so a site must ask Rampe for it. */
export const llmsTxt: Publisher = {
  name: 'llms-txt',
  standard: false,
  artifacts: (publication) => {
    const language = publication.languages[0]
    const items = publication.performances.map((performance) => {
      const { name, url, place } = told(performance, language, publication.find)
      const when = [performance.start, place].filter((part) => part !== undefined).join(', ')
      return `- ${url === undefined ? line(name) : `[${line(name)}](${url})`}: ${line(when)}`
    })
    const body = [`# ${feedTitle(publication, language)}`, '', '## Events', '', ...items, ''].join('\n')
    return [{ path: 'llms.txt', mediaType: 'text/plain', body }]
  },
}
