import type { Message } from '@rampe/model'

/** What can be wrong with a block of JSON, and what is done about it. The keys are the issue codes, after `json-ld-`. */
export const faults = {
  'byte-order-mark': m('a byte order mark before the data was skipped', 'une marque d’ordre des octets a été ignorée'),
  'html-comment': m('HTML comment marks were skipped', 'des marques de commentaire HTML ont été ignorées'),
  cdata: m('CDATA marks were skipped', 'des marques CDATA ont été ignorées'),
  comment: m('a comment was skipped', 'un commentaire a été ignoré'),
  'html-entities': m('HTML entities were read as the characters they stand for', 'des entités HTML ont été décodées'),
  'no-break-space': m(
    'a special space between values was skipped',
    'une espace spéciale entre les valeurs a été ignorée',
  ),
  'trailing-comma': m('a comma before a closing bracket was skipped', 'une virgule avant une fermeture a été ignorée'),
  'stray-comma': m('a superfluous comma was skipped', 'une virgule superflue a été ignorée'),
  semicolon: m('a semicolon after the data was skipped', 'un point-virgule après les données a été ignoré'),
  'missing-comma': m('a missing comma was supplied', 'une virgule manquante a été ajoutée'),
  'missing-colon': m('a missing colon was supplied', 'un deux-points manquant a été ajouté'),
  'raw-line-break': m('a line break inside a text was kept as text', 'un saut de ligne dans un texte a été conservé'),
  'control-character': m('a control character inside a text was kept', 'un caractère de contrôle a été conservé'),
  'bad-escape': m('an invalid \\ escape was read as plain text', 'une séquence \\ non valide a été lue telle quelle'),
  'single-quotes': m('other quotes than " were accepted', 'des guillemets autres que " ont été acceptés'),
  'unescaped-quote': m('a quote inside a text was kept as text', 'un guillemet dans un texte a été conservé'),
  'unquoted-key': m('a property name without quotes was accepted', 'un nom de propriété sans guillemets a été accepté'),
  'unquoted-value': m('a value without quotes was read as text', 'une valeur sans guillemets a été lue comme texte'),
  'decimal-comma': m('a decimal comma was read as a decimal point', 'une virgule décimale a été lue comme un point'),
  'loose-number': m('a number written loosely was accepted', 'un nombre mal formé a été accepté'),
  'several-roots': m(
    'several data items in one block were all read',
    'plusieurs données dans un bloc ont toutes été lues',
  ),
  'missing-quote': m('a missing quote was supplied', 'un guillemet manquant a été ajouté'),
  'missing-bracket': m('a missing opening bracket was supplied', 'une ouverture manquante a été ajoutée'),
  'escaped-quotes': m(
    'data written as a text within a text (\\") were unpacked',
    'des données écrites comme un texte dans un texte (\\") ont été déballées',
  ),
  'doubled-quotes': m('doubled quotes ("") were read as one', 'des guillemets doublés ("") ont été lus comme un seul'),
  'percent-encoding': m('percent-encoded data were decoded', 'des données encodées en pourcents ont été décodées'),
  'html-tags': m('HTML tags between values were skipped', 'des balises HTML entre les valeurs ont été ignorées'),
  'server-message': m(
    'an error message of the server in the data was skipped',
    'un message d’erreur du serveur dans les données a été ignoré',
  ),
  'template-residue': m(
    'a template’s placeholder that was never filled was skipped',
    'un champ de gabarit jamais rempli a été ignoré',
  ),
  'script-value': m('a piece of script was not run', 'un bout de script n’a pas été exécuté'),
  'duplicate-key': m(
    'a property that stands twice in one object: both values were read',
    'une propriété figure deux fois dans un objet : les deux valeurs ont été lues',
  ),
  'too-deep': m(
    'brackets nested more than 1,000 deep: what follows was not read',
    'imbrication de plus de 1 000 niveaux : la suite n’a pas été lue',
  ),
  'stray-text': m('text outside the data was skipped', 'du texte hors des données a été ignoré'),
  'wrong-bracket': m('a bracket that closes nothing was mended', 'une fermeture de trop ou erronée a été corrigée'),
  truncated: m('the data break off: what is complete was kept', 'les données sont tronquées : le complet a été gardé'),
} as const satisfies Record<string, Message>

export type Fault = keyof typeof faults

function m(en: string, fr: string): Message {
  return { en, fr }
}
