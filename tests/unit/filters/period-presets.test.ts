import { describe, expect, it } from 'vitest'
import { type Preset, periodOfPreset, samePeriod } from '@/components/filters/period-presets'

describe('a preset period', () => {
  it.each<[Preset, string, object]>([
    ['all', '2026-03-05', {}],
    ['thisYear', '2026-03-05', { from: '2026', to: '2026' }],
    ['lastYear', '2026-01-01', { from: '2025', to: '2025' }],
    ['lastThreeYears', '2026-12-31', { from: '2024', to: '2026' }],
    ['lastMonth', '2026-03-31', { from: '2026-02', to: '2026-02' }],
    ['lastMonth', '2026-01-01', { from: '2025-12', to: '2025-12' }],
    ['lastQuarter', '2026-01-15', { from: '2025-10', to: '2025-12' }],
    ['lastQuarter', '2026-03-31', { from: '2025-10', to: '2025-12' }],
    ['lastQuarter', '2026-04-01', { from: '2026-01', to: '2026-03' }],
    ['lastQuarter', '2026-12-01', { from: '2026-07', to: '2026-09' }],
  ])('%s on %s', (preset, today, period) => {
    expect(periodOfPreset(preset, today)).toEqual(period)
  })

  it('is the same as another whose open ends are written differently', () => {
    expect(samePeriod({ from: '2024' }, { from: '2024', to: undefined })).toBe(true)
    expect(samePeriod({ from: '2024' }, { from: '2024', to: '2024' })).toBe(false)
  })
})
