import { describe, expect, it } from 'vitest'
import { listHref, readListState } from '@/components/evidence/article-list-state'
import { headlineOf, sourceFacts } from '@/components/evidence/article-words'
import { litHref } from '@/components/evidence/use-lit-figure'
import { wordsIn } from '@/tests/factories/words'

const zh = wordsIn('zh-CN')
const en = wordsIn('en')
const source = { publication: '劳动午报', publicationInferred: false, date: '2020-08-24', year: 2020, byline: [] }

describe('how an article is named', () => {
  it('says that a headline is a substitute', () => {
    const activities = [{ name: '送清凉' }, { name: '慰问' }]
    expect(headlineOf({ headline: '标题', activities }, zh)).toBe('标题')
    expect(headlineOf({ headline: null, activities: activities.slice(0, 1) }, zh)).toBe('（无标题）送清凉')
    expect(headlineOf({ headline: null, activities }, zh)).toBe('（无标题）送清凉等 2 项活动')
    expect(headlineOf({ headline: null, activities }, en)).toBe('(no headline) 送清凉 and another activity')
  })

  it('names paper, date and page as they are known', () => {
    expect(sourceFacts({ ...source, page: '3' }, zh)).toEqual(['《劳动午报》', '2020年8月24日', '第 3 版'])
    expect(sourceFacts({ ...source, page: '02版', date: null, publicationInferred: true }, zh)).toEqual([
      '《劳动午报》（据署名推定）',
      '2020年，日期未载',
      '02版',
    ])
    expect(sourceFacts({ ...source, publication: null, date: null, year: null, page: null }, zh)).toEqual([
      '媒体不详',
      '日期不详',
    ])
  })
})

describe('the state of the list in the address', () => {
  it('is as usual where the address holds nothing it knows', () => {
    expect(readListState(new URLSearchParams('limit=7&sort=name'))).toEqual({ sort: '-date', limit: 20, cursor: null })
  })

  it('begins again when order or size change, and keeps the filter', () => {
    const params = new URLSearchParams('q=培训&cursor=abc')
    expect(listHref(params, { sort: 'date' })).toBe(`?${new URLSearchParams('q=培训&sort=date')}`)
    expect(listHref(params, { limit: 20 })).toBe(`?${new URLSearchParams('q=培训')}`)
    expect(listHref(params, { cursor: 'def' })).toBe(`?${new URLSearchParams('q=培训&cursor=def')}`)
  })
})

it('lights a figure by an address that keeps everything else', () => {
  const params = new URLSearchParams('q=a&via=units&figure=x.1')
  expect(litHref(params, 'x.2')).toBe('?q=a&via=units&figure=x.2#phrase-x.2')
  expect(litHref(params, null)).toBe('?q=a&via=units')
})
