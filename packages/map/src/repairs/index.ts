import { addressInPlaceName } from './address-in-place-name.ts'
import { authorAsOrganizer } from './author-as-organizer.ts'
import { availabilityWord } from './availability-word.ts'
import { countryName } from './country-name.ts'
import { currencyContradictsCountry } from './currency-contradicts-country.ts'
import { currencyMissing } from './currency-missing.ts'
import { dateNotIso } from './date-not-iso.ts'
import { deprecatedConcept } from './deprecated-concept.ts'
import { endBeforeStart } from './end-before-start.ts'
import { logoAsImage } from './logo-as-image.ts'
import { markupInText } from './markup-in-text.ts'
import { midnightMeansUnknown } from './midnight-means-unknown.ts'
import { noPerformer } from './no-performer.ts'
import { noticeInPlaceName } from './notice-in-place-name.ts'
import { offsetContradictsRegion } from './offset-contradicts-region.ts'
import { organiserAsVenue } from './organiser-as-venue.ts'
import { placeholderName } from './placeholder-name.ts'
import { postedAsValidFrom } from './posted-as-valid-from.ts'
import { presenterAsPerformer } from './presenter-as-performer.ts'
import { priceAsText } from './price-as-text.ts'
import { regionMissing } from './region-missing.ts'
import { regionName } from './region-name.ts'
import { relativeAddress } from './relative-address.ts'
import type { Repair } from './repair.ts'
import { sameAsPage } from './same-as-page.ts'
import { sameOnEveryPage } from './same-on-every-page.ts'
import { statusInName } from './status-in-name.ts'
import { statusWord } from './status-word.ts'
import { utcByDefault } from './utc-by-default.ts'
import { venueInName } from './venue-in-name.ts'
import { zeroMeansUnknown } from './zero-means-unknown.ts'

/**
 * Every repair. Each sees what the ones before it left, so a property's repairs stand from its form to its meaning: a date is
 * first read, then put in its zone, then doubted as midnight, then compared with the start.
 */
export const repairs: readonly Repair[] = [
  sameOnEveryPage,
  markupInText,
  placeholderName,
  statusInName,
  venueInName,
  noticeInPlaceName,
  addressInPlaceName,
  organiserAsVenue,
  noPerformer,
  presenterAsPerformer,
  dateNotIso,
  postedAsValidFrom,
  utcByDefault,
  offsetContradictsRegion,
  midnightMeansUnknown,
  endBeforeStart,
  statusWord,
  availabilityWord,
  priceAsText,
  zeroMeansUnknown,
  currencyContradictsCountry,
  currencyMissing,
  countryName,
  regionName,
  regionMissing,
  relativeAddress,
  sameAsPage,
  logoAsImage,
  authorAsOrganizer,
  deprecatedConcept,
]
