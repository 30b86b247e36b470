/** A file to be published: where, what, and its bytes or text. */
export interface Artifact {
  /** Relative to the output folder, `/` between names. */
  readonly path: string
  readonly mediaType: string
  readonly body: string | Uint8Array
}
