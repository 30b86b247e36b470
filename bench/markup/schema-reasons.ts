/**
 * Examples whose versions were compared by hand: each says something in one notation that it does not say in another, though all
 * the words may stand in both.
 */
export const COMPARED: ReadonlyMap<string, string> = new Map([
  ['eg-0221', 'the JSON-LD names no publisher, and dates the story where the others date the issue'],
  ['eg-0265', 'the bridge has a geo in RDFa and JSON-LD only'],
  ['eg-0315', 'the JSON-LD gives as @id what the others give as url, and nests the set of terms'],
  ['eg-0374', 'the payment is due on a day in Microdata, at noon of it in the others'],
  ['eg-0429', 'the sponsor’s url is another page in JSON-LD'],
  ['eg-0438', 'the RDFa closes its first element too early: address, geo and the rest stand outside the thing'],
  ['eg-0446', 'the RDFa writes the services with Microdata’s attributes, so that their names fall to the counters'],
  ['eg-0454', 'the name is in French in HTML, in no language in JSON-LD; the description is shortened there'],
  ['eg-4468b', 'the JSON-LD has &mdash; in a text, where no entity is read'],
])
