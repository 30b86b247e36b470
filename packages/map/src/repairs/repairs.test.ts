import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type SiteFacts, valueText } from '@rampe/model'
import { describe, expect, test } from 'vitest'
import { mentionsOf } from '../mention.ts'
import { claimsAbout, type Sample } from '../sample.ts'
import { surroundingsOf } from '../surroundings.ts'
import { repairs } from './index.ts'
import { mend } from './mend.ts'

interface Row {
  readonly given: Sample
  readonly site?: SiteFacts
  readonly mended: Readonly<Record<string, readonly string[]>>
}

const fixtures = join(import.meta.dirname, '../../fixtures/repairs')
const PAGE = 'https://rampe.example/spectacle/phedre'

test('every repair has its rows, and every row its repair', () => {
  const files = readdirSync(fixtures).map((file) => file.replace(/\.json$/, ''))
  const tested = readdirSync(import.meta.dirname).flatMap((file) => file.match(/^(.+)\.test\.ts$/)?.[1] ?? [])
  const named = repairs.map(({ name }) => name)
  expect(named.filter((name) => !files.includes(name) && !tested.includes(name))).toEqual([])
  expect(files.filter((file) => !named.includes(file))).toEqual([])
})

for (const repair of repairs) {
  const file = join(fixtures, `${repair.name}.json`)
  if (!existsSync(file)) continue
  const rows: Row[] = JSON.parse(readFileSync(file, 'utf8'))
  describe(repair.name, () => {
    test.each(rows)('$given → $mended', ({ given, site = {}, mended }) => {
      const claims = claimsAbout(PAGE, given)
      const mentions = mentionsOf(claims)
      const result = mend(mentions, surroundingsOf(mentions, site), [repair])
      const after = result.mentions.all.flatMap((mention) => [...mention.claims.values()].flat())
      const top = claims[0]?.subject
      const left = (property: string) =>
        after
          .filter((claim) => claim.subject === top && claim.property === property && claim.deprecated === undefined)
          .map(({ value }) => valueText(value))
      expect(Object.fromEntries(Object.keys(mended).map((property) => [property, left(property)]))).toEqual(mended)
      // Nothing is lost: what was at fault is still there, under the repair's name.
      const lost = claims.filter((claim) => !after.some(({ id }) => id === claim.id))
      expect(lost).toEqual([])
    })
    test('has rows that it mends and rows that it leaves alone', () => {
      const touched = rows.map(({ given, site = {} }) => {
        const mentions = mentionsOf(claimsAbout(PAGE, given))
        return mend(mentions, surroundingsOf(mentions, site), [repair]).issues.length > 0
      })
      expect(new Set(touched)).toEqual(new Set([true, false]))
    })
  })
}
