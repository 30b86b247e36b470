/** The package brings no types of its own. */
declare module 'html-encoding-sniffer' {
  /** The encoding of an HTML document, as the HTML Standard's section 13.2.3.2 finds it. */
  export default function sniffHtmlEncoding(
    bytes: Uint8Array,
    options?: {
      readonly transportLayerEncodingLabel?: string
      readonly defaultEncoding?: string
      readonly xml?: boolean
    },
  ): string
}
