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
  'stray-text': m('text outside the data was skipped', 'du texte hors des données a été ignoré'),
  'wrong-bracket': m('a bracket that closes nothing was mended', 'une fermeture de trop ou erronée a été corrigée'),
  truncated: m('the data break off: what is complete was kept', 'les données sont tronquées : le complet a été gardé'),
} as const satisfies Record<string, Message>

export type Fault = keyof typeof faults

function m(en: string, fr: string): Message {
  return { en, fr }
}
