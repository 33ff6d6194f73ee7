import { describe, expect, it } from 'vitest'
import { answerContext } from '@/app/answers/context'
import { comparisonDocument } from '@/app/answers/reports/comparison'
import { statisticsReportDocument } from '@/app/answers/reports/statistics-report'
import type { ActivityInput, FigureInput } from '@/db/writes/save-activity'
import { OPERATOR } from '@/domain/people/viewer'
import type { ReportDocument } from '@/domain/reports/document/report-document'
import { type Filter, WHOLE } from '@/domain/statistics/filter'
import { AREA_CODES, type Bound, type Locale } from '@/domain/vocabulary'
import { emptyDatabase, NOW } from '@/tests/factories/database'
import { cellsOf, headingsOf, sentencesOf, statedOf, unstatedNumbers } from '@/tests/factories/read-document'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'

const ASKING = { at: NOW, origin: 'http://127.0.0.1:3000' }

/** An activity of its own article, with participants where a number is given. */
function reported(
  value: number | null,
  bound: Bound,
  overrides: Partial<ActivityInput> = {},
  more: Partial<FigureInput> = {},
) {
  const printed = '许多人'
  const article = anArticle({ body: `${printed}参加。`, date: '2024-05-06' })
  const figures = value === null ? [] : [aFigure(article, printed, { value, bound, ...more })]
  return { article, activity: anActivity([article], { figures, ...overrides }) }
}

function reportOf(records: ReturnType<typeof reported>[], filter: Partial<Filter> = {}, locale: Locale = 'zh-CN') {
  return statisticsReportDocument(contextOf(records, locale), { ...WHOLE, ...filter }, ASKING)
}

function contextOf(records: ReturnType<typeof reported>[], locale: Locale) {
  const db = emptyDatabase()
  store(
    db,
    records.map(({ article }) => article),
    records.map(({ activity }) => activity),
  )
  return answerContext(locale, OPERATOR, db)
}

const textOf = (document: ReportDocument) => sentencesOf(document).join('\n')

