import type { Profile } from '../profile.ts'
import { artsdata } from './artsdata.ts'
import { googleEvent } from './google-event.ts'

/** Every profile. One line each. */
export const profiles: readonly Profile[] = [googleEvent, artsdata]
