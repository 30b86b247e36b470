import { type Issue, type Message, RampeError, type Severity } from '@rampe/model'

interface Text {
  readonly severity: Severity
  readonly message: Message
  readonly remedy?: Message
}

const NOTHING: Message = { en: 'Nothing: this is as it should be.', fr: 'Rien : c’est normal.' }

/** What a crawl tells about an address that gave no page, by code. */
const TEXTS = {
  'robots-disallowed': {
    severity: 'info',
    message: {
      en: 'The site’s robots.txt asks robots not to read this page.',
      fr: 'Le fichier robots.txt du site demande aux robots de ne pas lire cette page.',
    },
    remedy: {
      en: 'If its events should be found, allow it in robots.txt.',
      fr: 'Si ses événements doivent être trouvés, autorisez-la dans robots.txt.',
    },
  },
  'robots-unreachable': {
    severity: 'warning',
    message: {
      en: 'robots.txt could not be read, so nothing may be fetched from this host (RFC 9309, 2.3.1.4).',
      fr: 'Le fichier robots.txt est illisible : rien ne peut être lu sur cet hôte (RFC 9309, 2.3.1.4).',
    },
    remedy: {
      en: 'Correct the server’s answer for /robots.txt (404 is fine), then run again.',
      fr: 'Corrigez la réponse du serveur pour /robots.txt (404 convient), puis relancez.',
    },
  },
  'not-a-page': {
    severity: 'info',
    message: { en: 'This is neither a page nor a feed.', fr: 'Ce n’est ni une page ni un flux.' },
    remedy: NOTHING,
  },
  'seed-not-a-page': {
    severity: 'violation',
    message: {
      en: 'The start address gives a file that is no web page.',
      fr: 'L’adresse de départ donne un fichier qui n’est pas une page web.',
    },
    remedy: {
      en: 'Give the address of the site’s home page or of its event listing.',
      fr: 'Donnez l’adresse de la page d’accueil du site ou de sa liste d’événements.',
    },
  },
  'site-empty': {
    severity: 'warning',
    message: {
      en: 'The page holds no text and no links.',
      fr: 'La page ne contient ni texte ni lien.',
    },
    remedy: {
      en: 'If it shows something in a browser, it is made by scripts: allow the browser fetcher.',
      fr: 'Si elle s’affiche dans un navigateur, elle est produite par des scripts : autorisez la lecture par navigateur.',
    },
  },
  'page-needs-browser': {
    severity: 'warning',
    message: {
      en: 'The page shows nothing until its scripts have run.',
      fr: 'La page n’affiche rien tant que ses scripts n’ont pas été exécutés.',
    },
    remedy: {
      en: 'Install playwright-core and Chromium, so that it can be read as a browser shows it.',
      fr: 'Installez playwright-core et Chromium, pour qu’elle soit lue telle qu’un navigateur l’affiche.',
    },
  },
  'page-noindex': {
    severity: 'info',
    message: {
      en: 'The page asks robots not to index it (noindex).',
      fr: 'La page demande aux robots de ne pas l’indexer (noindex).',
    },
    remedy: {
      en: 'If its events should be found, remove noindex from the page.',
      fr: 'Si ses événements doivent être trouvés, retirez noindex de la page.',
    },
  },
  'page-blocked': {
    severity: 'warning',
    message: {
      en: 'Instead of the page, the site shows a check for robots, a queue or a log-in.',
      fr: 'Au lieu de la page, le site montre un contrôle anti-robot, une file d’attente ou une connexion.',
    },
    remedy: {
      en: 'Ask the web host to let this robot pass; what was read before is kept.',
      fr: 'Demandez à l’hébergeur de laisser passer ce robot ; ce qui a déjà été lu est conservé.',
    },
  },
  'page-soft-404': {
    severity: 'info',
    message: {
      en: 'The server answers this address with its “not found” page, yet says that it exists.',
      fr: 'Le serveur répond à cette adresse par sa page « introuvable », tout en disant qu’elle existe.',
    },
    remedy: { en: 'Let the site answer 404 for it.', fr: 'Faites répondre 404 au site pour cette adresse.' },
  },
  duplicate: {
    severity: 'info',
    message: {
      en: 'The same page was read under another address.',
      fr: 'La même page a été lue sous une autre adresse.',
    },
    remedy: NOTHING,
  },
  'out-of-scope': {
    severity: 'info',
    message: { en: 'The address leads away from the site.', fr: 'L’adresse mène hors du site.' },
    remedy: {
      en: 'To read it too, add its address to “include”.',
      fr: 'Pour la lire aussi, ajoutez son adresse à « include ».',
    },
  },
  'redirect-loop': {
    severity: 'warning',
    message: {
      en: 'The address redirects in circles or too often.',
      fr: 'L’adresse redirige en boucle ou trop souvent.',
    },
    remedy: { en: 'Correct the redirection on the site.', fr: 'Corrigez la redirection sur le site.' },
  },
  'http-status': {
    severity: 'warning',
    message: { en: 'The server answers with an error.', fr: 'Le serveur répond par une erreur.' },
  },
  'capture-missing': {
    severity: 'warning',
    message: {
      en: 'This address is not in the saved captures.',
      fr: 'Cette adresse n’est pas dans les captures enregistrées.',
    },
  },
} as const satisfies Readonly<Record<string, Text>>

