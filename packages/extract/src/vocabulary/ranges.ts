// What schema.org says about the values of its properties, as data (schema.org 29, by way of schema-dts 2.1.0).
// `ranges.test.ts` derives these tables again from schema-dts and compares.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Properties whose range has URL and no Text: a bare string is an address. */
export const ADDRESSES = words(`
  acquireLicensePage actionableFeedbackPolicy afterMedia archivedAt associatedDisease beforeMedia
  benefitsSummaryUrl codeRepository colleague colorSwatch constraintProperty contentUrl correctionsPolicy
  discussionUrl diseasePreventionInfo diseaseSpreadStatistics diversityPolicy diversityStaffingReport
  documentation downloadUrl duringMedia embedUrl ethicsPolicy gameLocation gettingTestedInfo
  hasDigitalProductPassport hasGS1DigitalLink hasMap hasMolecularFunction healthPlanMarketingUrl image inCodeSet
  inDefinedTermSet installUrl isBasedOn isBasedOnUrl isInvolvedInBiologicalProcess isLocatedInSubcellularLocation
  isPartOf labelDetails layoutImage license logo mainEntityOfPage map maps masthead merchantReturnLink
  missionCoveragePrioritiesPolicy newsUpdatesAndGuidelines noBylinesPolicy originalMediaLink paymentUrl
  prescribingInfo productReturnLink publicTransportClosuresInfo publishingPrinciples quarantineGuidelines
  relatedLink replyToUrl sameAs schoolClosuresInfo screenshot sdLicense season serviceUrl shippingSettingsLink
  significantLink significantLinks speakable target targetUrl thumbnailUrl tourBookingPage trackingUrl travelBans
  unnamedSourcesPolicy url usageInfo verificationFactCheckingPolicy webFeed
`)

/** Properties whose range has Date, DateTime or Time. */
export const TIMES = words(`
  applicationDeadline applicationStartDate arrivalTime auditDate availabilityEnds availabilityStarts availableFrom
  availableThrough birthDate bookingTime checkinTime checkoutTime closes commentTime contentReferenceTime
  coverageEndTime coverageStartTime cutoffTime cvdCollectionDate datasetTimeInterval dateCreated dateDeleted
  dateIssued dateModified datePosted datePublished dateRead dateReceived dateSent dateVehicleFirstRegistered
  deathDate departureTime dissolutionDate doorTime dropoffTime endDate endTime exceptDate expectedArrivalFrom
  expectedArrivalUntil expires foundingDate guidelineDate jobStartDate lastReviewed legislationDate
  legislationDateOfApplicability legislationDateVersion merchantReturnDays modelDate modifiedTime observationDate
  opens orderDate ownedFrom ownedThrough paymentDue paymentDueDate pickupTime previousStartDate priceValidUntil
  productionDate purchaseDate releaseDate scheduledPaymentDate scheduledTime sdDatePublished startDate startTime
  temporal temporalCoverage timestamp uploadDate validFrom validThrough validUntil vehicleModelDate webCheckinTime
`)

