import { textValue } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { type Calibration, type Corner, calibrated, recalibrated } from './calibration.ts'
import { CALIBRATION } from './calibration-table.ts'
import type { Seen, Sighting } from './extractor.ts'

const corners: readonly Corner[] = [
  [0.5, 0.2],
  [0.8, 0.9],
]

describe('calibration', () => {
  it.each([
    [0, 0],
    [0.15, 0.15],
    [0.19, 0.19],
    [0.345, 0.195],
    [0.5, 0.2],
    [0.65, 0.55],
    [0.8, 0.9],
    [0.9, 0.95],
    [1, 1],
  ])('takes %d for %d', (confidence, right) => {
    expect(calibrated(corners, confidence)).toBeCloseTo(right, 10)
  })

  it('leaves alone what was never measured', () => {
    expect(calibrated([], 0.7)).toBe(0.7)
  })

  it('never changes an order', () => {
    for (const line of Object.values(CALIBRATION)) {
      const steps = Array.from({ length: 101 }, (_, n) => calibrated(line, n / 100))
      for (const [n, step] of steps.entries()) if (n > 0) expect(step).toBeGreaterThan(steps[n - 1] ?? 0)
    }
  })

  it('takes the name of an event as measured, and leaves its place to the reader', () => {
    const selector = { type: 'TextQuoteSelector', exact: '' } as const
    const seen = (property: string, value: Seen['value']): Seen => ({ property, value, selector, confidence: 0.5 })
    const event: Sighting = {
      types: ['Event'],
      properties: [
        seen('name', textValue('Sel')),
        seen('location', { types: ['Place'], properties: [seen('name', textValue('Quai'))] }),
        seen('image', textValue('x')),
      ],
    }
    const table: Calibration = { name: [[0.5, 0.9]], startDate: [] }
    const sure = (sighting: Sighting): unknown[] =>
      sighting.properties.map(({ property, value, confidence }) =>
        'types' in value ? [property, confidence, ...sure(value)] : [property, confidence],
      )
    expect(recalibrated([event], table).map(sure)).toEqual([
      [
        ['name', 0.9],
        ['location', 0.5, ['name', 0.5]],
        ['image', 0.5],
      ],
    ])
  })
})
