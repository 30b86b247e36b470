import type { Rule } from '../rule.ts'
import { accessibilityUntold } from './accessibility-untold.ts'
import { artsdataNotMintable } from './artsdata-not-mintable.ts'
import { artsdataShape } from './artsdata-shape.ts'
import { descriptionShort } from './description-short.ts'
import { endBeforeStart } from './end-before-start.ts'
import { eventDescriptionMissing } from './event-description-missing.ts'
import { eventDuplicate } from './event-duplicate.ts'
import { eventEndDateMissing } from './event-end-date-missing.ts'
import { eventImageMissing } from './event-image-missing.ts'
import { eventLocationMissing } from './event-location-missing.ts'
import { eventNameCrowded } from './event-name-crowded.ts'
import { eventNameGeneric } from './event-name-generic.ts'
import { eventNameMissing } from './event-name-missing.ts'
import { eventOffersMissing } from './event-offers-missing.ts'
import { eventOrganizerMissing } from './event-organizer-missing.ts'
import { eventPageShared } from './event-page-shared.ts'
import { eventPerformerMissing } from './event-performer-missing.ts'
import { eventSeveralDates } from './event-several-dates.ts'
import { eventStartDateMissing } from './event-start-date-missing.ts'
import { eventStatusMissing } from './event-status-missing.ts'
import { eventVirtualOnly } from './event-virtual-only.ts'
import { evidenceStale } from './evidence-stale.ts'
import { identifierIsPage } from './identifier-is-page.ts'
import { identifierMissing } from './identifier-missing.ts'
import { imageSmall } from './image-small.ts'
import { imageUnusable } from './image-unusable.ts'
import { imageWithoutWords } from './image-without-words.ts'
import { languageNotServed } from './language-not-served.ts'
import { offerAvailabilityMissing } from './offer-availability-missing.ts'
import { offerCurrencyMissing } from './offer-currency-missing.ts'
import { offerPriceMalformed } from './offer-price-malformed.ts'
import { offerPriceMissing } from './offer-price-missing.ts'
import { offerUrlMissing } from './offer-url-missing.ts'
import { offerValidFromMissing } from './offer-valid-from-missing.ts'
import { organizerNameMissing } from './organizer-name-missing.ts'
import { organizerNotLinked } from './organizer-not-linked.ts'
import { pageContradictsMarkup } from './page-contradicts-markup.ts'
import { performerKindUnknown } from './performer-kind-unknown.ts'
import { performerNameMissing } from './performer-name-missing.ts'
import { performerNotLinked } from './performer-not-linked.ts'
import { placeAddressMissing } from './place-address-missing.ts'
import { placeNameIsEventName } from './place-name-is-event-name.ts'
import { placeNameMissing } from './place-name-missing.ts'
import { placeNotLinked } from './place-not-linked.ts'
import { previousStartDate } from './previous-start-date.ts'
import { schemaEnumerationValue } from './schema-enumeration-value.ts'
import { schemaPropertyMisplaced } from './schema-property-misplaced.ts'
import { schemaPropertySuperseded } from './schema-property-superseded.ts'
import { schemaPropertyUnknown } from './schema-property-unknown.ts'
import { schemaTypeUnknown } from './schema-type-unknown.ts'
import { schemaValueKind } from './schema-value-kind.ts'
import { seasonOver } from './season-over.ts'
import { startDateMalformed } from './start-date-malformed.ts'
import { startTimeMidnight } from './start-time-midnight.ts'
import { startTimeOffsetMissing } from './start-time-offset-missing.ts'
import { startTimeUnlikely } from './start-time-unlikely.ts'
import { textHoldsMarkup } from './text-holds-markup.ts'
import { textLanguageUntold } from './text-language-untold.ts'
import { translationMissing } from './translation-missing.ts'
import { valueDoubtful } from './value-doubtful.ts'
import { valueWithoutEvidence } from './value-without-evidence.ts'

/** Every rule, in the order in which a person should read what they find. One line each. */
export const rules: readonly Rule[] = [
  pageContradictsMarkup,
  eventNameMissing,
  eventStartDateMissing,
  eventLocationMissing,
  placeAddressMissing,
  endBeforeStart,
  startTimeMidnight,
  accessibilityUntold,
  descriptionShort,
  eventDescriptionMissing,
  eventDuplicate,
  eventEndDateMissing,
  eventImageMissing,
  eventNameCrowded,
  eventNameGeneric,
  eventOffersMissing,
  eventOrganizerMissing,
  eventPageShared,
  eventPerformerMissing,
  eventSeveralDates,
  eventStatusMissing,
  eventVirtualOnly,
  evidenceStale,
  identifierIsPage,
  identifierMissing,
  imageSmall,
  imageUnusable,
  imageWithoutWords,
  languageNotServed,
  offerAvailabilityMissing,
  offerCurrencyMissing,
  offerPriceMalformed,
  offerPriceMissing,
  offerUrlMissing,
  offerValidFromMissing,
  organizerNameMissing,
  organizerNotLinked,
  performerKindUnknown,
  performerNameMissing,
  performerNotLinked,
  placeNameIsEventName,
  placeNameMissing,
  placeNotLinked,
  previousStartDate,
  seasonOver,
  startDateMalformed,
  startTimeOffsetMissing,
  startTimeUnlikely,
  textHoldsMarkup,
  textLanguageUntold,
  translationMissing,
  valueDoubtful,
  valueWithoutEvidence,
  schemaEnumerationValue,
  schemaPropertyMisplaced,
  schemaPropertySuperseded,
  schemaPropertyUnknown,
  schemaTypeUnknown,
  schemaValueKind,
  artsdataNotMintable,
  artsdataShape,
]
