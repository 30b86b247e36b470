import { card, list, type Row } from './place-shapes.fixture.ts'

const FANAL = '<p>Théâtre du Fanal, 12, rue des Saules, Alma (Québec) G8B 1A1</p>'
const HOUSE = 'Théâtre du Fanal @ 12, rue des Saules, Alma'
const PROSE =
  '<p>Une pièce sur la mer, les phares et les gens qui restent à quai quand les bateaux partent vers le large.</p>'
const soir = (name: string, day: string, ...more: string[]) => card(name, `${day} 2027 à 20 h`, ...more)

export const housesFr: readonly Row[] = [
  [
    'un lieu que le titre nomme comme son adresse, devant le nom de qui le gère',
    {
      site: 'Commission des rives de l’Orval',
      title: 'Village de la Vieille-Anse',
      foot: '<div><div>Village de la Vieille-Anse</div><p>12, route du Quai<br>Alma (Québec) G8B 1A1</p></div><p>© 2026 Commission des rives de l’Orval</p>',
      body: list(soir('Marée', '12 mars'), soir('Lampes', '19 mars'), soir('Sel', '2 avril')),
    },
    Array(3).fill('Village de la Vieille-Anse @ 12, route du Quai, Alma'),
  ],
  [
    'a performance for schools, told with its day',
    {
      site: 'Nébuleuse',
      title: 'La valise',
      path: '/agenda/la-valise',
      body: '<dl><dt>Quand</dt><dd>Samedi 5 décembre 2026 à 20h30<br>Séance scolaire vendredi 4 décembre 2026 à 14h</dd><dt>Où</dt><dd>Salle du Pré<br>place du Pré, Orval</dd></dl>',
    },
    ['Salle du Pré @ place du Pré, Orval', 'Salle du Pré @ place du Pré, Orval'],
  ],
  [
    'un étage entre parenthèses après sa rue, sur trois lignes',
    {
      site: 'Théâtre du Quai',
      title: 'Programmation',
      foot: '<h2>Nous trouver</h2><div>Théâtre du Quai<br>12, rue du Port (sous-sol)<br>Alma (Québec) G8B 1A1</div>',
      body: list(card('Marée', '12 mars 2027, 20 h'), card('Fanal', '19 mars 2027, 20 h')),
    },
    ['Théâtre du Quai @ 12, rue du Port, sous-sol, Alma', 'Théâtre du Quai @ 12, rue du Port, sous-sol, Alma'],
  ],
  [
    'des lieux derrière le fuseau de l’heure',
    {
      site: 'Art Alma',
      title: 'Agenda',
      body: ['Chapelle du Port, rue du Sel 12', 'Maison du Sel', 'Chapelle du Port, rue du Sel 12']
        .map((place, n) =>
          card(
            `Marée ${n}`,
            `<span>${12 + n}/03/2027 de 19:30 à 22:00 (Europe/Paris / UTC100)</span>, <span>${place}</span>`,
          ),
        )
        .join(''),
    },
    ['Chapelle du Port @ rue du Sel 12', 'Maison du Sel', 'Chapelle du Port @ rue du Sel 12'],
  ],
  [
    'des lieux derrière l’heure et un tilde',
    {
      site: 'Art Alma',
      title: 'Agenda',
      body: ['Salle du Quai', 'Scène du Port', 'Salle du Quai']
        .map((place, n) => card(`Marée ${n}`, `${12 + n} mars 2027`, `20 h ~ ${place}`))
        .join(''),
    },
    ['Salle du Quai', 'Scène du Port', 'Salle du Quai'],
  ],
  [
    'un lieu biffé devant celui qui tient, avec sa ville',
    {
      site: 'Les Heures',
      title: 'Concerts',
      body: list(
        soir('Sel', '12 mars', 'Église Saint-Ange, Alma'),
        soir('Sable', '19 mars', '<s>Chapelle du Port, Rive-Sel</s> <strong>Église Saint-Ange, Alma</strong>'),
        soir('Fanal', '2 avril', 'Lieu : <del>Chapelle du Port</del> Église Saint-Ange, Alma'),
        card('Nef', '<del>9 avril 2027 à 20 h</del>', '<del>Église Saint-Ange, Alma</del>', 'annulé'),
      ),
    },
    ['Église Saint-Ange @ Alma', 'Église Saint-Ange @ Alma', 'Église Saint-Ange @ Alma', 'Église Saint-Ange @ Alma'],
  ],
  ...['field field-salle', 'carte__lieu', 'venue-name'].map(
    (classes): Row => [
      `une salle loin du jour, dans un élément « ${classes} », sur une carte parmi d’autres`,
      {
        site: 'Théâtre du Fanal',
        title: 'Saison',
        foot: FANAL,
        body: list(
          ...['Sel', 'Sable', 'Nef'].map(
            (name, n) =>
              `<article><p>Du ${n + 2} au ${n + 20} mars 2027</p><h2><a href="/e/${n}">${name}</a></h2><p>Il neige sur ${name}, et personne ne sait pourquoi.</p><p>On rit de ${name}.</p><p>Dès ${n + 5} ans</p><p>Durée : ${n + 1} h</p>${n === 1 ? `<div class="${classes}">La Petite Fanal</div>` : ''}</article>`,
          ),
        ),
      },
      [HOUSE, 'La Petite Fanal @ 12, rue des Saules, Alma', HOUSE],
    ],
  ),
  [
    'une maison dont la liste ne dit aucun lieu',
    {
      site: 'Théâtre du Fanal',
      title: 'Saison',
      foot: FANAL,
      body: list(soir('Le Vent', '12 mars'), soir('La Marée', '19 mars'), soir('Le Phare', '2 avril')),
    },
    [HOUSE, HOUSE, HOUSE],
  ],
  [
    'une rue sans ville au-dessus de l’étiquette d’autre chose',
    {
      site: 'Arts du Môle',
      title: 'Agenda',
      body: ['Le Vent', 'La Marée']
        .map(
          (name, n) =>
            `<article><h2><a href="/e/${n}">${name}</a></h2><div>${12 + n} mars 2027, 20 h</div><div><div>Lieu</div><div>Église du Môle</div></div><div>412, rue des Saules</div><div><div>Tarif</div><div>Gratuit</div></div></article>`,
        )
        .join(''),
    },
    ['Église du Môle @ 412, rue des Saules', 'Église du Môle @ 412, rue des Saules'],
  ],
  [
    'une soirée hors les murs, sans dire où',
    {
      site: 'Théâtre du Fanal',
      title: 'Saison',
      foot: FANAL,
      body: list(soir('Le Vent', '12 mars'), soir('La Marée', '19 mars', 'Hors les murs'), soir('Le Phare', '2 avril')),
    },
    [HOUSE, '', HOUSE],
  ],
  [
    'une soirée hors les murs, avec son lieu',
    {
      site: 'Théâtre du Fanal',
      title: 'Saison',
      foot: FANAL,
      body: list(
        soir('Le Vent', '12 mars'),
        soir('La Marée', '19 mars', 'Hors les murs : Le Zinc, Jonquière'),
        soir('Le Phare', '2 avril'),
      ),
    },
    [HOUSE, 'Le Zinc @ Jonquière', HOUSE],
  ],
  [
    'un lieu sans mot de lieu, sur une ligne à lui seul',
    {
      site: 'Théâtre du Fanal',
      title: 'Saison',
      foot: FANAL,
      body: list(
        soir('Le Vent', '12 mars'),
        soir('La Marée', '19 mars', 'La Manivelle, Jonquière'),
        soir('Le Phare', '2 avril'),
      ),
    },
    [HOUSE, 'La Manivelle @ Jonquière', HOUSE],
  ],
  [
    'la page d’un spectacle qui est en tournée',
    {
      site: 'Théâtre du Fanal',
      title: 'Le Vent des marées',
      path: '/spectacles/le-vent-des-marees',
      foot: FANAL,
      body: `${PROSE}<h2>En tournée</h2><ul><li>12 mars 2027 – Jonquière, Le Zinc</li><li>19 mars 2027 – Roberval, La Manivelle</li></ul>`,
    },
    ['Le Zinc @ Jonquière', 'La Manivelle @ Roberval'],
  ],
  [
    'la page d’un spectacle hors les murs',
    {
      site: 'Théâtre du Fanal',
      title: 'Le Vent des marées',
      path: '/spectacles/le-vent-des-marees',
      foot: FANAL,
      body: `<p>Hors les murs</p><p>Vendredi 12 mars 2027 à 20 h</p>${PROSE}`,
    },
    [''],
  ],
  [
    'une phrase qui mène ailleurs',
    {
      site: 'Théâtre du Fanal',
      title: 'Le Vent des marées',
      path: '/spectacles/le-vent-des-marees',
      foot: FANAL,
      body: `<p>Vendredi 12 mars 2027 à 20 h</p><p>Attention : cette représentation a lieu à l’église Saint-Alban, 3, rue du Moulin, Alma.</p>${PROSE}`,
    },
    ['église Saint-Alban @ 3, rue du Moulin, Alma'],
  ],
  [
    'en ligne',
    {
      site: 'Théâtre du Fanal',
      title: 'Saison',
      foot: FANAL,
      body: list(
        soir('Le Vent', '12 mars'),
        soir('La Marée', '19 mars', 'En ligne, sur Zoom'),
        soir('Le Phare', '2 avril', 'Webdiffusion'),
      ),
    },
    [HOUSE, 'En ligne, sur Zoom', 'Webdiffusion'],
  ],
  [
    'une salle de la maison à côté du jour',
    {
      site: 'Maison de la culture des Trois-Ponts',
      title: 'Programmation',
      foot: '<p>Maison de la culture des Trois-Ponts</p><p>40, chemin du Lac</p><p>Saint-Alban (Québec) G0A 1B0</p>',
      body: list(
        soir('Le Vent', '12 mars', 'Salle Aurore-Dupré'),
        soir('La Marée', '19 mars', 'Foyer'),
        soir('Le Phare', '2 avril'),
      ),
    },
    [
      'Salle Aurore-Dupré @ 40, chemin du Lac, Saint-Alban',
      'Foyer @ 40, chemin du Lac, Saint-Alban',
      'Maison de la culture des Trois-Ponts @ 40, chemin du Lac, Saint-Alban',
    ],
  ],
  [
    'un musée qui sort',
    {
      site: 'Musée des Lisières',
      title: 'Activités',
      foot: '<p>Musée des Lisières · 8, quai des Brumes · 2000 Neuchâtel</p>',
      body: list(
        soir('Visite du soir', '12 mars'),
        soir('Balade des oiseaux', '19 mars', 'Rendez-vous : port de la Marnière'),
        soir('Atelier', '2 avril', 'Jardin du musée'),
      ),
    },
    [
      'Musée des Lisières @ 8, quai des Brumes, Neuchâtel',
      'port de la Marnière',
      'Jardin du musée @ 8, quai des Brumes, Neuchâtel',
    ],
  ],
  [
    'un café-concert sans mot de maison, avec son adresse au pied',
    {
      site: 'Le Coin Bleu',
      title: 'Agenda',
      foot: '<p>Le Coin Bleu</p><p>5 rue des Lilas, 69001 Lyon</p>',
      body: list(soir('Nuit rouge', '12 mars'), soir('Nuit verte', '19 mars'), soir('Nuit noire', '2 avril')),
    },
    [
      'Le Coin Bleu @ 5 rue des Lilas, Lyon',
      'Le Coin Bleu @ 5 rue des Lilas, Lyon',
      'Le Coin Bleu @ 5 rue des Lilas, Lyon',
    ],
  ],
  [
    'un cinéma, avec ses salles',
    {
      site: 'Cinéma Le Prisme',
      title: 'À l’affiche',
      foot: '<p>Cinéma Le Prisme, 7 place du Marché, 35000 Rennes</p>',
      body: list(soir('Nuit rouge', '12 mars', 'Salle 2'), soir('Nuit verte', '19 mars', 'Salle 1')),
    },
    ['Salle 2 @ 7 place du Marché, Rennes', 'Salle 1 @ 7 place du Marché, Rennes'],
  ],
  [
    'une scène nationale et deux salles d’ailleurs',
    {
      site: 'La Passerelle, scène nationale',
      title: 'Saison',
      foot: '<p>La Passerelle – scène nationale, 1 rue des Arcades, 05000 Gap</p>',
      body: list(
        soir('Le Vent', '12 mars', 'La Passerelle'),
        soir('La Marée', '19 mars', 'Le Quattro'),
        soir('Le Phare', '2 avril', 'La Passerelle'),
        soir('La Vague', '9 avril', 'Le Quattro'),
      ),
    },
    ['La Passerelle @ 1 rue des Arcades, Gap', 'Le Quattro', 'La Passerelle @ 1 rue des Arcades, Gap', 'Le Quattro'],
  ],
]

