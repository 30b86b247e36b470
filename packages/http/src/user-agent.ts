/** The product token that robots.txt rules address (RFC 9309, 2.2.1). */
export const PRODUCT_TOKEN = 'Rampe'

const VERSION = '0.1.0'

/** Where a webmaster reads what this robot does, unless the operator gives an own page. */
const ABOUT = 'https://rampe.example/robot'

/**
 * An honest name: product, version, and where to complain (RFC 9110, 10.1.5).
 *
 * @param contact a web page or mail address of whoever runs this crawl
 */
export const userAgent = (contact: string = ABOUT): string => `${PRODUCT_TOKEN}/${VERSION} (+${contact})`
