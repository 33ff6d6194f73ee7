import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisValues, barLength, barScale, decadeStep, SCALES } from '@/components/charts/bar-scale'

describe('a scale of bars', () => {
  it('draws in proportion to the largest value, and leaves out what nobody reported', () => {
    const scale = barScale('linear', [10, null, 40])
    expect(barLength(scale, 40)).toEqual({ length: 1, beyond: false })
    expect(barLength(scale, 10).length).toBe(0.25)
    expect(barLength(scale, 0).length).toBe(0)
  })

  it('draws each tenfold by the same step when logarithmic, and a single one still has a length', () => {
    const scale = barScale('log', [1, 10, 1000])
    const [one, ten, hundred] = [1, 10, 100].map((value) => barLength(scale, value).length)
    expect(one).toBeCloseTo(0.25)
    expect((ten ?? 0) - (one ?? 0)).toBeCloseTo((hundred ?? 0) - (ten ?? 0))
    expect(decadeStep(scale)).toBeCloseTo(0.25)
    expect(decadeStep(barScale('linear', [10]))).toBeNull()
  })

  it('cuts what is beyond the scale at its end and says so', () => {
    expect(barLength(barScale('linear', [15]), 62)).toEqual({ length: 1, beyond: true })
  })

  it('draws nothing where there is nothing', () => {
    expect(barLength(barScale('log', [null]), 0)).toEqual({ length: 0, beyond: false })
    expect(axisValues(barScale('linear', []))).toEqual([])
  })

  it('keeps every length within the track and the larger value at least as long', () => {
    const values = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 2 })
    fc.assert(
      fc.property(fc.constantFrom(...SCALES), values, (kind, numbers) => {
        const scale = barScale(kind, numbers)
        const lengths = [...numbers].sort((a, b) => a - b).map((value) => barLength(scale, value).length)
        expect(lengths.every((length) => length >= 0 && length <= 1)).toBe(true)
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b))
      }),
    )
  })

  it('puts round lines on an axis', () => {
    expect(axisValues(barScale('linear', [26]))).toEqual([0, 10, 20])
    expect(axisValues(barScale('linear', [3]))).toEqual([0, 1, 2, 3])
    expect(axisValues(barScale('log', [40_000]))).toEqual([1, 10, 100, 1000, 10_000])
  })
})
