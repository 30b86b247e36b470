import type { Rule } from '../rule.ts'
import { artsdataShape } from './artsdata-shape.ts'
import { endBeforeStart } from './end-before-start.ts'
import { eventDescriptionMissing } from './event-description-missing.ts'
import { eventEndDateMissing } from './event-end-date-missing.ts'
import { eventImageMissing } from './event-image-missing.ts'
import { eventLocationMissing } from './event-location-missing.ts'
import { eventNameCrowded } from './event-name-crowded.ts'
import { eventNameMissing } from './event-name-missing.ts'
import { eventOffersMissing } from './event-offers-missing.ts'
import { eventOrganizerMissing } from './event-organizer-missing.ts'
import { eventPageShared } from './event-page-shared.ts'
import { eventPerformerMissing } from './event-performer-missing.ts'
import { eventSeveralDates } from './event-several-dates.ts'
import { eventStartDateMissing } from './event-start-date-missing.ts'
import { eventStatusMissing } from './event-status-missing.ts'
import { eventVirtualOnly } from './event-virtual-only.ts'
import { imageSmall } from './image-small.ts'
import { imageUnusable } from './image-unusable.ts'
import { languageNotServed } from './language-not-served.ts'
import { offerAvailabilityMissing } from './offer-availability-missing.ts'
import { offerCurrencyMissing } from './offer-currency-missing.ts'
import { offerPriceMalformed } from './offer-price-malformed.ts'
import { offerPriceMissing } from './offer-price-missing.ts'
import { offerUrlMissing } from './offer-url-missing.ts'
import { offerValidFromMissing } from './offer-valid-from-missing.ts'
import { organizerNameMissing } from './organizer-name-missing.ts'
import { performerKindUnknown } from './performer-kind-unknown.ts'
import { performerNameMissing } from './performer-name-missing.ts'
import { placeAddressMissing } from './place-address-missing.ts'
import { placeNameIsEventName } from './place-name-is-event-name.ts'
import { placeNameMissing } from './place-name-missing.ts'
import { previousStartDate } from './previous-start-date.ts'
import { startDateMalformed } from './start-date-malformed.ts'
import { startTimeMidnight } from './start-time-midnight.ts'
import { startTimeOffsetMissing } from './start-time-offset-missing.ts'
import { startTimeUnlikely } from './start-time-unlikely.ts'

/** Every rule, in the order in which a person should read what they find. One line each. */
export const rules: readonly Rule[] = [
  eventNameMissing,
  eventStartDateMissing,
  eventLocationMissing,
  placeAddressMissing,
  endBeforeStart,
  startTimeMidnight,
  eventDescriptionMissing,
  eventEndDateMissing,
  eventImageMissing,
  eventNameCrowded,
  eventOffersMissing,
  eventOrganizerMissing,
  eventPageShared,
  eventPerformerMissing,
  eventSeveralDates,
  eventStatusMissing,
  eventVirtualOnly,
  imageSmall,
  imageUnusable,
  languageNotServed,
  offerAvailabilityMissing,
  offerCurrencyMissing,
  offerPriceMalformed,
  offerPriceMissing,
  offerUrlMissing,
  offerValidFromMissing,
  organizerNameMissing,
  performerKindUnknown,
  performerNameMissing,
  placeNameIsEventName,
  placeNameMissing,
  previousStartDate,
  startDateMalformed,
  startTimeOffsetMissing,
  startTimeUnlikely,
  artsdataShape,
]