/** Properties whose range has Number, Integer or Float. */
export const NUMBERS = words(`
  additionalNumberOfGuests amount amountOfThisGood annualPercentageRate answerCount artEdition baseSalary
  bestRating billingDuration billingIncrement billingStart broadcastFrequencyValue byMonth byMonthDay byMonthWeek
  cashBack childMaxAge childMinAge clipNumber collectionSize commentCount copyrightYear costPerUnit cvdNumBeds
  cvdNumBedsOcc cvdNumC19Died cvdNumC19HOPats cvdNumC19HospPats cvdNumC19MechVentPats cvdNumC19OFMechVentPats
  cvdNumC19OverflowPats cvdNumICUBeds cvdNumICUBedsOcc cvdNumTotBeds cvdNumVent cvdNumVentUse discount doseValue
  downPayment downvoteCount elevation emissionsCO2 endOffset episodeNumber errorCode estimatedSalary
  exchangeRateSpread geoRadius healthPlanCoinsuranceRate highPrice interestRate issueNumber itemPopularity
  latitude loanPaymentFrequency longitude lowPrice maxPrice maxValue maximumAttendeeCapacity maximumEnrollment
  maximumPhysicalAttendeeCapacity maximumVirtualAttendeeCapacity median membershipPointsEarned minPrice minValue
  minimumOrderValue monthlyMinimumRepaymentAmount monthsOfExperience numAdults numChildren numConstraints
  numTracks numberOfAirbags numberOfAxles numberOfBathroomsTotal numberOfBedrooms numberOfBeds numberOfCredits
  numberOfDoors numberOfEpisodes numberOfForwardGears numberOfFullBathrooms numberOfItems numberOfLoanPayments
  numberOfPages numberOfPartialBathrooms numberOfPreviousOwners numberOfRooms numberOfSeasons numberedPosition
  offerCount orderPercentage orderQuantity pageEnd pageStart partySize percentile10 percentile25 percentile75
  percentile90 playersOnline position price productReturnDays ratingCount ratingValue recycledContentPercentage
  remainingAttendeeCapacity repeatCount repetitions requiredMaxAge requiredMinAge requiredQuantity restockingFee
  reviewCount screenCount seasonNumber seatingCapacity stageAsNumber startOffset stepValue strengthValue
  suggestedMaxAge suggestedMinAge termsPerYear totalHistoricalEnrollment totalJobOpenings totalPrice
  typicalCreditsPerTerm upvoteCount userInteractionCount value valueMaxLength valueMinLength
  vehicleSeatingCapacity version volumeNumber weightPercentage wordCount worstRating yearBuilt
`)

/** Properties whose range has Boolean and no number or date. */
export const BOOLEANS = words(`
  abridged acceptsReservations contactlessPayment directApply doesNotShip domiciledMortgage
  experienceInPlaceOfEducation free hasDriveThroughService healthPlanCostSharing inStoreReturnsOffered
  isAcceptingNewPatients isAccessibleForFree isAvailableGenerically isFamilyFriendly isGift isLiveBroadcast
  isProprietary isResizable isUnlabelledFallback jobImmediateStart multipleValues offersPrescriptionByMail
  petsAllowed publicAccess readonlyValue recourseLoan renegotiableLoan representativeOfPage requiresSubscription
  smokingAllowed valueAddedTaxIncluded valueRequired
`)

