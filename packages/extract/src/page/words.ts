import { remembering } from '@rampe/model'
import { AWAITED } from '../readers/awaited.ts'

/**
 * Words that tell what a piece of a page is, in French and English. Data: another language is another line.
 * All are compared in lower case, without accents.
 */
const set = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[\n,]/)
      .map((word) => word.trim())
      .filter(Boolean),
  )

/** Lower case, no accents, typographic apostrophes made plain. */
export const plain = (text: string): string => (ASCII.test(text) ? text.toLowerCase() : folded(text))

const ASCII = /^[\x00-\x7f]*$/
const folded = remembering(2_000, (text) => text.replace(/[^\x00-\x7f]/gu, unaccented).toLowerCase(), 300)

/** Characters without their marks: there are few in any alphabet, and a page repeats them on every line. */
const bare = new Map<string, string>()

function unaccented(character: string): string {
  let known = bare.get(character)
  if (known === undefined) {
    known = character
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[\u2018\u2019\u02bc]/g, "'")
    bare.set(character, known)
  }
  return known
}

/** Words of a heading that names a kind of page, not an event. A heading of these words only is generic. */
export const GENERIC_WORDS: ReadonlySet<string> = set(`
  accueil, bienvenue, home, welcome, homepage, agenda, calendrier, calendar, programme, program, programmation, saison, season
  spectacle, spectacles, concert, concerts, evenement, evenements, event, events, show, shows, performance, performances, gig, gigs
  what's, whats, on, affiche, prochain, prochaine, prochains, prochaines, prochainement, bientot, venir, upcoming, coming, soon, next, current, now, past, passes, passees
  archive, archives, actualite, actualites, actu, actus, nouvelle, nouvelles, news, blog, article, articles, post, posts
  date, dates, tour, tournee, schedule, horaire, horaires, listing, listings, liste, list, all, tous, toutes, tout, every, the, our, nos, notre, votre, your
  billetterie, billet, billets, ticket, tickets, box, office, reservation, reservations, search, results, recherche, resultats, resultat
  activite, activites, activities, activity, atelier, ateliers, workshop, workshops, exposition, expositions, exhibition, exhibitions
  representation, representations, seance, seances, production, productions, creation, creations, repertoire, film, films, cinema
  le, la, les, l', de, des, du, d', a, au, aux, en, et, of, and, for, in, at, to, by, this, these, ce, cette, ces, live, month, mois, week, semaine, weekend, ici, here
  detail, details, info, infos, information, informations, page, menu, navigation, contact, more, plus, voir, view, views, vue, vues, see, detaillee
  a l'affiche, publique, public, publics, complet, complete, full, annee, year, featured, vedette, une
  janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre
  january, february, march, april, may, june, july, august, september, october, november, december
  pratique, pratiques, reserver, reservez, book, booking, visit, visiter, venue, lieu, lieux, cycle, cycles, serie, series, seances, disponible, disponibles, available, tarifs, prices, practical, presse, press, gallery, galerie, photos, video, videos
  glance, grille, grid, daily, quotidien, quotidienne, jour, jours, timetable, timetables, lineup, line-up, par, playbill, playbills, diary, brochure, brochures, overview, apercu
  showtime, showtimes, times, showing, showings, playing, screening, screenings, projection, projections, tonight, soir
  ferme, fermee, fermes, fermees, fermeture, closed, closure, closing, ouvert, ouverte, ouverture, open, opening, hours, heures, conge, conges, holiday, holidays, vacances
  automne, hiver, printemps, ete, autumn, fall, winter, spring, summer, theatre, musique, music, danse, dance, bibliotheque, library, musee, museum, today, aujourd'hui, demain, tomorrow
`)

