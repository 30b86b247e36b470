import { isA } from '@rampe/model'
import { idOf, type Props, typesOf, urlsOf, wordsOf } from '../node.ts'
import type { Publisher } from '../publisher.ts'

/** What Wikidata may want to know of; events are not notable by themselves. */
const KINDS = ['Person', 'Organization', 'Place']
const ARTSDATA = /^https?:\/\/kg\.artsdata\.ca\/resource\/(K\d+-\d+)$/
const WIKIDATA = /^https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/

/**
 * Text for a person to read and paste into Wikidata's QuickStatements. Never sent: whether a thing is notable, and whether it
 * stands there already under another name, is for a person to judge.
 */
export const quickStatements: Publisher = {
  name: 'quickstatements',
  standard: false,
  artifacts: ({ nodes }) => {
    const blocks = nodes
      .filter((node) => typesOf(node).some((type) => KINDS.some((kind) => isA(type, kind))))
      .map(statements)
    return [
      { path: 'quickstatements.txt', mediaType: 'text/plain', body: blocks.filter((block) => block !== '').join('\n') },
    ]
  },
}

const quoted = (text: string): string => `"${text.replace(/\s+/g, ' ').replaceAll('"', "'").trim()}"`

function statements(node: Props): string {
  const same = urlsOf(node.sameAs)
  const item = same.map((url) => WIKIDATA.exec(url)?.[1]).find((id) => id !== undefined)
  const artsdata = [...same, idOf(node) ?? ''].map((url) => ARTSDATA.exec(url)?.[1]).find((id) => id !== undefined)
  const subject = item ?? 'LAST'
  const labels = wordsOf(node.name)
    .filter(({ language }) => language !== undefined)
    .map(({ text, language }) => `${subject}|L${language}|${quoted(text)}`)
  const site = urlsOf(node.url)[0]
  const lines = [
    ...(item === undefined ? ['CREATE', ...labels] : []),
    ...(site === undefined || item !== undefined ? [] : [`${subject}|P856|${quoted(site)}`]),
    ...(artsdata === undefined ? [] : [`${subject}|P7627|${quoted(artsdata)}`]),
  ]
  return lines.length === 0 || (item === undefined && labels.length === 0) ? '' : `${lines.join('\n')}\n`
}
