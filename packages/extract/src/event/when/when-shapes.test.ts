import { describe, expect, it } from 'vitest'
import { whenEn } from './when-shapes.en.fixture.ts'
import { whensOn } from './when-shapes.fixture.ts'
import { whenFr } from './when-shapes.fr.fixture.ts'

describe.each([
  ['fr', whenFr],
  ['en', whenEn],
] as const)('when something is played, on pages in %s', (language, rows) => {
  it.each(rows)('%s', (_what, shape, told) => {
    expect(whensOn(shape, language)).toEqual(told)
  })
})