/** Words of a line that says what kind of thing is played, of whom it is for or how many seats are left; never its name. */
const KIND_WORDS: ReadonlySet<string> = set(`
  humour, comedy, stand-up, standup, cirque, circus, opera, ballet, chanson, chansons, jazz, rock, pop, folk, blues, metal, rap, hip-hop, electro, classique, classical, world, variete, varietes
  jeune, jeunesse, famille, familial, familiale, familles, family, kids, children, enfants, youth, adulte, adultes, adults, teens, tout-petits
  solo, duo, trio, conte, contes, storytelling, traditional, traditionnel, traditionnelle, contemporain, contemporaine, contemporary, country, soul, funk, techno, house, indie, punk, reggae, latin, gospel, chamber, choral, orchestral, baroque, improvised, conference, conferences, lecture, lectures, talk, talks, talkback, rencontre, rencontres, debat, debats, table, ronde, discussion, slam, poesie, poetry, litterature, literature
  physical, children's, puppet, object, objet, objets, ombres, street, rue, immersive, immersif, verbatim, documentaire, gestuel, clownesque, amateur, outdoor, quiz, bouffe, americana, songwriter, garage
  expo, expos, perfo, perfos, teaser, residence, residences, residency, performance, marionnette, marionnettes, puppetry, puppets, magie, magic, impro, improv, improvisation, cabaret, musical, musicals, comedie, comedies, pantomime, panto, drame, drama, tragedie, arts, art, visuel, visuels, visual
  stage, stages, cours, class, classes, course, courses, visite, visites, guidee, guidees, tour, tours, festival, festivals, gala, party, soiree, soirees, patrimoine, heritage, nature, sciences, science, numerique, numeriques, digital, plastiques, vivants, mediatiques, communaute, community, special, free, gratuit, few, left, limited, availability, dernieres, places, low, new, nouveau, nouveaute, supplementaire, supplementaires, premiere
`)

/** `Concert de printemps` · `Winter Show` · `Ouverture de saison`: one thing of its kind, called after its season, or what a season begins and ends with. */
export const OF_SEASON =
  /\b(?:(?:concert|spectacle|recital|exposition|atelier|representation) (?:de la |de |d')(?:printemps|ete|automne|hiver|rentree|fin d'annee)|(?:spring|summer|autumn|fall|winter|holiday) (?:concert|show|recital|exhibition|performance|production|workshop)|(?:ouverture|cloture|lancement|finale?|fin) (?:de (?:la |notre )?|du )(?:saison|festival)|(?:concert|spectacle|gala|soiree) (?:d'ouverture|de cloture|de lancement|d'inauguration)|(?:season|festival) (?:open(?:er|ing)|clos(?:er|ing)|launch|finale)|(?:opening|closing) (?:night|concert|gala))\b/

/** True for words that only name a kind: `Danse`, `Jeune public / Cirque`, `Solo show`. */
export const isKind = (plainText: string): boolean =>
  plainText.length < 50 && isOfKindWords(plainText) && !OF_SEASON.test(plainText)

