/** What is known around a piece of text. Every part is optional: a reader that lacks evidence answers less, never a guess. */
export interface TextContext {
  /** BCP 47 primary tag of the text's language. Readers know both French and English words whatever it says. */
  readonly language?: string
  /** ISO 3166-1 alpha-2 country of the event, the venue or the organisation, where evidence tells it. */
  readonly country?: string
  /** The day on which the page was saved, `YYYY-MM-DD`. */
  readonly captured?: string
  /** ISO 4217 code that the site itself states for its prices. */
  readonly currency?: string
  /**
   * The property of the labelled block that the text stands in, a schema.org term: `offers` under `Prix`, `performer` under
   * `Distribution`, `location` under `Where`. A label is evidence: bare numbers and bare names then mean something.
   */
  readonly about?: string
}
