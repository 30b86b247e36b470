import {
  at,
  beside,
  copyOf,
  DAY,
  esc,
  languageOf,
  linesOf,
  linkOf,
  MONTH,
  mainOf,
  nameOf,
  rehtml,
  retext,
  rowsOf,
  say,
  tidy,
} from './any-tools.ts'
import { type Changes, type Element, MONTHS } from './tools.ts'

/** What builders and houses change on any page, lists foremost, by an author who does not know the extractor. */
export const ANY_OPEN: Changes = {
  'month anchor bar': (_, year) => (page) => {
    const names = MONTHS[languageOf(page)]
    const links = [8, 9, 10, 11, 0, 1, 2, 3, 4].map((m) => {
      const y = m > 5 ? +year : +year + 1
      return `<li class="months-nav__item"><a href="#m-${y}-${String(m + 1).padStart(2, '0')}">${names[m]}${m === 0 || m === 8 ? ` ${y}` : ''}</a></li>`
    })
    mainOf(page).prepend(
      `<nav class="months-nav is-sticky" aria-label="${say(page, 'Aller au mois', 'Jump to month')}"><ul class="months-nav__list">${links.join('')}</ul></nav>`,
    )
  },

  'mini month calendar': (_, year) => (page) => {
    const names = MONTHS[languageOf(page)]
    const first = (new Date(Date.UTC(+year, 4, 1)).getUTCDay() + 6) % 7
    let cells = ''
    for (let i = 0; i < 42 && !(i % 7 === 0 && i - first >= 31); i++) {
      const d = i - first + 1
      const inside =
        d < 1 || d > 31
          ? '&nbsp;'
          : d % 4 === 1
            ? `<a href="?jour=${year}-05-${String(d).padStart(2, '0')}" rel="nofollow">${d}</a>`
            : String(d)
      cells += `${i % 7 ? '' : '<tr>'}<td${d === 14 ? ' class="today"' : ''}>${inside}</td>${i % 7 === 6 ? '</tr>' : ''}`
    }
    const days = say(page, 'L|M|M|J|V|S|D', 'M|T|W|T|F|S|S')
      .split('|')
      .map((d) => `<th scope="col">${d}</th>`)
      .join('')
    beside(
      page,
      `<aside class="widget widget_calendar" id="secondary"><h2 class="widget-title">${say(page, 'Calendrier', 'Calendar')}</h2><table id="wp-calendar"><caption>${names[4]} ${year}</caption><thead><tr>${days}</tr></thead><tbody>${cells}</tbody></table><span class="prev"><a href="?m=${year}04">« ${names[3]?.slice(0, 3)}</a></span> <span class="next"><a href="?m=${year}06">${names[5]?.slice(0, 3)} »</a></span></aside>`,
    )
  },

  'hero slider repeats': () => (page) => {
    const rows = rowsOf(page)
      .filter((r) => nameOf(page, r))
      .slice(0, 3)
    if (!rows.length) return
    const slides = rows.map((r, i) => {
      const name = nameOf(page, r)
      const rest = linesOf(r).filter((l) => l !== name)
      return `<div class="swiper-slide${i ? '' : ' swiper-slide-active'}" role="group" aria-label="${i + 1} / ${rows.length}"><div class="swiper-slide-inner"><div class="elementor-slide-heading">${esc(name)}</div><div class="elementor-slide-description">${rest.map(esc).join('<br>')}</div>${linkOf(page, r) ? `<a class="elementor-button elementor-slide-button" href="${esc(linkOf(page, r))}">${say(page, 'Découvrir', 'Discover')}</a>` : ''}</div></div>`
    })
    mainOf(page).prepend(
      `<div class="elementor-element elementor-widget-slides"><div class="swiper-wrapper">${slides.join('')}</div><div class="elementor-swiper-button-prev"><span class="elementor-screen-only">${say(page, 'Précédent', 'Previous')}</span></div><div class="elementor-swiper-button-next"><span class="elementor-screen-only">${say(page, 'Suivant', 'Next')}</span></div></div>`,
    )
  },

  'mobile list copy': () => (page) => {
    const rows = rowsOf(page)
    if (!rows.length) return
    const list = page(rows[0]).parent()
    if (list.is('body, main, table, tbody')) return
    const copy = copyOf(list)
    copy.addClass('d-block d-md-none').attr('aria-hidden', 'true')
    list.addClass('d-none d-md-block')
    list.after(copy)
  },

  'membership between rows': (url, year) => (page) => {
    const html = `<h3 class="promo-title">${say(page, 'Devenez Complice', 'Become a Lamplighter')}</h3><p>${say(page, `Dès 45 $ par année : prévente exclusive, 15 % de rabais et un verre offert. Adhésion valide jusqu’au 31 août ${+year + 1}.`, `From $45 a year: advance booking, 15% off and a drink on us. Membership valid until August 31, ${+year + 1}.`)}</p><a class="btn btn--ghost" href="${esc(at(url, say(page, '/complices/adherer', '/support/join')))}">${say(page, 'J’adhère', 'Join now')}</a>`
    const rows = rowsOf(page)
    const after = rows[Math.min(2, rows.length - 1)]
    if (after && page(after).is('li')) page(after).after(`<li class="promo-tile">${html}</li>`)
    else if (after) page(after).after(`<div class="promo-tile promo-tile--member">${html}</div>`)
    else mainOf(page).append(`<div class="promo-tile">${html}</div>`)
  },

  'past seasons archive': (url, year) => (page) => {
    const years = [1, 2, 3, 4, 5]
      .map(
        (n) =>
          `<li><a href="${esc(at(url, `/archives/${+year - n - 1}-${+year - n}/`))}">${say(page, 'Saison', 'Season')} ${+year - n - 1}-${+year - n}</a></li>`,
      )
      .join('')
    const shows = say(
      page,
      'La Nuit des cerfs-volants|Petit traité de l’oubli|Harmonies boréales',
      'The Kite Makers|A Short History of Fog|Northern Harmonies',
    ).split('|')
    const old = shows
      .map((s, i) => `<li><a href="${esc(at(url, `/archives/${+year - 2}/${i + 311}`))}">${s}</a> (${+year - 2})</li>`)
      .join('')
    mainOf(page).append(
      `<section class="archives"><h2>${say(page, 'Saisons passées', 'Past seasons')}</h2><p>${say(page, 'Ces spectacles ont déjà eu lieu. Replongez dans nos archives.', 'These shows have already taken place. Browse our archive.')}</p><ul class="archives__years">${years}</ul><ul class="archives__shows">${old}</ul></section>`,
    )
  },

  'box office hours': (_, year) => (page) => {
    const rows = say(
      page,
      'Lundi|Fermé;Mardi au vendredi|12 h à 18 h;Samedi|13 h à 17 h;Dimanche|Fermé',
      'Monday|Closed;Tuesday to Friday|12 pm – 6 pm;Saturday|1 pm – 5 pm;Sunday|Closed',
    )
      .split(';')
      .map((r) => `<tr><td>${r.split('|')[0]}</td><td>${r.split('|')[1]}</td></tr>`)
      .join('')
    const html = `<div class="block block-block-content"><h2 class="block-title">${say(page, 'Heures de la billetterie', 'Box office hours')}</h2><table class="hours">${rows}</table><p>${say(page, `Horaire estival en vigueur du 24 juin au 15 août ${year}. Guichet ouvert une heure avant chaque représentation.`, `Summer hours in effect from June 24 to August 15, ${year}. Window opens one hour before every performance.`)}<br>${say(page, 'Tél. : 418 555-0142, poste 3', 'Tel. 418-555-0142, ext. 3')}</p></div>`
    const footer = page('body > footer, footer').last()
    if (footer.length) footer.prepend(html)
    else page('body').append(html)
  },

  'newsletter popup modal': (_, year) => (page) => {
    page('body').append(
      `<div class="pum pum-overlay" id="pum-2291" role="dialog" aria-modal="false" style="display:none"><div class="popmake"><div class="popmake-title">${say(page, 'Ne manquez plus rien !', 'Never miss a show!')}</div><div class="popmake-content"><p>${say(page, `Inscrivez-vous avant le 1er octobre ${year} et courez la chance de gagner une paire de billets.`, `Sign up before October 1, ${year} for a chance to win a pair of tickets.`)}</p><form action="https://courriel.lettre-nord.example/subscribe" method="post"><input type="text" name="FNAME" placeholder="${say(page, 'Prénom', 'First name')}"><input type="email" name="EMAIL" placeholder="${say(page, 'Courriel', 'Email')}"><label><input type="checkbox" name="consent"> ${say(page, 'J’accepte de recevoir l’infolettre', 'I agree to receive the newsletter')}</label><input type="submit" value="${say(page, 'M’inscrire', 'Subscribe')}"></form></div><button class="pum-close popmake-close">×</button></div></div>`,
    )
  },

  'social feed wall': (_, year) => (page) => {
    const posts = say(
      page,
      `Montage terminé, l’équipe souffle un peu ☕|il y a 2 jours;Merci à tous nos bénévoles pour cette belle saison! #merci|14 janv. ${year};Nouveau café au foyer, signé Torréfaction Bécasse|3 déc. ${+year - 1}`,
      `Load-in done, crew catching its breath ☕|2 days ago;Huge thanks to all our volunteers this season! #grateful|Jan 14, ${year};New coffee bar in the lobby by Woodcock Roasters|Dec 3, ${+year - 1}`,
    ).split(';')
    const html = posts
      .map(
        (p, i) =>
          `<div class="sbi_item sbi_type_image"><a href="https://photos.reseau.example/p/${(i + 3) * 7919}" target="_blank" rel="noopener"><img src="https://cdn.reseau.example/t51/${i + 88}.jpg" alt="${esc(p.split('|')[0] ?? '')}"></a><p class="sbi_caption">${esc(p.split('|')[0] ?? '')}</p><span class="sbi_date">${p.split('|')[1]}</span> <span>♥ ${i * 13 + 21}</span></div>`,
      )
      .join('')
    const footer = page('footer').last()
    const wall = `<section id="sb_instagram"><h3>${say(page, 'Suivez-nous', 'Follow us')}</h3>${html}<a href="https://photos.reseau.example/">@${say(page, 'lamaison', 'thehouse')}</a></section>`
    if (footer.length) footer.before(wall)
    else page('body').append(wall)
  },

  'row action buttons': () => (page) => {
    const tips = say(
      page,
      'Imprimer|Ajouter à mes favoris|Exporter (.ics)|Partager',
      'Print|Add to favourites|Export (.ics)|Share',
    ).split('|')
    const rows = rowsOf(page).filter((r) => !page(r).is('a'))
    const bar = (i: number) =>
      `<div class="row-tools">${tips.map((t, k) => `<button type="button" class="rt rt-${k}" data-toggle="tooltip" title="${t}"><span class="visually-hidden">${t}</span></button>`).join('')}<div class="tooltip" role="tooltip" id="tt${i}" hidden>${say(page, 'Accessible aux fauteuils roulants', 'Wheelchair accessible')}</div></div>`
    for (const [i, r] of rows.entries()) page(r).append(bar(i))
    if (!rows.length) mainOf(page).append(bar(0))
  },

  'template placeholder cards': () => (page) => {
    const card = `<div class="card card--tpl"><h3>{{ title }}</h3><p>{{ date_start | date:'d M Y' }} – {{ venue.name }}</p><p>{{ price_from }}</p><a href="{{ permalink }}">${say(page, 'Infos et billets', 'Info & tickets')}</a></div>`
    const html = `<div class="no-results" style="display:none"><p>${say(page, 'Aucun événement ne correspond à votre recherche. Essayez une autre date.', 'No events match your search. Try another date.')}</p></div><template id="tpl-card">${card}</template><div class="skeletons" hidden>${card}</div><div class="loader" aria-live="polite" hidden>${say(page, 'Chargement…', 'Loading…')}</div><button class="load-more" hidden>${say(page, 'Voir plus', 'Load more')}</button>`
    const rows = rowsOf(page)
    if (rows.length && !page(rows[0]).parent().is('ul,ol')) page(rows[rows.length - 1]).after(html)
    else mainOf(page).append(html)
  },

  'react text comments': () => (page) => {
    page('body').prepend('<!-- -->')
    rehtml(page, mainOf(page), (t) =>
      t.length > 200 ? t : t.replace(/(\p{L}|,|:) (\d)/gu, '$1 <!-- -->$2').replace(/(\d) (\p{L})/gu, '$1<!-- --> $2'),
    )
  },

  'dates in part spans': () => (page) => {
    const fr = new RegExp(`(?<![\\p{L}\\d])(\\d{1,2})(er)?(\\s+)(${MONTH})(?![\\p{L}])(?:(,?\\s+)(\\d{4}))?`, 'giu')
    const en = new RegExp(
      `(?<![\\p{L}\\d]|\\d\\s)(${MONTHS.en.join('|')})(\\s+)(\\d{1,2})(?!\\d)(?:(,?\\s+)(\\d{4}))?`,
      'giu',
    )
    rehtml(page, mainOf(page), (t) => {
      const one = t.replace(
        fr,
        (_m, d, er, s, m, s2, y) =>
          `<span class="date-display"><span class="day">${d}${er ? `<sup>${er}</sup>` : ''}</span>${s}<span class="month">${m}</span>${y ? `${s2}<span class="year">${y}</span>` : ''}</span>`,
      )
      if (one !== t) return one
      return t.replace(
        en,
        (_m, m, s, d, s2, y) =>
          `<time class="date-display"><span class="month">${m}</span>${s}<span class="day">${d}</span>${y ? `${s2}<span class="year">${y}</span>` : ''}</time>`,
      )
    })
  },

  'zero width breaks': () => (page) => {
    // What several rich-text editors leave: a zero-width space by separators, a byte-order mark at the start of pasted text.
    retext(mainOf(page), (t) =>
      t
        .replace(/(\p{L})([-/|])(?=\p{L})/gu, '$1$2\u200b')
        .replace(/(\d{4})(?=\s|$)/g, '$1\u200b')
        .replace(/^(\s*)(?=\p{Lu})/u, '$1\ufeff'),
    )
    mainOf(page)
      .find('p')
      .each((_, p) => retext(page(p), (t) => (t.length < 80 ? t : t.replace(/(\p{Ll}{6})(?=\p{Ll}{4})/gu, '$1\u00ad'))))
  },

  'headings as plain boxes': () => (page) => {
    mainOf(page)
      .find('h1,h2,h3,h4,h5,h6')
      .each((_, h) => {
        const size = h.name
        h.name = 'div'
        page(h)
          .attr(
            'class',
            `framer-text framer-styles-preset-${size === 'h1' ? '1x9k2fa' : size === 'h2' ? 'k07qzd' : 'b3m1te'}`,
          )
          .attr('style', `--framer-font-size:${size === 'h1' ? 56 : 28}px`)
      })
  },

  'tables as div grids': () => (page) => {
    const to: Record<string, string> = {
      table: 'tbl',
      thead: 'tbl-head',
      tbody: 'tbl-body',
      tfoot: 'tbl-foot',
      tr: 'tbl-row',
      td: 'tbl-cell',
      th: 'tbl-cell tbl-cell--label',
      caption: 'tbl-caption',
    }
    mainOf(page)
      .find('table')
      .each((_, table) => {
        if (page(table).find('[rowspan]').length) return
        page(table).find('colgroup').remove()
        for (const e of [table, ...page(table).find('table,thead,tbody,tfoot,tr,td,th,caption')]) {
          if (!to[e.name]) continue
          page(e).addClass(to[e.name])
          e.name = 'div'
        }
      })
    mainOf(page)
      .find('dl')
      .each((_, dl) => {
        if (page(dl).children(':not(dt,dd,div)').length) return
        page(dl)
          .find('dt')
          .each((_, e) => {
            e.name = 'div'
            page(e).addClass('field__label')
          })
        page(dl)
          .find('dd')
          .each((_, e) => {
            e.name = 'div'
            page(e).addClass('field__item')
          })
        dl.name = 'div'
      })
  },

  'facts joined by breaks': () => (page) => {
    const short = (e: Element | undefined): e is Element =>
      e !== undefined &&
      e.name === 'p' &&
      tidy(page(e).text()).length > 0 &&
      tidy(page(e).text()).length < 90 &&
      !page(e).find('img,br').length
    mainOf(page)
      .find('p')
      .toArray()
      .forEach((p) => {
        if (!p.parent || !short(p) || short(page(p).prev().get(0))) return
        const run = [p]
        for (let next = page(p).next().get(0); short(next); next = page(next).next().get(0)) run.push(next)
        // Only the lines of one event: few, and at most one of them dated.
        if (run.length > 6 || run.filter((e) => DAY.test(page(e).text())).length > 1) return
        if (
          page(p)
            .parent()
            .contents()
            .toArray()
            .some((c) => c.type === 'text' && c.data.trim())
        )
          return
        for (const e of run.slice(1)) {
          page(p).append('<br>\n').append(page(e).contents())
          page(e).remove()
        }
      })
  },

  'images as backgrounds': () => (page) => {
    mainOf(page)
      .find('img[src]')
      .each((_, i) => {
        const src = page(i).attr('src') || ''
        if (!src || src.startsWith('data:') || /["'()\s]/.test(src) || page(i).parents('picture').length) return
        const tag = page(i).parents('p,a,span,h1,h2,h3,h4,h5').length ? 'span' : 'div'
        const alt = page(i).attr('alt')
        page(i).replaceWith(
          `<${tag} class="bg-cover ratio-4x3" role="img"${alt ? ` aria-label="${esc(alt)}"` : ''} style="display:block;background-image:url('${esc(src)}');background-size:cover"></${tag}>`,
        )
      })
  },

  'ligature icon words': () => (page) => {
    const place = /^(?:lieu|salle|adresse|venue|location|where|où)(?![\p{L}])/iu
    mainOf(page)
      .find('p,li,dd,td,time,span,div')
      .filter((_, e) => page(e).children().length === 0 && !page(e).parents('a,button,h1,h2,h3').length)
      .each((_, e) => {
        const t = tidy(page(e).text())
        if (!t || t.length > 70) return
        const icon = DAY.test(t)
          ? 'calendar_month'
          : /^\d{1,2} ?(?:h|:\d\d|[ap]m)/i.test(t)
            ? 'schedule'
            : place.test(t)
              ? 'location_on'
              : /\d ?[$€]|[$€] ?\d/.test(t)
                ? 'confirmation_number'
                : ''
        if (icon) page(e).prepend(`<i class="material-icons" aria-hidden="true" translate="no">${icon}</i> `)
      })
  },

  'curly quotes and dashes': () => (page) => {
    const fr = languageOf(page) === 'fr'
    retext(page('body'), (t) =>
      t
        .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
        .replace(/(^|\s)"([^"]+)"(?=[\s.,;!?]|$)/g, fr ? '$1«\u00a0$2\u00a0»' : '$1“$2”')
        .replace(/ - /g, ' – ')
        .replace(/\.\.\./g, '…'),
    )
  },

  'window title turned round': (url) => (page) => {
    const title = page('head > title').first()
    if (!title.length) return
    const parts = tidy(title.text())
      .split(/\s+[|–—»·]\s+|\s+-\s+/)
      .filter(Boolean)
    if (!page('body h1').length) return
    if (parts.length === 2) title.text(`${parts[1]} » ${parts[0]}`)
    else if (parts.length === 1)
      title.text(
        `${parts[0]} :: ${say(page, 'Bienvenue', 'Welcome')} :: ${new URL(url).hostname.replace(/^www\./, '')}`,
      )
    const site = page('meta[property="og:site_name"]')
    if (site.length && title.text().includes(tidy(site.attr('content') || '-'))) site.remove()
  },

  'whole card links': () => (page) => {
    for (const r of rowsOf(page)) {
      if (page(r).is('a')) continue
      const links = page(r).find('a[href]').toArray()
      if (
        !links.length ||
        new Set(links.map((a) => page(a).attr('href'))).size !== 1 ||
        page(r).find('a:not([href]),button,input,form').length
      )
        continue
      const href = page(links[0]).attr('href')
      for (const a of links) {
        a.name = 'span'
        a.attribs = { class: 'card-link-text' }
      }
      page(r).wrapInner(`<a class="stretched card__link" href="${esc(href || '')}"></a>`)
    }
  },

  'web component shells': () => (page) => {
    page('body > header').each((_, h) => {
      page(h).wrap('<app-header></app-header>')
    })
    for (const r of rowsOf(page))
      if (!page(r).is('li,td,tr'))
        page(r).wrapInner(
          '<event-card data-hydrate="visible"><event-card-inner class="sc-bZQynM"></event-card-inner></event-card>',
        )
    const main = page('main').first()
    for (const element of main) {
      element.name = 'page-outlet'
      main.removeAttr('role')
      main.wrap('<app-root ng-version="17.3.2"></app-root>')
    }
    page('body > footer').each((_, f) => {
      f.name = 'site-footer'
    })
  },

  'base href root': (url) => (page) => {
    if (page('base').length) return
    const root = new URL('/', url).href
    page('*').each((_, e) => {
      for (const a of ['href', 'src', 'data-src', 'data-lazy-src', 'data-original', 'data-bg', 'poster', 'action']) {
        const v = page(e).attr(a)
        if (!v?.trim() || /^(?:[a-z][a-z+.-]*:|\/\/|#)/i.test(v.trim())) continue
        try {
          const full = new URL(v.trim(), url).href
          const rest = full.slice(root.length)
          page(e).attr(a, !full.startsWith(root) || /^(?:\/|[^/?#]*:)/.test(rest) ? full : rest || './')
        } catch {
          /* as it was */
        }
      }
    })
    page('[style*="url("]').each((_, e) => {
      page(e).attr(
        'style',
        (page(e).attr('style') || '').replace(
          /url\((['"]?)(?![a-z]+:|#)([^'")]+)\1\)/gi,
          (_m, q, u) => `url(${q}${at(url, u)}${q})`,
        ),
      )
    })
    page('[srcset]').each((_, e) => {
      page(e).attr(
        'srcset',
        (page(e).attr('srcset') || '').replace(/(^|,\s+)(?![a-z]+:|\/)(\S+)/gi, (_m, s, u) => s + at(url, u)),
      )
    })
    page('a[href^="#"]').each((_, e) => {
      page(e).attr('href', new URL(url).pathname.slice(1) + new URL(url).search + page(e).attr('href'))
    })
    page('head').prepend(`<base href="${esc(root)}">`)
  },
}
