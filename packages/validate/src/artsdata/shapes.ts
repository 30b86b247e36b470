/**
 * Artsdata's SHACL for data sent to it, version 4.7, unchanged (line ends and trailing blanks apart).
 *
 * Source: https://github.com/culturecreates/artsdata-data-model, `shacl/shacl_artsdata.ttl`, commit
 * 3133a720645fd01ac4a797251b7e6541f7eb4d22, dedicated to the public domain (CC0 1.0).
 */
export const ARTSDATA_SHAPES = String.raw`
@prefix dash: <http://datashapes.org/dash#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <http://schema.org/> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix ads: <http://kg.artsdata.ca/shacl/> .
@prefix wdt: <http://www.wikidata.org/prop/direct/> .

####################################################
# Artsdata Events SHACL v4.7
####################################################
#
# Change history:
# v4.7: WebPage shape severity changed to sh:Warning
# v4.6: Allow postalCode to have langeuage tag
# v4.5: Added ads:Role and ads:RoleNameSh for performer
# v4.4: Added target schema:PerformingGroup to ads:OrganizationShape
# v4.3: Added ads:AddressNested to PlaceShape
# v4.2: Removed ads:EventShape rule sh:ignoredProperties ( rdf:type ) 
# v4.1: Removed ads:SameAs rule sh:not ads:containsAtSign, ads:containsSpaces
#
# Description:
# This SHACL file is used to validate Artsdata Event, Place, Person, Organization and WebPage data
# It checks that Event has required properties and that they are of the correct type
#   - Name, Location, StartDate
# It checks the Event optional properties
#   - EventAttendanceMode, EventStatus, MainEntityOfPage, Organizer, Performer, EndDate, Offers
# It checks that EventSeries has at least one subEvent property


################
# Super Property Shapes
# used by more than one shape class
################
ads:SameAsSh
    sh:path schema:sameAs ;
    sh:name "sameAs of any entity" ;
    sh:minCount 0 ;
    sh:pattern "^http" ;
    sh:description "sameAs properties must be URIs and start with http" ;
    sh:nodeKind sh:IRI .

ads:NameSh
    sh:path schema:name ;
    sh:uniqueLang true ;
    sh:name "Name of any entity" ;
    sh:minCount 1 ;
    sh:or ( 
        [sh:datatype rdf:langString ;] 
        [sh:datatype xsd:string ;]
    ) .

ads:RoleNameSh
    sh:path schema:roleName ;
    sh:uniqueLang true ;
    sh:name "Role Name" ;
    sh:minCount 1 ;
    sh:or ( 
        [sh:datatype rdf:langString ;] 
        [sh:datatype xsd:string ;]
    ) .

ads:Role
    a sh:NodeShape ;
    sh:targetClass schema:Role ;
    sh:or  (   
        [ sh:property ads:NameSh  ; ]
        [ sh:property ads:RoleNameSh  ; ]
    ) .

################
# Event Shapes
################
ads:EventSeriesShape
    a sh:NodeShape ;
    sh:name "EventSeries Shape" ;
    sh:targetClass schema:EventSeries ;
    sh:node ads:EventShape ;
    sh:property ads:subEventPropertySh .

ads:subEventPropertySh
    a sh:PropertyShape ;
    sh:path schema:subEvent ;
    sh:minCount 1 ;
    sh:message "EventSeries must have alteast one subEvent property." .
    
ads:EventShape
    a sh:NodeShape ;
    sh:name "Event Shape" ;
    # Sub-types of Event
    sh:targetClass  schema:Event, 
                    schema:EventSeries, 
                    schema:MusicEvent, 
                    schema:TheaterEvent, 
                    schema:ComedyEvent, 
                    schema:DanceEvent, 
                    schema:ExhibitionEvent, 
                    schema:Festival, 
                    schema:ChildrensEvent, 
                    schema:ScreeningEvent,
                    schema:EducationEvent, 
                    schema:FoodEvent, 
                    schema:Hackathon, 
                    schema:LiteraryEvent, 
                    schema:PublicationEvent,
                    schema:SaleEvent, 
                    schema:SocialEvent, 
                    schema:SportsEvent, 
                    schema:VisualArtsEvent ;

    
    # Required Properties
    sh:property ads:NameSh, 
                ads:LocationSh, 
                ads:StartDateSh ;
                  

    # Check optional properties
    sh:property ads:EventAttendanceModeSh, 
                ads:EventStatusSh,
                ads:MainEntityOfPageSh,
                ads:OrganizerSh, 
                ads:PerformerSh, 
                ads:EndDateSh, 
                ads:OffersSh  .

ads:StartDateSh
    sh:path schema:startDate ;
    sh:or (
        [ sh:datatype xsd:dateTime ; ]
        [ sh:datatype xsd:date ; ]
    ) ;
    sh:maxCount 1 ;
    sh:minCount 1 ;
    sh:name "Start date and time of Event" .

ads:EndDateSh
    sh:path schema:endDate ;
    sh:or (
        [ sh:datatype xsd:dateTime ; ]
        [ sh:datatype xsd:date ; ]
    ) ;
    sh:maxCount 1 ;
    sh:minCount 0 .

ads:LocationSh
    # TODO: Check that location can be inferred if using subEvents 
    sh:path schema:location ;
    sh:minCount 1 ;
    sh:maxCount 1 ;
    sh:or (
        [ sh:node ads:PlaceShape ; ]
        [ sh:node ads:VirtualLocationShape ; ]
        [ sh:nodeKind sh:IRI ; ]
    ) .

ads:EventStatusSh
    sh:path schema:eventStatus ;
    sh:maxCount  1 ;
    sh:minCount 0 ;
   # sh:class schema:EventStatusType ;
    sh:in  (    schema:EventPostponed  
                schema:EventScheduled  
                schema:EventCancelled  
                schema:EventRescheduled  
                schema:EventMovedOnline )  .


ads:EventAttendanceModeSh
    sh:path schema:eventAttendanceMode ;
    sh:maxCount  1 ;
    sh:minCount 0 ;
   # sh:class schema:EventAttendanceModeEnumeration ;
    sh:in  (    schema:OfflineEventAttendanceMode  
                schema:OnlineEventAttendanceMode 
                schema:MixedEventAttendanceMode )  .


ads:UrlWarningSh
    sh:path schema:url ;
    sh:severity sh:Warning ;
    sh:minCount  1 .

ads:MainEntityOfPageSh
    sh:path schema:mainEntityOfPage ;
    sh:minCount  0 ;
    sh:severity sh:Warning ;
    sh:node ads:WebPageShape .

ads:OffersSh
    # TODO: Add Offer node shape
    sh:path schema:offers ;
    sh:minCount  0 .

ads:DescriptionWarningSh
    sh:path schema:description ;
    sh:severity sh:Warning ;
    sh:uniqueLang true ;
    sh:minCount  1 .

<#DescriptionLanguageTagsUnique>  
  a sh:NodeShape ;
  sh:targetClass schema:Event ;
  sh:property [
      sh:path schema:description ;
      sh:uniqueLang true ; # Ensures all language tags are unique and literals
      sh:sparql [
          sh:select """
              SELECT $this (COUNT(?untagged) AS ?count)
              WHERE {
                  $this <http://schema.org/description> ?untagged .
                  FILTER (!isLiteral(?untagged) || (LANG(?untagged) = ""))
              }
              GROUP BY $this
              HAVING (?count > 1)
          """ ;
          sh:message "A maximum of 1 untagged literal is allowed for schema:description." ;
          sh:severity sh:Violation ;
      ] ;
  ] .


ads:OrganizerSh
    sh:path schema:organizer ;
    sh:or (
        [ sh:node ads:PersonShape ; ]
        [ sh:node ads:OrganizationShape ; ]
        [ sh:node ads:IdSh ; ]
    ) ;
    sh:message "organizer is not a valid Person or Organizatinon or Id." .

ads:PerformerSh
    sh:path schema:performer ;
    sh:or (
        [ sh:node ads:PersonShape ; ]
        [ sh:node ads:OrganizationShape ; ]
        [ sh:node ads:IdSh ; ]
        [ sh:node ads:Role ; ]
    ) ;
    sh:message "performer is not a valid Person or Organizatinon or Id." .

ads:ImageWarningSh
   sh:path schema:image ;
    sh:severity sh:Warning ;
    sh:minCount  1 .

################
# WebPage Shape
################
ads:WebPageShape
    a sh:NodeShape ;
    sh:name "WebPage Shape" ;
    sh:severity sh:Warning ;
    sh:targetClass schema:WebPage ;
    sh:property ads:LastReviewedSh,
                ads:DateModifiedSh,
                ads:WebPageUrlSh, 
                ads:InLanguageSh .

ads:WebPageUrlSh   
    sh:severity sh:Warning ;
    sh:path schema:url ;
    sh:minCount 1 .
    
ads:InLanguageSh
    sh:severity sh:Warning ;
    sh:path schema:inLanguage ;
    sh:minCount 1 .

ads:LastReviewedSh
    sh:severity sh:Warning ;
    sh:path schema:lastReviewed ;
    sh:datatype xsd:dateTime ;
    sh:minCount 1 ;
    sh:maxCount 1 .

ads:DateModifiedSh
    sh:severity sh:Warning ;
    sh:path schema:dateModified ;
    sh:datatype xsd:dateTime ;
    sh:minCount 0 ;
    sh:maxCount 1 .


################
# Person Shape
################
ads:PersonShape
    a sh:NodeShape ;
    sh:name "Person Shape" ;
    sh:targetClass schema:Person ;
    # Super Shapes
    sh:property ads:NameSh, 
                ads:SameAsSh .


################    
# Organization Shape
################
ads:OrganizationShape
    a sh:NodeShape ;
    sh:name "Organization Shape" ;
    sh:targetClass schema:Organization, schema:PerformingGroup ;
    # Required Properties
    sh:property ads:NameSh ;
    
    # Optional Properties 
    sh:property ads:SameAsSh,
                ads:NEQSh,
                ads:CanadianBusinessNumberSh,
                ads:TelephoneSh;
    .

ads:NEQSh
    sh:path  wdt:P10503 ;
    sh:pattern "^\\d{10}$" ;
    sh:minCount 0 ;
    sh:not [
          sh:hasValue "0000000000"  
    ] .

ads:CanadianBusinessNumberSh
    sh:path  wdt:P8860 ;
    sh:pattern "^\\d{9}$" ;
    sh:minCount 0 ;
    sh:severity sh:Warning ;
    sh:not [
          sh:hasValue "000000000"  
    ] .

ads:TelephoneSh
    sh:path schema:telephone ;
    sh:pattern "^\\+[0-9]" ;
    sh:minCount 0 ;
    sh:severity sh:Warning ;
    sh:message "Telephone number should comply with RFC3966 format (e.g., +1-250-383-8124)" .

################
# Place Shape 
################
ads:PlaceShape
    a sh:NodeShape ;
    sh:name "Place Shape" ;
    sh:targetClass schema:Place ;
    sh:property ads:PlaceNameSh, 
                ads:SameAsSh,
                ads:PlaceUrlSh ;
    sh:or  (   
        [ sh:property ads:AddressNested  ; ]
        [ sh:property  ads:AddressObj  ; ]
    ) .

ads:VirtualLocationSh
    sh:path schema:address ;
    sh:node ads:VirtualLocationShape .

ads:AddressObj
    sh:path schema:address ;
    sh:minCount 1 ;
    sh:maxCount 1 ;
    sh:nodeKind sh:IRI ;
.
  
ads:AddressNested 
    sh:path schema:address ;
    sh:minCount 1 ;
    sh:maxCount 1 ;
    sh:node ads:PostalAddressShape ;
.

ads:PlaceNameSh
    sh:path schema:name ;
    sh:uniqueLang true ;
    sh:minCount 0 ;
    sh:or ( 
        [sh:datatype rdf:langString ;] 
        [sh:datatype xsd:string ;]
    ) .


ads:PlaceUrlSh
    sh:path schema:url ;
    sh:minCount 0 .

################
# VirtualLocation Shape
################
ads:VirtualLocationShape
    a sh:NodeShape ;
    sh:name "Virtual Location Shape" ;
    sh:targetClass schema:VirtualLocation ;
    sh:property ads:VirtualLocationUrlSh .

ads:VirtualLocationUrlSh
    sh:path schema:url ;
    sh:pattern "^http" ;
    sh:minCount 1 .

################
# PostalAddress Shape 
################
ads:PostalAddressShape
    a sh:NodeShape ;
    sh:name "Postal Address Shape" ;
    sh:targetClass schema:PostalAddress ;
    sh:closed true ;
    sh:ignoredProperties ( rdf:type ) ;
    sh:property ads:StreetAddressSh, 
                ads:addressCountrySh, 
                ads:addressRegionSh, 
                ads:postalCodeSh, 
                ads:addressLocalitySh .
    
ads:StreetAddressSh
    sh:path schema:streetAddress ;
    sh:minCount 1 ;
    sh:uniqueLang true ;
    sh:or ( 
        [sh:datatype rdf:langString ;] 
        [sh:datatype xsd:string ;]
    ) .

ads:addressCountrySh
    sh:path schema:addressCountry ;
    sh:minCount 1 ;
    sh:uniqueLang true ;
    sh:or ( 
        [sh:datatype rdf:langString ;] 
        [sh:datatype xsd:string ;]
    ) .

 ads:addressRegionSh
    sh:path schema:addressRegion ;
    sh:minCount 1 ;
    sh:uniqueLang true ;
    sh:or ( 
        [sh:datatype rdf:langString ;] 
        [sh:datatype xsd:string ;]
    ) .

ads:postalCodeSh
    sh:path schema:postalCode ;
    sh:minCount 1 ;
    sh:uniqueLang true ;
    sh:or ( 
        [sh:datatype rdf:langString ;] 
        [sh:datatype xsd:string ;]
    ) .

ads:addressLocalitySh
    sh:path schema:addressLocality ;
    sh:minCount 1 ;
    sh:uniqueLang true ;
    sh:or ( 
        [sh:datatype rdf:langString ;] 
        [sh:datatype xsd:string ;]
    ) .
    
################
# Id Shape for properties using URI 
################
ads:IdSh
       a sh:NodeShape ;
    # sh:targetObjectsOf schema:performer, schema:organizer ;
    sh:nodeKind sh:IRI .
`
