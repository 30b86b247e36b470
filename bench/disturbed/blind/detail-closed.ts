import {
  above,
  amidText,
  aside,
  atBottom,
  atEnd,
  atTop,
  below,
  besidePath,
  clean,
  inFooter,
  inHeader,
  on,
  onHost,
  plus,
  sayIn,
  titleOf,
} from './detail-tools.ts'
import type { Changes } from './tools.ts'

/** As `detail-open.ts`, of the same author: for the mean only, nobody looks at its rows. */
export const DETAIL_CLOSED: Changes = {
  'swiper same hall': (url, year) => (page) => {
    const t = sayIn(page)
    const slides = [
      ['quatuor-belisaire', t('Quatuor Bélisaire', 'Belisar Quartet'), on(page, year, 11, 12, 'num'), '19:30'],
      [
        'nuit-blanche-au-moulin',
        t('Nuit blanche au moulin', 'A Sleepless Mill'),
        on(page, year, 11, 20, 'num'),
        '20:00',
      ],
      ['le-fils-du-tonnelier', t('Le fils du tonnelier', 'The Cooper’s Son'), on(page, year, 12, 3, 'num'), '18:00'],
    ]
    const html = (s: string[], extra = '') =>
      `<div class="swiper-slide${extra}"><a class="card" href="${besidePath(url, s[0] ?? '')}"><div class="card__img" style="background-image:url(/media/${s[0]}.webp)"></div><div class="card__date">${s[2]} <span>${s[3]}</span></div><div class="card__title">${s[1]}</div></a></div>`
    below(
      page,
      `<div class="block-next-hall"><h2>${t('Prochainement dans cette salle', 'Coming up in this hall')}</h2><div class="swiper"><div class="swiper-wrapper">${html(slides.at(2) ?? [], ' swiper-slide-duplicate')}${slides.map((s) => html(s)).join('')}${html(slides.at(0) ?? [], ' swiper-slide-duplicate')}</div>
      <button class="swiper-button-prev" aria-label="${t('Précédent', 'Previous')}"></button><button class="swiper-button-next" aria-label="${t('Suivant', 'Next')}"></button></div></div>`,
    )
  },
  'season select box': (url, year) => (page) => {
    const t = sayIn(page)
    inHeader(
      page,
      `<form class="jump" method="get" action="${onHost(url, '/go')}"><label for="jump-to">${t('Aller à un autre spectacle', 'Jump to another show')}</label>
      <select id="jump-to" name="p"><option value="">—</option>
      <option value="2211">${on(page, year, 9, 19, 'dot')} ${t('Ouverture : Fanfare des toits', 'Opening: Rooftop Brass')}</option>
      <option value="2214">${on(page, year, 10, 8, 'dot')} ${t('Les Sept Veilleuses', 'Seven Nightlights')}</option>
      <option value="2219">${on(page, year, 11, 27, 'dot')} Rosalba Minetti, ${t('récital', 'recital')}</option>
      <option value="2230">${on(page, plus(year, 1), 2, 3, 'dot')} ${t('Tentative de nuage', 'Attempt at a Cloud')}</option></select><input type="submit" value="OK"></form>`,
    )
  },
  'series cards midway': (_, year) => (page) => {
    const t = sayIn(page)
    amidText(
      page,
      0,
      `<div class="c-serie" role="complementary"><p class="c-serie__label">${t('Dans le même cycle, « Les dimanches sonores »', 'Also in the series “Sounding Sundays”')}</p>
      <div class="c-serie__items"><article class="c-mini"><a href="../${t('agenda', 'events')}/viole-et-vocodeur"><h3>${t('Viole et vocodeur', 'Viol and Vocoder')}</h3></a><time datetime="${on(page, year, 3, 15, 'iso')}">${on(page, year, 3, 15, 'full')}, ${t('11 h', '11am')}</time></article>
      <article class="c-mini"><a href="../${t('agenda', 'events')}/clavecin-nu"><h3>${t('Clavecin nu', 'Naked Harpsichord')}</h3></a><time datetime="${on(page, year, 5, 10, 'iso')}">${on(page, year, 5, 10, 'full')}, ${t('11 h', '11am')}</time></article></div></div>`,
    )
  },
  'wix upcoming list': (url, year) => (page) => {
    const t = sayIn(page)
    const item = (slug: string, name: string, d: string, where: string) =>
      `<li data-hook="events-card" class="sHk2xw"><div class="oT9dYb"><div data-hook="short-date" class="v2_vbgt">${d}</div><div class="pO0nBu" data-hook="ev-list-item-title"><a href="${onHost(url, `/event-details/${slug}`)}">${name}</a></div><div data-hook="short-location">${where}</div></div><a class="qElViY" data-hook="ev-rsvp-button" href="${onHost(url, `/event-details/${slug}`)}">${t('Détails', 'Details')}</a></li>`
    atBottom(
      page,
      `<section id="comp-lq3k8vdp" class="wixui-section"><div class="KaEeLN"><h6 class="font_6"><span>${t('Autres événements à venir', 'Other Upcoming Events')}</span></h6><ul>${item('jam-des-pistaches', t('Jam des Pistaches', 'The Pistachio Jam'), on(page, year, 8, 7, 'abbr'), t('Terrasse', 'Terrace'))}${item('conte-a-rebours', t('Conte à rebours', 'Backwards Tales'), on(page, year, 8, 15, 'abbr'), t('Petite salle', 'Small Room'))}</ul></div></section>`,
    )
  },
  'sidebar month calendar': (url, year) => (page) => {
    const t = sayIn(page)
    const m = 3,
      first = (new Date(Date.UTC(Number(year), m - 1, 1)).getUTCDay() + 6) % 7
    let cells = ''
    for (let i = 0; i < 35; i++) {
      const d = i - first + 1
      if (i % 7 === 0) cells += '<tr>'
      cells +=
        d < 1 || d > 31
          ? '<td class="pad">&nbsp;</td>'
          : [6, 13, 19, 28].includes(d)
            ? `<td><a href="${onHost(url, `/events/${year}/03/${String(d).padStart(2, '0')}/`)}" aria-label="${t('Événements du', 'Events on')} ${on(page, year, m, d, 'day')}">${d}</a></td>`
            : `<td>${d}</td>`
      if (i % 7 === 6) cells += '</tr>'
    }
    aside(
      page,
      `<section class="widget widget_calendar"><h3 class="widget-title">${t('Agenda', 'Calendar')}</h3><table id="wp-calendar"><caption>${t('mars', 'March')} ${year}</caption><thead><tr>${t(
        'L M M J V S D',
        'M T W T F S S',
      )
        .split(' ')
        .map((x) => `<th scope="col">${x}</th>`)
        .join(
          '',
        )}</tr></thead><tbody>${cells}</tbody></table><nav><a href="${onHost(url, `/events/${year}/02/`)}">« ${t('Fév', 'Feb')}</a> <a href="${onHost(url, `/events/${year}/04/`)}">${t('Avr', 'Apr')} »</a></nav></section>`,
    )
  },
  'recently viewed strip': (url, year) => (page) => {
    const t = sayIn(page)
    const p = (id: number, name: string, d: string, price: string) =>
      `<div class="rv-item"><a href="${onHost(url, `/tickets/detail?id=${id}`)}">${name}</a><div class="rv-meta">${d} · ${t(`dès ${price} €`, `from $${price}`)}</div></div>`
    below(
      page,
      `<div id="recently-viewed" class="rv"><div class="rv-head">${t('Vous avez consulté récemment', 'You recently viewed')}</div>${p(40718, t('Stand-up des Tanneries', 'Tannery Stand-Up'), on(page, year, 2, 27, 'abbr'), '14')}${p(40733, 'Oumou Salvatierra Trio', on(page, year, 3, 31, 'abbr'), '26')}<button type="button">${t('Effacer', 'Clear')}</button></div>`,
    )
  },
  'off canvas agenda': (url, year) => (page) => {
    const t = sayIn(page)
    atBottom(
      page,
      `<div class="offcanvas offcanvas-end" tabindex="-1" id="ocAgenda" aria-hidden="true"><div class="offcanvas-header"><h5 class="offcanvas-title">${t('Toute la programmation', 'Full programme')}</h5><button type="button" class="btn-close" aria-label="${t('Fermer', 'Close')}"></button></div>
      <div class="offcanvas-body"><dl><dt>${on(page, year, 9, 25, 'full')}</dt><dd><a href="${onHost(url, '/saison/la-ruche-electrique')}">${t('La ruche électrique', 'The Electric Hive')}</a></dd><dt>${on(page, year, 10, 9, 'full')}</dt><dd><a href="${onHost(url, '/saison/berceuse-de-fer')}">${t('Berceuse de fer', 'Iron Lullaby')}</a></dd><dt>${on(page, year, 12, 18, 'full')}</dt><dd><a href="${onHost(url, '/saison/noel-des-ours')}">${t('Le Noël des ours', 'The Bears’ Christmas')}</a></dd></dl></div></div>`,
    )
  },
  'package of shows': (url, year) => (page) => {
    const t = sayIn(page)
    amidText(
      page,
      9,
      `<div class="pack" style="border:2px dashed #c33;padding:1em"><strong>${t('Forfait « Trois pas de côté »', '“Three Sidesteps” package')}</strong> : ${t('54 € les trois soirées', '$75 for all three evenings')}<ul><li><a href="${onHost(url, '/saison/hangar-11')}">Hangar 11</a> (${on(page, year, 1, 30, 'day')})</li><li><a href="${onHost(url, '/saison/la-soif')}">${t('La Soif', 'Thirst')}</a> (${on(page, year, 3, 5, 'day')})</li><li><a href="${onHost(url, '/saison/contre-jour')}">${t('Contre-jour, contre-nuit', 'Against Day, Against Night')}</a> (${on(page, year, 4, 10, 'day')})</li></ul><a href="${onHost(url, '/forfaits#trois-pas')}">${t('Composer mon forfait', 'Build my package')}</a></div>`,
    )
  },
  'festival day grid': (url, year) => (page) => {
    const t = sayIn(page)
    const col = (d: number, rows: [string, string, string][]) =>
      `<div class="grid-day"><div class="grid-day__h">${on(page, year, 7, d, 'abbr')}</div>${rows.map(([h, slug, n]) => `<div class="grid-slot"><span>${h}</span> <a href="${onHost(url, `/${t('artistes', 'lineup')}/${slug}`)}">${n}</a></div>`).join('')}</div>`
    below(
      page,
      `<div class="grid-wrap"><h3>${t('Notre festival d’été en un coup d’œil', 'Our summer festival at a glance')}</h3>${col(
        9,
        [
          [t('18h', '6pm'), 'bison-poli', t('Bison Poli', 'Polite Bison')],
          [t('21h15', '9.15pm'), 'nadege-okoro', 'Nadège Okoro'],
        ],
      )}${col(10, [
        [t('17h30', '5.30pm'), 'les-cartographes', t('Les Cartographes', 'The Cartographers')],
        [t('22h', '10pm'), 'sel-noir', t('Sel Noir', 'Black Salt')],
      ])}${col(11, [[t('16h', '4pm'), 'fanfare-kaput', 'Fanfare Kaput']])}</div>`,
    )
  },
  'on sale notice': (_, year) => (page) => {
    const t = sayIn(page)
    const y = plus(year, -1)
    atEnd(
      page,
      `<div class="alert alert-info" role="note"><p>${t(`Mise en vente de la saison : abonnés le ${on(page, y, 6, 3, 'full')} à 10 h, grand public le ${on(page, y, 6, 24, 'full')} à midi. Échange de billets possible jusqu’à 48 heures avant la représentation.`, `Season tickets went on sale to members on ${on(page, y, 6, 3, 'full')} at 10am and to the public on ${on(page, y, 6, 24, 'full')} at noon. Tickets may be exchanged up to 48 hours before the performance.`)}</p></div>`,
    )
  },
  'press reviews quoted': (_, year) => (page) => {
    const t = sayIn(page)
    const q = (text: string, paper: string, who: string, when: string) =>
      `<blockquote class="revue"><p>${text}</p><footer>${who}, <cite>${paper}</cite>, ${when}</footer></blockquote>`
    atEnd(
      page,
      `<div class="revue-de-presse"><h3>${t('La presse en parle', 'What the press said')}</h3>${q(t('« On en sort le pas plus léger qu’en entrant. »', '“You leave lighter than you came in.”'), t('La Gazette des Coteaux', 'The Hillside Gazette'), 'Solène Harcourt-Vidal', on(page, plus(year, -2), 11, 22, 'date'))}${q(t('« Une heure précieuse, tenue de bout en bout. »', '“A precious hour, held to the last second.”'), t('Le Courrier du Midi-Moins-Cinq', 'The Evening Lantern'), 'Baptiste Nkolo', on(page, plus(year, -2), 12, 4, 'num'))}</div>`,
    )
  },
  'box office footer hours': (_, year) => (page) => {
    const t = sayIn(page)
    inFooter(
      page,
      `<div class="footer-col footer-billetterie"><h4>${t('Billetterie', 'Box office')}</h4><p>${t('Du mardi au vendredi, de 13 h à 18 h 30<br>Le samedi, de 10 h à 13 h', 'Tuesday to Friday, 1pm – 6.30pm<br>Saturday, 10am – 1pm')}</p><p>${t(`Fermeture annuelle du ${on(page, year, 7, 18, 'day')} au ${on(page, year, 8, 24, 'date')}`, `Closed for the summer ${on(page, year, 7, 18, 'day')} to ${on(page, year, 8, 24, 'date')}`)}</p><p>4 ${t('rue des Faïenciers', 'Potters Lane')}<br><a href="tel:+33555019922">05 55 01 99 22</a></p></div>`,
    )
  },
  'past tour places': (_, year) => (page) => {
    const t = sayIn(page)
    const a = plus(year, -3),
      b = plus(year, -2)
    atEnd(
      page,
      `<details class="wp-block-details"><summary>${t('Tournée passée', 'Past tour dates')}</summary><ul><li>${on(page, a, 10, 12, 'date')} : ${t('Théâtre du Pont-Levis, Brissolles (création)', 'Drawbridge Theatre, Brissolles (premiere)')}</li><li>${t('du', '')} ${on(page, a, 11, 4, 'day')} – ${on(page, a, 11, 9, 'date')} : ${t('La Manutention, Orville-sur-Lys', 'The Loading Dock, Orville')}</li><li>${on(page, b, 1, 26, 'date')} : ${t('Scène des Deux-Rives, Maubrac', 'Two Banks Arts Centre, Maubrac')}</li></ul></details>`,
    )
  },
  'parking and access': () => (page) => {
    const t = sayIn(page)
    below(
      page,
      `<section class="infos-pratiques"><h2>${t('Venir chez nous', 'Getting here')}</h2><div class="cols"><div><h3>${t('En voiture', 'By car')}</h3><p>${t('Parking des Minimes, 2 rue Froide : forfait soirée 3,50 € de 19 h à 1 h. Parking Gare-Nord : 1,80 € de l’heure.', 'Minims car park, 2 Cold Street: evening flat rate £3.50, 7pm to 1am. North Station car park: £1.80 an hour.')}</p></div><div><h3>${t('En bus', 'By bus')}</h3><p>${t('Lignes 4 et 11, arrêt Halle aux Grains, dernier départ à 23 h 50.', 'Lines 4 and 11, Corn Hall stop, last departure 11.50pm.')}</p></div><div><h3>${t('À vélo', 'By bike')}</h3><p>${t('Station n° 38, place Jeanne-Hachette.', 'Dock no. 38, Hatchet Square.')}</p></div></div></section>`,
    )
  },
  'head office footer': (url, year) => (page) => {
    const t = sayIn(page)
    inFooter(
      page,
      `<div class="legal"><p>${t('Association Les Amis de la Scène, siège social : 112 avenue du Maréchal-Dubreuil, 3e étage', 'Friends of the Stage Ltd, registered office: 112 Dubreuil Avenue, 3rd floor')}. ${t('Licences', 'Company no.')} ${t('L-R-21-7740 / L-R-21-7741', '0884 7731')}. © 1998-${year}. ${t('Site mis à jour le', 'Site updated')} ${on(page, year, 1, 2, 'num')}. <a href="${onHost(url, '/mentions-legales')}">${t('Mentions légales', 'Legal notice')}</a></p></div>`,
    )
  },
  'newsletter with author': (url, year) => (page) => {
    const t = sayIn(page)
    below(
      page,
      `<form class="mc4wp-form" action="${onHost(url, '/newsletter')}" method="post"><h3>${t('La lettre du jeudi', 'The Thursday Letter')}</h3><p>${t('Signée Apolline Grandin, chaque jeudi à 7 h. Dernier numéro', 'Written by Apolline Grandin, every Thursday at 7am. Latest issue')} : n° 214, ${on(page, year, 1, 8, 'date')}.</p><label>${t('Votre adresse courriel', 'Your email address')} <input type="email" name="EMAIL" required></label><button>${t('Je m’inscris', 'Sign up')}</button></form>`,
    )
  },
  'gift card popup': (url, year) => (page) => {
    const t = sayIn(page)
    atBottom(
      page,
      `<div class="pum-overlay" data-popmake="{}"><div class="pum-container popmake"><div class="pum-title">${t('Offrez la carte cadeau', 'Give a gift card')}</div><div class="pum-content"><p>${t(`De 20 € à 150 €, valable jusqu’au ${on(page, plus(year, 1), 6, 30, 'date')} sur toute la saison.`, `From $20 to $150, valid on anything until ${on(page, plus(year, 1), 6, 30, 'date')}.`)}</p><a class="pum-cta" href="${onHost(url, '/boutique/carte-cadeau')}">${t('Commander', 'Order')}</a></div><button class="pum-close">&times;</button></div></div>`,
    )
  },
  'sticky name bar': () => (page) => {
    const t = sayIn(page)
    const name = clean(titleOf(page).text())
    if (!name || name.length > 150) return
    atBottom(
      page,
      `<div class="sticky-cta is-hidden" aria-hidden="true"><div class="sticky-cta__inner"><div class="h3 sticky-cta__title">${name}</div><button class="sticky-cta__btn" data-scroll="top">${t('Retour en haut', 'Back to top')}</button></div></div>`,
    )
  },
  'section title as h1': (url) => (page) => {
    const t = sayIn(page)
    const h = titleOf(page)
    if (!h.is('h1') || h.closest('a, header nav').length) return
    page('h1').each((_, e) => {
      e.tagName = 'h2'
    })
    h.before(
      `<h1 class="section-title"><a href="${onHost(url, '/programmation')}">${t('Programmation', 'What’s On')}</a></h1>`,
    )
  },
  'breadcrumb page header': (url) => (page) => {
    const t = sayIn(page)
    const name = clean(titleOf(page).text())
    if (!name || name.length > 150) return
    above(
      page,
      `<section class="page-title-area"><div class="container"><h1>${t('Détail de l’événement', 'Event Details')}</h1><ol class="breadcrumb"><li class="breadcrumb-item"><a href="${onHost(url, '/')}">${t('Accueil', 'Home')}</a></li><li class="breadcrumb-item"><a href="${onHost(url, '/agenda/')}">${t('Agenda', 'Calendar')}</a></li><li class="breadcrumb-item active" aria-current="page">${name}</li></ol></div></section>`,
    )
  },
  'cookie wall headings': (url, year) => (page) => {
    const t = sayIn(page)
    atTop(
      page,
      `<div id="tarteaucitronRoot" role="dialog"><h1 id="dialogTitle">${t('Gestion des cookies', 'Cookie management')}</h1><div><h2>${t('Cookies obligatoires', 'Required cookies')}</h2><p>${t('Durée de conservation : 13 mois.', 'Kept for 13 months.')}</p><h2>${t('Vidéos', 'Videos')}</h2><p>${t('Services d’hébergement de vidéos tiers.', 'Third-party video services.')}</p><p><a href="${onHost(url, '/confidentialite')}">${t('Politique de confidentialité', 'Privacy policy')}</a> (${t('version du', 'as of')} ${on(page, plus(year, -2), 5, 25, 'date')})</p></div><button>${t('Tout accepter', 'Accept all')}</button><button>${t('Tout refuser', 'Deny all')}</button></div>`,
    )
  },
  'faq accordion headings': () => (page) => {
    const t = sayIn(page)
    const q = (n: number, a: string, b: string) =>
      `<div class="elementor-accordion-item"><h3 id="elementor-tab-title-${n}" class="elementor-tab-title" role="button"><a class="elementor-accordion-title" tabindex="0">${a}</a></h3><div class="elementor-tab-content"><p>${b}</p></div></div>`
    atEnd(
      page,
      `<div class="elementor-widget-accordion"><div class="elementor-accordion">${q(1411, t('Et si j’arrive en retard ?', 'What if I arrive late?'), t('Les retardataires sont placés au premier moment opportun, sans garantie de numéro.', 'Latecomers are seated at the first suitable break.'))}${q(1412, t('Puis-je me faire rembourser ?', 'Can I get a refund?'), t('Oui, jusqu’à dix jours avant la date, moins 2 € de frais par billet.', 'Yes, up to ten days ahead, less a $2 fee per ticket.'))}${q(1413, t('Y a-t-il un vestiaire ?', 'Is there a cloakroom?'), t('Oui, gratuit, au sous-sol.', 'Yes, free, downstairs.'))}</div></div>`,
    )
  },
  'instagram feed captions': (_, year) => (page) => {
    const t = sayIn(page)
    const p = (id: string, cap: string) =>
      `<div class="sbi_item sbi_type_image"><a class="sbi_photo" href="https://photos.example/p/${id}/"><img src="/wp-content/plugins/instagram-feed/img/placeholder.png" alt="${cap}"></a></div>`
    below(
      page,
      `<div id="sb_instagram" class="sbi sbi_col_3"><div class="sb_instagram_header"><h3>@${t('la.maison.rouge.vif', 'thebrightredhouse')}</h3><p class="sbi_bio">${t('Salle, bar, jardin. Saison', 'Hall, bar, garden. Season')} ${year}.</p></div>${p('Cx81kQ', t(`Montage du décor de Paludes-les-Bains, première le ${on(page, year, 3, 3, 'day')} !`, `Building the set for Marshes-on-Sea, opening ${on(page, year, 3, 3, 'day')}!`))}${p('Cx9vNe', t('Merci Soko Delmas pour ce concert renversant hier soir', 'Thank you Soko Delmas for last night’s stunning gig'))}${p('CyA3z0', t('On repeint le hall', 'Painting the lobby'))}</div>`,
    )
  },
  'talks before curtain': () => (page) => {
    const t = sayIn(page)
    amidText(
      page,
      2,
      `<aside class="encart"><h4>${t('Le saviez-vous ?', 'Did you know?')}</h4><p>${t('Avant chacune de nos soirées, Étienne Rambuteau, médiateur, propose au foyer une courte introduction : rendez-vous 45 minutes plus tôt, entrée libre.', 'Before every evening at the house, our learning officer Stephen Rambler gives a short introduction in the foyer: come 45 minutes early, no ticket needed.')}</p></aside>`,
    )
  },
}
