/** A sentence for a person, in both languages of the house. Every message that leaves Rampe is one of these. */
export interface Message {
  readonly en: string
  readonly fr: string
}

/** The languages that Rampe speaks. BCP 47 primary tags. */
export type Language = keyof Message
