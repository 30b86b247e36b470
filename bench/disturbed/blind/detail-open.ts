import {
  aside,
  atBottom,
  atEnd,
  atTop,
  below,
  beside,
  inHeader,
  on,
  onHost,
  plus,
  sayIn,
  titleOf,
} from './detail-tools.ts'
import type { Changes } from './tools.ts'

/** What builders and houses add to the page of one event, by an author who does not know the extractor. */
export const DETAIL_OPEN: Changes = {
  'related by tabs': (url, year) => (page) => {
    const t = sayIn(page)
    const pane = (id: string, items: [string, string, string][]) =>
      `<div class="tab-pane fade" id="${id}" role="tabpanel"><ul class="list-unstyled">${items
        .map(
          ([slug, name, when]) =>
            `<li class="media"><a href="${beside(url, slug)}"><h4 class="media-heading">${name}</h4></a><small>${when}</small></li>`,
        )
        .join('')}</ul></div>`
    below(
      page,
      `<section class="container related-tabs"><h3>${t('À découvrir aussi', 'More to discover')}</h3>
      <ul class="nav nav-tabs" role="tablist"><li><a href="#rel-genre" data-toggle="tab">${t('Dans le même genre', 'Similar')}</a></li><li><a href="#rel-soon" data-toggle="tab">${t('Très bientôt', 'Very soon')}</a></li></ul>
      <div class="tab-content">${pane('rel-genre', [
        ['la-chambre-des-marees', t('La chambre des marées', 'The Tide Room'), on(page, year, 4, 17, 'full')],
        [
          'vingt-mille-pas',
          t('Vingt mille pas', 'Twenty Thousand Steps'),
          `${on(page, year, 5, 6, 'abbr')} ${t('à 20 h 30', 'at 8:30pm')}`,
        ],
      ])}${pane('rel-soon', [
        [
          'ostinato-pour-une-grue',
          t('Ostinato pour une grue', 'Ostinato for a Crane'),
          `${on(page, year, 3, 2, 'day')} – ${on(page, year, 3, 8, 'day')}`,
        ],
      ])}</div></section>`,
    )
  },
  'mega menu tiles': (url, year) => (page) => {
    const t = sayIn(page)
    const tile = (slug: string, name: string, when: string, genre: string) =>
      `<a class="mm-tile" href="${onHost(url, `/programme/${slug}`)}"><img src="/cache/mm/${slug}-320x180.jpg" alt="" loading="lazy"><span class="mm-tile__tag">${genre}</span><strong>${name}</strong><em>${when}</em></a>`
    inHeader(
      page,
      `<nav class="megamenu" aria-label="${t('Menu principal', 'Main menu')}"><ul><li class="has-sub"><button aria-expanded="false">${t('La saison', 'The season')}</button><div class="megamenu__panel" hidden>
      <div class="megamenu__col"><a href="${onHost(url, '/calendrier')}">${t('Calendrier', 'Calendar')}</a><a href="${onHost(url, '/abonnements')}">${t('Abonnements', 'Subscriptions')}</a></div>
      <div class="megamenu__tiles">${tile('bal-des-ardents', t('Le Bal des Ardents', 'Ball of the Burning Men'), `${on(page, year, 2, 5, 'day')} > ${on(page, year, 2, 14, 'day')}`, t('Opéra', 'Opera'))}
      ${tile('petits-cailloux', t('Petits cailloux', 'Small Pebbles'), on(page, year, 4, 22, 'abbr'), t('Jeune public', 'Family'))}
      ${tile('orgue-et-saxophone', t('Orgue et saxophone', 'Organ & Saxophone'), on(page, plus(year, 1), 1, 18, 'date'), t('Musique', 'Music'))}</div></div></li></ul></nav>`,
    )
  },
  'same artist row': (url, year) => (page) => {
    const t = sayIn(page)
    atEnd(
      page,
      `<div class="et_pb_row et_pb_row_7"><div class="et_pb_column et_pb_column_4_4"><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner"><h3>${t('Une autre création de la même équipe cette saison', 'Another piece by the same team this season')}</h3></div></div>
      <div class="et_pb_module et_pb_blurb"><div class="et_pb_blurb_content"><div class="et_pb_main_blurb_image"><a href="${beside(url, t('carnet-de-grele', 'hailstone-notebook'))}"><img src="${onHost(url, `/wp-content/uploads/${year}/01/grele-400x284.jpg`)}" alt=""></a></div>
      <div class="et_pb_blurb_container"><h4 class="et_pb_module_header"><a href="${beside(url, t('carnet-de-grele', 'hailstone-notebook'))}">${t('Carnet de grêle', 'Hailstone Notebook')}</a></h4><div class="et_pb_blurb_description"><p>${t(`Du ${on(page, plus(year, 1), 3, 9, 'day')} au ${on(page, plus(year, 1), 3, 13, 'date')}`, `${on(page, plus(year, 1), 3, 9, 'day')} to ${on(page, plus(year, 1), 3, 13, 'date')}`)}</p></div></div></div></div></div></div>`,
    )
  },
  'also this month': (url, year) => (page) => {
    const t = sayIn(page)
    const line = (d: number, slug: string, name: string) =>
      `<a href="${onHost(url, `/?p=${slug}`)}">${on(page, year, 6, d, 'abbr')} – ${name}</a><br>`
    below(
      page,
      `<p><b>${t('Aussi à l’affiche, en juin :', 'Also on, in June:')}</b><br>${line(4, '881', t('Chorale des pompiers, concert annuel', 'Firefighters’ Choir, annual concert'))}${line(11, '884', t('Soirée courts métrages', 'Short film night'))}${line(21, '890', t('Fête de la musique sur le parvis', 'Midsummer music in the forecourt'))}${line(27, '893', t('Gala de l’école de danse', 'Dance school gala'))}</p>`,
    )
  },
  'alt only tiles': (url, year) => (page) => {
    const t = sayIn(page)
    const tile = (n: string, name: string) =>
      `<a href="${onHost(url, `/shows/${year}/${n}`)}"><img src="/img/affiches/${n}.jpg" width="180" height="260" alt="${name}"></a>`
    atBottom(
      page,
      `<div class="affiches">${tile('17', `${t('Le Comptoir des soupirs', 'The Sighing Counter')}, ${on(page, year, 11, 6, 'abbr')}`)}${tile('18', t('Marguerite contre Marguerite', 'Daisy versus Daisy'))}${tile('21', t('Grand Orchestre de Poche', 'Pocket Grand Orchestra'))}${tile('24', t('Dernier bus pour Alcofribas', 'Last Bus to Alcofribas'))}</div>`,
    )
  },
  'previous next dated': (url, year) => (page) => {
    const t = sayIn(page)
    atEnd(
      page,
      `<nav class="navigation post-navigation" aria-label="${t('Publications', 'Posts')}"><h2 class="screen-reader-text">${t('Navigation entre les événements', 'Event navigation')}</h2><div class="nav-links">
      <div class="nav-previous"><a href="${beside(url, 'harmonie-municipale-printemps')}" rel="prev"><span class="meta-nav">${t('Précédent', 'Previous')}</span> <span class="post-title">${t('Harmonie municipale : concert de printemps', 'Town Band: Spring Concert')} (${on(page, year, 3, 28, 'day')})</span></a></div>
      <div class="nav-next"><a href="${beside(url, 'le-roi-sans-manteau')}" rel="next"><span class="meta-nav">${t('Suivant', 'Next')}</span> <span class="post-title">${t('Le roi sans manteau', 'The King without a Coat')} (${on(page, year, 4, 25, 'day')})</span></a></div></div></nav>`,
    )
  },
  'buyers also bought': (url, year) => (page) => {
    const t = sayIn(page)
    const c = (slug: string, name: string, when: string, from: string) =>
      `<div class="product-card"><a class="product-card__link" href="${onHost(url, `/e/${slug}?ref=upsell`)}"><p class="product-card__name">${name}</p><p class="product-card__when">${when}</p><p class="product-card__price">${from}</p><span class="btn btn--ghost">${t('Acheter', 'Buy')}</span></a></div>`
    atEnd(
      page,
      `<div class="upsell"><h5>${t('Les spectateurs ont aussi réservé', 'Customers also booked')}</h5>${c('cabaret-tournesol', t('Cabaret Tournesol', 'Sunflower Cabaret'), `${on(page, year, 5, 22, 'full')} ${t('21h00', '9:00 PM')}`, t('32,00 €', '$32.00'))}${c('les-freres-quintal', t('Les frères Quintal', 'The Quintal Brothers'), `${on(page, year, 5, 29, 'full')} ${t('20h00', '8:00 PM')}`, t('18,50 €', '$18.50'))}</div>`,
    )
  },
  'popup of premiere': (url, year) => (page) => {
    const t = sayIn(page)
    atBottom(
      page,
      `<div data-elementor-type="popup" data-elementor-id="3391" class="elementor elementor-3391 elementor-location-popup"><div class="elementor-widget-heading"><h2 class="elementor-heading-title elementor-size-default">${t('Ne manquez pas : Solstice à Valmorte', 'Don’t miss Solstice at Valmorte')}</h2></div>
      <div class="elementor-widget-text-editor"><p>${t('Notre grande soirée de clôture', 'Our big closing night')}, ${on(page, year, 6, 20, 'full')}, ${t('22 h, dans les jardins', '10 pm, in the gardens')}.</p></div><div class="elementor-widget-button"><a class="elementor-button" href="${onHost(url, '/solstice/')}">${t('Je réserve', 'Book now')}</a></div><a href="#" class="dialog-close-button" role="button">×</a></div>`,
    )
  },
  'subscription card tiers': (_, year) => (page) => {
    const t = sayIn(page)
    const next = `${plus(year, 0)}-${plus(year, 1)}`
    below(
      page,
      `<section class="tx_abo frame frame-default"><header><h2>${t(`Abonnements ${next}`, `Subscriptions ${next}`)}</h2></header><table class="contenttable"><tr><th>${t('Formule', 'Plan')}</th><th>${t('Spectacles', 'Shows')}</th><th>${t('Plein', 'Full')}</th><th>${t('Moins de 26 ans', 'Under 26')}</th></tr><tr><td>${t('Curieux', 'Curious')}</td><td>4</td><td>${t('72 €', '£72')}</td><td>${t('36 €', '£36')}</td></tr><tr><td>${t('Mordu', 'Hooked')}</td><td>8</td><td>${t('128 €', '£128')}</td><td>${t('60 €', '£60')}</td></tr></table><p>${t('Souscription ouverte du', 'On sale from')} ${on(page, year, 6, 9, 'day')} ${t('au', 'to')} ${on(page, year, 9, 30, 'date')}.</p></section>`,
    )
  },
  'announcement bar other': (url, year) => (page) => {
    const t = sayIn(page)
    atTop(
      page,
      `<div class="sqs-announcement-bar-dropzone"><div class="sqs-announcement-bar"><a class="sqs-announcement-bar-url" href="${onHost(url, '/gala')}"></a><div class="sqs-announcement-bar-content"><div class="sqs-announcement-bar-text"><p>${t(`Gala annuel le ${on(page, plus(year, 1), 5, 7, 'date')} : les tables sont en vente`, `Our annual gala returns ${on(page, plus(year, 1), 5, 7, 'date')}: tables now on sale`)} &rarr;</p></div><span class="sqs-announcement-bar-close" tabindex="0" role="button"></span></div></div></div>`,
    )
  },
  'posted byline meta': (url, year) => (page) => {
    const t = sayIn(page)
    const h = titleOf(page)
    if (!h.length || h.closest('a').length) return
    const y = plus(year, -1)
    h.after(
      `<div class="entry-meta"><span class="posted-on">${t('Publié le', 'Posted on')} <a href="${onHost(url, `/${y}/05/18/`)}" rel="bookmark"><time class="entry-date published" datetime="${y}-05-18T09:12:44+02:00">${on(page, y, 5, 18, 'date')}</time><time class="updated" datetime="${y}-08-30T16:40:02+02:00">${on(page, y, 8, 30, 'date')}</time></a></span> <span class="byline">${t('par', 'by')} <a class="url fn n" href="${onHost(url, '/author/capucine/')}">Capucine Lorrain</a></span> <span class="reading-time">${t('2 minutes de lecture', '2 min read')}</span></div>`,
    )
  },
  'audience comments list': (_, year) => (page) => {
    const t = sayIn(page)
    const y = plus(year, -1)
    const c = (n: number, who: string, when: string, text: string) =>
      `<li class="comment even depth-1" id="comment-${n}"><div class="comment-author vcard"><b class="fn">${who}</b> <span class="says">${t('dit', 'says')}:</span></div><div class="commentmetadata"><a href="#comment-${n}">${when}</a></div><p>${text}</p></li>`
    below(
      page,
      `<div id="comments" class="comments-area"><h2 class="comments-title">${t('2 commentaires', '2 comments')}</h2><ol class="commentlist">${c(918, 'Ginette R.', `${on(page, y, 10, 14, 'date')} ${t('à 21 h 07', 'at 9:07 pm')}`, t('Très bel accueil, merci à toute l’équipe du vestiaire !', 'Such a warm welcome, thanks to the cloakroom team!'))}${c(925, 'Thibaud', `${on(page, y, 10, 16, 'date')} ${t('à 8 h 31', 'at 8:31 am')}`, t('Y a-t-il un tarif pour les groupes scolaires ?', 'Is there a rate for school groups?'))}</ol></div>`,
    )
  },
  'radio broadcast note': (_, year) => (page) => {
    const t = sayIn(page)
    atEnd(
      page,
      `<p class="notice-radio"><em>${t(`Radio Tourmaline enregistre plusieurs soirées de notre saison ; première émission le ${on(page, plus(year, 1), 9, 14, 'full')} à 23 h, puis à la réécoute pendant un an sur radiotourmaline.example.`, `Radio Tourmaline records several evenings of our season; the first programme airs ${on(page, plus(year, 1), 9, 14, 'full')} at 11pm and can then be heard for a year at radiotourmaline.example.`)}</em></p>`,
    )
  },
  'co producers credits': (_, year) => (page) => {
    const t = sayIn(page)
    atEnd(
      page,
      `<p class="mentions"><small><b>${t('Production', 'Produced by')}</b> ${t('Bureau des Lisières', 'Edgeland Office')} (Caussignac). <b>${t('Coproduction', 'Co-produced by')}</b> ${t('Le Grenier à Sons, Tréfouël ; Maison des Brumes, Lausègne ; Festival Courants d’air', 'The Sound Loft, Trefowell; House of Mists, Lausanny; Draughts Festival')} ${plus(year, -2)}. <b>${t('Accueil en résidence', 'Residencies')}</b> ${t('L’Atelier 29 (avril', 'Workshop 29 (April')} ${plus(year, -3)}). <b>${t('Avec le soutien de', 'Supported by')}</b> ${t('la Fondation Aubrac-Keller et l’ambassade de Finlande', 'the Aubrac-Keller Foundation and the Embassy of Finland')}.</small></p>`,
    )
  },
  'map of neighbours': () => (page) => {
    const t = sayIn(page)
    below(
      page,
      `<div class="gm-map" data-zoom="15" aria-label="${t('Carte du quartier', 'Neighbourhood map')}"><div class="gm-marker"><b>${t('Où dîner à deux pas', 'Where to eat nearby')}</b></div><div class="gm-marker">${t('Brasserie du Vieux Lavoir, 19 quai Tissandier, ouvert jusqu’à minuit', 'Old Wash-House Brasserie, 19 Weaver Quay, open until midnight')}</div><div class="gm-marker">${t('Chez Orsini, 7 impasse du Puits, fermé le lundi', 'Orsini’s, 7 Well Court, closed Mondays')}</div><a href="https://maps.example/?q=45.83,1.26">${t('Agrandir le plan', 'View larger map')}</a></div>`,
    )
  },
  'press contact staff': () => (page) => {
    const t = sayIn(page)
    const v = (role: string, name: string, mail: string) =>
      `<div class="vcard"><span class="role">${role}</span><br><span class="fn">${name}</span><br><a class="email" href="mailto:${mail}@maison.example">${mail}@maison.example</a></div>`
    aside(
      page,
      `<div class="contacts"><h4>${t('Vos interlocuteurs', 'Who to contact')}</h4>${v(t('Relations presse', 'Press office'), 'Maud Estienne', 'presse')}${v(t('Groupes et scolaires', 'Groups and schools'), 'Ferdinand Okafor', 'groupes')}${v(t('Accueil des personnes en situation de handicap', 'Access officer'), 'Lidia Brancovan', 'acces')}</div>`,
    )
  },
  'donation tiers box': (url, year) => (page) => {
    const t = sayIn(page)
    const opt = (n: number, what: string) =>
      `<label class="donate__opt"><input type="radio" name="don" value="${n}"> ${t(`${n} €`, `$${n}`)} <span>${what}</span></label>`
    aside(
      page,
      `<form class="donate" action="${onHost(url, '/don')}"><h3>${t('Faites un don', 'Make a gift')}</h3>${opt(25, t('un costume réparé', 'mends a costume'))}${opt(80, t('une classe invitée', 'invites a class'))}${opt(250, t('un fauteuil à votre nom', 'names a seat'))}<p>${t(`Objectif : 40 000 € avant le ${on(page, year, 12, 31, 'date')}`, `Goal: $40,000 by ${on(page, year, 12, 31, 'date')}`)}</p><button>${t('Donner', 'Donate')}</button></form>`,
    )
  },
  'bistro dinner menu': (url) => (page) => {
    const t = sayIn(page)
    atEnd(
      page,
      `<div class="w-layout-blockcontainer bistro"><div class="text-block-12">${t('Avant ou après : le bistrot L’Entracte', 'Before or after: the Interval Bistro')}</div><div class="w-richtext"><p>${t('Formule du soir 23 € (entrée et plat), planche à partager 15 €, verre de vin 5 €. Service de 18 h 30 à 20 h et après la représentation.', 'Two courses £23, sharing board £15, glass of wine £5. Served 6.30pm to 8pm and after the performance.')}</p></div><a href="${onHost(url, '/bistrot')}" class="button w-button">${t('Réserver une table', 'Reserve a table')}</a></div>`,
    )
  },
  'mobile fact copy': () => (page) => {
    const h = titleOf(page)
    if (!h.length || h.parent().is('a, body, td, th, li') || h.parent().text().trim().length > 1500) return
    const block = h.parent().clone()
    block.find('[id]').removeAttr('id')
    block.removeAttr('id')
    h.parent().before(`<div class="d-block d-lg-none mobile-only">${block.html()}</div>`)
  },
  'site name hidden h1': (url) => (page) => {
    const t = sayIn(page)
    const host = new URL(url).hostname
      .replace(/^www\./, '')
      .replace(/\.[a-z]+$/, '')
      .replace(/[-.]/g, ' ')
    atTop(page, `<h1 class="visually-hidden">${host} – ${t('site officiel', 'official website')}</h1>`)
  },
  'share bar heading': (url) => (page) => {
    const t = sayIn(page)
    const h = titleOf(page)
    if (!h.length || h.closest('a').length) return
    const u = encodeURIComponent(url)
    h.before(
      `<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">${t('Partager :', 'Share this:')}</h3><ul><li><a href="https://social.example/share?u=${u}" title="${t('Partager sur Ami', 'Share on Friend')}"><span>Facebook</span></a></li><li><a href="mailto:?body=${u}"><span>${t('Courriel', 'Email')}</span></a></li><li><a href="#print"><span>${t('Imprimer', 'Print')}</span></a></li></ul></div>`,
    )
  },
  'accessibility toolbar': () => (page) => {
    const t = sayIn(page)
    atTop(
      page,
      `<div id="pojo-a11y-toolbar" class="pojo-a11y-toolbar-right"><a class="pojo-a11y-toolbar-toggle-link" href="#" title="${t('Outils d’accessibilité', 'Accessibility tools')}"></a><div class="pojo-a11y-toolbar-inner"><p class="pojo-a11y-toolbar-title">${t('Outils d’accessibilité', 'Accessibility Tools')}</p><ul>${[t('Augmenter le texte', 'Increase text'), t('Diminuer le texte', 'Decrease text'), t('Niveaux de gris', 'Grayscale'), t('Haut contraste', 'High contrast'), t('Police lisible', 'Readable font'), t('Réinitialiser', 'Reset')].map((x) => `<li><a href="#" tabindex="-1">${x}</a></li>`).join('')}</ul></div></div>`,
    )
  },
  'call for artists': (url, year) => (page) => {
    const t = sayIn(page)
    aside(
      page,
      `<div class="moduletable appel"><h3>${t('Appel à candidatures', 'Open call')}</h3><div class="custom"><p>${t('Résidence « Première neige »', '“First Snow” residency')} ${plus(year, 1)} : ${t('dossiers à remettre avant le', 'applications due by')} ${on(page, year, 10, 15, 'full')}, ${t('minuit. Bourse de 3 000 €.', 'midnight. $3,000 stipend.')}</p><p class="readmore"><a href="${onHost(url, '/index.php?option=com_content&amp;view=article&amp;id=233')}">${t('Lire la suite', 'Read more')}</a></p></div></div>`,
    )
  },
  'director biography years': (_, year) => (page) => {
    const t = sayIn(page)
    atEnd(
      page,
      `<div class="bio-direction"><img src="/uploads/equipe/portrait-direction.jpg" alt=""><h3>${t('Qui dirige la maison ?', 'Who runs the house?')}</h3><p>${t(`Née en 1979 à Villedieu-sur-Orne, Clélie Vandamme fonde en 2004 la revue Faux Jour, reçoit le prix Lanterne en mars 2013 et prend la direction de la maison le 1er septembre ${plus(year, -6)}.`, `Born in Dunmarrow in 1979, Clelia Vandamme founded the review False Daylight in 2004, won the Lantern Prize in March 2013 and has directed the house since 1 September ${plus(year, -6)}.`)}</p></div>`,
    )
  },
}
