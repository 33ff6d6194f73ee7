import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HEATS, heatOf, heatSteps } from '@/components/charts/heat-steps'

describe('the steps of colour', () => {
  it('hold about as many districts each, however large the largest is', () => {
    const steps = heatSteps([1, 2, 3, 4, 5, 41_100])
    expect(steps.map(({ heat }) => heat)).toEqual([0, 1, 2, 3, 4, 5])
    expect(steps.at(-1)).toEqual({ from: 41_100, to: 41_100, heat: 5 })
  })

  it('give a single value the middle colour and no value none', () => {
    expect(heatSteps([7, 7, 7])).toEqual([{ from: 7, to: 7, heat: 3 }])
    expect(heatSteps([0])).toEqual([])
    expect(heatOf([], 0)).toBeNull()
  })

  it('cover every value once, pale to deep, and never part equal values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 17 }), (values) => {
        const steps = heatSteps(values)
        expect(steps.length).toBeLessThanOrEqual(HEATS)
        for (const value of values) {
          expect(steps.filter(({ from, to }) => value >= from && value <= to)).toHaveLength(1)
        }
        const heats = steps.map(({ heat }) => heat)
        expect(heats).toEqual([...new Set(heats)].sort((a, b) => a - b))
      }),
    )
  })
})
