/** What an authority proposes for an entity (Reconciliation Service API, "candidate"). */
export interface Candidate {
  /** The entity that was asked about. */
  readonly entity: string
  readonly authority: string
  /** The authority's IRI for the thing. */
  readonly id: string
  readonly name: string
  readonly types: readonly string[]
  /** The authority's own scale. */
  readonly score: number
  /** The authority is certain. */
  readonly match: boolean
}
