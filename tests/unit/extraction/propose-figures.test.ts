import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proposeFigures } from '@/domain/extraction/propose-figures'
import { BOUNDS, MEASURES } from '@/domain/vocabulary'
import { readTable } from './written-figures'

const sentences = [...readTable('figures.txt'), ...readTable('negatives.txt')].map(({ sentence }) => sentence)

describe('proposed figures', () => {
  test('each says exactly what stands in the text', () => {
    const body = sentences.join('\n')
    const figures = proposeFigures(body)
    expect(figures.length).toBeGreaterThan(150)
    for (const { printed, start, end, more = [] } of figures) {
      expect(body.slice(start, end)).toBe(printed)
      for (const span of more) expect(span.end).toBeLessThanOrEqual(body.length)
    }
  })

  test('hold for any order of sentences, cut anywhere', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { maxLength: 12 }), fc.nat(400), fc.nat(400), (some, from, length) => {
        const body = some.join('').slice(from, from + length)
        const figures = proposeFigures(body)
        expect(figures.map(({ start }) => start)).toEqual(figures.map(({ start }) => start).sort((a, b) => a - b))
        for (const { printed, start, end, value, bound, measure, confidence } of figures) {
          expect(body.slice(start, end)).toBe(printed)
          expect(value).toBeGreaterThan(0)
          expect(BOUNDS).toContain(bound)
          expect(MEASURES).toContain(measure)
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
    ))

  test('no string throws, not even half a pair of surrogates', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc
            .array(
              fc.constantFrom(...'0123456789.,，。“”《》一二两三十百千万亿余多近约超名人家支份元第每将\ud83d\ude00\n'),
            )
            .map((all) => all.join('')),
        ),
        (body) => proposeFigures(body).every(({ printed, start, end }) => body.slice(start, end) === printed),
      ),
      { numRuns: 500 },
    ))

  test('are the same each time', () => {
    const body = sentences.slice(0, 60).join('')
    expect(proposeFigures(body)).toEqual(proposeFigures(body))
  })

  test('a quantity told twice comes once, the more precise of two that say the same', () => {
    const body = '昨天，120余名职工参加了健步走。活动由区总工会主办。120名职工在终点合影。'
    expect(proposeFigures(body).map(({ printed }) => printed)).toEqual(['120名'])
  })

  test('parts of a quantity are marked, a total beside them is not', () => {
    const parts = (body: string) => proposeFigures(body).map(({ printed, part }) => [printed, part])
    expect(parts('比赛评出一等奖4名、二等奖8名、三等奖12名。')).toEqual([
      ['4名', true],
      ['8名', true],
      ['12名', true],
    ])
    expect(parts('累计支出316.6万元，其中购物资263.6万元。')).toEqual([
      ['316.6万元', false],
      ['263.6万元', true],
    ])
    expect(parts('帮扶困难职工183人、大病职工107人。')).toEqual([
      ['183人', true],
      ['107人', true],
    ])
  })
})

describe('what is known besides the body', () => {
  const figures = (body: string, date: string | null, headline: string | null = null) =>
    proposeFigures(body, { headline, date }).map(({ measure, printed }) => `${measure} ${printed}`)

  test.each([
    ['2023年，区总工会投入2800万元，服务职工12万人次。', '2024-06-01', []],
    ['截至2023年底，全区建立基层工会组织4217家，涵盖法人单位1.6万家。', '2024-03-14', []],
    ['2021年以来，区总工会累计采购受援地区农产品3600余万元。', '2024-10-17', []],
    ['2023年，区总工会帮扶困难职工126户。', '2023-12-20', ['beneficiaries 126户']],
    ['2023年，区总工会帮扶困难职工126户。', '2024-01-10', ['beneficiaries 126户']],
    ['2023年，区总工会帮扶困难职工126户。', null, ['beneficiaries 126户']],
  ])('%s, printed on %s', (body, date, expected) => expect(figures(body, date)).toEqual(expected))

  test('people of whom nothing near tells are helped where the headline tells of help', () => {
    const body = '126名小哥安心上路。'
    expect(figures(body, null, '街道总工会免费送保险 关爱快递小哥')).toEqual(['beneficiaries 126名'])
    expect(figures(body, null, '快递小哥比赛骑行')).toEqual(['participants 126名'])
  })
})

describe('organisations named one by one', () => {
  const units = (body: string) =>
    proposeFigures(body)
      .filter(({ basis }) => basis === 'enumerated')
      .map(({ value, printed, more = [] }) => [value, printed, ...more.map(({ start, end }) => body.slice(start, end))])

  test.each([
    [
      '慰问组先后走访慰问了北京华诚食品有限公司、东方物流集团和区环卫服务中心，送去清凉物资。',
      [[3, '北京华诚食品有限公司、东方物流集团和区环卫服务中心']],
    ],
    [
      '一行人第一站走进北京远山电子有限公司与北京长河保安服务有限公司，看望一线职工。随后，一行人来到北京新晨保洁有限公司，送上慰问品。',
      [[3, '北京远山电子有限公司与北京长河保安服务有限公司', '北京新晨保洁有限公司']],
    ],
    [
      '镇总工会走访了青山派出所、青山消防救援站和东山地铁站区，送去暖手宝。',
      [[3, '青山派出所、青山消防救援站和东山地铁站区']],
    ],
    ['慰问组走访了北京华诚食品有限公司、东方物流集团等单位，送去慰问品。', []],
    ['慰问组走访了北京华诚食品有限公司、东方物流集团等8家单位，送去慰问品。', []],
    ['慰问组走进企业、工地和学校，看望一线职工。', []],
    ['华诚公司、东方公司在会上作了交流发言。', []],
  ])('%s', (body, expected) => expect(units(body)).toEqual(expected))
})
