import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintOf, NEAR, type Recognisable, recognise, similarityOf } from '@/domain/articles/same-article'

/** A report after a pattern that every district fills in. */
function report(district: string, numbers: [string, string, string], places: [string, string]): string {
  return `近日，北京持续高温，${district}总工会启动“夏送清凉”慰问活动，${district}总工会主席带队先后来到${places[0]}和${places[1]}，看望慰问坚守在一线的职工，为他们送上防暑降温用品。
慰问组每到一处，都与职工亲切交谈，详细了解职工的工作和生活情况，叮嘱大家劳逸结合，注意防暑降温，并要求企业落实高温津贴，合理安排作息，切实保障职工的健康权益。
据介绍，今年夏天${district}总工会投入专项资金${numbers[0]}万元，采购毛巾、茶叶、绿豆等物资，计划走访企业${numbers[1]}家，慰问一线职工${numbers[2]}人。${district}总工会相关负责人表示，将继续关心关爱一线职工，把“娘家人”的关怀送到职工心坎上。`
}

const BODY = report('海淀区', ['120', '86', '5300'], ['中关村环卫中心', '上地快递分拨站'])

function article(values: Partial<Recognisable>): Recognisable {
  return { headline: null, kicker: null, byline: [], publication: null, date: null, body: BODY, ...values }
}

function sharesKey(one: string, other: string): boolean {
  const [first, second] = [one, other].map((body) => fingerprintOf(article({ body })).nearKeys)
  return first?.some((key, band) => second?.[band] === key) ?? false
}

describe('the same text', () => {
  it('is recognised in another layout and with other punctuation', () => {
    const other = BODY.replaceAll('，', ', ')
      .replaceAll('\n', '\n\n')
      .replace('总工会主席', '总工\n会主席')
      .replaceAll('120', '１２０')
    expect(recognise(article({}), article({ body: other }))).toBe('sameText')
    expect(fingerprintOf(article({ body: other })).textKey).toBe(fingerprintOf(article({})).textKey)
  })

  it('needs some length', () => {
    expect(recognise(article({ body: '略' }), article({ body: '略' }))).toBeNull()
    expect(fingerprintOf(article({ body: '略' }))).toMatchObject({ textKey: null, nearKeys: [] })
  })
})

describe('a nearly identical text', () => {
  it('is recognised after small edits, and its keys meet', () => {
    const place = fc.integer({ min: 0, max: BODY.length - 3 })
    const edits = fc.array(fc.tuple(place, fc.constantFrom('', '的', '，', '\n', '了')), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(edits, (all) => {
        const edited = all.reduce(
          (body, [at, words]) => `${body.slice(0, at)}${words}${body.slice(at + (words === '' ? 1 : 0))}`,
          BODY,
        )
        expect(recognise(article({}), article({ body: edited }))).toMatch(/^(?:sameText|nearText)$/)
        expect(similarityOf(BODY, edited)).toBeGreaterThan(NEAR)
        expect(sharesKey(BODY, edited)).toBe(true)
      }),
    )
  })

  it('is not that of another district after the same pattern', () => {
    const other = report('丰台区', ['95', '40', '2600'], ['方庄供暖所', '丽泽工地'])
    expect(recognise(article({}), article({ body: other }))).toBeNull()
    expect(recognise(article({}), article({ body: BODY.replaceAll('海淀区', '丰台区') }))).toBeNull()
  })

  it('is not that of another year after the same pattern', () => {
    const other = report('海淀区', ['150', '91', '6100'], ['中关村环卫中心', '上地快递分拨站'])
    expect(recognise(article({}), article({ body: other }))).toBeNull()
  })
})

describe('the same headline', () => {
  const headline = '海淀区总工会启动“夏送清凉”慰问活动'
  const digest = '海淀区总工会走访了环卫中心和快递站，慰问一线职工。'

  it('recognises a digest and its original', () => {
    const one = article({ headline, byline: ['记者 王芳'], publication: '劳动晨报' })
    expect(
      recognise(
        one,
        article({ headline: '海淀区总工会启动"夏送清凉"慰问活动', body: digest, byline: ['通讯员 李强', '王芳'] }),
      ),
    ).toBe('sameHeadline')
    expect(recognise(one, article({ headline, body: digest, publication: '劳动晨报客户端' }))).toBe('sameHeadline')
    expect(recognise(one, article({ headline: '为职工送去一夏清凉', kicker: headline, body: digest }))).toBeNull()
    const kicked = article({ headline: '为职工送去一夏清凉', kicker: headline, body: digest })
    expect(recognise(kicked, article({ headline: `${headline} 为职工送去一夏清凉` }))).toBe('sameHeadline')
    expect(fingerprintOf(kicked).headlineKeys).toContain(
      fingerprintOf(article({ headline: `${headline} 为职工送去一夏清凉` })).headlineKeys[0],
    )
  })

  it.each<[string, Partial<Recognisable>, Partial<Recognisable>]>([
    ['reporters', { byline: ['记者 王芳'] }, { byline: ['记者 李强'] }],
    ['papers', { publication: '劳动晨报' }, { publication: '周末报' }],
    ['days', { date: '2024-07-05' }, { date: '2023-07-05' }],
    ['years', { date: '2024-07-05' }, { date: '2023' }],
  ])('does not count against other %s', (_, one, other) => {
    expect(recognise(article({ headline, ...one }), article({ headline, body: digest, ...other }))).toBeNull()
  })

  it('counts where a site takes the report over the next day', () => {
    expect(
      recognise(article({ headline, date: '2024-07-31' }), article({ headline, body: digest, date: '2024-08-01' })),
    ).toBe('sameHeadline')
  })

  it('that is short needs a reporter or a day in common', () => {
    expect(recognise(article({ headline: '夏送清凉' }), article({ headline: '夏送清凉', body: digest }))).toBeNull()
    const byline = ['记者 王芳']
    expect(
      recognise(article({ headline: '夏送清凉', byline }), article({ headline: '夏送清凉', body: digest, byline })),
    ).toBe('sameHeadline')
  })
})

it('never throws, and any article is itself', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 })
  fc.assert(
    fc.property(text, text, text, (headline, body, other) => {
      const one = article({ headline, body })
      fingerprintOf(one)
      recognise(one, article({ headline: other, body: other, kicker: headline }))
      expect(similarityOf(body, body)).toBe(1)
    }),
  )
})
