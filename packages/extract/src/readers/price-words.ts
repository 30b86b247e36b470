/** Words around prices, folded (lower case, no accents). French and English stand side by side; another language is another line. */

/** What a price says beside its amount. */
export type PriceTerm =
  | 'pay-what-you-can'
  | 'taxes-included'
  | 'taxes-extra'
  | 'fees-included'
  | 'fees-extra'
  /** Buys several events together, or a membership. */
  | 'pass'

/** Admission costs nothing. */
export const FREE =
  /\b(?:tickets free|entree (?:libre|gratuite)|acces (?:libre|gratuit)|admission (?:libre|gratuite|(?:is |general )?free)|free (?:general )?(?:admission|entry|entrance|event|concert|show|performance|screening|gig|to attend|of charge|tickets?|and open to|for all|for everyone|with (?:rsvp|registration|reservation)|with reg|but ticketed|rsvp|registration|family|community|outdoor|public|lunchtime|live|drop-in|and unticketed|and open)|(?:entry|entrance|tickets?|attendance|event|events|concert|concerts|it|all|always|performances?|shows?|screenings?) (?:is|are) (?:all )?free|it's (?:all |always )?free|free in(?=[,.;!]|$)|(?:all|always|absolutely|completely|totally|entirely) free|complimentary(?: (?:admission|entry|tickets?))?(?=$|[\n,.;!|])|(?:entry|entrance|admission|attendance) free|no (?:entry|entrance|registration|attendance) (?:fees?|charges?|costs?)|(?:at )?no (?:extra )?(?:cost|charge)|free (?:to all|& open|to everyone|to everybody|for everybody|to the public)|a titre gracieux|gracieusement offerte?s?|gratos|(?:sans|aucun) droit d'entree|free (?:[a-z]+ )?(?:series|festival|workshop|talk|tour|recital|lecture|activity|activities|exhibition|community event)|(?:entry|entrance|tickets?|price|cost|admission|tarifs?|prix|cout|entree|billets?) ?[:-] ?(?:free|gratuit(?:e|s|es)?|libre|none|aucun|sans frais)|no (?:cover(?: charge)?|charge|admission(?: fee)?)|sans frais|gratis|no cost|pay nothing|gratuit(?:e|s|es)?|free)\b/g

/** What is free without the event being free: after the word, or before it. */
export const FREE_AFTER =
  /^(?:-(?=[a-z])| ?(?:- ?\d|participation|contribution|parking|wifi|wi-fi|shuttle|drinks?|coffee|snacks?|popcorn|refreshments|shipping|delivery|cancellation|cancel|returns?|trial|gift|newsletter|download|app|program(?:me)?s?\b(?! event)|guide|brochure|from(?! \d)|up(?! to \d)|spirit|will|speech|time|style|fall|standing|agent|lance|jazz|improvis|form|verse|exchange|press|radical|[a-z]+ with (?:purchase|every)|pour (?:l'|une? )accompagn|pour les (?:moins|enfants|accompagn|membres|abonnes|detenteurs|porteurs|titulaires|etudiants|-)|pour (?:moins|enfants|membres)|aux membres|aux (?:moins|enfants|abonnes)|for (?:children|kids|members|under|carers?|companions?|students|subscribers|those under|youth|infants|babies|ages?|seniors)|(?:to|under|if) (?:members|under|\d)|under|moins de|- ?de ?\d|sur presentation|\)? ?:? ?(?:1[- .])?\(?8\d\d[- .)]|(?:[a-z]+ ){0,3}(?:before|after|avant|apres|prior to) (?:the|each|le |la |l'|chaque)|avec (?:l'achat|l'entree|votre achat|le passeport|le pass|(?:le |un |votre )?(?:billet|droit))))/

