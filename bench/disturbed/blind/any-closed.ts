import {
  at,
  beside,
  DAY,
  esc,
  languageOf,
  linesOf,
  linkOf,
  MONTH,
  mainOf,
  nameOf,
  pathAt,
  rehtml,
  retext,
  rowsOf,
  say,
  tidy,
} from './any-tools.ts'
import { type Changes, MONTHS, type Node } from './tools.ts'

/** As `any-open.ts`, of the same author: for the mean only, nobody looks at its rows. */
export const ANY_CLOSED: Changes = {
  'faceted filter form': (url, year) => (page) => {
    const names = MONTHS[languageOf(page)]
    const box = (group: string, all: string[]) =>
      `<fieldset><legend>${group}</legend>${all.map((w, i) => `<div class="form-check"><input type="checkbox" id="f-${w.length}-${i}" name="f[]" value="${i}"><label for="f-${w.length}-${i}">${w} <span class="facet-count">(${((i * 7 + w.length) % 19) + 1})</span></label></div>`).join('')}</fieldset>`
    const months = [0, 1, 2, 3, 4, 5]
      .map((m) => `<option value="${year}-0${m + 1}">${names[m]} ${year}</option>`)
      .join('')
    const html = `<form class="views-exposed-form" method="get" action="${esc(pathAt(url, '.'))}"><label for="q-kw">${say(page, 'Mot-clé', 'Keyword')}</label><input id="q-kw" name="q" type="search" placeholder="${say(page, 'Artiste, titre…', 'Artist, title…')}">
      ${box(say(page, 'Discipline', 'Genre'), say(page, 'Théâtre|Danse|Humour|Chanson|Jeune public', 'Theatre|Dance|Comedy|Songs|Family').split('|'))}
      ${box(say(page, 'Salle', 'Hall'), say(page, 'Grande salle|Studio Lampion|Hors les murs', 'Main stage|Lantern Studio|Off-site').split('|'))}
      <select name="mois"><option value="">${say(page, '- Tous les mois -', '- Any month -')}</option>${months}</select>
      <label>${say(page, 'Du', 'From')} <input type="date" name="from" value="${year}-01-05"></label> <label>${say(page, 'au', 'to')} <input type="date" name="to" value="${year}-06-30"></label>
      <button class="button js-form-submit">${say(page, 'Appliquer', 'Apply')}</button> <a href="?">${say(page, 'Réinitialiser', 'Reset')}</a></form>`
    const rows = rowsOf(page)
    if (rows.length) page(rows[0]).parent().before(html)
    else mainOf(page).append(html)
  },

  'results count bar': (_, year) => (page) => {
    const rows = rowsOf(page)
    const n = rows.length || 12
    const total = n * 3 + 4
    const top = `<div class="listing-toolbar"><p class="result-count" role="status">${say(page, `Affichage de 1–${n} sur ${total} résultats`, `Showing 1–${n} of ${total} results`)}</p><select class="orderby" aria-label="${say(page, 'Trier', 'Sort')}"><option selected>${say(page, 'Date croissante', 'Date, soonest first')}</option><option>${say(page, 'Ordre alphabétique', 'Title A–Z')}</option><option>${say(page, 'Prix : 0 à 100 $', 'Price: $0 to $100')}</option></select><span class="view-switch"><a href="?view=grid" class="active">${say(page, 'Grille', 'Grid')}</a> | <a href="?view=list">${say(page, 'Liste', 'List')}</a> | <a href="?view=${year}">${say(page, 'Année', 'Year')}</a></span></div>`
    const pager = `<ul class="pager"><li class="pager__item is-active">1</li><li><a href="?page=1">2</a></li><li><a href="?page=2">3</a></li><li><a href="?page=3">4</a></li><li><a rel="next" href="?page=1">${say(page, 'Suivant ›', 'Next ›')}</a></li></ul>`
    if (rows.length) {
      page(rows[0]).parent().before(top)
      page(rows[0]).parent().after(pager)
    } else mainOf(page).append(top + pager)
  },

  'coming soon sidebar': () => (page) => {
    const rows = rowsOf(page)
      .filter((r) => nameOf(page, r) && linkOf(page, r))
      .slice(0, 5)
    if (!rows.length) return
    const items = rows.map((r) => {
      const dated = linesOf(r).filter((l) => DAY.test(l))
      const when =
        dated[0] && dated.length === 1 && dated[0].length < 60 && dated[0] !== nameOf(page, r) ? dated[0] : ''
      return `<li><a href="${esc(linkOf(page, r))}">${esc(nameOf(page, r))}</a>${when ? `<small>${esc(when)}</small>` : ''}</li>`
    })
    const html = `<aside class="c7f2e_rail"><p class="c7f2e_kicker">${say(page, 'Ça s’en vient', 'Coming soon')}</p><ol class="c7f2e_short">${items.join('')}</ol><a href="#top">${say(page, 'Toute la programmation', 'See everything on')}</a></aside>`
    beside(page, html)
  },

  'quick view dialogs': () => (page) => {
    rowsOf(page).forEach((r, i) => {
      const name = nameOf(page, r)
      if (!name || page(r).is('a')) return
      const lines = linesOf(r).filter((l) => l !== name)
      page(r).append(
        `<button type="button" class="qv-open" data-target="#qv${i}">${say(page, 'Aperçu rapide', 'Quick view')}</button><div class="modal fade" id="qv${i}" tabindex="-1" role="dialog" aria-hidden="true" style="display:none"><div class="modal-dialog"><div class="modal-header"><h5 class="modal-title">${esc(name)}</h5><button class="close" aria-label="${say(page, 'Fermer', 'Close')}">×</button></div><div class="modal-body">${lines.map((l) => `<p>${esc(l)}</p>`).join('')}</div></div></div>`,
      )
    })
  },

  'news between rows': (url, year) => (page) => {
    const html = `<span class="tag">${say(page, 'Actualités', 'News')}</span> <h4><a href="${esc(at(url, say(page, '/nouvelles/nomination-direction-generale', '/news/new-executive-director')))}">${say(page, 'Odile Marchessault nommée à la direction générale', 'Priya Halloran named executive director')}</a></h4><p class="byline">${say(page, `Publié le 9 février ${year} par Karim Belzile`, `Posted February 9, ${year} by Tom Okafor`)}</p><p>${say(page, 'Le conseil d’administration est heureux d’annoncer la nomination de sa nouvelle directrice générale.', 'The board of trustees is delighted to announce the appointment of its new executive director.')}</p>`
    const rows = rowsOf(page)
    const before = rows[Math.max(1, rows.length - 2)]
    if (before && page(before).is('li')) page(before).before(`<li class="grid-item grid-item--news">${html}</li>`)
    else if (before) page(before).before(`<article class="post type-post category-nouvelles">${html}</article>`)
    else mainOf(page).append(`<article class="post type-post">${html}</article>`)
  },

  'season brochure strip': (url, year) => (page) => {
    const html = `<div class="wp-block-columns is-layout-flex"><div class="wp-block-column"><figure class="wp-block-image"><img src="${esc(pathAt(url, `/wp-content/uploads/${year}/06/couverture-brochure-300x420.jpg`))}" alt="${say(page, `Couverture de la brochure ${year}-${+year + 1}`, `Cover of the ${year}–${+year + 1} brochure`)}" width="300" height="420"></figure></div><div class="wp-block-column"><p class="has-large-font-size">${say(page, `Brochure ${year}-${+year + 1}`, `${year}–${+year + 1} season brochure`)}</p><div class="wp-block-file"><a href="${esc(pathAt(url, `/wp-content/uploads/${year}/06/brochure.pdf`))}">${say(page, 'Feuilleter la brochure (PDF, 8,4 Mo)', 'Leaf through the brochure (PDF, 8.4 MB)')}</a></div><p><em>${say(page, `Mise à jour : 17 juin ${year}. Programmation sous réserve de modifications.`, `Updated 17 June ${year}. Programme subject to change.`)}</em></p></div></div>`
    mainOf(page).append(html)
  },

  'closure alert banner': (url, year) => (page) => {
    page('body').prepend(
      `<div id="notice-bar" role="alert" style="background:#b3261e;color:#fff;padding:8px 20px;text-align:center"><strong>${say(page, 'Avis :', 'Please note:')}</strong> ${say(page, `nos bureaux seront fermés le 18 mai ${year} pour la Journée nationale des patriotes. La rue Bellavance est en travaux jusqu’au 30/10/${year}; prévoyez un délai pour vous stationner.`, `our offices are closed on May 18, ${year} for Victoria Day. Bellavance Street is under construction until ${year}-10-30; allow extra time to park.`)} <a href="${esc(at(url, say(page, '/avis', '/notices')))}">${say(page, 'Plus de détails', 'Details')}</a> <button aria-label="${say(page, 'Fermer l’avis', 'Dismiss')}">✕</button></div>`,
    )
  },

  'cookie settings panel': (_, year) => (page) => {
    const rows = say(
      page,
      '_ga|Statistiques|2 ans;cart_id|Panier|1 h 30;_fbp|Publicité|90 jours;lang|Préférences|12 mois',
      '_ga|Analytics|2 years;cart_id|Basket|1 h 30;_fbp|Marketing|90 days;lang|Preferences|12 months',
    )
      .split(';')
      .map(
        (r) =>
          `<tr>${r
            .split('|')
            .map((c) => `<td>${c}</td>`)
            .join('')}</tr>`,
      )
      .join('')
    page('body').prepend(
      `<div id="cmplz-cookiebanner-container"><section class="cmplz-cookiebanner" aria-label="${say(page, 'Témoins', 'Cookies')}"><h2 class="cmplz-title">${say(page, 'Gérer le consentement', 'Manage consent')}</h2><p>${say(page, 'Ce site utilise des témoins pour mesurer l’audience et garder vos billets au panier.', 'This site uses cookies to measure traffic and to keep tickets in your basket.')}</p><table><thead><tr><th>${say(page, 'Nom', 'Name')}</th><th>${say(page, 'But', 'Purpose')}</th><th>${say(page, 'Durée', 'Duration')}</th></tr></thead><tbody>${rows}</tbody></table><p>${say(page, `Politique revue le 22 septembre ${+year - 1}`, `Policy revised 22 September ${+year - 1}`)}</p><button>${say(page, 'Tout accepter', 'Accept all')}</button><button>${say(page, 'Refuser', 'Decline')}</button></section></div>`,
    )
  },

  'press quotes carousel': (_, year) => (page) => {
    const quotes = say(
      page,
      '« Une des salles les plus chaleureuses de la région. »|Jeanne Vaugeois, Le Courrier des Rives, 6 novembre;« On y revient pour l’accueil autant que pour la scène. »|Radio Estran, 19 avril',
      '“One of the warmest houses in the region.”|Jane Whitlock, The Shoreline Post, November 6;“You go back for the welcome as much as the stage.”|Radio Foreshore, April 19',
    ).split(';')
    mainOf(page).append(
      `<section class="et_pb_section et_pb_testimonials"><h2>${say(page, 'Ce qu’on dit de la maison', 'What people say about us')}</h2>${quotes.map((q, i) => `<blockquote class="et_pb_testimonial et_pb_testimonial_${i}"><p>${q.split('|')[0]}</p><cite>${q.split('|')[1]}, ${+year - 1 - i}</cite></blockquote>`).join('')}</section>`,
    )
  },

  'ticket cart bar': (url) => (page) => {
    page('body').append(
      `<div class="spektrix-basket-bar fixed-bottom"><spektrix-basket-summary client-name="maison"><span>${say(page, 'Votre panier', 'Your basket')} : <b data-basket-item-count>2</b> ${say(page, 'billets', 'tickets')}</span> <span data-basket-sum>${say(page, '0,00 $', '$0.00')}</span></spektrix-basket-summary><span class="timer">${say(page, 'Vos places sont réservées pendant', 'Your seats are held for')} <b>14:59</b></span> <a href="${esc(at(url, say(page, '/billetterie/panier', '/checkout/basket')))}">${say(page, 'Passer à la caisse', 'Check out')}</a> <a href="${esc(at(url, say(page, '/billetterie/compte', '/account/login?return=1')))}">${say(page, 'Mon compte', 'My account')}</a></div>`,
    )
  },

  'dining ads and sponsors': () => (page) => {
    const ads = `<div class="w-layout-grid adgrid"><a class="w-inline-block ad" href="https://tablelarochelle.example/?src=salle"><img src="https://pub.regie.example/728x90/larochelle.png" alt="${say(page, 'Publicité', 'Advertisement')}"><div>${say(page, 'Table Larochelle – menu avant-spectacle à 38 $, du mercredi au samedi dès 17 h', 'Larochelle’s Table – pre-show menu $38, Wednesday to Saturday from 5 pm')}</div></a><a class="w-inline-block ad" href="https://stationnement-duquai.example"><div>${say(page, 'Stationnement du Quai : forfait soirée 8 $ après 18 h', 'Quay Parking: evening rate $8 after 6 pm')}</div></a></div>`
    const sponsors = `<div class="partners w-container"><div>${say(page, 'Merci à nos partenaires', 'Thank you to our partners')}</div>${['Caisse Belle-Anse', 'Groupe Fortin-Leduc', 'Hydro Lac', 'Ville de Sainte-Perle'].map((p, i) => `<img loading="lazy" src="/img/logos/${i}.svg" alt="${p}">`).join('')}</div>`
    const rows = rowsOf(page)
    if (rows.length) page(rows[0]).parent().after(ads)
    else mainOf(page).append(ads)
    page('body').append(sponsors)
  },

  'letters in spans': () => (page) => {
    mainOf(page)
      .find('h1,h2')
      .each((_, h) => {
        const all = tidy(page(h).text())
        if (!all || all.length > 120) return
        rehtml(page, page(h), (t) =>
          t.replace(/&[#\w]+;|[^\s&]+/g, (w) =>
            w.startsWith('&')
              ? w
              : `<span class="split-word" style="display:inline-block">${[...w].map((c) => `<span class="split-char">${c}</span>`).join('')}</span>`,
          ),
        )
      })
  },

  'thin nonbreaking spaces': () => (page) => {
    const month = new RegExp(` (${MONTH})(?![\\p{L}]) ?`, 'giu')
    retext(mainOf(page), (t) =>
      t
        .replace(/(\d)( ?)(h|H)\2(?=\d\d(?!\d)(?! \p{L}))/gu, '$1\u202f$3\u202f')
        .replace(/(\d) (?=h(?!\p{L})|[ap]\.?m\b|\$|€|%)/giu, '$1\u2009')
        .replace(/(?<!\d|\d )(\d{1,3}) (?=\d{3} ?[$€])/g, '$1\u202f')
        .replace(/ (?=[:;!?»])/g, '\u00a0')
        .replace(/« /g, '«\u00a0')
        .replace(month, (m, name) => `\u00a0${name}${m.endsWith(' ') ? '\u00a0' : ''}`),
    )
  },

  'short months and hours': () => (page) => {
    const short: Record<string, string> = {
      janvier: 'janv.',
      février: 'févr.',
      avril: 'avr.',
      juillet: 'juill.',
      septembre: 'sept.',
      octobre: 'oct.',
      novembre: 'nov.',
      décembre: 'déc.',
      january: 'Jan.',
      february: 'Feb.',
      march: 'Mar.',
      april: 'Apr.',
      august: 'Aug.',
      september: 'Sept.',
      october: 'Oct.',
      november: 'Nov.',
      december: 'Dec.',
    }
    const days: Record<string, string> = {
      lundi: 'lun.',
      mardi: 'mar.',
      mercredi: 'mer.',
      jeudi: 'jeu.',
      vendredi: 'ven.',
      samedi: 'sam.',
      dimanche: 'dim.',
      monday: 'Mon.',
      tuesday: 'Tue.',
      wednesday: 'Wed.',
      thursday: 'Thu.',
      friday: 'Fri.',
      saturday: 'Sat.',
      sunday: 'Sun.',
    }
    const names = Object.keys(short).join('|')
    const cased = (m: string, s: string) =>
      m === m.toUpperCase() ? s.toUpperCase() : m[0] === m[0]?.toUpperCase() ? `${s[0]?.toUpperCase()}${s.slice(1)}` : s
    retext(mainOf(page), (t) =>
      t
        .replace(
          new RegExp(
            `(?<![\\p{L}])(${Object.keys(days).join('|')})(?=,?\\s+(?:\\d{1,2}(?:er)?\\s+(?:${MONTH})|(?:${MONTH})\\s+\\d)(?![\\p{L}]))`,
            'giu',
          ),
          (m) => cased(m, days[m.toLowerCase()] ?? m),
        )
        .replace(new RegExp(`(?<=\\d(?:er)?\\s+)(${names})(?![\\p{L}.])`, 'giu'), (m) =>
          cased(m, short[m.toLowerCase()] ?? m),
        )
        .replace(
          new RegExp(`(?<![\\p{L}])(${names})(?=\\s+\\d{1,2}(?:,|\\s|$))(?!\\s+\\d{1,2}\\s+(?:${MONTH}))`, 'giu'),
          (m) => cased(m, short[m.toLowerCase()] ?? m),
        )
        .replace(/(?<![\d:])(\d{1,2}(?::\d\d)?) ?(a|p)m\b\.?/gi, (_m, h, a) => `${h} ${a.toLowerCase()}.m.`)
        .replace(/(?<![\d:])(\d{1,2})h(\d\d)(?!\d)/g, '$1 h $2'),
    )
  },

  'every heading first level': (url) => (page) => {
    page('body > header img, body > header .logo, header nav')
      .first()
      .before(
        `<h1 class="site-title screen-reader-text">${esc(new URL(url).hostname.replace(/^www\./, '').split('.')[0] ?? '')}</h1>`,
      )
    const h2 = mainOf(page).find('h2').toArray()
    const h3 = mainOf(page).find('h3').toArray()
    for (const h of h2) h.name = 'h1'
    for (const h of h3) h.name = 'h2'
    mainOf(page)
      .find('h4,h5')
      .each((_, h) => {
        h.name = 'h6'
      })
  },

  'list as layout table': () => (page) => {
    const rows = rowsOf(page).filter((r) => page(r).is('article,li,div,section'))
    if (!rows.length) return
    const box = page(rows[0]).parent()
    if (
      !box.is('ul,ol,div,section') ||
      box.children().length !== rows.length ||
      box
        .contents()
        .toArray()
        .some((c) => c.type === 'text' && c.data.trim())
    )
      return
    for (const r of rows) {
      const cells = page(r).children().toArray()
      if (
        page(r)
          .contents()
          .toArray()
          .some((c) => c.type === 'text' && c.data.trim()) ||
        cells.length < 2
      )
        page(r).wrapInner('<td valign="top"></td>')
      else for (const c of cells) page(c).wrap('<td valign="top"></td>')
      r.name = 'tr'
    }
    box.wrapInner('<tbody></tbody>')
    for (const element of box) element.name = 'table'
    box.attr({ width: '100%', border: '0', cellpadding: '6', cellspacing: '0' })
  },

  'break lines as blocks': () => (page) => {
    mainOf(page)
      .find('p,div,td,li')
      .filter((_, e) => page(e).children('br').length > 0)
      .each((_, p) => {
        const parts: Node[][] = [[]]
        const inline = page(p)
          .contents()
          .toArray()
          .every((c) => c.type !== 'tag' || /^(a|b|i|em|strong|span|br|time|small|sup|sub|u|abbr)$/.test(c.name))
        if (!inline) return
        for (const c of p.childNodes) {
          if ('tagName' in c && c.name === 'br') parts.push([])
          else parts.at(-1)?.push(c)
        }
        page(p).empty()
        if (p.name === 'p') p.name = 'div'
        for (const part of parts) {
          const line = page('<div dir="auto" class="x1n0m28w"></div>')
          for (const c of part) line.append(c)
          if (tidy(line.text()) || line.children().length) page(p).append(line).append('\n')
        }
      })
  },

  'lazy image placeholders': () => (page) => {
    mainOf(page)
      .find('img[src]')
      .each((_, i) => {
        const src = page(i).attr('src') || ''
        if (!src || src.startsWith('data:') || page(i).parents('picture,noscript').length) return
        const full = page.html(i)
        page(i)
          .attr('data-lazy-src', src)
          .attr(
            'src',
            "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%20600%20400'%3E%3C/svg%3E",
          )
          .addClass('lazyload')
        const set = page(i).attr('srcset')
        if (set) {
          page(i).removeAttr('srcset')
          page(i).attr('data-lazy-srcset', set)
        }
        page(i).after(`<noscript>${full}</noscript>`)
      })
  },

  'titled svg icons': () => (page) => {
    const svg = (title: string, d: string) =>
      `<svg class="ico" width="16" height="16" viewBox="0 0 24 24" role="img"><title>${title}</title><path d="${d}"></path></svg> `
    mainOf(page)
      .find('p,li,dd,td,time,span,div')
      .filter((_, e) => page(e).children().length === 0)
      .each((_, e) => {
        const t = tidy(page(e).text())
        if (!t || t.length > 70) return
        if (DAY.test(t))
          page(e).prepend(svg(say(page, 'Icône de calendrier', 'Calendar icon'), 'M4 5h16v15H4zM8 3v4M16 3v4M4 10h16'))
        else if (/\d ?[$€]|[$€] ?\d/.test(t))
          page(e).prepend(svg(say(page, 'Billet', 'Ticket'), 'M3 8h18v3a2 2 0 000 4v3H3v-3a2 2 0 000-4z'))
        else if (/^(?:lieu|salle|théâtre|venue|hall|theatre)(?![\p{L}])/iu.test(t))
          page(e).prepend(
            svg(say(page, 'Repère de carte', 'Map marker'), 'M12 2a7 7 0 017 7c0 5-7 13-7 13S5 14 5 9a7 7 0 017-7z'),
          )
      })
  },

  'label colons moved': () => (page) => {
    mainOf(page)
      .find('strong,b,dt,th,span,label')
      .filter((_, e) => page(e).children().length === 0)
      .each((_, e) => {
        const t = page(e).text()
        const m = /^(\s*\p{L}[^:]{1,24}?)(\s*):(\s*)$/u.exec(t)
        if (!m) return
        if (/^(dt|th)$/.test(e.name)) page(e).text(m[1] ?? '')
        else {
          page(e)
            .text(m[1] ?? '')
            .addClass('lbl')
          page(e).after(`<span class="lbl-sep" aria-hidden="true">${m[2]}:</span>${m[3] ? ' ' : ''}`)
        }
      })
  },

  'no window title': () => (page) => {
    const h1 = tidy(mainOf(page).find('h1').first().text()).toLowerCase()
    const title = tidy(page('head > title').text()).toLowerCase()
    if (!h1 || !title.includes(h1)) return
    page('head > title').remove()
    page('meta[property="og:title"], meta[name="twitter:title"]').remove()
    mainOf(page)
      .find('h1')
      .each((_, h) => {
        h.name = 'p'
        page(h).addClass('font_0 wixui-rich-text__text')
      })
  },

  'read more for readers': () => (page) => {
    for (const r of rowsOf(page)) {
      const name = nameOf(page, r)
      const href = linkOf(page, r)
      if (!name || !href || page(r).is('a') || page(r).find('a a').length) continue
      page(r).append(
        `<p class="more-wrap"><a class="more-link" href="${esc(href)}" title="${esc(say(page, 'Lien permanent vers : ', 'Permalink to: ') + name)}" aria-label="${esc(say(page, 'Lire la suite à propos de ', 'Read more about ') + name)}">${say(page, 'Lire la suite', 'Read more')}<span class="screen-reader-text"> ${say(page, 'de', 'about')} ${esc(name)}</span> <span aria-hidden="true">→</span></a></p>`,
      )
    }
  },

  'word paste styles': () => (page) => {
    const lang = say(page, 'FR-CA', 'EN-US')
    mainOf(page)
      .find('p')
      .each((i, p) => {
        if (!tidy(page(p).text()) || page(p).find('div').length) return
        page(p).addClass('MsoNormal').attr('style', 'margin-bottom:0cm;line-height:normal')
        page(p).wrapInner(
          `<font face="Calibri, sans-serif"><span lang="${lang}" style="font-size:11.0pt;mso-fareast-font-family:&quot;Times New Roman&quot;;color:black"></span></font>`,
        )
        page(p).append('<!--[if !supportEmptyParas]--><!--[endif]--><o:p></o:p>')
        if (i % 4 === 3) page(p).after('<p class="MsoNormal"><o:p>&nbsp;</o:p></p>')
      })
    mainOf(page).find('h1').first().wrap('<center></center>')
  },

  'tracked absolute links': (url, year) => (page) => {
    const here = new URL(url)
    mainOf(page)
      .find('a[href]')
      .each((i, a) => {
        const v = (page(a).attr('href') || '').trim()
        if (!v || v.startsWith('#')) return
        try {
          const to = new URL(v, url)
          if (!/^https?:$/.test(to.protocol) || to.host !== here.host || /\.(?:pdf|jpe?g|png|ics)$/i.test(to.pathname))
            return
          to.search += `${to.search ? '&' : '?'}utm_source=site&utm_medium=${i % 2 ? 'carte' : 'liste'}&utm_campaign=saison-${year}`
          page(a).attr('href', to.href)
        } catch {
          /* as it was */
        }
      })
  },
}
