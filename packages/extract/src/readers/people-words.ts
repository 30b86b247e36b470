/** Roles of people in the performing arts, folded, French and English side by side; another language is more words in a line. */

/** The schema.org property of an event, or of the work that it performs, that a role stands for. */
export type CreditProperty =
  | 'performer'
  | 'director'
  | 'author'
  | 'composer'
  | 'translator'
  | 'contributor'
  | 'organizer'

/** `none`: words that look like a role but say nothing about who makes the event. */
export type RoleOf = CreditProperty | 'none'

const ORDER: readonly RoleOf[] = [
  'performer',
  'director',
  'author',
  'composer',
  'translator',
  'contributor',
  'organizer',
  'none',
]

const LISTS: Readonly<Record<RoleOf, string>> = {
  performer: `de et avec, de et par, ecrit joue et mis en scene par, textes lus par, lus par, lues par, textes dits par, contes par, conte par, contee par, raconte par, racontee par, voix parlee, avec la voix de, une conference de, conferences de, conference par, moderation, moderateur, moderatrice, modere par, moderee par, presidence de seance, discutant, discutante, intervenant, intervenante, panel, en dialogue avec, en discussion avec, avec la participation exceptionnelle de, avec la participation speciale de, avec la complicite de, aux platines, chef de choeur, cheffe de choeur, chef invite, par la compagnie, par la cie, par le collectif, par la troupe, artistes exposants, artistes exposes, artistes participants, exposants, visite menee par, menee par, mene par, guide par, guidee par, a l'affiche ce soir, sur scene avec elle, sur scene avec lui, sur scene avec eux, cree et interprete par, creee et interpretee par, ecrit et interprete par, ecrite et interpretee par, ecrit et joue par, interprete et cree par, jeu et manipulation, interpretation et manipulation, manipulation et jeu, comediens-marionnettistes, avec au plateau, musiciens sur scene, avec, avec les voix de, avec la participation de, avec la presence de, en vedette, mettant en vedette, distribution, distribution artistique, interpretation, interpretations, interprete, interpretes, interprete par, interpretee par, interpretes par, joue par, jouee par, dansee par, danse par, chante par, chantee par, solistes, soliste, danseurs, danseuses, jeu, artiste, artistes, artiste invite, artistes invites, artiste invitee, comedien, comedienne, comediens, comediennes, acteur, actrice, acteurs, actrices, musicien, musicienne, musiciens, musiciennes, musicien invite, musiciens invites, danseur, danseuse, danseurs, danseuses, danse, danse et creation, creation et interpretation, chanteur, chanteuse, chanteurs, chanteuses, chant, voix, choeur, choeurs, choriste, choristes, solo, soliste, solistes, orchestre, ensemble, lecture, lectures, lu par, lue par, lecteur, lectrice, narration, narrateur, narratrice, recitant, recitante, conteur, conteuse, conteurs, conteuses, contes, conte, marionnettiste, marionnettistes, manipulation, manipulateurs, cirque, acrobate, acrobates, clown, clowns, humoriste, humoristes, improvisateurs, improvisatrices, joueurs, sur scene, au plateau, plateau, groupe, groupes, compagnie, troupe, collectif, invite, invitee, invites, invitees, invite special, invitee speciale, invites speciaux, premiere partie, 1ere partie, 1re partie, en premiere partie, conferencier, conferenciere, conferenciers, panelistes, intervenants, animation, animateur, animatrice, anime par, animee par, maitre de ceremonie, animation musicale, musique live, musique en direct, divertissement, invite d'honneur, invitee d'honneur, tete d'affiche, tetes d'affiche, lancement de livre, rencontre avec, causerie avec, entretien avec, conversation avec, en conversation avec, sous la direction de, sous la direction musicale de, sous la baguette de, au piano, a l'orgue, a l'accordeon, a la guitare, discussion avec, une soiree avec, soiree avec, conference de, conference avec, recital de, concert de, spectacle musical de, dj set, calleur, calleuse, chef, cheffe, chef d'orchestre, cheffe d'orchestre, dj, djs,
performed and co-created by, performed and created by, performed and devised by, created and performed by, co-created and performed by, devised and performed by, written and performed by, choreographed and performed by, composed and performed by, music from, ceilidh band, dancers and co-creators, chair, chaired by, chairperson, introduced by, interviewed by, interviewer, in discussion with, in dialogue with, talks to, talks with, speaks to, speaks with, led by, taught by, guided by, a talk by, an illustrated talk by, illustrated talk by, an illustrated lecture by, a lecture by, readings by, readings from, reading by, reading from, poetry from, dj sets from, dj sets by, dj set by, plus support, plus support from, plus special guest, plus special guests, plus guest, plus guests, your host, your hosts, with your host, puppetry from, puppetry by, the cast includes, the cast features, q&a with, cast members, exhibiting artists, participating artists, exhibitors, aerialists, aerialist, magician, poet, poets, choirs, ensembles, cellist, pianist, violinist, organist, guest conductor, chorus master, lecturer, lecturers, presenters, discussant, with, with performances by, performance by, performances by, danced by, sung by, played by, soloists, soloist, dancers, starring, stars, featuring, feat, ft, performed by, performance, performer, performers, live entertainment, entertainment, entertainment by, live music, musical guest, musical guests, music from, live music from, book launch, author talk, artist talk, talk by, lecture by, recital by, concert by, a conversation with, an evening with, a night with, in concert, headlining, cast, the cast, cast includes, ensemble cast, artist, artists, featured artists, featured artist, guest artist, guest artists, featured guests, special guest, special guests, with special guest, with special guests, guest, guests, guest star, actor, actors, actress, musician, musicians, dancer, dancers, dance, singer, singers, vocals, vocal, lead vocals, backing vocals, voice, voices, choir, chorus, soloist, soloists, orchestra, band, bands, the band, group, company, players, read by, reader, readers, reading, narrator, narrated by, narration by, storyteller, storytellers, stories, puppeteer, puppeteers, puppetry, acrobats, comedian, comedians, comic, comics, stand-up, host, hosted by, hosts, emcee, mc, m.c, caller, lineup, line-up, line up, acts, on stage, opening act, opening acts, opener, openers, opening, support, supports, supported by, support from, with support from, supporting acts, headliner, headliners, headlined by, conductor, conducted by, speaker, speakers, guest speaker, keynote, keynote speaker, panel, panelists, panellists, in conversation with, under the direction of, under the baton of, at the piano, ceilidh band, moderator, moderated by, live music by, music performed by, played by`,
  director: `mise en scene, metteur en scene, metteure en scene, metteuse en scene, mise en scene par, mis en scene par, mise en lecture, mise en espace, mise en piste, direction artistique et mise en scene, co-mise en scene, direction d'acteurs, realisation, realisateur, realisatrice, realise par, dirige par,
director, directors, directed by, direction, direction by, stage director, stage direction, stage directed by, staged by, staging, co-director, co-directed by`,
  author: `texte, textes, texte de, un texte de, texte original, auteur, auteure, autrice, auteurs, autrices, ecriture, ecrit par, ecrite par, ecriture et creation, dramaturge, livret, paroles, scenario, d'apres, d'apres l'oeuvre de, d'apres le roman de, adaptation, adapte par, une piece de, piece de, un spectacle de, idee originale, idee et conception, oeuvre de,
text, texts, text by, writer, writers, written by, playwright, author, authors, by, a play by, play by, a new play by, a musical by, a comedy by, book, book by, book and lyrics, book and lyrics by, lyrics, lyrics by, libretto, libretto by, script, adapted by, adaptation by, based on the novel by, based on the book by, words by, letters chosen by, choix des lettres, choix des textes`,
  composer: `musique, musique de, musique originale, composition, composition musicale, compositeur, compositrice, conception musicale, environnement musical, trame sonore, univers sonore et musique, musique composee par,
music, music by, original music, original music by, original score, score, score by, composer, composers, composed by, composition by, musical composition, songs by, music and lyrics, music and lyrics by`,
  translator: `traduction, traducteur, traductrice, traduit par, traduite par, traduction et adaptation, traduction de, surtitrage,
translation, translator, translated by, translation by, surtitles`,
  contributor: `choregraphie, choregraphe, choregraphies, choregraphie par, choregraphiee par, choregraphie de, scenographie, scenographe, decor, decors, decors et accessoires, accessoires, costume, costumes, conception des costumes, lumiere, lumieres, conception lumiere, eclairage, eclairages, conception des eclairages, conception d'eclairage, son, sonorisation, conception sonore, creation sonore, environnement sonore, creation lumiere, creation lumieres, creation musicale, video, conception video, projections, maquillage, maquillages, maquillages et coiffures, coiffures, perruques, marionnettes, conception des marionnettes, masques, regie, regie generale, regisseur, regisseuse, assistance, assistance a la mise en scene, assistant a la mise en scene, assistante a la mise en scene, assistanat, dramaturgie, conseil dramaturgique, conseils dramaturgiques, regard exterieur, oeil exterieur, collaboration artistique, direction artistique, directeur artistique, directrice artistique, direction technique, direction de production, direction musicale, directeur musical, directrice musicale, conception, concept, creation, script-edition, script edition, effets speciaux, direction des combats, direction de mouvement, arrangements, repetitrice, repetiteur, repetition, conseil artistique, commissaire, commissariat, equipe de creation,
choreography, choreographer, choreographed by, choreography by, choreographies, set, sets, set design, set designer, set and costume design, set and costumes, set & costume design, scenography, costume design, costume designer, costumes by, lighting, lighting design, lighting designer, lights, sound, sound design, sound designer, video design, projection design, projection, makeup, make-up, hair and makeup, wigs, puppets, puppet design, masks, props, stage manager, stage management, assistant director, assistant stage manager, dramaturg, dramaturgy, outside eye, artistic director, artistic direction, technical director, technical direction, production manager, musical director, musical direction, music director, music direction, associate director, movement director, movement, fight director, fight choreography, voice coach, dialect coach, casting director, designer, design, designed by, concept by, created by, conceived by, creators, creator, creative team, devised by, curated by, curator, arrangements by, arranger, orchestrations, rehearsal director, rehearsal directors`,
  organizer: `production, une production de, produit par, produite par, producteur, productrice, production deleguee, presente par, presentee par, une presentation de, organise par, organisee par, organisateur, organisatrice, organisateurs, diffuseur, evenement organise par, un evenement de,
produced by, a production by, a production of, producer, producers, producing company, presented by, presenter, a presentation of, organized by, organised by, organizer, organiser, organizers, promoter, promoted by`,
  none: `photo, photos, photographe, photographie, photographies, credit photo, credits photo, credit photos, credits photos, credit, credits, image, images, graphisme, graphiste, visuel, affiche, conception graphique, illustration, illustrations, partenaire, partenaires, commanditaire, commanditaires, soutien, soutiens, avec le soutien de, avec l'aide de, avec l'appui de, remerciements, merci a, coproduction, coproducteurs, en coproduction avec, en codiffusion avec, codiffusion, codiffusion avec, en complicite avec, coproduction avec, en partenariat avec, en collaboration avec, residence, residences, accueil en residence, presse, relations de presse, communication, communications, administration, diffusion, developpement, mediation, captation, bande-annonce, lieu, salle, dates, date, heure, duree, prix, tarif, tarifs, billets, reservation, reservations, contact, infos, renseignements, inscription, age, public, langue, genre, formateur, formatrice, formation, atelier anime par, enseignant, enseignante, professeur, film, un film de, label, etiquette,
photography, photographer, photo by, photos by, photo credit, photo credits, photography by, image credit, poster, poster design, graphic design, graphic designer, illustration by, artwork, artwork by, partner, partners, sponsor, sponsors, sponsored by, supporters, thanks, thanks to, with the support of, supported by the, in partnership with, in association with, in collaboration with, co-produced with, co-production, coproduced by, press, publicist, marketing, communications manager, admin, venue, where, when, time, price, tickets, contact, info, duration, language, teacher, teachers, instructor, instructors, facilitator, facilitated by, a film by, film by, label manager, reviewed by, review by, posted by, published by, published in, author of the review`,
}

