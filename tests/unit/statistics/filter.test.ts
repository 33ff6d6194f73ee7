import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Filter, filterToParams, readFilter, WHOLE } from '@/domain/statistics/filter'
import { BadRequest, parseFilter } from '@/domain/statistics/filter-schema'
import { emptyDatabase } from '@/tests/factories/database'
import { filtersOver } from '@/tests/factories/filters'
import { anActivity, anArticle, store } from '@/tests/factories/records'

function filters(): fc.Arbitrary<Filter> {
  const db = emptyDatabase()
  const article = anArticle({ publication: '劳动午报 & “工人日报”' })
  store(db, [article], [anActivity([article], { series: '五月的鲜花', organisers: ['a=b&c', '总工会+1 %41'] })])
  return filtersOver(db)
}

describe('a filter', () => {
  it('comes back from its address as it was', () => {
    fc.assert(
      fc.property(filters(), (filter) => {
        const address = new URLSearchParams(filterToParams(filter).toString())
        expect(parseFilter(address)).toEqual(filter)
        expect(readFilter(address)).toEqual(filter)
      }),
      { numRuns: 500 },
    )
  })

  it('is read alike by server and browser, also out of other parameters', () => {
    fc.assert(
      fc.property(filters(), fc.constantFrom('', 'lang=en', 'sort=-period&cursor=x'), (filter, more) => {
        const address = new URLSearchParams(`${filterToParams(filter)}&${more}`)
        expect(readFilter(address)).toEqual(parseFilter(address, ['lang', 'sort', 'cursor']))
      }),
    )
  })

  it.each([
    ['', WHOLE],
    ['q=%20', WHOLE],
    ['q=+培训+', { ...WHOLE, q: '培训' }],
    ['area=110101&area=110101', { ...WHOLE, area: ['110101'] }],
    ['review=verified', WHOLE],
  ])('of %j is %o to both', (query, filter) => {
    expect(parseFilter(new URLSearchParams(query))).toEqual(filter)
    expect(readFilter(new URLSearchParams(query))).toEqual(filter)
  })

  it('leaves out of the address what it has by default', () => {
    expect(filterToParams(WHOLE).toString()).toBe('')
    expect(filterToParams({ ...WHOLE, review: 'all', area: ['110105', '110101'] }).toString()).toBe(
      'area=110105&area=110101&review=all',
    )
  })
})

describe('a parameter', () => {
  it.each([
    ['place=110101', 'place', 'unknownParameter'],
    ['Area=110101', 'Area', 'unknownParameter'],
    ['area=110103', 'area', 'unknownValue'],
    ['area=110101,110102', 'area', 'unknownValue'],
    ['area=', 'area', 'unknownValue'],
    ['type=party', 'type', 'unknownValue'],
    ['level=city', 'level', 'unknownValue'],
    ['status=done', 'status', 'unknownValue'],
    ['source=web', 'source', 'unknownValue'],
    ['attribution=both', 'attribution', 'unknownValue'],
    ['realisation=', 'realisation', 'unknownValue'],
    ['review=pending', 'review', 'unknownValue'],
    ['review=all&review=all', 'review', 'repeated'],
    ['from=2024-13', 'from', 'date'],
    ['to=yesterday', 'to', 'date'],
    ['from=2024-05&to=2024-04', 'to', 'order'],
    ['from=2024-05-02&to=2024-05-01', 'to', 'order'],
    ['series=', 'series', 'empty'],
    [`q=${'培'.repeat(201)}`, 'q', 'tooLong'],
    [`organiser=${'会'.repeat(201)}`, 'organiser', 'tooLong'],
    ['q=a&q=b', 'q', 'repeated'],
  ])('%s is refused by name', (query, field, problem) => {
    const refusal = (): unknown => {
      try {
        return parseFilter(new URLSearchParams(query))
      } catch (error) {
        return error
      }
    }
    expect(refusal()).toBeInstanceOf(BadRequest)
    expect(refusal()).toMatchObject({ field, problem })
  })

  it.each(['from=2024-05&to=2024', 'from=2024&to=2024-01', 'from=2024-05-01&to=2024-05', `q=${'培'.repeat(200)}`])(
    '%s is taken',
    (query) => {
      expect(() => parseFilter(new URLSearchParams(query))).not.toThrow()
    },
  )
})
