import type { Message } from '@rampe/model'

/** Why an address gave no page, in a few words, by the code that a crawl gives. */
const REASONS: Readonly<Record<string, Message>> = {
  'address-refused': { en: 'private address', fr: 'adresse privée' },
  'answer-timeout': { en: 'no answer in time', fr: 'pas de réponse à temps' },
  'body-broken': { en: 'cut short or wrongly compressed', fr: 'tronquée ou mal compressée' },
  'body-too-large': { en: 'too large', fr: 'trop volumineuse' },
  'connect-timeout': { en: 'the server does not respond', fr: 'le serveur ne répond pas' },
  'connection-lost': { en: 'the server broke off', fr: 'le serveur a interrompu sa réponse' },
  'dns-failure': { en: 'no such host', fr: 'hôte inconnu' },
  duplicate: { en: 'the same as another page', fr: 'identique à une autre page' },
  'host-resting': { en: 'the server asked for rest', fr: 'le serveur a demandé une pause' },
  'host-unreachable': { en: 'server out of reach', fr: 'serveur injoignable' },
  'http-401': { en: 'asks for a password (401)', fr: 'demande un mot de passe (401)' },
  'http-403': { en: 'refused (403)', fr: 'refusée (403)' },
  'http-404': { en: 'no such page (404)', fr: 'page inexistante (404)' },
  'http-410': { en: 'removed (410)', fr: 'supprimée (410)' },
  'http-429': { en: 'the server asks for fewer requests (429)', fr: 'le serveur demande moins de requêtes (429)' },
  'http-500': { en: 'the server failed (500)', fr: 'le serveur a échoué (500)' },
  'http-503': { en: 'the server is unavailable (503)', fr: 'le serveur est indisponible (503)' },
  'http-status': { en: 'the server answered with an error', fr: 'le serveur a répondu par une erreur' },
  'not-a-page': { en: 'neither a page nor a feed', fr: 'ni une page ni un flux' },
  'out-of-scope': { en: 'leads away from the site', fr: 'mène hors du site' },
  'page-blocked': { en: 'the server turns robots away', fr: 'le serveur refuse les robots' },
  'page-needs-browser': { en: 'empty without a browser', fr: 'vide sans navigateur' },
  'page-noindex': { en: 'asks not to be indexed', fr: 'demande à ne pas être indexée' },
  'page-soft-404': { en: 'a “not found” page', fr: 'une page « introuvable »' },
  'redirect-loop': { en: 'redirects in a circle', fr: 'redirections en boucle' },
  'robots-disallowed': { en: 'robots.txt asks not to read it', fr: 'robots.txt demande de ne pas la lire' },
  'robots-unreachable': { en: 'robots.txt cannot be read', fr: 'robots.txt illisible' },
  'site-empty': { en: 'neither text nor links', fr: 'ni texte ni lien' },
  'tls-invalid': { en: 'invalid security certificate', fr: 'certificat de sécurité non valide' },
  'trap-calendar': { en: 'a calendar without end', fr: 'un calendrier sans fin' },
  'trap-depth': { en: 'links that go very deep', fr: 'des liens très profonds' },
  'trap-facets': { en: 'a listing with endless filters', fr: 'une liste aux filtres sans fin' },
  'trap-frontier': { en: 'more addresses than a site can have', fr: 'plus d’adresses qu’un site ne peut en avoir' },
  'trap-paging': { en: 'a listing with endless pages', fr: 'une liste aux pages sans fin' },
  'trap-parameters': { en: 'addresses with many parameters', fr: 'des adresses aux nombreux paramètres' },
  'trap-path': { en: 'addresses with very many parts', fr: 'des adresses aux très nombreux segments' },
  'trap-repeating': { en: 'addresses that repeat the same part', fr: 'des adresses qui répètent le même segment' },
  'too-many-redirects': { en: 'too many redirections', fr: 'trop de redirections' },
}

/** The reason in words; a code that has none is shown as it is. */
export const reasonOf = (code: string): Message =>
  REASONS[code] ?? (code.startsWith('http-') ? REASONS['http-status'] : undefined) ?? { en: code, fr: code }
