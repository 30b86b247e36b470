import type { Rule } from '../rule.ts'
import { artsdataShape } from './artsdata-shape.ts'
import { eventDescriptionMissing } from './event-description-missing.ts'
import { eventEndDateMissing } from './event-end-date-missing.ts'
import { eventImageMissing } from './event-image-missing.ts'
import { eventLocationMissing } from './event-location-missing.ts'
import { eventNameMissing } from './event-name-missing.ts'
import { eventOffersMissing } from './event-offers-missing.ts'
import { eventOrganizerMissing } from './event-organizer-missing.ts'
import { eventPerformerMissing } from './event-performer-missing.ts'
import { eventStartDateMissing } from './event-start-date-missing.ts'
import { eventStatusMissing } from './event-status-missing.ts'
import { placeAddressMissing } from './place-address-missing.ts'

/** Every rule, in the order in which a person should read what they find. One line each. */
export const rules: readonly Rule[] = [
  eventNameMissing,
  eventStartDateMissing,
  eventLocationMissing,
  placeAddressMissing,
  eventDescriptionMissing,
  eventEndDateMissing,
  eventImageMissing,
  eventOffersMissing,
  eventOrganizerMissing,
  eventPerformerMissing,
  eventStatusMissing,
  artsdataShape,
]