/** Properties whose range is Text alone: a bare string is never an address. */
export const WORDS = words(`
  abstract accessCode accessMode accessibilityAPI accessibilityControl accessibilityFeature accessibilityHazard
  accessibilitySummary accommodationCategory accountId acrissCode activeIngredient additionalName
  additionalVariable addressLocality administrationRoute alcoholWarning algorithm alignmentType alternateName
  alternativeHeadline applicationSuite arrivalGate arrivalPlatform arrivalTerminal articleBody articleSection
  aspect assembly assemblyVersion associatedPathophysiology audienceType availableOnDevice award awards benefits
  biomechnicalClass bitrate boardingGroup bodyLocation bookEdition box branchCode breastfeedingWarning
  broadcastChannelId broadcastDisplayName broadcastServiceTier broadcastSubChannel broadcastTimezone
  browserRequirements busName busNumber callSign carrierRequirements catalogNumber characterName
  checkoutPageURLTemplate chemicalComposition circle claimReviewed clincalPharmacology clinicalPharmacology
  codeSampleType codeValue codingSystem color commentText conditionsOfAccess confirmationNumber contactType
  contentSize contentType cookingMethod copyrightNotice costCurrency costOrigin countriesNotSupported
  countriesSupported countryOfAssembly countryOfLastProcessing courseCode courseWorkload creditText cssSelector
  currenciesAccepted currency cvdFacilityCounty cvdFacilityId dateline departureGate departurePlatform
  departureTerminal dependencies device dietFeatures disambiguatingDescription discountCode discountCurrency
  dosageForm doseUnit drugUnit duns eduQuestionType educationalFramework educationalRole
  eligibilityToWorkRequirement email embeddedTextCaption employerOverview employmentType encodingType epidemiology
  evidenceOrigin executableLibraryName exerciseType expectedPrognosis expertConsiderations extendedAddress
  familyName faxNumber fileSize flightNumber floorLevel followup foodWarning frequency gameEdition givenName
  globalLocationNumber gtin12 gtin13 gtin14 gtin8 hasBioPolymerSequence headline healthPlanCoinsuranceOption
  healthPlanCopayOption healthPlanDrugOption healthPlanDrugTier healthPlanId healthPlanNetworkId
  healthPlanNetworkTier healthPlanPharmacyCategory honorificPrefix honorificSuffix howPerformed httpMethod
  iataCode icaoCode inChI inChIKey inProductGroupWithID inSupportOf incentiveCompensation incentives
  infectiousAgent ingredients interactivityType isbn isicV4 iso6523Code isrcCode issn iswcCode iupacName
  jobBenefits jobLocationType knownVehicleDamages legalName leiCode line linkRelationship lodgingUnitDescription
  mealService mechanismOfAction membershipNumber mobileUrl molecularFormula mpn muscleAction musicCompositionForm
  musicalKey naics name naturalProgression nonProprietaryName nsn observationPeriod openingHours orderItemNumber
  orderNumber originalMediaContextDescription overdosage pagination passengerSequenceNumber pathophysiology
  paymentAccepted paymentMethodId permissions permittedUsage phoneticText physiologicalBenefits playerType polygon
  possibleComplication postOfficeBoxNumber postOp postalCode postalCodeBegin postalCodeEnd postalCodePrefix preOp
  pregnancyWarning priceCurrency priceRange printColumn printEdition printPage printSection procedure
  processorRequirements productGroupID productID proficiencyLevel programName programmingModel proprietaryName
  providerMobility publicationType query ratingExplanation recipeCategory recipeCuisine recommendationStrength
  reportNumber requiredGender reservationId responsibilities reviewBody risks runtime rxcui safetyConsideration
  salaryCurrency sampleType scheduleTimezone seatNumber seatRow seatSection securityScreening serialNumber
  servesCuisine servingSize sha256 shippingLabel significance sku slogan smiles softwareVersion specialCommitments
  speechToTextMarkup streetAddress strengthUnit structuralClass subStageSuffix targetDescription targetName
  targetPlatform targetPopulation taxID telephone termCode text textValue tickerSymbol ticketNumber timeOfDay
  tissueSample title trackingNumber trainName trainNumber transcript transitTimeLabel transmissionMethod
  typicalAgeRange unitText urlTemplate usNPI utterances valueGroup valueName valuePattern variantCover vatID
  vehicleConfiguration vehicleIdentificationNumber vehicleInteriorColor vehicleInteriorType videoFormat
  videoFrameSize videoQuality workHours xpath
`)

