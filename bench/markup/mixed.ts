import { add, block, context, EVENT, edit, INNER, ONE_LINE, type Shape } from './shape.ts'

/**
 * Breakages that come together, structures that say the same another way, and data that scripts write: what templates that are
 * filled by several programs make of one event.
 */
export const MIXED: readonly Shape[] = [
  {
    name: 'apostrophes in single quotes',
    html: block(EVENT.replaceAll('"', "'").replace("'Phèdre'", "'Phèdre', 'description': 'L'été à l'ombre'")),
    mended: ['single-quotes'],
    says: { description: "L'été à l'ombre" },
  },
  { name: 'comma after brace', html: edit('{ "@type"', '{, "@type"'), mended: ['stray-comma'] },
  {
    name: 'images without commas',
    html: add('"image":["/a.jpg" "/b.jpg"]'),
    mended: ['missing-comma'],
    says: { image: 'https://rampe.example/b.jpg' },
  },
  {
    name: 'offers without comma',
    html: add('"offers":[{"@type":"Offer","price":10}{"@type":"Offer","price":20}]'),
    mended: ['missing-comma'],
    says: { price: '20' },
  },
  {
    name: 'missing brace in the middle',
    html: block(
      `{"@context":"https://schema.org","@graph":[{"@type":"Place","name":"X","address":{"@type":"PostalAddress","addressLocality":"Gaspé"},${INNER}]}`,
    ),
    mended: ['duplicate-key', 'duplicate-key', 'stray-text'],
  },
  {
    name: 'missing brace before next property',
    html: block(EVENT.replace('"startDate"', '"offers": {"@type":"Offer","price":12,\n"startDate"')),
    mended: ['truncated'],
  },
  {
    name: 'quote and colon in a text',
    html: add('"description":"Bring: "water", and "bread": all"'),
    mended: ['unescaped-quote', 'unescaped-quote', 'unescaped-quote', 'unescaped-quote'],
    says: { description: 'Bring: "water", and "bread": all' },
  },
  { name: 'comment at end no newline', html: block(`${EVENT} // end`), mended: ['comment'] },
  { name: 'numeric type', html: edit('"Event"', '["Event",5]') },
  { name: 'type with trailing comma list', html: edit('"Event"', '["Event",]'), mended: ['trailing-comma'] },
  {
    name: 'performer strings',
    html: add('"performer":["Léa Fontaine","Marc Quai"]'),
    says: { performer: 'Marc Quai' },
  },
  {
    name: 'performer null in array',
    html: add('"performer":[null,{"@type":"Person","name":"Léa"}]'),
    says: { name: 'Léa' },
  },
  { name: 'location string', html: add('"organizer":"Théâtre du Quai"'), says: { organizer: 'Théâtre du Quai' } },
  { name: 'list', html: add('"performer":{"@list":[{"@type":"Person","name":"Léa"}]}'), says: { name: 'Léa' } },
  { name: 'set', html: add('"performer":{"@set":[{"@type":"Person","name":"Léa"}]}'), says: { name: 'Léa' } },
  {
    name: 'container list',
    html: block(
      EVENT.replace('"https://schema.org"', '["https://schema.org",{"performer":{"@container":"@list"}}]').replace(
        '"Phèdre",',
        '"Phèdre","performer":[{"@type":"Person","name":"Léa"}],',
      ),
    ),
    says: { name: 'Léa' },
  },
  {
    name: 'alias',
    html: block(
      EVENT.replace(
        '"https://schema.org"',
        '["https://schema.org",{"titre":"name","quand":{"@id":"startDate","@type":"DateTime"}}]',
      )
        .replace('"name": "Phèdre"', '"titre":"Phèdre"')
        .replace('"startDate"', '"quand"'),
    ),
  },
  {
    name: 'alias of keywords',
    html: block(
      EVENT.replace('"https://schema.org"', '["https://schema.org",{"sorte":"@type","ref":"@id"}]').replace(
        '"@type": "Event"',
        '"sorte":"Event","ref":"#x"',
      ),
    ),
  },
  {
    name: 'prefix term',
    html: block(
      EVENT.replace(
        '"https://schema.org"',
        '{"s":"https://schema.org/","name":"s:name","startDate":"s:startDate","Event":"s:Event","location":"s:location"}',
      ),
    ),
  },
  {
    name: 'reverse subEvent',
    html: block(`{"@context":"https://schema.org","@type":"Festival","name":"F","@reverse":{"superEvent":${INNER}}}`),
  },
  {
    name: 'language map ctx',
    html: block(
      EVENT.replace('"https://schema.org"', '["https://schema.org",{"name":{"@container":"@language"}}]')
        .replace('"Phèdre"', '{"fr":"Phèdre","en":"Phaedra"}')
        .replace('"name": "Grande salle"', '"name": {"fr":"Grande salle"}'),
    ),
    says: { name: 'Phaedra' },
  },
  {
    name: 'nested graph reverse',
    html: block(`{"@context":"https://schema.org","@graph":{"@id":"#g","@graph":[${INNER}]}}`),
  },
  {
    name: 'scoped context',
    html: block(
      EVENT.replace(
        '"https://schema.org"',
        '["https://schema.org",{"extra":{"@id":"description","@context":{"@language":"fr"}}}]',
      ).replace('"Phèdre",', '"Phèdre","extra":"Bonjour",'),
    ),
    says: { description: 'Bonjour' },
  },
  {
    name: 'js inject stringify',
    html: `<script>var s=document.createElement('script');s.type='application/ld+json';s.text=JSON.stringify(${EVENT});document.head.appendChild(s);</script>`,
    mended: ['by-script'],
  },
  {
    name: 'js inject string',
    html: `<script>(function(){var s=document.createElement("script");s.type="application/ld+json";s.innerHTML='${ONE_LINE.replaceAll("'", "\\'")}';document.head.append(s)})();</script>`,
    mended: ['by-script'],
  },
  {
    name: 'js inject template',
    html: `<script>const s=document.createElement("script");s.type="application/ld+json";s.textContent=\`${EVENT}\`;document.head.append(s)</script>`,
    mended: ['by-script'],
  },
  {
    name: 'GTM html',
    html: `<script>jQuery('head').append('<script type="application/ld+json">${ONE_LINE}<\\/script>')</script>`,
    mended: ['by-script'],
  },
  { name: 'zone abbreviation', html: edit('20:00:00-04:00', '20:00:00 EST') },
  { name: 'zone JST', html: edit('20:00:00-04:00', '20:00:00JST') },
  { name: 'date with PM', html: edit('2026-03-13T20:00:00-04:00', '2026-03-13 8:00 PM') },
  { name: 'offset no colon', html: edit('20:00:00-04:00', '20:00:00-0400') },
  { name: 'offset spaced', html: edit('20:00:00-04:00', '20:00:00 -04:00') },
  { name: 'millis', html: edit('20:00:00-04:00', '20:00:00.000-04:00') },
  { name: 'zone bracket', html: edit('20:00:00-04:00', '20:00:00-04:00[America/Toronto]') },
  {
    name: 'mixed: single quotes, trailing comma, comment',
    html: block(
      EVENT.replaceAll('"', "'")
        .replace("'Phèdre',", "'Phèdre', // x\n")
        .replace(/\}\n\}$/, '},\n}'),
    ),
    mended: ['comment', 'single-quotes', 'trailing-comma'],
  },
  {
    name: 'mixed: smart quotes + missing comma',
    html: block(EVENT.replace(/"([^"]*)"/g, '“$1”').replace('“Phèdre”,', '“Phèdre”')),
    mended: ['missing-comma', 'single-quotes'],
  },
  {
    name: 'mixed: html comment + cdata + entity',
    html: block(`<!--//<![CDATA[\n${EVENT.replaceAll('"', '&quot;')}\n//]]>-->`),
    mended: ['cdata', 'cdata', 'html-comment', 'html-comment', 'html-entities'],
  },
  {
    name: 'mixed: html + raw newline + unescaped',
    html: add('"description":"Une\nligne "deux"\n<a href="/x">y</a>"'),
    mended: [
      'raw-line-break',
      'raw-line-break',
      'unescaped-quote',
      'unescaped-quote',
      'unescaped-quote',
      'unescaped-quote',
    ],
  },
  {
    name: 'mixed: truncated + single',
    html: block(EVENT.replaceAll('"', "'").slice(0, -2)),
    mended: ['single-quotes', 'truncated'],
  },
  {
    name: 'entity-escaped with amp',
    html: block(EVENT.replaceAll('"', '&quot;').replace('Phèdre', 'Ph&egrave;dre')),
    mended: ['html-entities'],
  },
  {
    name: 'escaped twice json',
    html: block(JSON.stringify(JSON.stringify(JSON.stringify(ONE_LINE)))),
    mended: ['escaped-quotes'],
  },
  {
    name: 'object key twice @type',
    html: edit('"@type": "Event"', '"@type": "Event", "@type": "TheaterEvent"'),
    mended: ['duplicate-key'],
  },
  {
    name: 'graph closed early',
    html: block(`{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"R"}],${INNER}}`),
    mended: ['stray-text', 'wrong-bracket'],
  },
  {
    name: 'graph objects outside',
    html: block(`{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"R"}]},${INNER}`),
    mended: ['context-missing', 'several-roots', 'several-roots'],
  },
  {
    name: 'context after',
    html: block(
      EVENT.replace('"@context": "https://schema.org",', '').replace(/\n\}$/, ',"@context":"https://schema.org"}'),
    ),
  },
  { name: 'context object in array', html: context('[{"@vocab":"https://schema.org/"}]') },
  { name: 'context wrong host', html: context('"https://schema.com"'), mended: ['context-misspelt'] },
  { name: 'context typo', html: context('"https://shema.org"'), mended: ['context-misspelt'] },
  { name: 'nbsp in @type', html: edit('"Event"', '"Event\u00a0"') },
  { name: 'type with slash', html: edit('"Event"', '"/Event"') },
  { name: 'type http w/o', html: edit('"Event"', '"http://schema.org/Event/"') },
  { name: 'value objects w/o type', html: edit('"Phèdre"', '{"@value":"Phèdre"}') },
  {
    name: 'name array lang',
    html: edit('"Phèdre"', '[{"@value":"Phèdre","@language":"fr"},{"@value":"Phaedra","@language":"en"}]'),
    says: { name: 'Phaedra' },
  },
  { name: 'name object', html: edit('"Phèdre"', '{"@type":"Text","@value":"Phèdre"}') },
  {
    name: 'python repr',
    html: block(
      EVENT.replaceAll('"', "'").replace("'Phèdre',", "'Phèdre', 'isAccessibleForFree': False, 'image': None,"),
    ),
    mended: ['loose-number', 'loose-number', 'single-quotes'],
  },
  {
    name: 'ruby hash',
    html: block(EVENT.replace(/"([^"]*)":/g, '"$1"=>')),
    mended: [
      'missing-colon',
      'missing-colon',
      'missing-colon',
      'missing-colon',
      'missing-colon',
      'missing-colon',
      'missing-colon',
    ],
  },
  {
    name: 'php var_export-like',
    html: block(EVENT.replace(/": /g, '" => ')),
    mended: [
      'missing-colon',
      'missing-colon',
      'missing-colon',
      'missing-colon',
      'missing-colon',
      'missing-colon',
      'missing-colon',
    ],
  },
  { name: 'trailing quote', html: block(`${EVENT}"`), mended: ['stray-text'] },
  { name: 'leading text colon', html: block(`json: ${EVENT}`), mended: ['stray-text'] },
  { name: 'markdown fence', html: block(`\`\`\`json\n${EVENT}\n\`\`\``), mended: ['stray-text', 'stray-text'] },
  {
    name: 'script in script',
    html: block(`<script type="application/ld+json">${EVENT}`),
    mended: ['stray-text', 'stray-text', 'stray-text', 'stray-text'],
  },
  {
    name: 'nested quotes escaped html attr',
    html: add(String.raw`"description":"<p class=\\"x\\">Bon</p>"`),
    mended: ['unescaped-quote', 'unescaped-quote'],
  },
  {
    name: 'double backslash quote',
    html: add(String.raw`"description":"dit \\"oui\\" fort"`),
    mended: ['unescaped-quote', 'unescaped-quote'],
  },
  { name: 'unicode spaces', html: block(EVENT.replaceAll(' ', '\u2003')), mended: ['no-break-space'] },
  {
    name: 'full-width punctuation',
    html: block(
      EVENT.replaceAll(':', '：')
        .replace('https：', 'https:')
        .replace(/20：00：00-04：00/, '20:00:00-04:00'),
    ),
    mended: [
      'missing-colon',
      'missing-colon',
      'missing-colon',
      'missing-colon',
      'missing-colon',
      'missing-colon',
      'missing-colon',
    ],
  },
  {
    name: 'dangling comma+quote',
    html: block(EVENT.replace(/\n\}$/, ',"\n}')),
    mended: ['raw-line-break', 'stray-text', 'truncated'],
  },
  {
    name: 'semicolon inside object end',
    html: block(EVENT.replace(/\n\}$/, ';\n}')),
    mended: ['semicolon', 'trailing-comma'],
  },
]