function table(): ReadonlyMap<string, RoleOf> {
  const roles = new Map<string, RoleOf>()
  const put = (property: RoleOf) => {
    for (const word of LISTS[property].split(/,\s*/)) if (!roles.has(word.trim())) roles.set(word.trim(), property)
  }
  for (const property of ORDER) put(property)
  roles.delete('')
  return roles
}

/** Folded role → what it is. */
export const ROLES: ReadonlyMap<string, RoleOf> = table()

/** Instruments and voices: who plays one stands on stage. A role of which the first word is one of these is a performer's. */
export const INSTRUMENTS: ReadonlySet<string> = new Set(
  `accordeon, accordion, alto, altos, banjo, bandoneon, baritone, baryton, baryton-basse, bass, bass-baritone, basse, basses, basson, bassoon, batterie, beatbox, bombarde, bouzouki, bugle, carillon, castagnettes, celesta, cello, cellos, chalemie, chant, choriste, clarinet, clarinette, clarinettes, clavecin, claviers, clavier, claviere, claviers, contralto, contrebasse, contre-tenor, contretenor, cor, cornemuse, cornet, countertenor, cymbales, cymbalum, daf, darbouka, djembe, dobro, doucaine, double, drums, drum, dulcian, dulciane, electronics, electronique, euphonium, fiddle, flageolet, flute, flutes, fortepiano, french, gamelan, guitar, guitare, guitares, guitars, gongs, hang, harmonica, harmonium, harp, harpe, harpes, harpsichord, hautbois, horn, horns, hurdy-gurdy, kanoun, keyboard, keyboards, keys, kora, live, lute, luth, lyre, mandolin, mandoline, marimba, mezzo, mezzo-soprano, nay, ney, oboe, ondes, organ, orgue, orgues, oud, percussion, percussions, piano, pianos, piccolo, platines, rebec, recorder, recorders, sax, saxophone, saxophones, saxo, serpent, shakuhachi, sitar, sopran, soprano, spoken, steelpan, synth, synthes, synthesizer, tabla, tablas, tambour, tambourin, taille, tenor, theorbe, theorbo, timbales, tin, traverso, trombone, trombones, trompette, trompettes, trumpet, trumpets, tuba, turntables, ukulele, vibraphone, vielle, vihuela, viola, viole, violin, violins, violon, violons, violoncelle, violoncelles, vocals, vocal, voice, voix, washboard, whistle, xylophone, podorythmie, bodhran, pedal, vents, cordes, strings, cuivres, brass, winds, woodwinds, contes, puppetry, acoustic, electric, lead, rap, mc, dj, beats, samples, machines, danse, dance`
    .split(',')
    .map((word) => word.trim()),
)