export type CrawlIssueCode = keyof typeof TEXTS

/** An issue about an address, told in both languages. */
export function issueFor(code: CrawlIssueCode, url: string, rest: Partial<Issue> = {}): Issue {
  const text: Text = TEXTS[code]
  return {
    code,
    severity: text.severity,
    focusNode: url,
    url,
    message: text.message,
    ...(text.remedy ? { remedy: text.remedy } : {}),
    ...rest,
  }
}

/** What the common status codes mean to somebody who looks after a site. */
const STATUS: Readonly<Record<number, Message>> = {
  401: { en: 'The page asks for a password (401).', fr: 'La page demande un mot de passe (401).' },
  403: { en: 'The server refuses this page (403).', fr: 'Le serveur refuse cette page (403).' },
  404: { en: 'There is no such page (404).', fr: 'Cette page n’existe pas (404).' },
  410: { en: 'The page was removed (410).', fr: 'La page a été supprimée (410).' },
  429: { en: 'The server asks for fewer requests (429).', fr: 'Le serveur demande moins de requêtes (429).' },
  451: {
    en: 'The page is withheld for legal reasons (451).',
    fr: 'La page est retenue pour des raisons légales (451).',
  },
  500: { en: 'The server failed on this page (500).', fr: 'Le serveur a échoué sur cette page (500).' },
  503: { en: 'The server is unavailable for now (503).', fr: 'Le serveur est indisponible pour le moment (503).' },
}

/** An answer that is no success. `code` is `http-404` and so on. */
export function statusIssue(status: number, url: string, seed: boolean): Issue {
  const message = STATUS[status] ?? {
    en: `The server answers with status ${status}.`,
    fr: `Le serveur répond par le statut ${status}.`,
  }
  return {
    code: `http-${status}`,
    severity: seed ? 'violation' : 'warning',
    focusNode: url,
    url,
    message,
    remedy: seed
      ? {
          en: 'Check the start address: open it in a browser.',
          fr: 'Vérifiez l’adresse de départ : ouvrez-la dans un navigateur.',
        }
      : {
          en: 'Correct or remove the links that lead here, or tell the web host.',
          fr: 'Corrigez ou retirez les liens qui y mènent, ou avertissez l’hébergeur.',
        },
  }
}

/** The issue that an error of the network, or of a file, amounts to. @throws what is no expected trouble */
export function errorIssue(error: unknown, url: string, seed: boolean): Issue {
  if (!(error instanceof RampeError)) throw error
  const { message, remedy } = error.details
  return { code: error.code, severity: seed ? 'violation' : 'warning', focusNode: url, url, message, remedy }
}
