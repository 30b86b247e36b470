const SIGNS = /^[\s,;:.|@·•~–—-]+|[\s,;:|/·•~–—-]+$/g

/**
 * A piece of a line without the signs that part it from what stands beside it. A full stop and an `@` are cut in front only: behind,
 * the one belongs to an abbreviation (`St.`), and the other leads to what follows.
 */
export const withoutSigns = (text: string): string => text.replace(SIGNS, '')