/** A name that holds one of these is a group's, and of which kind. */
export const GROUP_WORDS: readonly (readonly [
  kind: 'MusicGroup' | 'DanceGroup' | 'TheaterGroup' | 'PerformingGroup',
  pattern: RegExp,
])[] = [
  [
    'MusicGroup',
    /\b(?:orchestr\w*|philharmoni\w*|symphon\w*|sinfonia|sinfonietta|quartet|quatuor|quintet|quintette|sextet|sextuor|septet|octet|octuor|choirs?|choeurs?|chorales?|maitrise|ceilidh band|cor(?: des alpes)|chorus|singers|big band|brass band|jazz band|band|fanfare|harmonie|camerata|chamber|baroque|consort|madrigal\w*|string|trio|duo|brothers|sisters|strings|winds|voices|opera company|brass|silver band|choristers|sound system|all[- ]?stars|orkestra?|mariachi\w*|batucada|steelband)\b/,
  ],
  ['DanceGroup', /\b(?:ballets?|compagnie de danse|dance (?:company|theatre|theater|collective|ensemble)|dancers)\b/],
  [
    'TheaterGroup',
    /\b(?:theatre|theater|playhouse|players|marionnett\w+|puppets?|improv\w*|impro|comedie|comedy club|operatic|dramatic society|drama club|gilbert and sullivan)\b/,
  ],
  [
    'PerformingGroup',
    /\b(?:compagnie|cie|company|collectif|collective|troupe|ensembles?|groupe?|group|circus|cirque|productions?|academy|academie|school|ecole|conservatoire|societe|society|association|cercle|club|friends|crew|and the|et les|et ses|and his|and her|& the|& friends|& les|family|famille)\b/,
  ],
]

