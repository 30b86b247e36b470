/** What a word says of an event: its schema.org class, and Artsdata's event type or genre. */
export interface Meaning {
  readonly type?: string
  /** The end of the IRI of an Artsdata event type. */
  readonly concept?: string
  /** The end of the IRI of an Artsdata genre. */
  readonly genre?: string
}

const words = (list: string, meaning: Meaning): [string, Meaning][] => list.split(', ').map((word) => [word, meaning])

/**
 * French and English words, folded, whole words only; a phrase has spaces. Words that mean something else as often as not
 * (`scène`, `piece`, `show`, `spectacle`) are not here.
 */
export const KEYWORDS: ReadonlyMap<string, Meaning> = new Map([
  ...words(
    'theatre, theater, piece de theatre, theatrale, theatral, dramaturgie, monologue, tragedie, vaudeville, stage play, drama',
    {
      type: 'TheaterEvent',
      concept: 'TheatrePerformance',
      genre: 'K6-100',
    },
  ),
  ...words('marionnette, marionnettes, theatre d ombres, theatre d objets, puppet, puppets, puppetry, guignol', {
    type: 'TheaterEvent',
    concept: 'TheatrePerformance',
    genre: 'K6-904',
  }),
  ...words('comedie musicale, theatre musical, musical theatre, musical theater, broadway musical', {
    type: 'TheaterEvent',
    concept: 'MusicalTheatrePerformance',
    genre: 'K6-401',
  }),
  ...words('mime, pantomime', { type: 'TheaterEvent', concept: 'TheatrePerformance', genre: 'K6-905' }),
  ...words('concert, concerts, recital, live music, musique, music, concert band, gig, tour, tournee', {
    type: 'MusicEvent',
    concept: 'MusicPerformance',
    genre: 'K6-300',
  }),
  ...words(
    'orchestre, orchestra, symphonie, symphonique, symphony, symphonic, quatuor, quartet, sonate, sonata, concerto, requiem, baroque, musique de chambre, chamber music, musique classique, classical music, philharmonique, philharmonic, choeur, chorale, choral, choir',
    {
      type: 'MusicEvent',
      concept: 'MusicPerformance',
      genre: 'K6-301',
    },
  ),
  ...words('jazz, swing, big band', { type: 'MusicEvent', concept: 'MusicPerformance', genre: 'K6-304' }),
  ...words('blues', { type: 'MusicEvent', concept: 'MusicPerformance', genre: 'K6-305' }),
  ...words('rock, punk, post punk, indie rock', { type: 'MusicEvent', concept: 'MusicPerformance', genre: 'K6-316' }),
  ...words('metal, hardcore', { type: 'MusicEvent', concept: 'MusicPerformance', genre: 'K6-313' }),
  ...words('electro, techno, electronique, electronic music, dj set, house music, drum and bass', {
    type: 'MusicEvent',
    concept: 'MusicPerformance',
    genre: 'K6-312',
  }),
  ...words('rap, hip hop', { type: 'MusicEvent', concept: 'MusicPerformance', genre: 'K6-314' }),
  ...words('r b, rhythm and blues, soul', { type: 'MusicEvent', concept: 'MusicPerformance', genre: 'K6-315' }),
  ...words('country music, bluegrass', { type: 'MusicEvent', concept: 'MusicPerformance', genre: 'K6-302' }),
  ...words('folk, folk music, trad, musique trad', {
    type: 'MusicEvent',
    concept: 'MusicPerformance',
    genre: 'K6-303',
  }),
  ...words('musique du monde, musiques du monde, world music', {
    type: 'MusicEvent',
    concept: 'MusicPerformance',
    genre: 'K6-308',
  }),
  ...words('musique contemporaine, new music, musique nouvelle', {
    type: 'MusicEvent',
    concept: 'MusicPerformance',
    genre: 'K6-306',
  }),
  ...words('chanson, chanson francaise, tour de chant', {
    type: 'MusicEvent',
    concept: 'MusicPerformance',
    genre: 'K6-309',
  }),
  ...words('opera, operette, operetta, opera comique', {
    type: 'MusicEvent',
    concept: 'OperaPerformance',
    genre: 'K6-402',
  }),
  ...words('danse, dance performance, dance theatre, choregraphie, choregraphique, choreography', {
    type: 'DanceEvent',
    concept: 'DancePerformance',
    genre: 'K6-200',
  }),
  ...words('ballet', { type: 'DanceEvent', concept: 'DancePerformance', genre: 'K6-201' }),
  ...words('danse contemporaine, contemporary dance', {
    type: 'DanceEvent',
    concept: 'DancePerformance',
    genre: 'K6-202',
  }),
  ...words('bal, bal folk, soiree dansante, milonga, social dance, fest noz', {
    type: 'DanceEvent',
    concept: 'SocialDance',
  }),
  ...words(
    'humour, humoriste, humoristes, stand up, standup, stand up comedy, comedy night, comedy show, comedian, comedians, one man show, one woman show, seul en scene, cafe theatre',
    {
      type: 'ComedyEvent',
      concept: 'ComedyPerformance',
      genre: 'K6-902',
    },
  ),
  ...words('impro, improvisation theatrale, match d impro, match d improvisation, improv', {
    type: 'ComedyEvent',
    concept: 'ComedyPerformance',
    genre: 'K6-902',
  }),
  ...words('cirque, circus, acrobatie, acrobaties, acrobatics, clown, clowns', {
    type: 'PerformingArtsEvent',
    concept: 'CircusPerformance',
    genre: 'K6-901',
  }),
  ...words('magie, magicien, mentaliste, magician, illusionniste, magic show', {
    type: 'PerformingArtsEvent',
    concept: 'VarietyPerformance',
    genre: 'K6-906',
  }),
  ...words('cabaret, burlesque, varietes, variety show, music hall, drag show', {
    type: 'PerformingArtsEvent',
    concept: 'VarietyPerformance',
    genre: 'K6-903',
  }),
  ...words('performance art, art performance, art de performance', {
    type: 'VisualArtsEvent',
    concept: 'PerformanceArt',
  }),
  ...words(
    'jeune public, tout petits, pour enfants, pour les enfants, enfants, jeunesse, for children, for kids, children s, kids',
    { type: 'ChildrensEvent', concept: 'ChildrensEvent' },
  ),
  ...words('exposition, expositions, expo, exhibition, exhibitions, vernissage, retrospective', {
    type: 'ExhibitionEvent',
    concept: 'ExhibitionEvent',
  }),
  ...words('installation, visual art, visual arts, arts visuels', {
    type: 'VisualArtsEvent',
    concept: 'ExhibitionEvent',
  }),
  ...words(
    'projection, film, films, cinema, documentaire, documentary, screening, court metrage, short films, movie, cine club',
    { type: 'ScreeningEvent', concept: 'ScreeningEvent' },
  ),
  ...words('cine concert, live film concert', { type: 'ScreeningEvent', concept: 'LiveFilmConcert', genre: 'K6-300' }),
  ...words(
    'conte, contes, conteur, conteuse, conteurs, heure du conte, storytelling, storyteller, story time, storytime',
    { type: 'LiteraryEvent', concept: 'StorytellingPerformance', genre: 'K6-501' },
  ),
  ...words('poesie, poetry, poeme, poemes, recital de poesie', {
    type: 'LiteraryEvent',
    concept: 'SpokenWordPerformance',
    genre: 'K6-502',
  }),
  ...words('slam, slam de poesie', { type: 'LiteraryEvent', concept: 'SpokenWordPerformance', genre: 'K6-503' }),
  ...words('spoken word', { type: 'LiteraryEvent', concept: 'SpokenWordPerformance', genre: 'K6-504' }),
  ...words(
    'lecture publique, lecture theatralisee, lecture musicale, book launch, lancement de livre, rencontre litteraire, author talk, book club, club de lecture, salon du livre, seance de dedicaces',
    { type: 'LiteraryEvent' },
  ),
  ...words('festival, festivals', { type: 'Festival', concept: 'Festival' }),
  ...words('atelier, ateliers, workshop, workshops', { type: 'EducationEvent', concept: 'WorkshopEvent' }),
  ...words('masterclass, master class, classe de maitre, cours de maitre', {
    type: 'EducationEvent',
    concept: 'MasterclassEvent',
  }),
  ...words('cours, stage de, classes, course', { type: 'EducationEvent', concept: 'Class' }),
  ...words(
    'conference, conferences, causerie, table ronde, panel discussion, panel, talk, talks, colloque, symposium, debat',
    { type: 'EducationEvent', concept: 'TalkEvent' },
  ),
  ...words(
    'rencontre apres spectacle, discussion apres spectacle, postshow talk, post show talk, bord de scene, talkback',
    { type: 'EducationEvent', concept: 'PostshowTalk' },
  ),
  ...words('repetition publique, open rehearsal, public rehearsal, repetition ouverte', { concept: 'RehearsalEvent' }),
  ...words('residence de creation, residency', { concept: 'ResidencyEvent' }),
  ...words('gala, soiree benefice, fundraiser, benefit night, cocktail, 5 a 7, brunch, party, fete', {
    type: 'SocialEvent',
    concept: 'SocialEvent',
  }),
  ...words('remise de prix, awards ceremony, gala de prix', { type: 'SocialEvent', concept: 'AwardsEvent' }),
  ...words('concours, competition, contest', { concept: 'Competition' }),
  ...words('marche de noel, brocante, vide grenier, braderie, craft fair, bazaar, book sale', {
    type: 'SaleEvent',
    concept: 'SaleEvent',
  }),
  ...words('powwow, pow wow', { concept: 'PowWow' }),
  ...words(
    'mise en scene, metteur en scene, metteuse en scene, metteurs en scene, comedien, comedienne, comediens, comediennes, playwright, new play, play by, dramaturge, tragicomedie, adaptation theatrale, farce, huis clos, fourth wall, panto, repertory theatre',
    { type: 'TheaterEvent', concept: 'TheatrePerformance', genre: 'K6-100' },
  ),
  ...words(
    'shakespeare, moliere, marivaux, feydeau, beckett, tchekhov, chekhov, ibsen, brecht, goldoni, sophocle, sophocles, euripide, euripides, comedy of errors, divine comedy',
    { type: 'TheaterEvent', concept: 'TheatrePerformance', genre: 'K6-100' },
  ),
  ...words('the musical, new musical, broadway, west end, musicals', {
    type: 'TheaterEvent',
    concept: 'MusicalTheatrePerformance',
    genre: 'K6-401',
  }),
  ...words(
    'danseur, danseuse, danseurs, danseuses, dancer, dancers, choregraphe, choregraphes, choreographer, choreographed, dance company, compagnie de danse, flamenco, breakdance, danse hip hop, hip hop dance, swan lake, nutcracker, casse noisette, lac des cygnes',
    { type: 'DanceEvent', concept: 'DancePerformance', genre: 'K6-200' },
  ),
  ...words(
    'chanteur, chanteuse, chanteurs, chanteuses, singer, singers, singer songwriter, songwriter, songwriters, auteur compositeur interprete, auteure compositrice interprete, autrice compositrice interprete, musicien, musiciens, musicienne, musiciennes, musician, musicians, new album, nouvel album, album, songs, chansons, tribute band, tribute concert, live band, jam session, dj, djs, unplugged',
    { type: 'MusicEvent', concept: 'MusicPerformance', genre: 'K6-300' },
  ),
  ...words(
    'pianiste, pianist, violoniste, violinist, violon, violin, violoncelle, violoncelliste, cello, cellist, guitare, guitariste, guitar, guitarist, contrebasse, double bass, saxophone, trompette, trumpet, accordeon, accordion, percussions, clavecin, harpsichord, viole de gambe, luth, lute',
    { type: 'MusicEvent', concept: 'MusicPerformance', genre: 'K6-300' },
  ),
  ...words(
    'soprano, tenor, baryton, baritone, mezzo soprano, motet, motets, cantate, cantata, oratorio, madrigal, madrigaux, madrigals, polyphonie, polyphonies, ensemble vocal, vocal ensemble, organ recital, grand orgue, mozart, bach, beethoven, vivaldi, schubert, chopin, haendel, handel, brahms, ravel, debussy, monteverdi, trio a cordes, string quartet, piano trio, brass ensemble',
    { type: 'MusicEvent', concept: 'MusicPerformance', genre: 'K6-301' },
  ),
  ...words('reggae, ska, funk, disco, gospel, synthpop, indie pop, pop music, musique pop, fanfare, brass band', {
    type: 'MusicEvent',
    concept: 'MusicPerformance',
    genre: 'K6-300',
  }),
  ...words(
    'comedy, comique, comiques, one man, one woman, comedy club, comedy gala, improvisateurs, improvisatrices, improvisation, improvised, sketch comedy, sketches, sketchs, standups, eclats de rire',
    { type: 'ComedyEvent', concept: 'ComedyPerformance', genre: 'K6-902' },
  ),
  ...words(
    'jongleur, jongleurs, jonglerie, juggler, jugglers, juggling, acrobate, acrobates, acrobat, acrobats, trapeze, equilibriste, voltige, arts du cirque, nouveau cirque, contemporary circus',
    { type: 'PerformingArtsEvent', concept: 'CircusPerformance', genre: 'K6-901' },
  ),
  ...words('mentalisme, mentalism, mentalist, hypnotist, hypnotiseur', {
    type: 'PerformingArtsEvent',
    concept: 'VarietyPerformance',
    genre: 'K6-906',
  }),
  ...words(
    'family show, spectacle familial, toddlers, bebes, babies, tout petit, des la naissance, for families, early years',
    { type: 'ChildrensEvent', concept: 'ChildrensEvent' },
  ),
  ...words(
    'on view, on display, art exhibit, exhibit, exhibits, art show, peintures, paintings, sculptures, photographies, photographs, finissage, permanent collection, collection permanente, exposition collective, group show, solo show',
    { type: 'ExhibitionEvent', concept: 'ExhibitionEvent' },
  ),
  ...words(
    'cinematheque, documentaires, documentaries, avant premiere, movies, movie night, short film, feature film, vostfr, nt live, national theatre live, court metrages, courts metrages, long metrage, longs metrages',
    { type: 'ScreeningEvent', concept: 'ScreeningEvent' },
  ),
  ...words(
    'book reading, author reading, readings, ecrivain, ecrivaine, ecrivains, novelist, roman, novel, litterature, literature, litteraire, literary, dedicace, dedicaces, book signing, poete, poetes, poet, poets, lecture a voix haute, book fair, lancement du livre, rencontre d auteur',
    { type: 'LiteraryEvent' },
  ),
  ...words(
    'seminar, seminaire, seance d information, information session, boot camp, guest lecture, lecture series, visite guidee, visites guidees, guided tour, guided tours, backstage tour, backstage tours, initiation a, dance class, cours de danse, stage d initiation',
    { type: 'EducationEvent' },
  ),
  ...words(
    'bingo, quiz night, trivia night, souper spectacle, souper, diner spectacle, dinner show, banquet, open house, portes ouvertes, halloween party, speed dating, apero, vin d honneur',
    { type: 'SocialEvent', concept: 'SocialEvent' },
  ),
  ...words(
    'encan, auction, vente aux encheres, vente de garage, marche aux puces, flea market, christmas market, farmers market',
    { type: 'SaleEvent', concept: 'SaleEvent' },
  ),
  ...words('degustation, wine tasting, food festival, tasting menu', { type: 'FoodEvent' }),
])