export const othersFr: readonly Row[] = [
  [
    'une troupe chez elle dans la salle de quelqu’un d’autre',
    {
      site: 'Compagnie Ondine',
      title: 'Nos spectacles',
      foot: '<h2>Nous trouver</h2><p>Compagnie Ondine à la Salle du Moulin</p><p>12, rue du Port, Alma (Québec) G8B 1A1</p>',
      body: list(card('Marée', '12 mars 2027, 20 h'), card('Fanal', '19 mars 2027, 20 h')),
    },
    ['Salle du Moulin @ 12, rue du Port, Alma', 'Salle du Moulin @ 12, rue du Port, Alma'],
  ],
  [
    'un festival dont une bibliothèque reçoit les lettres',
    {
      site: 'Festival du livre d’Alma',
      title: 'Programmation',
      foot: '<p>Festival du livre d’Alma, a/s Bibliothèque Quai, 12, rue du Port, Alma (Québec) G8B 1A1</p>',
      body: list(
        card('Marée', '12 mars 2027, 20 h', 'Salle du Moulin'),
        card('Fanal', '19 mars 2027, 20 h', 'Salle du Moulin'),
      ),
    },
    ['Salle du Moulin @ Alma', 'Salle du Moulin @ Alma'],
  ],
  [
    'une compagnie et son bureau',
    {
      site: 'Compagnie des Écluses',
      title: 'Calendrier',
      foot: '<p>Compagnie des Écluses, 12 rue des Saules, 44000 Nantes</p>',
      body: list(
        soir('Le Vent', '12 mars', 'Le Zinc, Rezé'),
        soir('Le Vent', '19 mars'),
        soir('La Marée', '2 avril', 'La Manivelle, Clisson'),
      ),
    },
    ['Le Zinc @ Rezé', '', 'La Manivelle @ Clisson'],
  ],
  [
    'une compagnie qui s’appelle théâtre',
    {
      site: 'Théâtre de la Manivelle',
      title: 'Calendrier',
      foot: '<p>Théâtre de la Manivelle · Bureau : 12, rue des Saules, Alma (Québec) G8B 1A1</p>',
      body: list(
        soir('Le Vent', '12 mars', 'Le Zinc, Jonquière'),
        soir('La Marée', '19 mars', 'Salle du Quai, Roberval'),
        soir('Le Phare', '2 avril', 'L’Arlequin, Saint-Félicien'),
        soir('La Vague', '9 avril'),
      ),
    },
    ['Le Zinc @ Jonquière', 'Salle du Quai @ Roberval', 'L’Arlequin @ Saint-Félicien', ''],
  ],
  [
    'une compagnie qui s’appelle théâtre et le dit de ses créations',
    {
      site: 'Théâtre des Embruns',
      title: 'Le Vent des marées',
      path: '/creations/le-vent',
      foot: '<p>Théâtre des Embruns, compagnie de création · 12, rue des Saules, Alma (Québec) G8B 1A1</p>',
      body: `<p>12 mars 2027 à 20 h</p>${PROSE}`,
    },
    [''],
  ],
  [
    'un chœur qui répète quelque part',
    {
      site: 'Chœur des Rives',
      title: 'Concerts',
      foot: '<p>Répétitions : école du Vieux-Quai, 310, rue Sainte-Adèle, Alma (Québec) G8B 1A1</p>',
      body: list(soir('Nuit bleue', '12 mars', 'Église Saint-Barnabé, Alma'), soir('Nuit verte', '19 mars')),
    },
    ['Église Saint-Barnabé @ Alma', ''],
  ],
  [
    'un orchestre',
    {
      site: 'Orchestre des Rapides',
      title: 'Concerts',
      foot: '<p>Orchestre des Rapides, 12, rue des Saules, Alma (Québec) G8B 1A1</p>',
      body: list(soir('Nuit bleue', '12 mars'), soir('Nuit verte', '19 mars')),
    },
    ['', ''],
  ],
  [
    'un festival et ses scènes',
    {
      site: 'Festival de la Grange rouge',
      title: 'Programmation',
      foot: '<p>Festival de la Grange rouge, 12, rue des Saules, Alma (Québec) G8B 1A1</p>',
      body: list(
        soir('Nuit bleue', '12 mars', 'Lieu : Grand chapiteau'),
        soir('Nuit verte', '19 mars', 'Lieu : Scène de la rivière'),
        soir('Nuit noire', '2 avril'),
      ),
    },
    ['Grand chapiteau @ Alma', 'Scène de la rivière @ Alma', ''],
  ],
  [
    'une ville',
    {
      site: 'Ville de Saint-Alban',
      title: 'Agenda culturel',
      foot: '<p>Hôtel de ville de Saint-Alban, 1, rue de l’Église, Saint-Alban (Québec) G0A 1B0</p>',
      body: list(
        soir('Heure du conte', '12 mars', 'Bibliothèque municipale'),
        soir('Cinéma sous les étoiles', '19 mars', 'Parc des Saules'),
        soir('Concert', '2 avril', 'Place du Marché'),
        soir('Fête des voisins', '9 avril'),
      ),
    },
    ['Bibliothèque municipale @ Saint-Alban', 'Parc des Saules @ Saint-Alban', 'Place du Marché @ Saint-Alban', ''],
  ],
  [
    'un festival dans plusieurs villes',
    {
      site: 'Festival des Rives',
      title: 'Programmation',
      foot: '<p>Festival des Rives, 12, rue des Saules, Alma (Québec) G8B 1A1</p>',
      body: list(
        soir('Nuit bleue', '12 mars', 'Lieu : Grand chapiteau'),
        soir('Nuit verte', '19 mars', 'Lieu : Église Saint-Alban, Roberval'),
      ),
    },
    ['Grand chapiteau', 'Église Saint-Alban @ Roberval'],
  ],
  [
    'une mairie dont rien ne dit de lieu',
    {
      site: 'Mairie de Montclos',
      title: 'Agenda',
      foot: '<p>Mairie de Montclos, 1 place de la Mairie, 05700 Montclos</p>',
      body: list(soir('Nuit bleue', '12 mars'), soir('Nuit verte', '19 mars')),
    },
    ['', ''],
  ],
  [
    'une association qui a sa boîte aux lettres parmi d’autres',
    {
      site: 'Les Échappées',
      title: 'Agenda',
      foot: '<p>Association Les Échappées<br>Maison des associations, 9 place Louise-Michel<br>05700 Montclos</p>',
      body: list(soir('Nuit bleue', '12 mars'), soir('Nuit verte', '19 mars', 'Lieu : Église Saint-Alban, Roberval')),
    },
    ['', 'Église Saint-Alban @ Roberval'],
  ],
  [
    'un réseau de bibliothèques',
    {
      site: 'Bibliothèques de Rivemont',
      title: 'Activités',
      foot: '<p>Bibliothèques de Rivemont, 1, rue de l’Église, Rivemont (Québec) G0A 1B0</p>',
      body: list(
        soir('Heure du conte', '12 mars', 'Bibliothèque Aurore-Dupré'),
        soir('Club de lecture', '19 mars', 'Bibliothèque du Vieux-Port'),
        soir('Atelier', '2 avril'),
      ),
    },
    ['Bibliothèque Aurore-Dupré', 'Bibliothèque du Vieux-Port', ''],
  ],
  [
    'un diffuseur et ses salles',
    {
      site: 'Diffusion Pleins Feux',
      title: 'Saison',
      foot: '<p>Diffusion Pleins Feux, 12, rue des Saules, Alma (Québec) G8B 1A1</p>',
      body: list(
        soir('Nuit bleue', '12 mars', 'Salle du Quai'),
        soir('Nuit verte', '19 mars', 'Auditorium d’Alma'),
        soir('Nuit noire', '2 avril'),
      ),
    },
    ['Salle du Quai', 'Auditorium d’Alma', ''],
  ],
  [
    'un diffuseur qui dit ses salles au pied',
    {
      site: 'Spectacles Rivemont',
      title: 'Saison',
      foot: '<p>Salle du Quai<br>12, rue des Saules, Rivemont (Québec) G8B 1A1</p><p>Théâtre du Vieux-Port<br>3, rue du Moulin, Rivemont (Québec) G8B 2B2</p>',
      body: list(
        soir('Nuit bleue', '12 mars', 'Salle du Quai'),
        soir('Nuit verte', '19 mars', 'Théâtre du Vieux-Port'),
        soir('Nuit noire', '2 avril'),
      ),
    },
    ['Salle du Quai @ 12, rue des Saules, Rivemont', 'Théâtre du Vieux-Port @ 3, rue du Moulin, Rivemont', ''],
  ],
  [
    'un billettiste',
    {
      site: 'Billetterie Nord',
      title: 'Spectacles',
      foot: '<p>Billetterie Nord, 12, rue des Saules, Alma (Québec) G8B 1A1</p>',
      body: list(
        soir('Nuit bleue', '12 mars', 'Le Zinc – Jonquière'),
        soir('Nuit verte', '19 mars', 'Salle du Quai – Roberval'),
        soir('Nuit noire', '2 avril'),
      ),
    },
    ['Le Zinc @ Jonquière', 'Salle du Quai @ Roberval', ''],
  ],
  [
    'une artiste et ses dates',
    {
      site: 'Fanny Latraverse',
      title: 'Dates',
      foot: '<p>Gérance : Disques Aurore, 12, rue des Saules, Alma (Québec) G8B 1A1</p>',
      body: '<ul><li>12 mars 2027 – Jonquière – Le Zinc</li><li>19 mars 2027 – Roberval – La Manivelle</li><li>2 avril 2027 – Alma – Bibliothèque d’Alma</li></ul>',
    },
    ['Le Zinc @ Jonquière', 'La Manivelle @ Roberval', 'Bibliothèque d’Alma @ Alma'],
  ],
  [
    'un tableau de tournée',
    {
      site: 'Collectif Ondine',
      title: 'Tournée',
      body: '<table><tr><th>Date</th><th>Spectacle</th><th>Ville</th><th>Lieu</th></tr><tr><td>12 mars 2027</td><td>Nuit bleue</td><td>Rezé</td><td>Le Zinc</td></tr><tr><td>19 mars 2027</td><td>Nuit verte</td><td>Clisson</td><td>La Manivelle</td></tr></table>',
    },
    ['Le Zinc @ Rezé', 'La Manivelle @ Clisson'],
  ],
  [
    'une société de concerts qui joue toujours au même endroit',
    {
      site: 'Les Amis de l’orgue',
      title: 'Récitals',
      foot: '<p>Les Amis de l’orgue, case postale 114, Alma (Québec) G8B 1A1</p>',
      body: `<p>Tous les récitals ont lieu à l’église Saint-Alban, 3, rue du Moulin, Alma.</p>${list(soir('Nuit bleue', '12 mars'), soir('Nuit verte', '19 mars'))}`,
    },
    ['église Saint-Alban @ 3, rue du Moulin, Alma', 'église Saint-Alban @ 3, rue du Moulin, Alma'],
  ],
]

