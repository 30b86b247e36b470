/** The rooms that a run walks through, in order. */
export const ROOMS = ['crawl', 'extract', 'map', 'validate', 'publish'] as const
export type Room = (typeof ROOMS)[number]

/** Where the work stands, for a progress line. */
export interface Progress {
  readonly room: Room
  readonly site: string
  readonly done: number
  readonly known: number
  /** Pages a second, since the room was entered. */
  readonly rate: number
  readonly events: number
  readonly errors: number
}

export type OnProgress = (progress: Progress) => void