/** Words in the name of a place → Artsdata's place type. */
export const PLACE_WORDS: ReadonlyMap<string, string> = new Map([
  ['theatre', 'TheatreBuilding'],
  ['theater', 'TheatreBuilding'],
  ['playhouse', 'TheatreBuilding'],
  ['opera', 'OperaHouse'],
  ['bibliotheque', 'Library'],
  ['library', 'Library'],
  ['mediatheque', 'Library'],
  ['musee', 'MuseumBuilding'],
  ['museum', 'MuseumBuilding'],
  ['galerie', 'ArtGallery'],
  ['gallery', 'ArtGallery'],
  ['eglise', 'ReligiousBuilding'],
  ['church', 'ReligiousBuilding'],
  ['cathedrale', 'ReligiousBuilding'],
  ['cathedral', 'ReligiousBuilding'],
  ['chapelle', 'ReligiousBuilding'],
  ['chapel', 'ReligiousBuilding'],
  ['temple', 'ReligiousBuilding'],
  ['basilique', 'ReligiousBuilding'],
  ['abbaye', 'ReligiousBuilding'],
  ['cinema', 'MovieTheatre'],
  ['arena', 'Arena'],
  ['stade', 'Stadium'],
  ['stadium', 'Stadium'],
  ['amphitheatre', 'Amphitheatre'],
  ['auditorium', 'PerformanceHall'],
  ['concert hall', 'ConcertHall'],
  ['salle de concert', 'ConcertHall'],
  ['salle de spectacle', 'PerformanceHall'],
  ['centre culturel', 'CulturalCentre'],
  ['cultural centre', 'CulturalCentre'],
  ['centre communautaire', 'CommunityCentre'],
  ['community centre', 'CommunityCentre'],
  ['maison de la culture', 'HouseOfCulture'],
  ['centre des arts', 'PerformingArtsCentre'],
  ['arts centre', 'PerformingArtsCentre'],
  ['performing arts centre', 'PerformingArtsCentre'],
  ['cabaret', 'Cabaret'],
  ['comedy club', 'ComedyClub'],
  ['palais des congres', 'ConventionCentre'],
  ['convention centre', 'ConventionCentre'],
  ['conservatoire', 'PerformingArtsBuilding'],
])