export const addressesFr: readonly Row[] = [
  [
    'en trois éléments',
    {
      site: 'Collectif Ondine',
      title: 'Le Vent des marées',
      path: '/le-vent',
      body: `<p>12 mars 2027 à 20 h</p><div><h4>Le Zinc</h4><p>12, rue des Saules</p><p>Alma (Québec) G8B 1A1</p></div>${PROSE}`,
    },
    ['Le Zinc @ 12, rue des Saules, Alma'],
  ],
  [
    'sous une étiquette, avec un saut de ligne',
    {
      site: 'Collectif Ondine',
      title: 'Le Vent des marées',
      path: '/le-vent',
      body: `<p>12 mars 2027 à 20 h</p><p><b>Lieu :</b><br>Le Zinc<br>rue du Port 3<br>5000 Namur</p>${PROSE}`,
    },
    ['Le Zinc @ rue du Port 3, Namur'],
  ],
  [
    'l’étiquette du lieu et celle de l’adresse',
    {
      site: 'Collectif Ondine',
      title: 'Le Vent des marées',
      path: '/le-vent',
      body: `<dl><dt>Date</dt><dd>12 mars 2027 à 20 h</dd><dt>Lieu</dt><dd>Le Zinc</dd><dt>Adresse</dt><dd>12, rue des Saules</dd><dt>Ville</dt><dd>Alma</dd></dl>${PROSE}`,
    },
    ['Le Zinc @ 12, rue des Saules, Alma'],
  ],
  [
    'une ligne d’adresse sous le nom, dans chaque carte',
    {
      site: 'Festival Ondine',
      title: 'Programme',
      body: list(
        soir('Nuit bleue', '12 mars', '<b>Le Zinc</b><br>12 rue des Saules, 44400 Rezé'),
        soir('Nuit verte', '19 mars', '<b>La Manivelle</b><br>3 place du Moulin, 44190 Clisson'),
      ),
    },
    ['Le Zinc @ 12 rue des Saules, Rezé', 'La Manivelle @ 3 place du Moulin, Clisson'],
  ],
  [
    'le pied de la maison en quatre éléments',
    {
      site: 'Théâtre du Fanal',
      title: 'Le Vent des marées',
      path: '/le-vent',
      foot: '<div>Théâtre du Fanal</div><div>12, rue des Saules</div><div>Alma (Québec)</div><div>G8B 1A1</div>',
      body: `<p>12 mars 2027 à 20 h</p>${PROSE}`,
    },
    [HOUSE],
  ],
  [
    'le pied de la maison sans code postal',
    {
      site: 'Théâtre du Fanal',
      title: 'Le Vent des marées',
      path: '/le-vent',
      foot: '<p>12, rue des Saules, Alma</p>',
      body: `<p>12 mars 2027 à 20 h</p>${PROSE}`,
    },
    [HOUSE],
  ],
  [
    'la billetterie ailleurs que la salle',
    {
      site: 'Théâtre du Fanal',
      title: 'Le Vent des marées',
      path: '/le-vent',
      foot: '<p>Billetterie : 40, boulevard du Lac, Alma (Québec) G8B 2B2</p><p>Théâtre : 12, rue des Saules, Alma (Québec) G8B 1A1</p>',
      body: `<p>12 mars 2027 à 20 h</p>${PROSE}`,
    },
    [HOUSE],
  ],
  [
    'la ville seule sous le lieu',
    {
      site: 'Festival Ondine',
      title: 'Programme',
      body: list(
        soir('Nuit bleue', '12 mars', 'Église Saint-Alban', 'Rezé (44)'),
        soir('Nuit verte', '19 mars', 'Salle du Moulin', 'Clisson (44)'),
      ),
    },
    ['Église Saint-Alban @ Rezé (44)', 'Salle du Moulin @ Clisson (44)'],
  ],
  [
    'des villes au nom de port, de chapelle ou de province',
    {
      site: 'Diffusion du Loup',
      title: 'Calendrier',
      body: list(
        soir('Nuit bleue', '12 mars', 'Théâtre du Quai – Port-Sel'),
        soir('Nuit verte', '19 mars', 'Auditorium de la Cité – Havre-Nord (N.-B.)'),
        soir('Nuit rouge', '2 avril', 'Salle Odette-Roy', 'Saint-Loup'),
      ),
    },
    ['Théâtre du Quai @ Port-Sel', 'Auditorium de la Cité @ Havre-Nord (N.-B.)', 'Salle Odette-Roy @ Saint-Loup'],
  ],
  [
    'la maison, puis sa salle',
    {
      site: 'Ville du Loup',
      title: 'Programmation',
      foot: '<p>Maison de la culture du Loup<br>12, rue des Saules, Alma (Québec) G8B 1A1</p>',
      body: list(
        soir('Nuit bleue', '12 mars', 'Maison de la culture du Loup, Salle Odette-Roy'),
        soir('Nuit verte', '19 mars', 'Maison de la culture du Loup – Studio de danse'),
        soir('Nuit rouge', '2 avril', 'Bibliothèque des Cèdres'),
      ),
    },
    [
      'Salle Odette-Roy @ 12, rue des Saules, Alma',
      'Studio de danse @ 12, rue des Saules, Alma',
      'Bibliothèque des Cèdres',
    ],
  ],
]
