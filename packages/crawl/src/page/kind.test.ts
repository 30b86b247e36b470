import { expect, test } from 'vitest'
import { guessKind } from './kind.ts'
import { scanPage } from './scan.ts'

const dates = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<p>${1 + index} mars 2026, pièce ${index}`).join('')

test.each([
  ['/x', '<script type="application/ld+json">{"@type":"Event"}</script>', 'event', 1],
  ['/x', `<script type="application/ld+json">[${'{"@type":"Event"},'.repeat(4)}]</script>`, 'listing', 4],
  ['/spectacles/ondine', '<h1>Ondine</h1><p>12 mars 2026', 'event', 1],
  ['/x/ondine', '<h1>Ondine</h1><p>12 mars 2026, 20 h. Billets', 'event', 1],
  ['/x/ondine', '<h1>Ondine</h1><p><time datetime="2026-03-12T20:00">jeudi soir</time> Billets', 'event', 1],
  ['/saison', dates(12), 'listing', 6],
  ['/nouvelles/x', '<h1>Bilan</h1><p>Publié le 12 mars 2026', 'other', 0],
  ['/calendrier/2026-03-12', '<title>2026-03-12</title><a href=1>2026-03-11</a><a href=2>2026-03-13</a>', 'other', 0],
  ['/contact', '<p>Nous joindre', 'other', 0],
  ['/ondine', '<p>Une pièce de 1939', 'article', 0],
])('%s · %s is %s with %d events', (path, html, kind, events) => {
  expect(guessKind(scanPage(html, 2026), `https://theatre.example${path}`)).toEqual({ kind, events })
})
