import { expect, it } from 'vitest'
import { usualDays } from '@/domain/comparison/beginnings'

it.each([
  ['2026-11-23', ['2026-11-16', '2026-10-24', '2026-10-31', '2025-12-31']],
  ['2026-03-01', ['2026-02-22', '2026-01-30', '2026-02-28', '2025-12-31']],
  ['2028-01-01', ['2027-12-25', '2027-12-02', '2027-12-31', '2027-12-31']],
])('seen from %s', (today, days) => {
  expect(usualDays(today).map(({ since }) => since)).toEqual(days)
})
