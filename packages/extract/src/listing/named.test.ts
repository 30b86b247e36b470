import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { groupsOf } from './groups.ts'

const namesOf = (html: string): readonly string[] => {
  const outline = outlineOf(load(`<main>${html}</main>`, { xml: { xmlMode: false } }))
  const marks = marksOf(outline, { captured: '2026-10-01', language: 'en' })
  return groupsOf(outline, marks).flatMap(({ entries }) => entries.map(({ title }) => title?.text ?? ''))
}

const card = (...parts: readonly string[]) => `<div class="card">${parts.join('')}</div>`
const p = (words: string, style = '') => `<p${style && ` class="${style}"`}>${words}</p>`
const link = (words: string) => `<a href="/e/${words.length}">${words}</a>`

describe('names of records', () => {
  it.each<readonly [what: string, html: string, names: readonly string[]]>([
    [
      'below who presents some of them, in classes that tell sizes',
      card(p('Quay Records Presents', 'fs-12'), p(link('ASHFALL'), 'fs-18 event-title'), p('Fri Nov 6', 'fs-18')) +
        card(p(link('Blue Night'), 'fs-18 event-title'), p('Sat Nov 7', 'fs-18'), p('at The Mill', 'fs-12')) +
        card(p('Ada & Quay Records Present', 'fs-12'), p(link('Elm'), 'fs-18 event-title'), p('Sun Nov 8', 'fs-18')),
      ['ASHFALL', 'Blue Night', 'Elm'],
    ],
    [
      'in links over headings that begin with a day and go on with more',
      card(link('ASHFALL no. 8'), '<h4>Thurs 12 Nov, 20:30 // with Ada Lampe, Ivo Grange &amp; others</h4>') +
        card(link('Talk + Walks'), '<h4>Weds 18 Nov, 19:00 &amp; Fri 20 Nov (bring a coat)</h4>') +
        card(link('NEAR TO FAR'), '<h4>Thurs 26 Nov, 19:30 | Curated by Zoe Bey</h4>'),
      ['ASHFALL no. 8', 'Talk + Walks', 'NEAR TO FAR'],
    ],
    [
      'below a series, in classes that tell sizes',
      card(p('Calvary Jazz League', 'fs-12'), p(link('ASHFALL'), 'fs-18 event-title'), p('Fri Nov 6', 'fs-18')) +
        card(p(link('Blue Night'), 'fs-18 event-title'), p('Sat Nov 7', 'fs-18'), p('at The Mill', 'fs-12')) +
        card(p(link('Elm'), 'fs-18 event-title'), p('Sun Nov 8', 'fs-18'), p('at The Mill', 'fs-12')),
      ['ASHFALL', 'Blue Night', 'Elm'],
    ],
    [
      'in bold, alone on the first line of a block or in front of who plays, over the house',
      [
        '<b>Salt Mic 58</b> w/ Ada Lampe<br>The Tin Room · 7:30pm',
        '<b>Salt Mic 59</b> w/ Tom Quay<br>The Tin Room · 7:30pm',
        '<b>Slam of the Season</b><br>Ivo’s yard',
        '<b>Salt Mic 60</b> w/ Zoe Bey<br>The Tin Room · 7:30pm',
        '<strong>Burn Your Drafts</strong> <em>[SOLD OUT]</em><br>Quay Hall, 12 Mill Road',
      ]
        .map((words, n) => `<section><h3>Thu Nov ${6 + n}</h3><p>${words}</p><p>Bring a chair.</p></section>`)
        .join(''),
      ['Salt Mic 58', 'Salt Mic 59', 'Slam of the Season', 'Salt Mic 60', 'Burn Your Drafts'],
    ],
    [
      'in fields that are called the same first, below kinds that say nothing by themselves',
      `<h3>This month</h3>${['Faculty', 'Student', 'Outreach', 'Student']
        .map((kind, n) => {
          const field = (own: string, words: string) =>
            `<div class="part page-part-${own}"><span class="content">${words}</span></div>`
          const name = link(['ASHFALL', 'Blue Night', 'Elm Row Out Loud', 'Salt'][n] ?? '')
          return `<div class="row">${field('type', kind)}${field('title', name)}${field('day', `Fri Nov ${6 + 7 * n}`)}${field('hall', 'Pell Hall')}</div>`
        })
        .join('')}`,
      ['ASHFALL', 'Blue Night', 'Elm Row Out Loud', 'Salt'],
    ],
    [
      'slanted, below short words in bold for what each is',
      [
        ['EXPO', 'Sel et suie', '14 Nov'],
        ['PERFO', 'Ourlets', '15 Nov'],
        ['CONCERT', 'Lampe basse', '16 Nov'],
        ['EXPO (teaser)', 'Grande braderie', '17 Nov'],
      ]
        .map(
          ([kind, name, day]) =>
            `<section><b>${kind}</b><br><span><em>${name}</em></span><br><b>${day}</b><br>Gratuit</section>`,
        )
        .join(''),
      ['Sel et suie', 'Ourlets', 'Lampe basse', 'Grande braderie'],
    ],
    [
      'in bold, and not the point in front of a sentence',
      ['<b>Ash Four.</b> Bring a chair.', '<b>Ivo Grange Jr.</b> and his lamp', '<b>Why not?</b> Songs.']
        .map((words, n) => `<b>${6 + n} Nov</b> – ${words}<br><br>`)
        .join(''),
      ['Ash Four', 'Ivo Grange Jr.', 'Why not?'],
    ],
    [
      'in links, and in bold where they have no page',
      p(`Fri 6 Nov<br>${link('Ash Four')}<br>The Mill, Ashby<br>8pm`) +
        p('Sat 7 Nov<br><b>Blue Night</b><br>Quay Hall, Welby<br>7pm') +
        p(`Sun 8 Nov<br>${link('Ivo Grange')}<br>The Cellar, Ashby<br>8pm`) +
        p('Mon 9 Nov<br><strong>Elm Duo</strong><br>Cancelled! The Old Kiln, Welby'),
      ['Ash Four', 'Blue Night', 'Ivo Grange', 'Elm Duo'],
    ],
    [
      'en lien ou en gras derrière le jour, à même l’élément',
      [link('Les Frênes'), '<b>Nuit bleue</b>', link('Le Chêne'), '<b>Duo des Ormes</b>']
        .map((name, n) => `<li>${6 + n}.11.26 — ${name}<br>Salle du Quai ${n}, Orval<br>20h, 12.-</li>`)
        .join(''),
      ['Les Frênes', 'Nuit bleue', 'Le Chêne', 'Duo des Ormes'],
    ],
    [
      'struck through, where others stand in bold',
      [
        '<b>Ash Four</b> (Ivo Grange, 2024)',
        '<s><b>Elm Duo</b> (Ada Lamp, 2023)</s><br>CANCELLED – no print',
        '<b>Oak</b> (Tom Brook, 2022)',
      ]
        .map((words, n) => p(`<b>${6 + n} November</b><br>${words}<br>A walk by the sea.`))
        .join(''),
      ['Ash Four', 'Elm Duo', 'Oak'],
    ],
    [
      'barrés, dans l’élément des noms',
      ['Les Frênes', '<del>Duo des Ormes</del> <mark>ANNULÉ</mark>', 'Le Chêne']
        .map((name, n) =>
          card(
            `<button><span class="d">${6 + n} nov. 2026</span> <span class="n">${name}</span></button>`,
            p('Au quai.'),
          ),
        )
        .join(''),
      ['Les Frênes', 'Duo des Ormes', 'Le Chêne'],
    ],
    [
      'and not the slanted remark behind them',
      ['Ash Four, <em>with a full house</em>', 'Ivo Grange – <i>the loudest yet</i>', 'Elm Duo']
        .map((words, n) => `<li>${6 + n} Nov – ${words}</li>`)
        .join(''),
      ['Ash Four', 'Ivo Grange', 'Elm Duo'],
    ],
    [
      'in links that lines begin with, before who wrote them',
      ['Ash', 'The Long Elm', 'Oak']
        .map(
          (name, n) =>
            `<dt><a href="/w/${n}">${name}</a> <span>${['by Ivo Grange', 'a new play by Ada Lamp', 'd’après Tom Ruisseau'][n]}</span></dt><dd>${6 + n} Nov 2026</dd>`,
        )
        .join(''),
      ['Ash', 'The Long Elm', 'Oak'],
    ],
    [
      'that are slanted, and begin small',
      ['a tale of two', 'elm', 'the long way']
        .map((words, n) => `<li>${6 + n} Nov 2026: <em>${words}</em>, The Mill</li>`)
        .join(''),
      ['a tale of two', 'elm', 'the long way'],
    ],
    [
      'of somebody called like a house, below the house that all say',
      ['Ash', 'Ivo Grange – Early Show', 'Elm']
        .map((name, n) =>
          card(
            p(`${6 + n} Nov 2026`, 'meta'),
            p(`<a href="/map">The Mute</a>`, 'meta'),
            p(`<a href="/e/${n}">${name}</a>`, 'title'),
          ),
        )
        .join(''),
      ['Ash', 'Ivo Grange – Early Show', 'Elm'],
    ],
    [
      'below who presents, without classes',
      card(p('Le Pin présente'), p('Nuit bleue'), p('6 Nov 2026')) +
        card(p('Ash'), p('7 Nov 2026')) +
        card(p('Le Pin et la Cale présentent :'), p('Elm'), p('8 Nov 2026')),
      ['Nuit bleue', 'Ash', 'Elm'],
    ],
    [
      'beside a house, one of figures',
      ['11:11', 'Ash', 'Elm']
        .map((name, n) =>
          card(
            p(`${6 + n} Nov 2026`),
            `<h4><a href="/e/${n}">${name}</a></h4>`,
            `<div class="field-venue"><a href="/v/${n}">The Quay ${n}</a></div>`,
          ),
        )
        .join(''),
      ['11:11', 'Ash', 'Elm'],
    ],
    [
      'beside the day in a heading, over the house on its second line',
      ['Ada Lampe', 'Blue Night', 'Zoé Quai']
        .map(
          (name, n) =>
            `<article><h3><strong>${6 + n} NOV</strong> <span>${name}<br><em>HARBOUR ${n}</em></span></h3><p>A solo of an hour.</p></article>`,
        )
        .join(''),
      ['Ada Lampe', 'Blue Night', 'Zoé Quai'],
    ],
    [
      'by their title in a box for the place, and not by their town',
      ['Ash', 'Elm', 'Oak']
        .map((name, n) =>
          card(
            p(`${6 + n} Nov 2026`, 'date'),
            `<div class="place-block"><h2 class="post-title">${name}</h2><h3>Rive-Haute (3${n})</h3></div>`,
          ),
        )
        .join(''),
      ['Ash', 'Elm', 'Oak'],
    ],
    [
      'on lines of which one has no page',
      `<ul><li><b>6 Nov</b> – ${link('Ash')} – The Mill, Ashby – 8pm</li><li><b>7 Nov</b> – <em>Open rehearsal: “Elm no. 5”</em> – The Mill, Ashby – 2pm</li><li><b>8 Nov</b> – ${link('Oak')} – The Mill, Ashby – 8pm</li><li><b>9 Nov</b> – Beech – The Mill, Ashby – 8pm</li></ul>`,
      ['Ash', 'Open rehearsal: “Elm no. 5”', 'Oak', 'Beech'],
    ],
    [
      'in quotes and in bold, over what is played and beside who plays',
      [
        '<b>6 Nov 2026</b><br>The Mill, Ashby<br>Rivers no. 4, Meadows',
        '<b>7 Nov 2026</b><br><b>“Elm”</b><br>Rivers no. 5, Banks',
        '<b>8 Nov 2026</b><br><b>“At five”</b> with Ada Lampe, clarinet<br>Banks, Quintet',
        '<b>9 Nov 2026</b><br>Quay Hall, Ashby<br>Meadows',
      ]
        .map((words) => p(words))
        .join(''),
      ['The Mill, Ashby', '“Elm”', '“At five”', 'Quay Hall, Ashby'],
    ],
    [
      'after a label of days that tells none, where names stand',
      ['Performance: Three hours of salt', 'Workshop: Wild binding', 'Round table']
        .map((name, n) => card(p(name, 'item-title'), p(`${6 + n} Nov 2026`), p('hello@quay.example')))
        .join(''),
      ['Performance: Three hours of salt', 'Workshop: Wild binding', 'Round table'],
    ],
    [
      'over sentences that nothing marks',
      ['Jazz night', '<del>Ash Four</del>', 'Folk night', 'Elm']
        .map((name, n) =>
          card(
            `<button><span>${6 + n} Nov 2026</span><span>${name}</span></button>`,
            p(`Songs of the ${n + 1}th valley, and more.`),
          ),
        )
        .join(''),
      ['Jazz night', 'Ash Four', 'Folk night', 'Elm'],
    ],
    [
      'over what opens at a click',
      ['Jazz night', '<del>Ash Four</del>', 'Folk night', 'Elm']
        .map((name, n) =>
          card(
            `<button><span>${6 + n} Nov 2026</span><span>${name}</span></button>`,
            `<div hidden>${p(`Songs of the ${n + 1}th valley`)}</div>`,
          ),
        )
        .join(''),
      ['Jazz night', 'Ash Four', 'Folk night', 'Elm'],
    ],
    [
      'behind their days, bold with these, bold alone, or not',
      '<p><b>Fri 6 Nov – Ash Four.</b> Bring a chair. Licensed bar, children £3.</p><p>Sat 7 Nov – The Long Elm</p><p><b>SUN 8 NOV, 4PM - OLD OAK</b><br>Songs of the wood.</p><p><b>Mon 9 Nov</b> – Ivo Grange</p>',
      ['Ash Four', 'The Long Elm', 'OLD OAK', 'Ivo Grange'],
    ],
    [
      'behind their days in French, bold with these or not',
      '<p><strong>Samedi 7 novembre : Nuit bleue</strong>. Dès 19 h, buvette.</p><p>Dimanche 8 novembre : La grève</p><p><strong>Lundi 9 novembre : Les Anses</strong><br>Chants de mer.</p>',
      ['Nuit bleue', 'La grève', 'Les Anses'],
    ],
    [
      'below lines of day and house, apart in one paragraph',
      `<p>${['Ash Four', 'Elm Duo', 'Oak']
        .map(
          (name, n) =>
            `<b>${6 + n} Nov</b> 8pm <i>${n === 1 ? 'Mill Church' : 'Quay Hall'}</i><br><b>${name}</b><br>Songs.<br>`,
        )
        .join('')}</p>`,
      ['Ash Four', 'Elm Duo', 'Oak'],
    ],
    [
      'below a house, where those of others stand beside their days',
      '<p><b>6 Nov – ASH FOUR</b><br>A play.</p><p><b>7 Nov – ELM DUO</b><br>A play.</p><p><b>8 Nov – OLD OAK</b><br>A play.</p><p>9 Nov <i>Quay Hall</i><br><b>BIRCH</b><br>A play.</p>',
      ['ASH FOUR', 'ELM DUO', 'OLD OAK', 'BIRCH'],
    ],
    [
      'in headings, paragraphs above what tells day and price',
      ['ASH', 'ELM DUO', 'OLD OAK']
        .map(
          (name, n) => `<h2>${name}</h2><p>by Ada Lampe</p><p><b>${6 + n} November 2026</b><br>Tickets £1${n}, £8</p>`,
        )
        .join(''),
      ['ASH', 'ELM DUO', 'OLD OAK'],
    ],
    [
      'slanted in a cell, over who plays in bold, with a day for a word',
      `<table>${[
        'Nuit bleue|<b>Ada Lampe</b>, orgue',
        'Le feu|<b>Trio Les Anses</b>',
        'Audition du 8 novembre|les élèves',
      ]
        .map((words, n) => {
          const [name, who] = words.split('|')
          return `<tr><td><b>${6 + n} novembre</b><br>17h</td><td><font><i>${name}</i></font><br>${who}</td></tr>`
        })
        .join('')}</table>`,
      ['Nuit bleue', 'Le feu', 'Audition du 8 novembre'],
    ],
  ])('%s', (_, html, names) => expect(namesOf(html)).toEqual(names))
})
