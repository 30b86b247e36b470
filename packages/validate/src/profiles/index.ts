import type { Profile } from '../profile.ts'
import { artsdata } from './artsdata.ts'
import { googleEvent } from './google-event.ts'
import { house } from './house.ts'
import { schemaOrg } from './schema-org.ts'

/** Every profile, in the order in which a report tells of them. One line each. */
export const profiles: readonly Profile[] = [googleEvent, artsdata, schemaOrg, house]