/** Not a name but its place-holder. */
export const NOBODY =
  /^(?:et )?(?:\d{1,2}(?: ?h ?(?:\d\d)?|[:.]\d\d)(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?|(?:various|local|resident|surprise) (?:artists|acts|performers|guests)|artistes (?:divers|invites|varies)|(?:l')?equipe|the team|supports?(?: acts?)?(?: tb[acd])?|opening acts?|(?:en )?(?:premiere|1re|1ere) partie|\d+ (?:others?|autres?|more)|n\.?n\.?|tba|tbc|tbd|a venir|a confirmer|a determiner|to be (?:announced|confirmed)|(?:et )?(?:plusieurs |beaucoup d'|bien d'|d'|many |several |and |& |\+ )*(?:autres?(?: encore)?|\d+ (?:others|autres|more)|others|more|plus|many more|much more|invites?(?: surprises?)?|guests?|special guests?|friends|amis|surprises?)|etc\.?|more|and more|et plus|les deux|both|tous|all|vous|you|us|nous|moi|elle|lui|they|soundcloud|bandcamp|mixcloud|spotify|deezer|youtube|vimeo|facebook|instagram|twitter|tiktok|linkedin|resident advisor|discogs|itunes|apple music|website|site(?: web| internet| officiel)?|official (?:web)?site)$/

/** Small words that stand inside a name. */
export const PARTICLE =
  /^(?:de|du|des|d|la|le|les|l|van|von|der|den|di|da|dos|das|del|della|do|el|al|bin|ben|ibn|y|e|af|av|zu|of|the|and|et|&|à|a|au|aux|en|in|for|sur|to|n'|'n'|no|ses|his|her|their)$/i

/** Words with a capital that begin a sentence or name a thing, not a person: no name begins with one. */
export const NOT_A_NAME =
  /^(?:(?:avec|with|ce|cet|cette|ces|il|elle|ils|elles|on|nous|vous|je|tu|un|une|c'est|dans|pour|sur|par|mais|ou|si|quand|comme|apres|avant|depuis|pendant|tout|tous|toute|toutes|son|sa|ses|leur|leurs|notre|nos|votre|vos|mon|ma|mes|this|that|these|those|it|he|she|they|we|you|i|an|in|on|at|for|from|by|but|or|if|when|as|after|before|since|during|all|every|his|her|their|our|your|my|what|which|who|how|there|here|more|and|et|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june(?! (?!concert|show|event|calendar|program|fest|night|dance|session|series)[a-z-]+$)|july|august|september|october|november|december|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|quebec|montreal|toronto|ottawa|paris|london|lyon|canada|france|england|europe|english|french|francais|anglais|billets?|tickets?|reservation|reservez|book|buy|info|infos|gratuit|free|complet|sold|annule|cancelled|entree|admission|prix|price|tarif)\b)/

/** Rooms and houses, whose names hold the words of groups. */
export const HOUSE =
  /\b(?:hall|salle|centre|center|house|playhouse|cinema|library|museum|musee|room|maison|place|bar|club|festival|serie|series|saison|season|semaine|week|competition|concours|atelier|workshop|stage|cours|class|camp|school|ecole|audition)\b/
