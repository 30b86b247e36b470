import { type Message, RampeError } from '@rampe/model'

/** Why a request got no answer that can be used. Stable: programs may rely on it. */
export type FailureCode =
  | 'url-invalid'
  | 'scheme-refused'
  | 'address-refused'
  | 'dns-failure'
  | 'host-unreachable'
  | 'connect-timeout'
  | 'answer-timeout'
  | 'tls-invalid'
  | 'connection-lost'
  | 'protocol-error'
  | 'headers-too-large'
  | 'body-too-large'
  | 'body-broken'
  | 'too-many-redirects'
  | 'host-resting'
  | 'aborted'

interface Text {
  readonly message: Message
  readonly remedy: Message
  /** Another try may help. */
  readonly passing?: true
}

const LATER: Message = { en: 'Try again later.', fr: 'Réessayez plus tard.' }

/** What a person is told, by code. */
const TEXTS: Readonly<Record<FailureCode, Text>> = {
  'url-invalid': {
    message: { en: 'This is not a web address.', fr: 'Ceci n’est pas une adresse web.' },
    remedy: { en: 'Write it whole: https://theatre.example/', fr: 'Écrivez-la en entier : https://theatre.example/' },
  },
  'scheme-refused': {
    message: {
      en: 'Only http and https addresses are fetched.',
      fr: 'Seules les adresses http et https sont lues.',
    },
    remedy: { en: 'Give an address that begins with https://.', fr: 'Donnez une adresse qui commence par https://.' },
  },
  'address-refused': {
    message: {
      en: 'This name leads to a private or reserved network address, which is never fetched unasked.',
      fr: 'Ce nom mène à une adresse réseau privée ou réservée, qui n’est jamais lue sans demande expresse.',
    },
    remedy: {
      en: 'If it is your own server, run again with --allow-private.',
      fr: 'S’il s’agit de votre propre serveur, relancez avec --allow-private.',
    },
  },
  'dns-failure': {
    message: { en: 'No such host: the name cannot be resolved.', fr: 'Hôte inconnu : ce nom est introuvable.' },
    remedy: {
      en: 'Check the spelling of the address, and the connection to the internet.',
      fr: 'Vérifiez l’orthographe de l’adresse et la connexion à Internet.',
    },
  },
  'host-unreachable': {
    message: { en: 'The server refuses the connection.', fr: 'Le serveur refuse la connexion.' },
    remedy: {
      en: 'Check that the site opens in a browser; then run again.',
      fr: 'Vérifiez que le site s’ouvre dans un navigateur, puis relancez.',
    },
    passing: true,
  },
  'connect-timeout': {
    message: { en: 'The server does not respond.', fr: 'Le serveur ne répond pas.' },
    remedy: LATER,
    passing: true,
  },
  'answer-timeout': {
    message: {
      en: 'The server took too long to send the page.',
      fr: 'Le serveur a mis trop de temps à envoyer la page.',
    },
    remedy: LATER,
    passing: true,
  },
  'tls-invalid': {
    message: {
      en: 'The site’s security certificate is not valid.',
      fr: 'Le certificat de sécurité du site n’est pas valide.',
    },
    remedy: {
      en: 'Ask the web host to renew the certificate: visitors see a warning too.',
      fr: 'Demandez à l’hébergeur de renouveler le certificat : les visiteurs voient aussi un avertissement.',
    },
  },
  'connection-lost': {
    message: {
      en: 'The server broke off in the middle of its answer.',
      fr: 'Le serveur a interrompu sa réponse.',
    },
    remedy: LATER,
    passing: true,
  },
  'protocol-error': {
    message: { en: 'The server’s answer is not HTTP.', fr: 'La réponse du serveur n’est pas du HTTP.' },
    remedy: {
      en: 'Check that the address is that of a website.',
      fr: 'Vérifiez que l’adresse est celle d’un site web.',
    },
  },
  'headers-too-large': {
    message: { en: 'The answer’s headers are too large.', fr: 'Les en-têtes de la réponse sont trop volumineux.' },
    remedy: { en: 'Tell the web host.', fr: 'Signalez-le à l’hébergeur.' },
  },
  'body-too-large': {
    message: { en: 'The page is larger than the limit.', fr: 'La page dépasse la taille permise.' },
    remedy: {
      en: 'Pages of this size are not read; exclude the address if it is no page.',
      fr: 'Les pages de cette taille ne sont pas lues ; excluez l’adresse si ce n’est pas une page.',
    },
  },
  'body-broken': {
    message: {
      en: 'The page is cut short or wrongly compressed.',
      fr: 'La page est tronquée ou mal compressée.',
    },
    remedy: { en: 'Tell the web host.', fr: 'Signalez-le à l’hébergeur.' },
    passing: true,
  },
  'too-many-redirects': {
    message: {
      en: 'The address redirects in circles or too often.',
      fr: 'L’adresse redirige en boucle ou trop souvent.',
    },
    remedy: { en: 'Correct the redirection on the site.', fr: 'Corrigez la redirection sur le site.' },
  },
  'host-resting': {
    message: {
      en: 'The server failed several times in a row, or asked to be left alone; it is given a rest.',
      fr: 'Le serveur a échoué plusieurs fois de suite ou demande une pause ; on le laisse souffler.',
    },
    remedy: {
      en: 'Run again later: the crawl goes on where it stopped.',
      fr: 'Relancez plus tard : l’exploration reprendra où elle s’est arrêtée.',
    },
  },
  aborted: {
    message: { en: 'Stopped before the answer came.', fr: 'Arrêté avant la réponse.' },
    remedy: {
      en: 'Run again: the work goes on where it stopped.',
      fr: 'Relancez : le travail reprend où il s’est arrêté.',
    },
  },
}

