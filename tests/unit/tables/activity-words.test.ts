import { describe, expect, test } from 'vitest'
import { articleReference, citeActivity, citeFigure } from '@/components/activity/citation'
import { figureGroups } from '@/components/activity/figure-groups'
import { writeWhen } from '@/components/activity/when'
import { changesOf } from '@/domain/history/changes-of'
import { writeField } from '@/domain/history/write-field'
import type { ActivityDetail, ArticleRef, FigureDetail } from '@/domain/statistics/answers'
import { wordsIn } from '@/tests/factories/words'

const zh = wordsIn('zh-CN')
const en = wordsIn('en')

const article: ArticleRef = {
  id: 'a1',
  headline: '培训班开班',
  publication: '劳动午报',
  publicationInferred: false,
  date: '2024-03-05',
  year: 2024,
  bodyKind: 'digest',
  source: 'page',
}

function figure(overrides: Partial<FigureDetail> = {}): FigureDetail {
  return {
    id: 'x.1',
    measure: 'participants',
    value: 2500,
    bound: 'atLeast',
    printed: '2500余名',
    realisation: 'achieved',
    scope: 'campaign',
    part: false,
    basis: 'printed',
    who: null,
    standing: 'counted',
    reason: null,
    evidence: [{ articleId: 'a1', start: 0, end: 6, text: '2500余名', sentence: '2500余名。', sentenceStart: 0 }],
    ...overrides,
  }
}

const nothing = { value: null, bound: null, reported: 0, unreported: 1 } as const
const totals = new Proxy({}, { get: () => nothing }) as ActivityDetail['measures']

describe('citations', () => {
  test('name, value, phrase, paper and date', () => {
    expect(citeFigure({ name: '歌咏比赛', articles: [article] }, figure(), zh)).toBe(
      '歌咏比赛 — 已完成 参加人数 2,500余 — “2500余名” — 《劳动午报》，2024年3月5日，摘编',
    )
    expect(citeFigure({ name: '歌咏比赛', articles: [article] }, figure({ realisation: 'planned' }), en)).toBe(
      '歌咏比赛 — Planned Participants 2,500+ — “2500余名” — 劳动午报; 5 March 2024; Digest',
    )
  })

  test('a figure entered by hand names no article', () => {
    const entered = figure({ basis: 'entered', printed: '', reason: '电话核实', evidence: [] })
    expect(citeFigure({ name: '歌咏比赛', articles: [article] }, entered, zh)).toBe(
      '歌咏比赛 — 已完成 参加人数 2,500余 — 人工补录',
    )
  })

  test('an activity cites what counts, or its articles where nothing was reported', () => {
    const figures = [figure(), figure({ id: 'x.2', value: 1000, standing: 'withinCampaign' })]
    const activity = { name: '歌咏比赛', articles: [article], figures } as ActivityDetail
    expect(citeActivity(activity, zh).split('\n')).toHaveLength(1)
    expect(citeActivity({ ...activity, figures: [] }, zh)).toBe('歌咏比赛 — 《劳动午报》，2024年3月5日，摘编')
  })

  test('a reference says what is not known', () => {
    const vague = { ...article, publication: null, date: null, year: null, bodyKind: 'original' as const }
    expect(articleReference(vague, zh)).toBe('媒体不详，日期不详')
    expect(articleReference({ ...article, publicationInferred: true, date: null }, zh)).toBe(
      '《劳动午报》（据署名推定），2024年，摘编',
    )
  })
})

describe('figures by measure', () => {
  test('what counts stands first, then plans; the main measures are never missing', () => {
    const figures = [
      figure({ id: 'plan', realisation: 'planned' }),
      figure({ id: 'within', standing: 'withinCampaign' }),
      figure({ id: 'counts' }),
      figure({ id: 'teams', measure: 'teams' }),
    ]
    const groups = figureGroups({ figures, measures: totals, planned: totals })
    expect(groups.map(({ measure }) => measure)).toEqual(['participants', 'units', 'beneficiaries', 'teams'])
    expect(groups[0]?.figures.map(({ id }) => id)).toEqual(['counts', 'within', 'plan'])
    expect(groups[1]?.figures).toEqual([])
  })
})

describe('when an activity was', () => {
  const when = (activity: Partial<ActivityDetail>) =>
    writeWhen({ dateStart: null, dateEnd: null, period: null, periodBasis: 'unknown', status: 'held', ...activity }, zh)

  test('as precisely as it is known, and what that rests on', () => {
    expect(when({})).toBe('日期不详')
    expect(when({ period: '2024-05-06', periodBasis: 'report' })).toContain('报道日期')
    expect(when({ period: '2024', periodBasis: 'year' })).toBe('2024年（只知道年份）')
    expect(when({ period: '2024', periodBasis: 'start', dateStart: '2024' })).toBe('2024年（只知道年份）')
    expect(when({ period: '2024-03', periodBasis: 'start', dateStart: '2024-03' })).toBe('2024年3月')
    expect(when({ period: '2024-03', periodBasis: 'start', dateStart: '2024-03', status: 'ongoing' })).toBe(
      '2024年3月起',
    )
    expect(when({ period: '2017-07-29', periodBasis: 'start', dateStart: '2017-07-29', dateEnd: '2017-07-30' })).toBe(
      '2017年7月29日至2017年7月30日',
    )
  })
})

describe('what a revision changed', () => {
  test('a new record shows what is filled in', () => {
    expect(changesOf(null, { name: '比赛', place: null, organisers: [] })).toEqual([
      { field: 'name', before: null, after: '比赛' },
    ])
  })

  test('a change shows only what differs, in both directions', () => {
    expect(changesOf({ name: '比赛', place: '剧场', year: 2024 }, { name: '决赛', place: null, year: 2024 })).toEqual([
      { field: 'name', before: '比赛', after: '决赛' },
      { field: 'place', before: '剧场', after: null },
    ])
  })

  test('what is no record at all shows nothing', () => {
    expect(changesOf('text', 7)).toEqual([])
  })

  test('fields are written as readers write them', () => {
    const tools = { words: zh, areaName: () => '东城区' }
    expect(writeField('type', 'relief', tools)).toBe('慰问帮扶')
    expect(writeField('area', '110101', tools)).toBe('东城区')
    expect(writeField('dateStart', '2024-03', tools)).toBe('2024年3月')
    expect(writeField('figures', [figure({ realisation: 'planned' })], tools)).toBe('参加人数 2,500余人 (计划)')
    expect(writeField('place', null, tools)).toBe('空')
    expect(writeField('surprise', { a: 1 }, tools)).toBe('{"a":1}')
  })
})
