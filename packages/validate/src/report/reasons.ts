import type { Message } from '@rampe/model'

/** Why an address gave no page, in a few words, by the code that a crawl gives. */
const REASONS: Readonly<Record<string, Message>> = {
  'address-refused': { en: 'private address', fr: 'adresse privée' },
  'answer-timeout': { en: 'no answer in time', fr: 'pas de réponse à temps' },
  'body-too-large': { en: 'too large', fr: 'trop volumineuse' },
  duplicate: { en: 'the same as another page', fr: 'identique à une autre page' },
  'host-resting': { en: 'the server asked for rest', fr: 'le serveur a demandé une pause' },
  'host-unreachable': { en: 'server out of reach', fr: 'serveur injoignable' },
  'http-status': { en: 'the server answered with an error', fr: 'le serveur a répondu par une erreur' },
  'not-a-page': { en: 'neither a page nor a feed', fr: 'ni une page ni un flux' },
  'out-of-scope': { en: 'leads away from the site', fr: 'mène hors du site' },
  'page-blocked': { en: 'the server turns robots away', fr: 'le serveur refuse les robots' },
  'page-needs-browser': { en: 'empty without a browser', fr: 'vide sans navigateur' },
  'page-noindex': { en: 'asks not to be indexed', fr: 'demande à ne pas être indexée' },
  'redirect-loop': { en: 'redirects in a circle', fr: 'redirections en boucle' },
  'robots-disallowed': { en: 'robots.txt asks not to read it', fr: 'robots.txt demande de ne pas la lire' },
  'robots-unreachable': { en: 'robots.txt cannot be read', fr: 'robots.txt illisible' },
  'too-many-redirects': { en: 'too many redirections', fr: 'trop de redirections' },
}

/** The reason in words; a code that has none is shown as it is. */
export const reasonOf = (code: string): Message => REASONS[code] ?? { en: code, fr: code }
