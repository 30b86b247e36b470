/** Words that invented pages are made of. Nobody and nothing here exists. */
export interface Words {
  readonly titles: readonly string[]
  readonly people: readonly string[]
  readonly houses: readonly string[]
  readonly halls: readonly string[]
  readonly towns: readonly string[]
  readonly streets: readonly string[]
  readonly kinds: readonly string[]
  readonly blurbs: readonly string[]
  readonly companies: readonly string[]
  readonly menu: readonly string[]
  readonly season: string
  readonly more: readonly string[]
  readonly book: readonly string[]
  readonly free: readonly string[]
  readonly soldOut: readonly string[]
  readonly with: readonly string[]
  readonly labels: Readonly<Record<'when' | 'time' | 'where' | 'price' | 'who' | 'length', readonly string[]>>
  readonly newsletter: string
  readonly cookies: string
}

const list = (text: string): readonly string[] => text.split('|').map((word) => word.trim())

export const WORDS: Readonly<Record<'fr' | 'en', Words>> = {
  fr: {
    titles: list(
      `Le Printemps des ogres | Nos os de verre | La Mécanique du sel | Trois valises et un canari | Les Veilleuses | Petit traité de l’attente |
       Cendres | Un dimanche sans abeilles | Rouge cuivre | L’Envers du fleuve | Sous la neige, le bruit | Mémoires d’un parapluie | Ce qui reste du bal |
       Grand-mère et le loup de mer | La nuit des harfangs | Quelqu’un a bougé | Debout les arbres | Vingt mille lampes | Les Heures creuses | Bleu pétrole |
       Ma tante Adèle au bout du monde | Fugue en ré mineur pour cuisine | Autoportrait au camion | Le Dernier Phare | Tout doit disparaître`,
    ),
    people: list(
      `Maëlle Haché-Roy | Étienne Vaugeois | Sophie Larivée-Diop | Marc-Antoine Delisle | Yasmine Bellefleur | Pierre-Luc Ouimet | Jeanne Kervadec | Noé Strasser |
       Aïcha Montreuil | Hugo Desrosiers | Camille Tournesac | Léonie Abadie | Bastien Corvol | Inès Quéméner`,
    ),
    houses: list(
      `Théâtre de la Passerelle | Salle Odilon-Brabant | Centre culturel de la Rive | Le Petit Phare | Maison de la culture des Forges | Espace Lanterne | La Cokerie |
       Église Sainte-Ludivine | Bibliothèque Anne-Marchand | Auditorium des Cinq-Moulins | Musée de la Saline | Cabaret du Quai | Scène nationale des Arches`,
    ),
    halls: list('Grande salle | Petite salle | Studio | Foyer | Salle Rouge | Salle 2'),
    towns: list(
      'Saint-Cyprien | Val-des-Aulnes | Rimoulac | Port-Sel | Beauregard | Arcons-sur-Vezelle | Lennox | Hautrive',
    ),
    streets: list(
      '212, rue du Dépôt | 14, rue des Tanneurs | 1030, boulevard Marchand | 5, place du Marché | 78, avenue des Ormes',
    ),
    kinds: list(
      'Théâtre | Danse | Musique | Chanson | Humour | Cirque | Jeune public | Conte | Cinéma | Exposition | Conférence | Jazz',
    ),
    blurbs: list(
      `Une comédienne seule en scène raconte l’hiver où le village a perdu sa rivière, entre rires et colère douce. |
       Un concert acoustique à la lueur des lampes, où les chansons se passent de micros. |
       Entre cirque et théâtre d’objets, quatre interprètes démontent une cuisine et la vie de famille qui va avec. |
       La suite tant attendue du premier récit : un voyage en autobus, une valise oubliée, des retrouvailles. |
       Une fable musicale pour petits et grands sur la peur du noir et le courage de dire non. |
       Portrait d’une ville qui ne dort pas, à partir de témoignages recueillis pendant deux ans.`,
    ),
    companies: list('Compagnie du Nord-Évent | Théâtre La Boîte à lunch | Collectif Marges vives | Cie L’Envers'),
    menu: list('Accueil | Programmation | Billetterie | À propos | Nous joindre | Location de salles | Dons'),
    season: 'Programmation',
    more: list('En savoir plus | Détails | Voir la fiche | Lire la suite | +'),
    book: list('Billets | Réserver | Acheter des billets | Billetterie'),
    free: list('Entrée libre | Gratuit | Entrée gratuite'),
    soldOut: list('Complet | COMPLET | Guichet fermé'),
    with: list('Avec | avec'),
    labels: {
      when: list('Date | Quand | Date et heure | Dates'),
      time: list('Heure | Horaire | Début'),
      where: list('Lieu | Où | Salle | Endroit'),
      price: list('Prix | Tarif | Tarifs | Coût'),
      who: list('Distribution | Interprétation | Avec'),
      length: list('Durée'),
    },
    newsletter: 'Abonnez-vous à notre infolettre',
    cookies: 'Ce site utilise des témoins pour améliorer votre expérience.',
  },
  en: {
    titles: list(
      `The Salt Road | Half-Light | Copper and Rain | A Small Museum of Weather | Twelve Ways to Leave a Lighthouse | The Lamplighter’s Daughter | Brine |
       Nobody’s Orchard | Kitchener, 1974 | Soft Machinery | Winter Without Bees | What the River Took | Paper Moons Over Leeds | The Understudy Speaks | Slow Dissolve |
       My Aunt at the End of the World | Cinder Songs | The Last Ferry Home | Bach to Back | Ghost Light | A Hundred Small Boats | Static Bloom | Standing Room | Dust & Honey`,
    ),
    people: list(
      `Isobel Carrick | Tee Marcano | Juniper Reyes | Orrin Blake | Maren Holloway | Desmond Achebe-Lowe | Priya Venn | Callum Strake | Rosalind Ferro | Theo Abernathy-Woods |
       Nadia Kestrel | Gwen Ostrander | Lucas Hartigan | Amara Dufresne`,
    ),
    houses: list(
      `Tannery Theatre | Millrace Arts Centre | Saltergate Hall | The Low Ceiling | Confluence Centre | Kiln Gallery | The Copper Magpie | St. Alban’s Church |
       Third Floor Books | Orpheum Welby | Otter Narrows Park | Harwick Public Library | The Crooked Pint`,
    ),
    halls: list('Main Stage | Studio | The Loft | Lower Hall | Black Box | Screen 2'),
    towns: list('Harwick | Stony Bay | Welby | Port Quill | Sheldrake | Cedar Falls | Wexcombe | Marlowe'),
    streets: list('12 Sawmill Lane | 240 Depot Street | 88 King Street West | 5 Market Square | 1901 Alder Avenue'),
    kinds: list(
      'Theatre | Dance | Music | Comedy | Family | Film | Exhibition | Talk | Jazz | Folk | Workshop | Opera',
    ),
    blurbs: list(
      `One actor, one chair and the winter in which a village lost its river: funny, furious and tender. |
       An unplugged evening by lamplight, with songs from the new record and a few old friends. |
       Between circus and object theatre, four performers take a kitchen apart, and the family that goes with it. |
       The sequel to last season’s hit: a night bus, a forgotten suitcase and an unlikely reunion. |
       A musical fable for young and old about being afraid of the dark and learning to say no. |
       A portrait of a city that does not sleep, drawn from two years of interviews.`,
    ),
    companies: list('Tin Boat Theatre | Marginalia Dance | The Lunchbox Players | North Vent Company'),
    menu: list('Home | What’s On | Tickets | About | Contact | Venue Hire | Support Us'),
    season: 'What’s On',
    more: list('More info | Details | Read more | Find out more | View event'),
    book: list('Tickets | Book now | Buy tickets | Get tickets'),
    free: list('Free | Free admission | FREE'),
    soldOut: list('Sold out | SOLD OUT'),
    with: list('With | with | Featuring'),
    labels: {
      when: list('Date | When | Date and time | Dates'),
      time: list('Time | Start time | Starts'),
      where: list('Venue | Where | Location'),
      price: list('Price | Tickets | Admission | Cost'),
      who: list('Cast | Performers | Featuring'),
      length: list('Running time'),
    },
    newsletter: 'Join our mailing list',
    cookies: 'We use cookies to improve your experience on this site.',
  },
}
