import { expect, it } from 'vitest'
import { periodFault } from '@/components/filters/check-period'
import { BadRequest, parseFilter } from '@/domain/statistics/filter-schema'

const TYPED: [from: string, to: string, fault: string | null][] = [
  ['', '', null],
  ['2024', '', null],
  ['', '2024-03', null],
  ['2024', '2024-03-05', null],
  ['2024-03-05', '2024', null],
  ['2024-02-30', '', 'fromDate'],
  ['2024-13', '', 'fromDate'],
  ['24', '', 'fromDate'],
  ['', '去年', 'toDate'],
  ['2024', '2023', 'order'],
  ['2024-03-05', '2024-02', 'order'],
]

it.each(TYPED)('judges a typed period from %o to %o as %o', (from, to, fault) => {
  expect(periodFault(from, to)).toBe(fault)
})

it.each(TYPED)('takes from %o to %o exactly where the server does', (from, to, fault) => {
  const params = new URLSearchParams([...(from ? [['from', from]] : []), ...(to ? [['to', to]] : [])])
  const ask = () => parseFilter(params)
  if (fault === null) expect(ask).not.toThrow()
  else expect(ask).toThrow(BadRequest)
})
