const SOON = 'announced|confirmed|determined|advised|decided|scheduled|revealed'
const BIENTOT = '(?:confirm|annonc|precis|determin|fix|communiqu|devoil)(?:er|ee?s?)|defini(?:r|es?|s)?'

/** What is not known yet, in plain words: `tba`, `is to be confirmed`, `à préciser`, `sera annoncée`. The source of a pattern. */
export const AWAITED = String.raw`(?:t\.?b\.?[acd]\b\.?|(?:(?:is|are|yet|still|est|sont|reste|encore) ){0,2}(?:coming soon|to follow|(?:to be|will be|soon) (?:${SOON})|(?:sera|seront|bientot) (?:${BIENTOT})|a (?:venir|suivre|(?:etre )?(?:${BIENTOT}))\b))`