describe('the statistics report', () => {
  it('of one activity', () => {
    const report = reportOf([reported(40, 'atLeast')])
    expect(report.title).toBe('北京市工会活动报道统计报告')
    expect(report.subtitle).toBe('2024年 · 2026年1月2日')
    expect(textOf(report)).toContain('2024年，北京市共统计工会活动1项，见于1家媒体的1篇报道。')
    expect(textOf(report)).toContain('这项活动的报道数据合计：参加人数40余人。')
    expect(statedOf(report, 'total/participants')).toEqual({ value: 40, bound: 'atLeast' })
    expect(unstatedNumbers(report)).toEqual([])
  })

  it('says that nothing was reported, and never zero', () => {
    const report = reportOf([reported(null, 'exact'), reported(null, 'exact')])
    expect(textOf(report)).toContain('各项数据均未报道，未报道不等于零。')
    expect(statedOf(report, 'total/participants')).toBeUndefined()
    expect(unstatedNumbers(report)).toEqual([])
  })

  it('is short and valid where no activity was found', () => {
    const report = reportOf([reported(40, 'exact')], { from: '2019', to: '2019' })
    expect(headingsOf(report.blocks).slice(0, 2)).toEqual(['一、总体情况', '二、统计口径与范围'])
    expect(textOf(report)).toContain(
      '2019年，北京市没有统计到符合范围的工会活动报道。没有见到报道，不等于没有开展活动。',
    )
    expect(report.manifest.stated.map(({ key, value }) => [key, value])).toEqual([
      ['total/activities', 0],
      ['total/articles', 0],
    ])
  })

  it('keeps plans apart', () => {
    const report = reportOf([reported(500, 'atLeast', { status: 'planned' }, { realisation: 'planned' })])
    expect(textOf(report)).toContain('报道的计划数合计：计划参加人数500余人。计划数单列，不并入完成数。')
    expect(textOf(report)).toContain('有1项活动报道了计划数，共1条；其中0条有完成数的报道，1条的完成情况未报道。')
    expect(cellsOf(report)).toContain('未报道')
    expect(statedOf(report, 'planned/total/participants')).toEqual({ value: 500, bound: 'atLeast' })
    expect(statedOf(report, 'total/participants')).toEqual({ value: null, bound: null })
  })

  it('of plans says so', () => {
    const report = reportOf([reported(500, 'atLeast', {}, { realisation: 'planned' })], { realisation: 'planned' })
    expect(report.title).toBe('北京市工会活动报道统计报告（计划数）')
    expect(textOf(report)).toContain('计划参加人数500余人')
    expect(statedOf(report, 'total/participants')).toEqual({ value: 500, bound: 'atLeast' })
  })

  it.each<[string, [number, Bound][], string]>([
    [
      'at least and at most make about',
      [
        [2500, 'atLeast'],
        [2000, 'atMost'],
      ],
      '参加人数约4,500人（2项均有报道）',
    ],
    [
      'at least stays',
      [
        [2500, 'atLeast'],
        [40, 'exact'],
      ],
      '参加人数2,540余人（2项均有报道）',
    ],
    [
      'at most stays',
      [
        [2000, 'atMost'],
        [40, 'exact'],
      ],
      '参加人数近2,040人（2项均有报道）',
    ],
    [
      'about stays',
      [
        [300, 'about'],
        [40, 'exact'],
      ],
      '参加人数约340人（2项均有报道）',
    ],
  ])('keeps bounds: %s', (_name, amounts, said) => {
    expect(textOf(reportOf(amounts.map(([value, bound]) => reported(value, bound))))).toContain(said)
  })

  it('compares with the period before, and warns where coverage differs', () => {
    const at = (dateStart: string) => ({ dateStart, datePrecision: 'day' as const })
    const report = reportOf(
      [
        reported(100, 'exact', at('2023-04-01')),
        reported(null, 'exact', at('2024-04-01')),
        reported(40, 'exact', at('2024-05-01')),
      ],
      { from: '2024', to: '2024' },
    )
    expect(textOf(report)).toContain('与上一期间（2023年）相比，活动由1项增至2项，增加1项。')
    expect(textOf(report)).toContain('两个期间报道参加人数的活动占比相差较大')
    expect(cellsOf(report)).toContain('−60')
    expect(statedOf(report, 'change/participants')).toEqual({ value: -60, bound: 'exact' })
    expect(statedOf(report, 'before/participants')).toEqual({ value: 100, bound: 'exact' })
    expect(unstatedNumbers(report)).toEqual([])
  })

  it('says that there was nothing in the period before', () => {
    const report = reportOf([reported(40, 'exact')], { from: '2024', to: '2024' })
    expect(textOf(report)).toContain('上一期间（2023年）没有统计到活动报道，不作比较。')
  })

  it('of one area is that area’s section', () => {
    const report = reportOf([reported(40, 'exact'), reported(null, 'exact', { area: '110102' })], { area: ['110101'] })
    expect(report.title).toBe('东城区工会活动报道统计报告')
    expect(headingsOf(report.blocks)).toContain('二、活动情况')
    expect(headingsOf(report.blocks)).not.toContain('（一）东城区')
    expect(report.manifest.stated.some(({ key }) => key.startsWith('area/110102'))).toBe(false)
  })

  it('has a section for each of the areas that have activities, and names the others', () => {
    const report = reportOf(AREA_CODES.slice(0, 18).map((area) => reported(40, 'exact', { area })))
    const sections = headingsOf(report.blocks).filter((text) => text.startsWith('（'))
    expect(sections.slice(0, 18).at(-1)).toBe('（十八）市级及系统')
    expect(textOf(report)).toContain('京外没有见到活动报道。')
    expect(unstatedNumbers(report)).toEqual([])
  })

  it('marks pending activities where they are counted', () => {
    const records = [reported(40, 'exact'), reported(60, 'exact', { review: 'pending', name: '待核的活动' })]
    expect(textOf(reportOf(records))).not.toContain('尚未核实')
    const report = reportOf(records, { review: 'all' })
    expect(textOf(report)).toContain('其中1项活动尚未核实，核实后数字可能变动。')
    expect(statedOf(report, 'total/participants')).toEqual({ value: 100, bound: 'exact' })
    expect(JSON.stringify(report.blocks)).toContain('待核的活动（待核实）')
  })

  it('leaves out what was not surely reached where it is counted cautiously, and says so', () => {
    const records = [reported(40, 'atLeast'), reported(60, 'about'), reported(500, 'atMost')]
    const rule = '本文按谨慎口径'
    expect(statedOf(reportOf(records), 'total/participants')).toEqual({ value: 600, bound: 'about' })
    expect(JSON.stringify(reportOf(records).blocks)).not.toContain(rule)
    const report = reportOf(records, { counting: 'cautious' })
    expect(statedOf(report, 'total/participants')).toEqual({ value: 40, bound: 'atLeast' })
    expect(textOf(report)).toContain('谨慎口径：只计肯定达到的数')
    expect(JSON.stringify(report.blocks)).toContain(rule)
    expect(unstatedNumbers(report)).toEqual([])
  })

  it('tells the largest activity and its share', () => {
    const report = reportOf([reported(900, 'exact', { name: '健步走' }), reported(60, 'exact'), reported(40, 'exact')])
    expect(textOf(report)).toContain(
      '其中“健步走”参加人数900人，在东城区参加人数合计中占比90%，合计主要由这一项活动构成。',
    )
    expect(statedOf(report, 'area/110101/largest/participants/percent')).toEqual({ value: 90, bound: 'exact' })
  })

  it('lists the latest of very many activities, and says how many it does not list', () => {
    const report = reportOf(Array.from({ length: 501 }, () => reported(1, 'exact')))
    const notes = report.blocks.flatMap((block) => (block.kind === 'table' && block.note ? [block.note] : []))
    expect(notes).toContain('注：本表列出最近的20项，其余481项见统计台账。')
    expect(statedOf(report, 'area/110101/unlisted')).toEqual({ value: 481, bound: 'exact' })
    expect(statedOf(report, 'total/participants')).toEqual({ value: 501, bound: 'exact' })
  })

  it('numbers its sources and lists them', () => {
    const report = reportOf([reported(40, 'exact'), reported(50, 'exact', { area: '110105' })])
    const notes = report.blocks.at(-1)
    expect(notes?.kind === 'notes' && notes.entries.map(({ number }) => number)).toEqual(['［1］', '［2］'])
    expect(notes?.kind === 'notes' && notes.entries[0]?.text).toBe(
      '东城区总工会举办培训班，《劳动午报》，2024年5月6日（摘编）',
    )
    const raised = report.blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? block.runs.flatMap((run) => (typeof run === 'string' || !run.raised ? [] : [run.text]))
        : [],
    )
    expect(raised).toEqual(['［1］', '［2］'])
  })

  it('is complete in English', () => {
    const report = reportOf([reported(40, 'atLeast'), reported(null, 'exact')], {}, 'en')
    expect(report.title).toBe('Statistical report on union activities in the press: Beijing')
    expect(textOf(report)).toContain(
      '2 union activities of Beijing are counted, reported by 2 articles in 1 publication.',
    )
    expect(textOf(report)).toContain('Reported by the 2 activities in total: 40+ participants (1 reports it).')
    expect(/[\u4e00-\u9fff]/.test(textOf(report).replace(/“[^”]*”/g, ''))).toBe(false)
  })
})