/** Words that name a group of performers, an ensemble or a company; never a person. */
export const GROUP_WORDS: ReadonlySet<string> = new Set(
  `orchestre orchestra ensemble quatuor quartet quartette quintet quintette trio duo sextet sextuor octuor octet band bands choeur choeurs chorale choir chorus
   compagnie company collectif collective troupe theatre theater ballet opera symphonie symphony philharmonique philharmonic group groupe brass fanfare harmonie
   consort camerata sinfonia players singers chanteurs brothers sisters freres soeurs family famille project projet experience crew club cie co inc ltee jazz big
   all stars quartett orkestra les the maitrise production productions dj djs`.split(/\s+/),
)

/** Words in the name of an organisation that is more than a group: a house, a festival, a town, a school. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  `festival ville city town municipalite mairie commune universite university college ecole school centre center museum musee bibliotheque library association
   societe society foundation fondation conseil council ministere department productions records agence agency office comite committee galerie gallery cinema
   federation reseau network service services maison house club diffusion spectacles theatre theater`.split(/\s+/),
)

/** Words in the name of an organisation that plays itself: what its name says, it does. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  'compagnie company cie collectif collective troupe ensemble ligue league players repertory marionnettes puppets'.split(
    ' ',
  ),
)

/** Keywords that name a house, where anything may be played. */
export const HOUSE_WORDS: ReadonlySet<string> = new Set(
  'theatre theater opera music musique drama film films cabaret varietes music hall visual arts jeunesse enfants kids class classes'.split(
    ' ',
  ),
)

/** Keywords that titles of works are made of as well (`Le roman d’une vie`): in a title they are half a reason. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  `jeunesse enfants kids fete party poete poetes poet poets poeme poemes roman novel litterature literature literary litteraire songs chansons chanson album
   musique music cinema film films drama danse soul rock metal pop folk blues cabaret magie clown clowns farce tragedie sculptures paintings peintures
   photographies violon violin guitare guitar trompette soprano tenor orchestra orchestre dancer dancers danseur danseuse singer chanteur chanteuse musicien
   musiciens shakespeare moliere mozart bach beethoven vivaldi chopin musicals broadway trapeze souper banquet tour bal mime course classes`.split(
    /\s+/,
  ),
)
