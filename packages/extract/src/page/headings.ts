/** Headings over lists of articles: their dates say when somebody wrote. */
export const NEWS =
  /^(?:(?:les |nos |dernieres? |toute l'|en )*(?:actualites?|actus?|nouvelles?|breves?|bref)(?: .{0,20})?|blogue?|(?:the |our |latest |recent )*(?:news|blog|posts|articles|press|stories)(?: .{0,20})?|articles? recents?|communiques?(?: .{0,20})?|press releases?|salle de presse|revue de presse|publications?|journal|dans les medias|in the media|infolettre|newsletter|offres? d'emploi.*|emplois?|carrieres?|careers|vacancies|(?:current )?(?:job openings|(?:job )?opportunities)|jobs.*|appels? .*|(?:open |current )?calls(?: for .{0,30})?|(?:le |les |nos |the |our )?(?:balados?|podcasts?))$/

/** Headings over what is new, articles or evenings: only days of posting tell which. */
export const NEWLY =
  /^(?:(?:what's|whats|everything) new|(?:the |our |all the )?latest(?: (?:updates?|from .{3,30}))?|(?:recent |our )?updates?|(?:(?:our |the )?(?:announcements?|notices?|headlines|dispatches|bulletins?)|notice ?board)|(?:in the |[a-z']{3,20} ){1,3}news|from (?:the|our) (?:blog|committee|chair\w*|president|directors?|editors?|board|newsroom|desk .{3,20})|(?:blog|news) (?:posts?|feed|items?)|(?:quoi de|du) (?:neuf|nouveau)(?: .{3,20})?|a la une|en manchettes?|(?:le |la |notre |les )?(?:journal|gazette|bulletin|carnet|chroniques?|annonces?|avis|communications?)(?: (?:de|du|des) .{3,25}|d'.{3,25})?|(?:le )?fil (?:d'|de l'|des |de )(?:actualites?|actus?|infos?|informations?|nouvelles?)|(?:le |un )?mot (?:du|de la|de l'|des|de) ?.{3,30}|(?:les |nos |toutes les )?dernieres (?:infos?|annonces?|mises a jour)|tout(?:e|es)? (?:l'|les )?infos?)\s*[:!?….]*$/

/** Headings over the hours of a house: its days are those of closing or of later opening. */
export const OPENING =
  /^(?:(?:nos |our |the )?(?:heures|horaires?|jours) d'ouverture|opening (?:hours|times|days)|(?:museum|gallery|box office|library|office|regular) hours|hours(?: of operation| & admission)?|visiting (?:hours|times)|heures? de visite|plan your visit|preparer (?:sa|votre|ma) visite)\s*:?$/

/** Headings over what others wrote: the dates there are those of newspapers. */
export const CITED =
  /^(?:(?:in |dans )?(?:la |the |dossier de |extraits? de |revues? de )*presse?(?: (?:en parle|reviews?|quotes?|review|.{0,20}))?|(?:les |the )?(?:critiques?|reviews?|quotes?)|what (?:the )?(?:critics|press|people) (?:say|says|said|think)|(?:ils|elles|on) (?:en )?parle(?:nt)?(?: de .{0,20})?|echos de presse|they (?:talk|say|wrote) .{0,20})\s*[:!….]*$/

/** Headings over what visitors wrote: the days and hours there are those of writing. */
export const REPLIES =
  /^(?:livre d'or|guest ?book|(?:(?:\d{1,4}|vos|les|your|recent|laisser un|leave a) )?(?:commentaires?|comments?|reponses?|responses?|thoughts?|reply|replies)(?: (?:sur|on|to|a) .{0,80}| recents?)?)\s*(?:\(\d{1,4}\))?\s*[:!….]*$/

/** Headings of pages that are about the house and its people, as a whole; no event is called so. */
export const HOUSE_PAGE =
  /^(?:(?:nos|les|our|the) )?(?:(?:bienvenue|welcome)\b.{0,80}|partenaires?(?: & soutiens)?|partners?|sponsors?|soutiens|presentation|artistes?(?: (?:invites?|precedents?))?|(?:les )?artistes? a (?:venir|voir)(?: .{0,20})?|artists?|(?:past|previous|former|precedentes?|anciennes?) (?:artists?|artistes?|editions?|events?|shows?|concerts?|productions?|seasons?|saisons?)|(?:editions?|saisons?|evenements|spectacles|concerts|artistes) (?:precedente?s?|passee?s?|anterieure?s?)|equipe|team|about(?: us)?|a propos|qui sommes[- ]nous ?\??|contact(?:ez[- ]nous| us)?|mentions legales|galerie|gallery|discographie|discography|retrospective|historique|history|our story|notre histoire|(?:.{1,20} )?(?:lettre|newsletter|infolettre|bulletin|gazette)\b.{0,20}\b(?:no?|num|numero|number|issue)?[.°#]? ?\d{1,4})\s*[:!….]*$/

/** Headings over what is over. */
export const PAST =
  /\b(?:passe(?:e|s|es)?|past|previous|previously|precedent(?:e|s|es)?|precedemment|precedement|archives?|anterieure?s?|retrospective|editions? precedentes?|termine(?:e|s|es)?|former|has been|deja joues?)\b/

/** Headings over the dates of the very thing that the page is about. */
export const OF_THIS =
  /^(?:agenda|dates?|calendrier|calendar|schedule|tournee|tour(?: dates)?|representations|performances|concerts)\b.{0,20}\b(?:ce|cet|cette|this|du spectacle|du programme|du concert|of the show|of the programme)\b/
