/** The product token that robots.txt rules address (RFC 9309, 2.2.1). */
export const PRODUCT_TOKEN = 'Rampe'

const VERSION = '0.1.0'

/** What stands for a contact where nobody gave one: no address that would lead nowhere. */
const NOBODY = 'reads event pages; no contact given'

/** A web page or a mail address, in characters that a comment may hold (RFC 9110, 5.6.5). */
const CONTACT = /^(?:https?:\/\/[^\s()<>\\"]{1,500}|(?:mailto:)?[^\s()<>\\"@]{1,100}@[^\s()<>\\"@]{1,200})$/i

/** True for a web page or a mail address that may stand in a `User-Agent`. */
export const isContact = (text: string): boolean => CONTACT.test(text)

/**
 * An honest name: product, version, and where to complain (RFC 9110, 10.1.5). Without a contact it says that there is none.
 *
 * @param contact a web page or mail address of whoever runs this; what is neither is left out
 */
export const userAgent = (contact?: string): string =>
  `${PRODUCT_TOKEN}/${VERSION} (${contact !== undefined && isContact(contact) ? `+${contact}` : NOBODY})`