/** True where one of the words names a kind: `Rock garage`, `Jazz du monde`. */
export const hasKind = (plainText: string): boolean => plainText.split(/[^a-z'-]+/).some((word) => KIND_WORDS.has(word))

const isOfKindWords = remembering(1_000, (plainText) =>
  plainText
    .split(/[^a-z'-]+/)
    .every((word) => word === '' || GENERIC_WORDS.has(word) || KIND_WORDS.has(word.replace(/^d'/, ''))),
)

/** Headings over dates that may well be the page's own. */
export const FURTHER =
  /^(?:a venir|prochaine?s?|coming|upcoming|next|past|previous|derniere?s?|what's on|whats on|featured|en vedette|a la une|\S+ (?:precedente?|anterieure?|passee?|terminee?)s?\b)/

/** Headings over blocks that point away from the page's own event. */
export const RELATED =
  /^(?:(?:(?:a )?ne (?:pas manquer|manquez pas)|(?:aussi|egalement) (?:a l'affiche|au programme|en|dans|ce(?:tte|t)?)\b|(?:dans|de) (?:la|le) meme (?:saison|serie|rubrique|categorie|cycle|genre|programme)|vous (?:aimerez|pourriez|aimeriez|apprecierez|(?:avez|allez) aimer?)|(?:on|nous) vous (?:conseill|recommand|suggere)|si vous (?:avez )?aime[rz]?|poursuivez|continuez|a (?:voir|decouvrir) (?:aussi|egalement|ensuite)|voir (?:aussi|egalement|les autres)|decouvr\w+ (?:aussi|egalement|d'autres)|(?:nos |les |d'|une? |l')?autres? (?:\w+ ){0,2}(?:spectacles?|creations?|evenements?|concerts?|dates?|representations?|ateliers?|nouvelles?|articles?|activites?|films?|expositions?|rendez-vous|invitee?s|pieces|propositions)|(?:(?:evenement|spectacle|concert|article|contenu|activite|exposition|film)s? (?:lie|relie|associe|recent)e?s?|(?:evenement|spectacle|concert|article|contenu|activite|exposition|film|artiste|groupe)s? (?:similaire|connexe|apparente|recommande|suggere|populaire)e?s?)|(?:recommande|suggere|choisi)e?s? pour vous|les plus (?:populaires|vus|lus|consultes)|en vedette|a la une|dans le meme|suggestions?|(?:nouvelle|article|evenement|spectacle|concert|production|exposition|film|saison|edition|projet)s? (?:suivante?|precedente?|anterieure?|ulterieure?|passee?|terminee?)s?\b|prochaine?s? (?:evenement|spectacle|concert|date|rendez)|a venir|a proximite|(?:dans |tire de )?(?:nos|les) archives|a la boutique|(?:les )?(?:spectateur|client|visiteur|internaute|acheteur|amateur)s (?:\w+ ){1,6}(?:aussi|egalement)|(?:du|de la|par (?:le|la|les)) memes? (?:equipe|compagnie|auteur|autrice|artiste|metteuse? en scene|choregraphe|compositeur|compositrice|interprete)s?|(?:recemment )?(?:vu|consulte)e?s? recemment|recemment (?:vu|consulte)e?s?|(?:derniers|dernieres) (?:pages|spectacles|evenements) (?:vu|consulte)e?s|completez votre|plus (?:de |d')(?:spectacles|evenements|concerts|dates)|dans (?:les|ses) environs|(?:prochainement|bientot|a suivre) (?:au|aux|chez|dans|a la|a l')|derniere?s? (?:nouvelle|actualite|article)|actualites?$|nouvelles?$)|(?:you (?:may|might|will)|you'll|if you (?:like|love|enjoy)|(?:keep|continue) (?:exploring|browsing|reading)|(?:explore|discover) more|what else|also (?:on|see|playing|in|from|by|this|showing|coming)|see also|nearby|related|similar|don't miss|(?:customers|people|visitors|others|audiences|buyers|fans) (?:\w+ ){0,6}also|(?:by|from|with) the same (?:team|company|author|playwright|artist|director|choreographer|composer|performer)s?|another (?:\w+ ){0,2}(?:piece|show|event|concert|production|play|work) (?:by|from|with|in|at|this)|more to (?:discover|explore|see|enjoy|come)|recently viewed|you (?:have )?recently|complete your|recommended|more (?:events|shows|from|in|films|concerts|exhibitions|like|performances|news|productions)|other (?:\w+ ){0,2}(?:events|shows|dates|performances|concerts|productions|news)|from (?:the|our) (?:archives?|vaults?|past)|in the (?:archives?|shop|store)|coming (?:up|soon)|upcoming|next (?:event|show|up|at)|previous|what's (?:on|next)|whats on|latest (?:news|posts)|recent (?:news|posts|articles)|past (?:events|shows|concerts|productions|exhibitions|films|seasons|editions|projects)|news$|popular|people also|featured))/

/** A line or link that only asks to act, or says what has become of an evening. */
export const ACTION =
  /^(?:(?:en )?(?:savoir|lire|voir|decouvr\w*|plus d'infos?|infos?)(?: (?:plus|la suite|l'evenement|le spectacle|les dates|tout\w*|\+|le site|l'article))*|\+ ?d'infos?|details?|reserv\w*(?: (?:votre|vos|ma|mes|un|une|des|ici|maintenant|en ligne|billets?|place?s?|par|mon|sur|via|aupres|directement) ?.{0,40})?|achet\w*(?: .{0,30})?|billet(?:terie|s)?(?: en ligne)?|inscri\w*(?: .{0,20})?|complet|gratuit|suivant\w*|precedent\w*|retour(?: .{0,30})?|partager(?: .{0,20})?|ajouter (?:au|a) .{0,30}|(?:read|find|learn|view|see|show|load)\b(?: (?:more|out|all|details|full|event|events|dates|show|shows|here|on))*.{0,12}|more(?: info\w*| details?| dates?)?|more (?:about|on|from)(?: .{0,40})?|info\w*|book(?: (?:now|tickets?|here|online|your .{0,20}|(?:via|through|direct(?:ly)?)\b.{0,30}))?(?: ?\/ ?find out more)?|(?:buy|get|purchase)(?: .{0,20})?|tickets?(?: .{0,12})?|rsvp|register(?: .{0,15})?|sign up|(?:sold|booked) ?out|fully booked|cancell?ed|postponed|rescheduled|annulee?s?|reportee?s?|guichets? fermes?|nouvelle date|new date|free|share(?: .{0,20})?|add to .{0,30}|next|previous|back(?: .{0,20})?|close|fermer|click here|cliquez ici|export .{0,20}|i was there|i might go|i'm going|interested|je (?:reserve|prends|commande|m'inscris|m'abonne|veux)(?: .{0,30})?|j'(?:achete|y vais)(?: .{0,30})?|calendar|calendrier|google (?:calendar|agenda)|outlook.{0,6}|ical\w*|trailer|teaser|video|bande[- ]annonce)\s*[»>→›+.!…]*$/

/** Links that sell or reserve. */
export const BOOKING =
  /^(?:places|i want to (?:go|come)|je veux (?:y aller|venir)|j'y vais|via \w+)\W*$|\b(?:reserv\w*|billet\w*|ticket\w*|achet\w*|book(?:ing)?(?: now| here| tickets?| online)?|buy|inscri(?:re|vez|ption|s)\w*|rsvp|register|registration|purchase|sign up|enrol\w*|tix|(?:add|put) (?:it )?(?:to|in) (?:basket|cart|bag)|check availability|grab (?:a |your )?(?:seats?|places?|spots?)|box office|get yours|order (?:now|online)|(?:choose|select|pick) (?:your )?seats?|(?:prendre|prenez|prends|choisir|choisissez|choisis) (?:m[ae]s?|une?|des|s[ae]s?|vos|votre|les) (?:places?|sieges?|seances?|dates?)|(?:ajouter|mettre) au panier|(?:voir|verifier) les disponibilites|places? disponibles?|commander|preventes?|pre-?sale|get (?:your )?(?:seats?|places?|pass(?:es)?)|(?:save|secure) (?:my|your) (?:spot|seat|place)s?)\b/
/** Hosts and paths of ticket offices. */
export const TICKET_HOST =
  /(?:ticket|billet|eventbrite|universe\.com|lepointdevente|tuxedo|ovation\.|admission\.|eventim|spektrix|tessitura|tnew|seetickets|dice\.fm|weezevent|helloasso|fnac|yurplan|shotgun|petzi|zeffy|showpass|tixr|etix|axs\.com|skiddle|wegottickets|reservatech|monbillet|infomaniak|festik|mapado|trybooking|humanitix|starticket|ticketleap|sumup|placeminute|placedesarts|box-?office|reserv|booking|inscri|checkout|cart|panier|\/book\/|\/buy\b|\/register\/)/i

/** Labels of blocks: the property that follows. Matched against a whole label, without its colon. */
const LABELS: readonly (readonly [property: string, pattern: RegExp])[] = [
  [
    'when',
    /^(?:quand|when|periodes?|(?:next |upcoming )?sessions?|save the date|a vos agendas|dates?(?: (?:et|and|&|\/) (?:heures?|horaires?|times?|billets?|billetterie|tickets?|lieux?|venues?|tarifs?|prices?|reservations?|bookings?))?|(?:billets|tickets|horaires?|tarifs|lieux) (?:et|and|&|\/) dates?|(?:prochaines?|toutes les|upcoming|all|next|tour|choose a|select a|pick a|choisi(?:r|ssez) (?:une|la|votre)|selectionne[rz] une) (?:dates?|representations?|seances?|performances?|showings?|screenings?)|(?:calendrier|horaire) des (?:representations|seances|spectacles)|jours?(?: et heures?)?|days?(?: (?:and|&) times?)?|(?:representations?|seances?|dates|performances?|horaires?)(?: (?:disponibles?|a venir|available|upcoming))?|representations?|calendrier|times?(?: (?:&|and) tickets)?|(?:dates?|heures?|horaires?|debut|lever de rideau)(?: (?:(?:de )?debut|d'evenement|de l'evenement|(?:du|de la|des|de) (?:spectacles?|concerts?|representations?|seances?|projections?|conferences?)))?|date & heure|starts?(?: (?:time|date|at))?|begins?(?: at)?|commences?(?: (?:a|at))?|(?:show|event|performance|concert|screening)s? ?(?:starts?|begins?|times?|dates?)|curtain(?: (?:up|time|rises))?|performances?|showing)$/,
  ],
  [
    'end',
    /^(?:(?:heure |date )?(?:de )?fin(?: (?:du|de la|des) (?:spectacles?|concerts?|representations?))?(?: (?:estimee|prevue|approximative))?|ends?(?: (?:time|date|at))?|(?:show|event|concert)s? ends?|finish(?:es)?(?: (?:time|at))?|curfew|couvre-feu|jusqu'(?:au|a)|termine a)$/,
  ],
  [
    'where',
    /^(?:ou(?: (?:ca|cela|c'est|est-ce|aller|on (?:est|va|sera|joue)|nous (?:trouver|voir|rejoindre|rencontrer)))?|(?:ou )?(?:(?:est-ce que )?(?:ca|cela|on|l'evenement|le spectacle|le concert) )?(?:se (?:passe|joue|tient|tiendra|deroule|deroulera|donne|donnera|retrouve|voit|rejoint)|(?:a|aura) lieu)(?: (?:ou|a|au|chez|dans|ici))?|(?:presente|joue|donne|accueilli|rendez-vous|rdv|a l'affiche|retrouve[rz]-nous|rejoignez-nous|venez nous voir) (?:a|au|chez|ou)|rdv|(?:nous|pour nous) (?:trouver|rejoindre)|(?:point|lieu) de depart|where(?:'s|'ll)?(?: (?:is|are|will|be|it|it's|this|that|the|we|we'll|we're|we are|you|you'll|to find|on|at|being|happening|happens|held|taking|takes|place|playing|play|performing|showing|show|event|concert|find|see|meet|us)){0,6}|(?:(?:meet|find|see|join|catch) us|hosted|held|staged|performed|screened|screening|showing|shown|happening|located|we meet|meet) (?:at|in)|start(?:ing)? point|lieux?(?: (?:de|du) .{0,24})?|(?:the |our |your )?(?:location|venue|place)s?|endroit|salle|theatre|at|adresse du lieu|event location|localisation|site du spectacle|lieu & adresse|location & directions|showing in|screen|ecran|salle de projection|hall|stage|space|(?:playing|taking place|takes place|presented|now playing) (?:at|in)|(?:meeting|performance|concert|event|show|venue)s? (?:place|point|space|venue|location|name|hall)|venue (?:&|and) (?:map|directions|location|address)|(?:location|venue) (?:details?|info\w*)|lieux? (?:\/|&|et|ou) (?:salle|adresse|plan)|scene|(?:salle|ville|lieu) (?:\/|&|et|ou) (?:lieu|adresse|salle|ville)|(?:town|city|venue|location|theatre) (?:\/|&|and|or) (?:town|city|venue|location|theatre)|nom d(?:u|e la) (?:lieu|salle)|point de (?:rencontre|rendez-vous)|lieu de rendez-vous|rendez-vous|emplacement|(?:quand et ou|when (?:&|and) where|where (?:&|and) when|ou et quand)|situe a|presente a|joue a|(?:lieu|location|place|venue) (?:et|and|&) (?:date|heure|time)|(?:date|heure|horaire|time) (?:et|and|&) (?:lieu|location|place|endroit)|c'est ou|adresse (?:du spectacle|de l'evenement|de la salle))$/,
  ],
  [
    'address',
    /^(?:adresse|(?:street |venue |event |full )?address|adresse (?:postale|civique|complete)|coordonnees|street|acces|getting here|plan d'acces)$/,
  ],
  ['town', /^(?:ville|city|town|localite|commune|municipalite)$/],
  [
    'price',
    /^(?:prix|tarifs?|price|prices|cost|couts?|admission|entree|billets?|tickets?|ticket prices?|prix d'entree|prix des billets|cout du billet|fees?|frais|billetterie|tarification|prix & billets|entry|participation|pricing|combien|how much)$/,
  ],
  [
    'performer',
    /^(?:avec|with|(?:(?:meet |voici )?(?:the|our|your|tonight's|nos|les|le|la|l') ?)?(?:(?:featured )?artists?(?: (?:&|and) (?:art)?works?)?|artistes?(?: (?:&|et) (?:leurs )?(?:œ|oe)uvres?)?|performers?|cast|casting|soloists?|solistes?|dancers?|danseurs?|danseuses?|speakers?|conferenci(?:er|ere)s?|intervenante?s?|panell?ists?|guest speakers?|line[- ]?up|lineup|distribution|interpretes?|musiciens?|musicians|comediens?|guests?|invites?|plateau|acts?|bands?|groupes?)|(?:full |the )?cast ?(?:&|and|\/|\+) ?(?:crew|creatives?|creative team|credits|company|production team)|(?:equipe(?: artistique| de creation)?|generique|creation|credits) ?(?:&|et|\/) ?(?:la )?distribution|(?:la )?distribution ?(?:&|et|\/) ?(?:la |l')?(?:equipe(?: artistique| de creation)?|generique|creation|credits)|generique|starring|interpretation|featuring|sur scene|performed by|interprete par)$/,
  ],
  [
    'organizer',
    /^(?:organisateurs?|organisatrices?|organizers?|organisers?|organise par|organized by|organised by|presente par|presented by|presenter|presentateurs?|diffuseurs?|promot(?:er|eur)s?|organisation|host|hosted by|une presentation de|une initiative de)$/,
  ],
  ['duration', /^(?:duree|duration|running time|runtime|length)(?: (?:approximative|totale|du spectacle|estimee))?$/],
  [
    'age',
    /^(?:ages?|ages? (?:recommandes?|conseilles?|suggeres?|minimum|requis|range|group|guidance|suitability|recommendation|limit)|(?:recommended|suggested|minimum) ages?|groupe d'age|public(?: cible)?|clientele|audience|suitable for|for ages)$/,
  ],
  [
    'language',
    /^(?:langues?|languages?|langues? (?:de la representation|de presentation|du spectacle|parlees?)|(?:performed|presented|sung) in|surtitres?|surtitles?|sous-titres?|subtitles?)$/,
  ],
  ['access', /^(?:accessibilit[ey]|accessibility (?:information|features?)|access information)$/],
  ['doors', /^(?:(?:ouverture des )?portes(?: a)?|doors?(?: (?:time|open|opens|at))?|accueil(?: du public)?)$/],
  ['status', /^(?:statut|status)$/],
  ['maker', /^(?:auteur|author|mise en scene|directed by|director|texte|de|by|production)$/],
  [
    'other',
    /^(?:type|category|categories|categorie|categories? d.?evenement|genre|tags?|etiquettes?|site(?: web)?|website|web|url|telephone|phone|tel|courriel|e-?mail|email|contacts?|source|capacity|jauge|reseaux sociaux|partager|share|photos?|credits?|notes?|remarques?|remarks?|comment(?:aire)?s?|precisions?|observations?|info(?:s|rmations?)?|infos pratiques|informations pratiques|details?|details de l'evenement|event details|learn more|en savoir plus|carte|directions|practical information|programme|program|description|synopsis|resume|a propos(?: (?:de (?:l'evenement|l'artiste|la soiree|la piece|cet evenement|ce spectacle|ce concert)|du (?:spectacle|concert)))?|about(?: (?:this|the) (?:event|show|concert|play|performance|production|evening|artists?))?|reservations?|inscriptions?)$/,
  ],
]

/** The property that a label announces. Labels repeat from page to page. */
export const labelOf = remembering(5_000, (text) => (text.length > 46 ? undefined : readLabel(text)), 46)

function readLabel(text: string): string | undefined {
  const label = plain(text)
    .replace(/^[^a-z]+/, '')
    .replace(/(?<=[a-z])\((s|x|e|es)\)/g, '$1')
    .replace(/(?:(?<!\s)\s+)?\([^()]*\)(?=[\s:：]*$)/, '')
    .replace(/[\s:：?!.*–—-]+$/, '')
    .trim()
  if (label.length === 0 || label.length > 40) return undefined
  return LABELS.find(([, pattern]) => pattern.test(label))?.[0]
}

/** Words that name a place where people gather. */
export const VENUE_WORD =
  /\b(?:theatres?|theaters?|salles?|eglises?(?!-[a-z])|church|chapelle(?!-[a-z])|chapel|cathedrale?|basilique|basilica|sacristie|sacristy|presbytere|abbaye(?!-[a-z])|abbatiale|collegiale|abbey|hall|centre|center|maison|house|club|bar|pub|cafe|bistrot?|brasserie|restaurant|tavern|taverne|auditorium|amphitheatre|studio|musee|museum|galerie|gallery|bibliotheque|library|branch|succursale|mediatheque|cinema|opera|palais|palace|arena|arenas?|stade|stadium|parc(?!-[a-z])|park|jardins?|gardens?|place|square|chateau(?!-[a-z])|castle|ecole|school|universite|university|college|campus|lounge|cabaret|espace|usine|factory|entrepot|warehouse|conservatoire|conservatory|dome|complexe|complex|pavillon|pavilion|foyer|grange(?!-[a-z])|barn|manoir|manor|playhouse|barn|inn|hotel|auberge|agora|forum|zenith|olympia|aula|temple|synagogue|quai|port(?!-[a-z]|(?<=^port) (?!d[eu]s? ))|scene nationale|ranch|farm|ferme(?!-[a-z])|domaine|vignoble|winery|kitchen|ballroom|cave|caveau|caves|chapiteau|cirque|docks|friche|moulin(?!-[a-z])|halles?|gymnase|gymnasium|casino|kursaal|rotonde|patinoire|esplanade|kiosque|mairie|hotel de ville|city hall|town hall|legion|silo|tiers-lieu|sous-sol|basement|amphi|planetarium|observatoire|sanctuaire|prieure|couvent|monastere|vieux-port|maison de la culture|rooms?|mainstage|main stage|black ?box|grande scene|petite scene|plage|beach|community|communautaire|culturel|culturelle|cultural|arts|commons|amphitheaters?|amphitheatres|coliseum|colosseum|colisee|arenes|velodrome|hippodrome|bandstand|bandshell|gazebo|drive-in|cine-parc|fairgrounds?|showgrounds?|campgrounds?|campsite|camping|studios|lodge|institute|saloon|diner|pizzeria|speakeasy|roadhouse|alehouse|taproom|brewery|brewpub|brewhouse|microbrewery|microbrasserie|distillery|distillerie|cidery|cidrerie|vineyard|brulerie|guinguette|buvette|bookshop|bookstore|record (?:shop|store)|coffee (?:shop|bar)|teahouse|librairie|bouquinerie|disquaire|ludotheque|mjc|rsl|clubhouse|courthouse|schoolhouse|boathouse|firehouse|firehall|fire (?:station|hall)|peniche|houseboat|boatyard|shipyard|dockyard|woolshed|priory|minster|rectory|vicarage|mosque|mosquee|tabernacle|meeting ?house|cegep|lycee|cafeteria)\b/

/** A phrase tells when the page was written, not when something is played. */
export const POSTED =
  /\b(?:publie|publiee|diffusee?|parue?|poste|posted|published|mis(?:e)? a jour|updated|last modified|modifie|written|ecrit|added|ajoute|copyright|©|tous droits|all rights)\b/

/** `Posted on March 3`, `Publié le 3 mars par Ada`, `Updated: 3 March`, in words without accents. */
export const POSTED_ON =
  /^(?:(?:article |page |fiche )?(?:publiee?|postee?|mise? (?:en ligne|a jour)|modifiee?|ajoutee?)|(?:last )?(?:posted|published|updated|modified)|added|submitted)\b ?(?::|le\b|on\b|par\b|by\b|il y a\b|the\b|\d)/

/** What is done before or beside what is played: a work is rehearsed, recorded, applied for. */
export const REHEARSED =
  /\b(?:residences?|residency|residencies|repetitions?|rehearsals?|enregistre\w*|recorded|tournage|filmed|date limite|deadline|avant le|inscriptions? (?:du|des|jusqu\w*|avant|ouvertes?)|ventes? (?:du|des|a partir)|on sale|applications?|candidatures?)\b[^.!?;]{0,60}$/

/** A film or a record comes out that day, or can be had from then on: nobody plays it here. */
export const COMES_OUT =
  /\b(?:(?:date de )?sortie(?: nationale)?(?: en (?:france|salles?))?|release date|released(?: on)?|in cinemas(?: from)?)\s*[:–-]?\s*(?:le |on )?$|\b(?:available|disponibles?)(?: now| online| en ligne)?(?: le| des le| on| from)? $/

/** What is sent by radio or television, at some hour of theirs. */
export const AIRED =
  /\b(?:(?:premiere|prochaine|nouvelle) (?:emission|diffusion)|re-?diffus(?:ions?|ee?s?)|(?:diffus(?:ions?|ee?s?)|retransmi(?:ssions?|se?s?)) (?:sur|a) (?:(?:la|les|l') ?)?(?:radio|ondes|tele|antenne|chaine|france|ici|arte|mezzo)|a l'antenne|sur les ondes|(?:program(?:me)?s?|episodes?|series|recordings?|concerts?|performances?|shows?|will|first|it|which) airs?|aired|airing|(?:will|to|was) be (?:re)?broadcast|(?:re)?broadcast (?:on|by) (?:[a-z]{2,12} )?(?:radio|bbc|cbc|npr|fm|television|tv))\b/

/** Words of days and hours: a line made of these only is a date, never a name. */
const CLOCKWORK: ReadonlySet<string> = set(`
  lun, mar, mer, jeu, ven, sam, dim, lundi, lundis, mardi, mardis, mercredi, mercredis, jeudi, jeudis, vendredi
  vendredis, samedi, samedis, dimanche, dimanches, mon, tue, tues, wed, thu, thus, thur, thurs, fri, sat, sun, monday
  mondays, tuesday, tuesdays, wednesday, wednesdays, thursday, thursdays, friday, fridays, saturday, saturdays, sunday
  sundays, jan, janv, janvier, january, fev, fevr, fevrier, feb, february, mars, march, avr, avril, apr, april, mai
  may, juin, jun, june, juil, juillet, jul, july, aout, aug, august, sep, sept, septembre, september, oct, octobre
  october, nov, novembre, november, dec, decembre, december, am, pm, h, hr, hrs, heure, heures, hour, hours, today
  tomorrow, tonight, now, o'clock, aujourd'hui, demain, ce, soir, matin, apres-midi, midi, minuit, noon, midnight, morning
  afternoon, evening, until, till, to, from, at, on, the, thru, through, le, la, les, du, de, des, au, a, jusqu'au, et
  and, date, dates, time, st, nd, rd, th, er, soiree, day, days, jour, jours, hours
  horaire, horaires, tba, tbc, tbd, nightly
`)

/** Beside figures these words say what happens at that hour. */
const AT_HOUR: ReadonlySet<string> = set(`
  door, doors, porte, portes, ouverture, ouvertures, open, opens, show, showtime, showtimes, spectacle, concert, start, starts
  debut, begin, begins
`)

/** Behind a word: `Heure à confirmer`. */
const OPEN_YET = new RegExp(`(?<=[a-z] ?:? )${AWAITED}`)

const WORD = /[a-z']+/g

/** True for words that only say a day or an hour. */
export const isClockwork = remembering(
  1_000,
  (text) => {
    const figures = /\d/.test(text)
    const isTold = (word: string): boolean => CLOCKWORK.has(word) || (figures && AT_HOUR.has(word))
    const said = plain(text)
    // Most texts are told by their first word; one letter may be that of `p.m.`
    const first = /[a-z']+/.exec(said)?.[0] ?? ''
    if (first.length > 1 && !isTold(first)) return false
    const words = said.replace(/\b([ap])\.\s?m\b/g, '$1m').replace(OPEN_YET, '')
    return words.match(WORD)?.every(isTold) ?? true
  },
  200,
)

/** Hours at which a house opens, closes or lets the last visitors in. */
export const HOUSE_HOURS =
  /\b(?:(?:heures?|horaires?) d'ouverture|opening (?:hours|times)|last (?:entry|admission)s?|derniere? (?:entree|admission|acces)|ferme(?:ture)? (?:a|des)|closes at|happy hour|(?:bar|lobby|foyer|cafe|kitchen|cuisine|restaurant|resto|terrasse|boutique|shop|box office|billetterie|guichets?)s?\b.{0,16}\b(?:open|opens|from|ouvert|ouverte|ouverts|ouvre|ouvrent|des|a partir|until|jusqu))\b/

/** What is held beside an exhibition or a run, at an hour of its own. */
export const ACCOMPANIES =
  /\b(?:vernissage|finissage|inauguration|(?:opening|closing) (?:reception|party|celebration|night)|reception|talks?|causerie|rencontre|visites? (?:guidees?|commentees?)|tours?|private view|ateliers?|workshops?|conferences?|conversation|family day)\b/

/** A desk keeps hours from some day on. */
export const DESK_HOURS =
  /\b(?:box office|ticket office|billetterie|guichets?|secretariat|accueil|bureaux?|office|boutique|shop|gift shop)\b.{0,40}\b(?:is |est |sont |are )?(?:open|opens|ouvre|ouvert|ouverte|ouverts)\b/
/** A record, a book or a film comes out: nobody plays that day. A party for it is another thing. */
export const RELEASE =
  /\b(?:sortie|parution) (?:nationale |officielle )?(?:du |de l'|de la |des |d'un )?(?:nouvel |nouveau |premier |second )?(?:disque|album|cd|ep|single|livre|clip|vinyle|dvd)\b|\b(?:album|record|single|ep|cd|book|video) (?:is )?(?:out|released|release)(?! (?:party|concert|show|launch|gig|night|tour))\b/
/** Addresses of articles. */
export const NEWS_PATH =
  /\/(?:news|blog|actualites?|actus?|nouvelles?|articles?|posts?|press|presse|stories)(?:\/|$)|\/20\d\d\/[01]\d\/(?:[0-3]\d\/)?[^/]/i
