import { expect, it } from 'vitest'
import { keptQuery } from '@/components/layout/kept-query'

const kept = (query: string) => keptQuery(new URLSearchParams(query))

it('takes every value of a filter along', () => {
  expect(kept('area=110101&area=110105&q=送清凉')).toBe(`?area=110101&area=110105&q=${encodeURIComponent('送清凉')}`)
})

it('leaves behind what belongs to one page', () => {
  expect(kept('ledger=units&sort=name&cursor=x&from=2020')).toBe('?from=2020')
})

it('is empty without filters', () => {
  expect(kept('ledger=units')).toBe('')
})
