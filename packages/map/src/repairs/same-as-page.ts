import { reference, valueText } from '@rampe/model'
import { hostKey, pageKey } from '../url-key.ts'
import { DROPPED, type Repair } from './repair.ts'

const SHARE =
  /\/(?:sharer|share|intent|dialog|home)(?:[/.?]|$)|^https?:\/\/(?:www\.)?(?:facebook|instagram|twitter|x|youtube|linkedin|tiktok)\.com\/?$/i

/** Wikidata's page instead of its entity, ISNI without its host, a share button, or the thing's own page as `sameAs`. */
export const sameAsPage: Repair = {
  name: 'same-as-page',
  properties: ['sameAs'],
  severity: 'info',
  message: {
    en: 'The link is not the identity of this thing (a page about it, a share button). It was written as the identifier, or left out.',
    fr: 'Le lien n’est pas l’identité de cette chose (une page, un bouton de partage). Il a été écrit comme identifiant, ou écarté.',
  },
  mend: ({ value }, { page, said }) => {
    const text = valueText(value).trim()
    const wikidata =
      /^https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(?:Special:EntityPage\/)?(Q\d+)\/?$/i.exec(text)?.[1]
    if (wikidata) {
      const entity = `http://www.wikidata.org/entity/${wikidata.toUpperCase()}`
      return entity === text ? undefined : { values: [reference(entity)] }
    }
    const isni = /^(?:https?:\/\/(?:www\.)?isni\.org\/(?:isni\/)?|isni[: ]*)?((?:\d{4} ?){3}\d{3}[\dX])$/i.exec(
      text,
    )?.[1]
    if (isni) {
      const iri = `https://isni.org/isni/${isni.replace(/ /g, '').toUpperCase()}`
      return iri === text ? undefined : { values: [reference(iri)] }
    }
    if (SHARE.test(text) || /\s/.test(text)) return DROPPED
    const own = said('url').some((url) => pageKey(valueText(url.value)) === pageKey(text))
    return own || (pageKey(text) === pageKey(page) && hostKey(text) !== '') ? DROPPED : undefined
  },
}