describe('the comparison of areas', () => {
  const compare = (records: ReturnType<typeof reported>[], area: Filter['area'], locale: Locale = 'zh-CN') =>
    comparisonDocument(contextOf(records, locale), { ...WHOLE, area }, ASKING)

  it('stands in the official order and doubts an order that coverage does not bear', () => {
    const report = compare([reported(40, 'exact'), reported(null, 'exact', { area: '110105' })], ['110105', '110101'])
    const [table] = report.blocks.filter((block) => block.kind === 'table')
    expect(table?.kind === 'table' && table.columns.map(({ title }) => title)).toEqual(['指标', '东城区', '朝阳区'])
    expect(textOf(report)).toContain('参加人数：各区域报道情况不同，合计的先后不宜作为比较依据。')
    expect(textOf(report)).toContain('朝阳区没有一项活动报道该指标。')
    expect(cellsOf(report)).toContain('未报道')
    expect(unstatedNumbers(report)).toEqual([])
  })

  it('lets totals stand side by side where coverage bears it', () => {
    const three = (area: '110101' | '110105') => [30, 40, 50].map((value) => reported(value, 'exact', { area }))
    const report = compare([...three('110101'), ...three('110105')], ['110101', '110105'])
    expect(textOf(report)).toContain('参加人数：各区域报道情况相近，合计可以对照')
    expect(statedOf(report, 'area/110101/participants/mean')).toEqual({ value: 40, bound: 'exact' })
    expect(statedOf(report, 'area/110101/participants/city/percent')).toEqual({ value: 50, bound: 'exact' })
  })

  it('names the series in which only others took part', () => {
    const series = '夏送清凉'
    const report = compare(
      [reported(40, 'exact', { series }), reported(1, 'exact', { area: '110105' })],
      ['110101', '110105'],
    )
    expect(textOf(report)).toContain('没有见到朝阳区参与的有1个：“夏送清凉”。')
    expect(textOf(report)).toContain('东城区各系列均有参与。')
  })

  it('is short and valid where none of the areas has an activity', () => {
    const report = compare([reported(40, 'exact')], ['110105', '110106'])
    expect(textOf(report)).toContain('全部时间，朝阳区、丰台区没有统计到符合范围的工会活动报道。')
    expect(report.manifest.what).toBe('comparison')
    expect(report.manifest.query).toBe('what=comparison&area=110105&area=110106')
  })
})