/** The error for a request that got no usable answer: a `RampeError` with one of the {@link FailureCode}s. */
export function failure(code: FailureCode, url: string, cause?: unknown): RampeError {
  const { message, remedy } = TEXTS[code]
  return new RampeError(code, { message, remedy, url: url.slice(0, 2000), ...(cause === undefined ? {} : { cause }) })
}

/** True where another try may help. */
export const isPassing = (code: string): boolean => code in TEXTS && TEXTS[code as FailureCode].passing === true

/** What undici, Node's sockets, DNS and TLS call it. */
const CODES: Readonly<Record<string, FailureCode>> = {
  ENOTFOUND: 'dns-failure',
  EAI_AGAIN: 'dns-failure',
  EAI_FAIL: 'dns-failure',
  EAI_NODATA: 'dns-failure',
  EAI_NONAME: 'dns-failure',
  ECONNREFUSED: 'host-unreachable',
  EHOSTUNREACH: 'host-unreachable',
  ENETUNREACH: 'host-unreachable',
  EHOSTDOWN: 'host-unreachable',
  EADDRNOTAVAIL: 'host-unreachable',
  ETIMEDOUT: 'connect-timeout',
  UND_ERR_CONNECT_TIMEOUT: 'connect-timeout',
  UND_ERR_HEADERS_TIMEOUT: 'answer-timeout',
  UND_ERR_BODY_TIMEOUT: 'answer-timeout',
  UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ECONNRESET: 'connection-lost',
  EPIPE: 'connection-lost',
  UND_ERR_SOCKET: 'connection-lost',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'connection-lost',
  UND_ERR_INVALID_ARG: 'url-invalid',
}

/** The failure behind an error that was thrown while `url` was fetched. */
export function failureFor(url: string, error: unknown): RampeError {
  if (error instanceof RampeError) return error
  const code = codeOf(error)
  return failure(CODES[code] ?? guess(code), url, error)
}

const guess = (code: string): FailureCode => {
  if (/CERT|TLS|SSL|SIGNED|ISSUER/.test(code)) return 'tls-invalid'
  if (code.startsWith('HPE_')) return 'protocol-error'
  return 'connection-lost'
}

/** The first code on the way down the causes; `AggregateError` (several addresses tried) speaks through its first. */
function codeOf(error: unknown): string {
  let current: unknown = error
  for (let depth = 0; depth < 8 && typeof current === 'object' && current !== null; depth++) {
    if ('code' in current && typeof current.code === 'string') return current.code
    if (current instanceof AggregateError) current = current.errors[0]
    else current = 'cause' in current ? current.cause : undefined
  }
  return ''
}