export const FREE_BEFORE =
  /(?:ligne|numero|telephone|appel|echanges?|echangeables?|remboursables?|\d{3}[- .]\d{4}|touch tours?|visites? tactiles?|(?:pre|post)-show [a-z]+|parking|stationnement|wifi|wi-fi|navette|shuttle|livraison|annulation|vestiaires?|garderie|childcare|cloakroom|coat check|telechargement|application|infolettre|journal|magazine|essai|consultation|feel|for|gluten|smoke|scent|sugar|alcohol|barrier|drug|fragrance|dairy|meat|duty|tax|toll|royalty|hands|phone|set|be|us|are|enfants?|kids|children|membres|members|babies|infants|carers?|companions?|\d ?ans(?: et (?:moins|plus))?|under \d+s?|moins de \d+(?: ans)?|accompagnateurs?|boissons?|cafe|soupe)(?: (?:is|est|sont|are|go|get in|entrent?))?[ :(-]*$/

/** Some get in free: a tier beside those who pay, where amounts stand with it. After the word, or before it. */
export const FREE_TIER_AFTER =
  /^ ?[(:,]? ?(?:(?:pour (?:les )?|aux )(?:moins|enfants|tout-petits|bebes|poupons|membres|adherente?s|abonnee?s|etudiante?s|eleves|scolaires|accompagnat(?:eurs|rices)|accompagnante?s|jeunes|ados|aines|chomeurs|demandeurs|-|\d)|for (?:accompanying )?(?:children|kids|toddlers|members|under|students|pupils|schools|subscribers|those under|youth|teens|seniors|infants|babies|carers|companions|adults|ages? \d|\d)|(?:under|ages?)[- ]?\d|(?:enfants?|children|kids|membres|members)\b|moins de \d|jusqu'a \d+ ans|\d+ ?(?:ans|years)? (?:et moins|and under)|(?:- ?|<) ?(?:de )?\d+ ?ans|- ?de ?\d)/
export const FREE_TIER_BEFORE =
  /(?:(?:enfants?|kids|children|membres|members|adherente?s|babies|babes in arms|infants|(?:tres )?jeunes enfants|bebes(?: (?:dans les bras|sur les genoux))?|poupons|nourrissons|bambins|abonnee?s|subscribers|etudiante?s|eleves|pupils|schoolchildren|etudiant·e·s|membre·s|students|jeunes|youth|teens|ados|ainee?s|seniors|carers?|companions?|accompagnat(?:eurs?|rices?)|accompagnante?s?|personal assistants?|toddlers|tout-petits|chomeurs|demandeurs d'emploi|unemployed)(?: \([^()]{1,24}\))?|(?<!\d)\d+ ?(?:ans|years?)(?: (?:et moins|et plus|and under|old))?|(?<!\d)\d+ (?:et moins|and under)|under[- ]?\d+'?s?|moins de \d+(?: ans)?|- ?(?:de )?\d+ ans)(?: (?:on|in|with|accompanied|avec|accompagnes?) [a-z ]{1,24}?)?\)?(?: (?:is|est|sont|are|go|get in|entrent?))?[ :=,-]*$/

/** The visitor decides what to give. */
export const DONATION =
  /\b(?:contribution (?:volontaire|libre|suggeree|a votre discretion)|participation (?:libre|volontaire|au chapeau)|don (?:libre|suggere|volontaire)|dons? (?:bienvenus?|acceptes?|a l'entree)|(?:au|a) chapeau|sortie au chapeau|(?:a )?prix (?:libre|conscient)|payez (?:ce que vous (?:pouvez|voulez)|selon vos moyens)|selon vos moyens|libre contribution|pay[- ]what[- ]you[- ](?:can|want|wish|will|decide|like|feel|choose|please)|pwyc|pwyw|pay as you (?:can|wish|feel)|by donation|(?:suggested|recommended|voluntary) (?:donation|contribution)|donations? (?:welcome|appreciated|accepted|at the door|suggested)|sliding scale|echelle mobile|prix modulable)\b/g

/** Stands before an amount: the cheapest ticket. */
export const FROM_BEFORE =
  /(?:\ba partir de|\ba compter de|\bdes|\bfrom(?: (?:only|just|as low as))?|\bstarting (?:at|from)|\bstarts (?:at|from)|\bas low as|\bas little as|\bminimum(?: de)?|\bmin\.?) ?:? ?$/
/** Stands after an amount: the cheapest ticket. */
export const FROM_AFTER =
  /^ ?(?:\+(?! ?(?:tax|tx|fee|frais|booking|service|hst|gst|tps|tvq|\w+ fee|\d))|et plus\b|and (?:up|over|more|above)\b|or more\b|ou plus\b)/
/** Stands before an amount: the dearest ticket. */
export const UP_TO_BEFORE = /(?:\bjusqu'a|\bup to|\bmaximum(?: de)?|\bmax\.?) ?:? ?$/

/** An amount beside these words is not what a visitor pays to get in. The words may stand before it … */
export const NOT_BEFORE =
  /\b(?:(?:nos|our|les|new|nouveaux?|notre) (?:disques?|cds?|albums?|livres?|vinyles?|records?|merch\w*)\b[^\n;|]{0,90}|(?:par la poste|by (?:post|mail)|postage|raffle tickets?|(?:billets? (?:de|du) )?tirage|tombola|loterie|lottery|t-?shirts?|affiches|posters|tote[- ]bags?|vinyles?|cds?|dvds?|souvenir programmes?|(?:programmes|livres|books))(?: [a-z']+){0,3} ?[:-]? ?|(?:orders?|purchases?|commandes?|achats?) (?:over|of|above|de(?: plus de)?|superieure?s? a) ?|(?:des|les|aucuns?|avec|hors|sans) frais(?: [a-z']+){0,3} (?:de )?|(?:dotation|arrhes|caution|consigne|supplement|majoration|surcharge)(?: [a-z0-9']+){0,3} ?[:-]? ?|(?:includes?|including|inclut|incluant|comprend) (?:an?|une?) ?|\d ?(?:er|e|st|nd|rd|th) (?:prix|prize) ?:? ?|(?:bar|cafes?)(?: glacee?s?)? ?[:-]? ?|(?:bieres?|beers?|wine|vins?|boissons?|drinks?|cocktails?|soupe|soup|hot[- ]?dogs?|burgers?|pintes?|pints?|blondes?|stationnement|parking|vestiaires?|cloakroom|coat check|t-?shirts?|shipping|livraison)(?: [a-z']+){0,3} ?[:-]? ?|(?:frais|fees?) (?:de|of) (?:(?:service|livraison|gestion|dossier|billetterie|reservation|echange|location|impression|port|retrait|traitement)[^.\n;|]{0,12})?|(?:become a member|join (?:us|now|today)|memberships?|adhesions?|adherez|devenez (?:membre|amie?)|cotisations?|carte (?:de membre|d'adherente?|d'adhesion))(?: [a-z']+){0,4} ?[:-]? ?|(?:service|booking|processing|handling|transaction|ticketing|facility|convenience|delivery|postage|admin(?:istration)?|exchange) (?:fees?|charges?)[^.\n;|]{0,12}|(?:bourses?|grants?|subventions?|budget|rabais de|reduction de|economisez|epargnez|save|saving|discount of|raised?|amasser?|recolter?|remis(?:e|es)?|montant de|dons? de|donations? of|donated?|gift of|donnez|faites un don|worth|valeur(?: de)?|valued at|credit|echang\w*|cheques?[- ]cadeaux?|gift (?:cards?|certificates?|vouchers?)|cartes?[- ]cadeaux?|cash prizes?|(?:first|second|third|grand|top) prize|(?:premier|deuxieme|troisieme|grand) prix|un prix de|prizes?|lot de|amendes?|fines?|depot de|deposit|acompte|salaire|cachet|location de|rental|rent|hire|invest\w*|loyer|chiffre|revenus?|box office of|grossed|earned|million)[^.\n;|]{0,28})$/
/** … or after it. */
export const NOT_AFTER =
  /^ ?(?:(?:from|of|de|sur) (?:each|every|all|chaque) (?:tickets?|billets?|entry|entree)|(?:[a-z]+ ){1,2}fee is added|(?:de |of |in |en )?(?:rabais|reduction|remise|discount|credit|off\b|savings?|bourse|subvention|grant|million|billion|milliard|dons?\b|donations?\b|cash|prize|worth|gift|chaque (?:mois|annee)|par (?:mois|an\b|annee)|per (?:month|year|annum)|a (?:month|year)|\/ ?mois|\/ ?month)|(?:de |d')?(?:frais|droits)(?! compris| incl)|(?:tickets? )?(?:booking|service|processing|handling|transaction|ticketing|postage|delivery|admin\w*|card|facility|convenience|online|web|internet|order|restoration|venue|theatre) (?:fees?|charges?|levy)|(?:first|second|third|top|grand|cash) prize|(?:annual |yearly )?membership\b|d'adhesion|(?:(?:per|par|a|each) (?:ticket|billet|person|personne|order|commande|transaction) (?:(?:booking|service|transaction|processing|handling|online) )*(?:fee|charge|frais)|de (?:commission|supplement|majoration)|surcharge|supplement\b|(?:each |chacun |chaque )?(?:plus |\+ ?)?(?:shipping|postage|par la poste|p&p|la biere|le verre|a (?:glass|pint)))|fees?\b|m\$|m\b|k\b)/

/** Taxes and fees: what a price holds or leaves out. */
export const TERMS: readonly (readonly [term: PriceTerm, pattern: RegExp])[] = [
  [
    'taxes-included',
    /\b(?:taxes?|tx|tps|tvq|tvh|hst|gst|vat|tva)\b(?: (?:et|and|&|\/) (?:frais|fees|tvq|tps|service|frais de service))* ?(?:compris|incl)|\bincl(?:\.|us?|uding|udes|uant)? (?:all )?(?:taxes|tax|tx|vat|hst|gst)|\bttc\b/,
  ],
  [
    'taxes-extra',
    /\b(?:plus|\+) ?(?:les )?(?:applicable )?(?:taxes|tax|tx|hst|gst|tps|vat)\b|\+ ?(?:taxes|tax|tx|hst|gst|tps)|\b(?:taxes|tx)(?: (?:et|and|&) (?:frais|fees)(?: de service)?)? (?:en sus|non incluses|extra|not included|applicables)|\bexcl(?:\.|uding|udes)? (?:taxes|tax|vat)/,
  ],
  [
    'fees-included',
    /\b(?:frais|fees)(?: de (?:service|billetterie|reservation))? (?:compris|inclus|included)|\bincl(?:\.|uding|udes|uant)? (?:all )?(?:fees|frais|booking|service)|\btaxes? (?:et|and|&) (?:frais|fees)(?: de service)? (?:compris|incl)|\b(?:no|sans) (?:booking fees?|hidden fees?|frais de (?:service|reservation))/,
  ],
  [
    'fees-extra',
    /\b(?:plus|\+) ?(?:\w+ )?(?:fees?|frais|booking|s\/c|service charges?)\b|\+ ?(?:fees?|frais|bf|s\/c|booking|service)|\b(?:frais|fees)(?: de (?:service|billetterie))? (?:en sus|non inclus|extra|not included)|\b(?:excl(?:\.|uding|udes)?|hors|before) (?:fees|frais|booking)|\btaxes? (?:et|and|&) (?:frais|fees)(?: de service)? en sus/,
  ],
]

/** A price for several evenings together. */
export const PASS =
  /\b(?:pass(?:e|es|eport|eports|port|ports)?|forfaits?|abonnements?|abonnes? saison|(?:full |whole )?season$|season (?:tickets?|pass(?:es)?)|\d (?:for|pour)$|\d ?x$|subscriptions?|subscribers?|packages?|bundles?|memberships?|adhesions?|cotisations?|carte de membre|table(?:s)? de \d+|table of \d+|cartes? (?:de )?\d+ (?:places|entrees|seances|films)|\d+-(?:film|show|concert|ticket|visit|class) card|\d+ (?:spectacles|concerts|shows|soirees|jours|days|nights))\b/

/** Several who come together buy one evening: `Forfait famille`, `Family pass`. */
export const TOGETHER =
  /\b(?:(?:pass|forfaits?|packages?|bundles?|tables?)\b.{0,10}\b(?:famil\w*|duo|couples?|groupes?|group|tribu|\d (?:personnes|people|adultes?|adults?))|(?:famil(?:y|ies)|duo|couples?|groups?|party) (?:pass(?:es)?|packages?|bundles?|deals?))\b/

/** Words that announce a price in front of a tier's name, and are not part of it. */
export const ANNOUNCES =
  /^(?:(?:(?:le |les |nos |our )?(?:prix(?: (?:d'entree|des billets|du billet|de l'entree))?|prices?|couts?(?: du billet)?|costs?|billets?|tickets?|billetterie|pricing|droits? d'entree)|tarifs?(?= ?:)|admission(?= ?:)|entree(?= ?:)|entry(?= ?:)|from|a partir de|des)(?: ?[:-] ?| {1,2})?)+(?=\S)/

/** A label of these words only is no tier. */
export const CUE =
  /^(?:(?:le|la|les|the|nos|our|de|du|des|d|l|a|au|at|is|are|est|sont|en|in|for|pour|only|just|seulement|all|tous|prix|prices?|tarifs?|couts?|costs?|admission|entree|entry|billets?|billetterie|tickets?|pricing|droits?|participation|inscription|partir|from|starting|entre|between|up|to|jusqu|plus|more|over|above|chacun|each|par|per|personne|person|pp|p|place|avec|and|et|ou|or|taxes?|tx|tps|tvq|hst|gst|fees?|frais|incl\w*|compris\w*|service|dollars?|canadiens?|suggested|donation|minimum|maximum|max|min)\b|[^a-z0-9])*$/

/** A line with one of these speaks of prices: bare numbers may be trusted. */
export const ABOUT_PRICE =
  /\b(?:prix|tarifs?|price[sd]?|pricing|couts?|costs?|admission|entree|entry|billets?|tickets?|cover|adultes?|adults?|etudiants?|students?|enfants?|child(?:ren)?|regulier|regular|reduit|concessions?|prevente|advance|doors?|porte|membres?|members?)\b/

/** Does anything here ask for the reader's time at all? */
export const MAYBE_PRICE =
  /[$£€]|\d ?[.,]-|\b(?:eur|euros?|chf|cad|usd|gbp|dollars?|francs?|s?frs?)\b|grat(?:uit|is|os)|gracieu|complimentary|\bfree\b|\blibre|sans (?:frais|droit)|aucun droit|chapeau|contribution|donation|\bdons?\b|pay[- ](?:what|as)|payez|selon vos moyens|pwy[cw]|sliding scale|no (?:\w+ )?(?:cover|charge|cost|fee)|prix |\bpay nothing|\bcouts? ?:|\bcost ?:/

/** So many characters a label of a price has at most. */
export const MAX_LABEL = 60
