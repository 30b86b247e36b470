import type { Capture } from '@rampe/model'
import type { PageScan } from './page/scan.ts'
import type { FrontierEntry } from './visit.ts'

/** A capture as the sources of addresses see it. */
export interface Document {
  readonly capture: Capture
  readonly entry: FrontierEntry
  /** Present for HTML: the page's text, and what one pass over it told. */
  readonly html?: string
  readonly scan?: PageScan
  /** What relative addresses are resolved against: `<base>`, else the capture's address. */
  readonly base: string
  /** Sitemaps that the host's robots.txt names; absent where robots.txt plays no part. */
  readonly sitemaps?: readonly string[]
}

/** An address that a document mentions, as it stands there. */
export interface Hint {
  readonly url: string
  /** The words of the link. */
  readonly text?: string
  /** @default page */
  readonly role?: FrontierEntry['role']
  /** 0–1. @default by the words */
  readonly priority?: number
  readonly lastmod?: string
  /** May leave the scope: a surface of the site that stands on somebody else's host. */
  readonly anywhere?: true
  /** Another language version of the page. */
  readonly alternate?: true
  /** Groups what it finds under a name of its own instead of the address's shape. */
  readonly group?: string
}

/** A place where addresses are found: one file, one line in `sources/index.ts`, one folder of fixtures. */
export interface Source {
  /** Stands in every entry that it finds. */
  readonly name: string
  readonly find: (document: Document) => Iterable<Hint>
}