/** Enumerations: the properties that take one, and its members. */
export const ENUMERATIONS: readonly { readonly properties: string; readonly members: string }[] = [
  {
    properties: 'actionStatus',
    members: 'ActiveActionStatus CompletedActionStatus FailedActionStatus PotentialActionStatus',
  },
  {
    properties: 'hasAdultConsideration',
    members:
      'AlcoholConsideration DangerousGoodConsideration HealthcareConsideration NarcoticConsideration ReducedRelevanceForChildrenConsideration SexualContentConsideration TobaccoNicotineConsideration UnclassifiedAdultConsideration ViolenceConsideration WeaponConsideration',
  },
  {
    properties: 'boardingPolicy',
    members: 'GroupBoardingPolicy ZoneBoardingPolicy',
  },
  {
    properties: 'bookFormat',
    members: 'AudiobookFormat EBook GraphicNovel Hardcover Pamphlet Paperback',
  },
  {
    properties: 'vehicleSpecialUsage',
    members: 'DrivingSchoolVehicleUsage RentalVehicleUsage TaxiVehicleUsage',
  },
  {
    properties: 'certificationStatus',
    members: 'CertificationActive CertificationInactive',
  },
  {
    properties: 'contactOption',
    members: 'HearingImpairedSupported TollFree',
  },
  {
    properties: 'businessDays byDay dayOfWeek',
    members: 'Friday Monday PublicHolidays Saturday Sunday Thursday Tuesday Wednesday',
  },
  {
    properties: 'appliesToDeliveryMethod availableDeliveryMethod deliveryMethod hasDeliveryMethod',
    members: 'LockerDelivery OnSitePickup ParcelService',
  },
  {
    properties: 'permissionType',
    members: 'CommentPermission ReadPermission WritePermission',
  },
  {
    properties: 'driveWheelConfiguration',
    members:
      'AllWheelDriveConfiguration FourWheelDriveConfiguration FrontWheelDriveConfiguration RearWheelDriveConfiguration',
  },
  {
    properties: 'costCategory',
    members: 'ReimbursementCap Retail Wholesale',
  },
  {
    properties: 'pregnancyCategory',
    members: 'FDAcategoryA FDAcategoryB FDAcategoryC FDAcategoryD FDAcategoryX FDAnotEvaluated',
  },
  {
    properties: 'prescriptionStatus',
    members: 'OTC PrescriptionOnly',
  },
  {
    properties: 'energyEfficiencyScaleMax energyEfficiencyScaleMin',
    members:
      'EUEnergyEfficiencyCategoryA EUEnergyEfficiencyCategoryA1Plus EUEnergyEfficiencyCategoryA2Plus EUEnergyEfficiencyCategoryA3Plus EUEnergyEfficiencyCategoryB EUEnergyEfficiencyCategoryC EUEnergyEfficiencyCategoryD EUEnergyEfficiencyCategoryE EUEnergyEfficiencyCategoryF EUEnergyEfficiencyCategoryG',
  },
  {
    properties: 'hasEnergyEfficiencyCategory',
    members:
      'EnergyStarCertified EUEnergyEfficiencyCategoryA EUEnergyEfficiencyCategoryA1Plus EUEnergyEfficiencyCategoryA2Plus EUEnergyEfficiencyCategoryA3Plus EUEnergyEfficiencyCategoryB EUEnergyEfficiencyCategoryC EUEnergyEfficiencyCategoryD EUEnergyEfficiencyCategoryE EUEnergyEfficiencyCategoryF EUEnergyEfficiencyCategoryG',
  },
  {
    properties: 'eventAttendanceMode',
    members: 'MixedEventAttendanceMode OfflineEventAttendanceMode OnlineEventAttendanceMode',
  },
  {
    properties: 'eventStatus',
    members: 'EventCancelled EventMovedOnline EventPostponed EventRescheduled EventScheduled',
  },
  {
    properties: 'fulfillmentType',
    members:
      'FulfillmentTypeCollectionPoint FulfillmentTypeDelivery FulfillmentTypePickupDropoff FulfillmentTypePickupInStore FulfillmentTypeScheduledDelivery',
  },
  {
    properties: 'gameAvailabilityType',
    members: 'DemoGameAvailability FullGameAvailability',
  },
  {
    properties: 'playMode',
    members: 'CoOp MultiPlayer SinglePlayer',
  },
  {
    properties: 'serverStatus',
    members: 'OfflinePermanently OfflineTemporarily Online OnlineFull',
  },
  {
    properties: 'gender suggestedGender',
    members: 'Female Male',
  },
  {
    properties: 'serviceType',
    members:
      'BasicIncome BusinessSupport DisabilitySupport HealthCare OneTimePayments PaidLeave ParentalSupport UnemploymentSupport',
  },
  {
    properties: 'hasHealthAspect',
    members:
      'AllergiesHealthAspect BenefitsHealthAspect CausesHealthAspect ContagiousnessHealthAspect EffectivenessHealthAspect GettingAccessHealthAspect HowItWorksHealthAspect HowOrWhereHealthAspect IngredientsHealthAspect LivingWithHealthAspect MayTreatHealthAspect MisconceptionsHealthAspect OverviewHealthAspect PatientExperienceHealthAspect PregnancyHealthAspect PreventionHealthAspect PrognosisHealthAspect RelatedTopicsHealthAspect RisksOrComplicationsHealthAspect SafetyHealthAspect ScreeningHealthAspect SeeDoctorHealthAspect SelfCareHealthAspect SideEffectsHealthAspect StagesHealthAspect SymptomsHealthAspect TreatmentsHealthAspect TypesHealthAspect UsageOrScheduleHealthAspect',
  },
  {
    properties: 'digitalSourceType',
    members:
      'AlgorithmicallyEnhancedDigitalSource AlgorithmicMediaDigitalSource CompositeCaptureDigitalSource CompositeDigitalSource CompositeSyntheticDigitalSource CompositeWithTrainedAlgorithmicMediaDigitalSource DataDrivenMediaDigitalSource DigitalArtDigitalSource DigitalCaptureDigitalSource MinorHumanEditsDigitalSource MultiFrameComputationalCaptureDigitalSource NegativeFilmDigitalSource PositiveFilmDigitalSource PrintDigitalSource ScreenCaptureDigitalSource TrainedAlgorithmicMediaDigitalSource VirtualRecordingDigitalSource',
  },
  {
    properties: 'qualifiedExpense',
    members:
      'IncentiveQualifiedExpenseTypeGoodsOnly IncentiveQualifiedExpenseTypeGoodsOrServices IncentiveQualifiedExpenseTypeServicesOnly IncentiveQualifiedExpenseTypeUtilityBill',
  },
  {
    properties: 'incentiveStatus',
    members: 'IncentiveStatusActive IncentiveStatusInDevelopment IncentiveStatusOnHold IncentiveStatusRetired',
  },
  {
    properties: 'incentiveType',
    members:
      'IncentiveTypeLoan IncentiveTypeRebateOrSubsidy IncentiveTypeTaxCredit IncentiveTypeTaxDeduction IncentiveTypeTaxWaiver',
  },
  {
    properties: 'infectiousAgentClass',
    members: 'Bacteria Fungus MulticellularParasite Prion Protozoa Virus',
  },
  {
    properties: 'availability',
    members:
      'BackOrder Discontinued InStock InStoreOnly LimitedAvailability MadeToOrder OnlineOnly OutOfStock PreOrder PreSale Reserved SoldOut',
  },
  {
    properties: 'itemListOrder',
    members: 'ItemListOrderAscending ItemListOrderDescending ItemListUnordered',
  },
  {
    properties: 'legislationLegalForce',
    members: 'InForce NotInForce PartiallyInForce',
  },
  {
    properties: 'legislationLegalValue',
    members: 'AuthoritativeLegalValue DefinitiveLegalValue OfficialLegalValue UnofficialLegalValue',
  },
  {
    properties: 'mapType',
    members: 'ParkingMap SeatingMap TransitMap VenueMap',
  },
  {
    properties: 'measurementMethod measurementTechnique',
    members: 'ExampleMeasurementMethodEnum',
  },
  {
    properties: 'mediaAuthenticityCategory',
    members:
      'DecontextualizedContent EditedOrCroppedContent OriginalMediaContent SatireOrParodyContent StagedContent TransformedContent',
  },
  {
    properties: 'medicalAudience',
    members: 'Clinician MedicalResearcher',
  },
  {
    properties: 'evidenceLevel',
    members: 'EvidenceLevelA EvidenceLevelB EvidenceLevelC',
  },
  {
    properties: 'imagingTechnique',
    members: 'CT MRI PET Radiography Ultrasound XRay',
  },
  {
    properties: 'studyDesign',
    members: 'CaseSeries CohortStudy CrossSectional Longitudinal Observational Registry',
  },
  {
    properties: 'medicalSpecialty relevantSpecialty',
    members:
      'Anesthesia Audiology Cardiovascular CommunityHealth Dentistry Dermatologic Dermatology DietNutrition Emergency Endocrine Gastroenterologic Genetic Geriatric Gynecologic Hematologic Infectious LaboratoryScience Midwifery Musculoskeletal Neurologic Nursing Obstetric Oncologic Ophthalmology Optometric Otolaryngologic Pathology Pediatric PharmacySpecialty Physiotherapy PlasticSurgery Podiatric PrimaryCare Psychiatric PublicHealth Pulmonary Radiography Renal RespiratoryTherapy Rheumatologic SpeechPathology Surgical Toxicologic Urologic',
  },
  {
    properties: 'trialDesign',
    members:
      'DoubleBlindedTrial InternationalTrial MultiCenterTrial OpenTrial PlaceboControlledTrial RandomizedTrial SingleBlindedTrial SingleCenterTrial TripleBlindedTrial',
  },
  {
    properties: 'medicineSystem',
    members: 'Ayurvedic Chiropractic Homeopathic Osteopathic TraditionalChinese WesternConventional',
  },
  {
    properties: 'returnPolicyCategory',
    members:
      'MerchantReturnFiniteReturnWindow MerchantReturnNotPermitted MerchantReturnUnlimitedWindow MerchantReturnUnspecified',
  },
  {
    properties: 'albumProductionType',
    members:
      'CompilationAlbum DemoAlbum DJMixAlbum LiveAlbum MixtapeAlbum RemixAlbum SoundtrackAlbum SpokenWordAlbum StudioAlbum',
  },
  {
    properties: 'albumReleaseType',
    members: 'AlbumRelease BroadcastRelease EPRelease SingleRelease',
  },
  {
    properties: 'musicReleaseFormat',
    members: 'CassetteFormat CDFormat DigitalAudioTapeFormat DigitalFormat DVDFormat LaserDiscFormat VinylFormat',
  },
  {
    properties: 'nonprofitStatus',
    members:
      'DECooperativeCharity DEFoundationCharity DEJointStockCompanyCharity DELimitedLiabilityCharity DENotRegisteredAssociationCharity DEPublicCharity DERegisteredAssociationCharity ITAmateurSportsClubCharity ITAssociativeNetworkCharity ITCooperativeCharity ITMutualAidCharity ITOtherThirdSectorEntityCharity ITPhilanthropicEntityCharity ITSocialCompanyCharity ITSocialCooperativeCharity ITSocialEnterpriseCharity ITSocialPromotionCharity ITSportCompanyCharity ITVolunteerAssociationCharity NonprofitANBI NonprofitSBBI CharitableIncorporatedOrganization LimitedByGuaranteeCharity UKTrust UnincorporatedAssociationCharity Nonprofit501a Nonprofit501c1 Nonprofit501c10 Nonprofit501c11 Nonprofit501c12 Nonprofit501c13 Nonprofit501c14 Nonprofit501c15 Nonprofit501c16 Nonprofit501c17 Nonprofit501c18 Nonprofit501c19 Nonprofit501c2 Nonprofit501c20 Nonprofit501c21 Nonprofit501c22 Nonprofit501c23 Nonprofit501c24 Nonprofit501c25 Nonprofit501c26 Nonprofit501c27 Nonprofit501c28 Nonprofit501c3 Nonprofit501c4 Nonprofit501c5 Nonprofit501c6 Nonprofit501c7 Nonprofit501c8 Nonprofit501c9 Nonprofit501d Nonprofit501e Nonprofit501f Nonprofit501k Nonprofit501n Nonprofit501q Nonprofit527',
  },
  {
    properties: 'itemCondition',
    members: 'DamagedCondition NewCondition RefurbishedCondition UsedCondition',
  },
  {
    properties: 'orderItemStatus orderStatus',
    members:
      'OrderCancelled OrderDelivered OrderInTransit OrderPaymentDue OrderPickupAvailable OrderProblem OrderProcessing OrderReturned',
  },
  {
    properties: 'paymentMethodType',
    members: 'ByBankTransferInAdvance ByInvoice Cash CheckInAdvance COD DirectDebit InStorePrepay PhoneCarrierPayment',
  },
  {
    properties: 'paymentStatus',
    members: 'PaymentAutomaticallyApplied PaymentComplete PaymentDeclined PaymentDue PaymentPastDue',
  },
  {
    properties: 'category',
    members:
      'AerobicActivity AnaerobicActivity Balance Flexibility LeisureTimeActivity OccupationalActivity StrengthTraining',
  },
  {
    properties: 'identifyingExam',
    members:
      'Abdomen Appearance CardiovascularExam Ear Eye Genitourinary Head Lung MusculoskeletalExam Neck Neuro Nose Skin Throat',
  },
  {
    properties: 'priceComponentType',
    members: 'ActivationFee CleaningFee DistanceFee Downpayment Installment Subscription',
  },
  {
    properties: 'priceType',
    members:
      'InvoicePrice ListPrice MaximumRetailPrice MinimumAdvertisedPrice MSRP RegularPrice SalePrice SRP StrikethroughPrice',
  },
  {
    properties: 'purchaseType',
    members: 'PurchaseTypeLease PurchaseTypeNewPurchase PurchaseTypeTradeIn PurchaseTypeUsedPurchase',
  },
  {
    properties: 'refundType',
    members: 'ExchangeRefund FullRefund StoreCreditRefund',
  },
  {
    properties: 'reservationStatus',
    members: 'ReservationCancelled ReservationConfirmed ReservationHold ReservationPending',
  },
  {
    properties: 'suitableForDiet',
    members:
      'DiabeticDiet GlutenFreeDiet HalalDiet HinduDiet KosherDiet LowCalorieDiet LowFatDiet LowLactoseDiet LowSaltDiet VeganDiet VegetarianDiet',
  },
  {
    properties: 'customerRemorseReturnFees itemDefectReturnFees returnFees',
    members: 'FreeReturn OriginalShippingFees RestockingFees ReturnFeesCustomerResponsibility ReturnShippingFees',
  },
  {
    properties: 'customerRemorseReturnLabelSource itemDefectReturnLabelSource returnLabelSource',
    members: 'ReturnLabelCustomerResponsibility ReturnLabelDownloadAndPrint ReturnLabelInBox',
  },
  {
    properties: 'returnMethod',
    members: 'KeepProduct ReturnAtKiosk ReturnByMail ReturnInStore',
  },
  {
    properties: 'rsvpResponse',
    members: 'RsvpResponseMaybe RsvpResponseNo RsvpResponseYes',
  },
  {
    properties: 'sizeGroup',
    members:
      'WearableSizeGroupBig WearableSizeGroupBoys WearableSizeGroupExtraShort WearableSizeGroupExtraTall WearableSizeGroupGirls WearableSizeGroupHusky WearableSizeGroupInfants WearableSizeGroupJuniors WearableSizeGroupMaternity WearableSizeGroupMens WearableSizeGroupMisses WearableSizeGroupPetite WearableSizeGroupPlus WearableSizeGroupRegular WearableSizeGroupShort WearableSizeGroupTall WearableSizeGroupWomens',
  },
  {
    properties: 'sizeSystem',
    members:
      'SizeSystemImperial SizeSystemMetric WearableSizeSystemAU WearableSizeSystemBR WearableSizeSystemCN WearableSizeSystemContinental WearableSizeSystemDE WearableSizeSystemEN13402 WearableSizeSystemEurope WearableSizeSystemFR WearableSizeSystemGS1 WearableSizeSystemIT WearableSizeSystemJP WearableSizeSystemMX WearableSizeSystemUK WearableSizeSystemUS',
  },
  {
    properties: 'steeringPosition',
    members: 'LeftHandDriving RightHandDriving',
  },
  {
    properties: 'hasTierBenefit',
    members: 'TierBenefitLoyaltyPoints TierBenefitLoyaltyPrice TierBenefitLoyaltyReturns TierBenefitLoyaltyShipping',
  },
]
