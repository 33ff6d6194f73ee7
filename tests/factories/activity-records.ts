import fc from 'fast-check'
import type { ActivityRecord, FigureRecord } from '@/domain/review/activity-record'
import { BOUNDS, MEASURES, REALISATIONS, SCOPES } from '@/domain/vocabulary'

/** A pending figure that is printed in an article. */
export function aFigureRecord(id: string, overrides: Partial<FigureRecord> = {}): FigureRecord {
  return {
    id,
    measure: 'participants',
    value: 2500,
    bound: 'atLeast',
    printed: '2500余名',
    realisation: 'achieved',
    scope: 'occasion',
    part: false,
    basis: 'printed',
    who: '职工',
    reason: null,
    review: 'pending',
    rule: 'people',
    confidence: 0.95,
    evidence: [{ articleId: 'report-1', start: 0, end: 6 }],
    ...overrides,
  }
}

/** A pending activity that extraction was sure of. */
export function aRecord(id: string, overrides: Partial<ActivityRecord> = {}): ActivityRecord {
  return {
    id,
    name: '职工技能竞赛',
    type: 'skills',
    level: 'district',
    area: '110112',
    placeArea: null,
    place: null,
    series: null,
    organisers: ['通州区总工会'],
    coOrganisers: [],
    dateStart: null,
    dateEnd: null,
    datePrecision: 'reported',
    year: 2031,
    status: 'held',
    review: 'pending',
    reason: null,
    source: 'imported',
    articleIds: ['report-1'],
    figures: [aFigureRecord(`${id}.1`)],
    proposed: { name: { rule: 'headline', confidence: 0.95, articleId: 'report-1', in: 'headline', start: 0, end: 4 } },
    ...overrides,
  }
}

const ARTICLES = ['report-1', 'report-2', 'report-3']

/** A record of one of the states that activities can be in, with up to six figures. */
export function records(id: string): fc.Arbitrary<ActivityRecord> {
  const figure = fc.record({
    measure: fc.constantFrom(...MEASURES),
    value: fc.nat(100_000),
    bound: fc.constantFrom(...BOUNDS),
    realisation: fc.constantFrom(...REALISATIONS),
    scope: fc.constantFrom(...SCOPES),
    part: fc.boolean(),
    review: fc.constantFrom('verified' as const, 'pending' as const),
    confidence: fc.constantFrom(0.5, 0.95),
    articleId: fc.constantFrom(...ARTICLES),
  })
  return fc
    .record({
      review: fc.constantFrom('verified' as const, 'pending' as const),
      articleIds: fc.uniqueArray(fc.constantFrom(...ARTICLES), { minLength: 1 }),
      figures: fc.array(figure, { maxLength: 6 }),
    })
    .map(({ review, articleIds, figures }) =>
      aRecord(id, {
        review,
        articleIds: [...new Set([...articleIds, ...figures.map(({ articleId }) => articleId)])],
        figures: figures.map(({ articleId, ...reading }, i) =>
          aFigureRecord(`${id}.${i + 1}`, {
            ...reading,
            review: review === 'verified' ? 'verified' : reading.review,
            evidence: [{ articleId, start: 0, end: 6 }],
          }),
        ),
      }),
    )
}
