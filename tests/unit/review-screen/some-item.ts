import type { ActivityRecord, FigureRecord } from '@/domain/review/activity-record'
import type { ReviewItem } from '@/domain/review/answers'

export const BODY = '东城区总工会举办歌咏比赛，86家单位的2500余名职工参加，又有甲厂、乙厂到场。'

/** A figure whose words stand in the body; without words it was entered by hand. */
export function someFigure(id: string, printed: string, changes: Partial<FigureRecord> = {}): FigureRecord {
  const start = BODY.indexOf(printed)
  const evidence = printed === '' ? [] : [{ articleId: 'report', start, end: start + printed.length }]
  return {
    ...{ id, printed, evidence, measure: 'participants', value: 86, bound: 'exact', realisation: 'achieved' },
    ...{ scope: 'occasion', part: false, basis: 'printed', who: null, reason: null, review: 'pending' },
    ...{ rule: 'people', confidence: 0.95 },
    ...changes,
  } as FigureRecord
}

export function someRecord(id: string, changes: Partial<ActivityRecord> = {}): ActivityRecord {
  return {
    ...{
      id,
      name: '歌咏比赛',
      type: 'culture_sports',
      level: 'district',
      area: '110101',
      placeArea: null,
      place: null,
    },
    ...{ series: null, organisers: ['东城区总工会'], coOrganisers: [], dateStart: '2024-05-20', dateEnd: null },
    ...{ datePrecision: 'day', year: 2024, status: 'held', review: 'pending', reason: null, source: 'imported' },
    ...{ articleIds: ['report'], figures: [], proposed: null },
    ...changes,
  } as ActivityRecord
}

export function someItem(...records: ActivityRecord[]): ReviewItem {
  return {
    article: {
      ...{ id: 'report', headline: '歌咏比赛', kicker: null, column: null, byline: [], publication: null, date: null },
      ...{ page: null, url: null, bodyKind: 'original', body: BODY },
    },
    activities: records.map((record) => ({ record, version: 1, candidates: [] })),
    previous: null,
    next: null,
  }
}
