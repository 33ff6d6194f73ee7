import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '@/domain/extraction/extract'
import type { ArticleText, Extraction, Place, Proposed } from '@/domain/extraction/proposal'

const PIECES = fc.constantFrom(
  ...[
    '近日，',
    '朝阳区总工会',
    '区总工会',
    '镇总工会',
    '举办',
    '“',
    '”',
    '培训班',
    '。',
    '\n',
    '；',
    '由',
    '主办',
    '、',
    '承办',
    '工会',
    '在',
  ],
  ...[
    '7月5日',
    '今年',
    '送清凉',
    '100余名职工',
    '上海市总工会',
    '（以下简称“经开区”）',
    '东坝',
    '街道',
    '\ud83d\ude00',
    '\ud800',
    '启动',
  ],
)
const text = fc.array(fc.oneof(PIECES, fc.string()), { maxLength: 30 }).map((parts) => parts.join(''))
const line = fc.option(text, { nil: null })
const ARTICLE: fc.Arbitrary<ArticleText> = fc.record({
  headline: line,
  kicker: line,
  column: line,
  byline: fc.constant([]),
  publication: line,
  date: fc.constantFrom(null, '2024-07-10', '2015-01-01'),
  year: fc.constantFrom(null, 2024),
  body: text,
})

function placesOf({ activities, why }: Extraction): Place[] {
  const facts = activities.flatMap((activity): (Proposed<unknown> | null)[] => [
    activity.name,
    activity.type,
    activity.series,
    ...activity.organisers,
    ...activity.coOrganisers,
    activity.level,
    activity.area,
    activity.place,
    activity.placeArea,
    activity.dateStart,
    activity.dateEnd,
    activity.status,
  ])
  return [...facts, why].flatMap((fact) => (fact ? [fact.place] : []))
}

describe('what extraction makes of any text', () => {
  test('it never throws, answers alike twice, and every fact has its span in the text', () => {
    fc.assert(
      fc.property(ARTICLE, (article) => {
        const found = extract(article)
        expect(extract(article)).toEqual(found)
        expect(found.activities.length > 0).toBe(found.why === null)
        for (const { in: field, start, end } of placesOf(found)) {
          const length = (article[field] ?? '').length
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(length)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('each figure goes to the activity that the paragraph around it tells of', () => {
    const body =
      '7月28日，朝阳区呼家楼街道总工会慰问建设者150余名。\n通州区永顺镇总工会走进3家快递网点，送上矿泉水100箱。\n密云区古北口镇总工会为80名保洁员义诊。'
    const article = {
      headline: '各街乡工会送清凉',
      kicker: null,
      column: null,
      byline: [],
      publication: null,
      date: '2022-08-02',
      year: null,
      body,
    }
    const figures = extract(article).activities.map((activity) => activity.figures.map(({ printed }) => printed))
    expect(figures.map((printed) => printed.join(' '))).toEqual(['150余名', '3家 100箱', '80名'])
  })

  test('an empty article is none', () => {
    const empty = {
      headline: null,
      kicker: null,
      column: null,
      byline: [],
      publication: null,
      date: null,
      year: null,
      body: '',
    }
    expect(extract(empty).activities).toEqual([])
  })
})
