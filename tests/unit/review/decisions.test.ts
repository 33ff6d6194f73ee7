import { describe, expect, it } from 'vitest'
import { acceptActivity } from '@/domain/review/accept-activity'
import { acceptConfident } from '@/domain/review/accept-confident'
import { acceptFigure } from '@/domain/review/accept-figure'
import { addFigure } from '@/domain/review/add-figure'
import { correctActivity } from '@/domain/review/correct-activity'
import { correctFigure } from '@/domain/review/correct-figure'
import { enterActivity } from '@/domain/review/enter-activity'
import { moveFigure } from '@/domain/review/move-figure'
import { rejectActivity } from '@/domain/review/reject-activity'
import { rejectFigure } from '@/domain/review/reject-figure'
import { aFigureRecord, aRecord } from '@/tests/factories/activity-records'

const reading = (overrides = {}) => {
  const { measure, value, bound, realisation, scope, part, who } = aFigureRecord('a.1')
  return { measure, value, bound, realisation, scope, part, who, ...overrides }
}
const problem = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return (error as { problem?: string }).problem
  }
}

describe('accepting', () => {
  const record = aRecord('a', { figures: [aFigureRecord('a.1'), aFigureRecord('a.2')] })

  it('a figure leaves the others and the activity waiting', () => {
    const after = acceptFigure(record, 'a.2')
    expect(after.figures.map(({ review }) => review)).toEqual(['pending', 'verified'])
    expect(after.review).toBe('pending')
  })

  it('an activity accepts all that waits in it, and nothing that was thrown out', () => {
    const after = acceptActivity(rejectFigure(record, 'a.1', '重复'))
    expect(after.review).toBe('verified')
    expect(after.figures.map(({ review }) => review)).toEqual(['rejected', 'verified'])
  })

  it('a figure that was thrown out takes it in again', () => {
    expect(acceptFigure(rejectFigure(record, 'a.1', '重复'), 'a.1').figures[0]).toEqual({
      ...record.figures[0],
      review: 'verified',
    })
  })

  it('is not possible where the words are lost', () => {
    const lost = aRecord('a', { figures: [aFigureRecord('a.1', { evidence: [] })] })
    expect(problem(() => acceptFigure(lost, 'a.1'))).toBe('lostEvidence')
    expect(problem(() => acceptActivity(lost))).toBe('lostEvidence')
    expect(acceptConfident(lost).figures[0]?.review).toBe('pending')
  })

  it('the confident takes what is sure, and the activity where nothing is left open', () => {
    const [sure, unsure] = [aFigureRecord('a.1'), aFigureRecord('a.2', { confidence: 0.5 })]
    expect(acceptConfident(aRecord('a', { figures: [sure, unsure] }))).toMatchObject({
      review: 'pending',
      figures: [{ review: 'verified' }, { review: 'pending' }],
    })
    expect(acceptConfident(aRecord('a')).review).toBe('verified')
    const vague = { rule: 'r', confidence: 0.4, articleId: 'report-1', in: 'body' as const, start: 0, end: 1 }
    expect(acceptConfident(aRecord('a', { proposed: { type: vague } })).review).toBe('pending')
    expect(acceptConfident(aRecord('a', { proposed: null })).review).toBe('pending')
  })
})

describe('rejecting', () => {
  it('an activity throws out what waits in it, with the reason', () => {
    const verified = aFigureRecord('a.2', { review: 'verified' })
    const after = rejectActivity(aRecord('a', { figures: [aFigureRecord('a.1'), verified] }), '不是工会活动')
    expect(after).toMatchObject({ review: 'rejected', reason: '不是工会活动' })
    expect(after.figures).toEqual([{ ...aFigureRecord('a.1'), review: 'rejected', reason: '不是工会活动' }, verified])
    expect(problem(() => acceptFigure(after, 'a.1'))).toBe('rejectedActivity')
    expect(acceptActivity(after)).toMatchObject({ review: 'verified', reason: null })
  })
})

describe('correcting', () => {
  it('a pending figure keeps its basis where its words say the value', () => {
    const record = aRecord('a', { figures: [aFigureRecord('a.1', { value: 25, bound: 'exact' })] })
    expect(correctFigure(record, 'a.1', reading(), null, 'a.2').figures).toEqual([
      aFigureRecord('a.1', { review: 'verified' }),
    ])
    const recounted = correctFigure(aRecord('a'), 'a.1', reading({ measure: 'beneficiaries' }), null, 'a.2')
    expect(recounted.figures[0]).toMatchObject({ measure: 'beneficiaries', basis: 'printed', review: 'verified' })
  })

  it('a pending figure is entered, with a reason, where they do not', () => {
    expect(problem(() => correctFigure(aRecord('a'), 'a.1', reading({ value: 2600 }), null, 'a.2'))).toBe(
      'reasonNeeded',
    )
    const [figure] = correctFigure(aRecord('a'), 'a.1', reading({ value: 2600 }), '主办方更正', 'a.2').figures
    expect(figure).toMatchObject({ id: 'a.1', basis: 'entered', reason: '主办方更正', printed: '2500余名' })
    expect(figure?.evidence).toHaveLength(1)
  })

  it('a verified figure stays, and the correction stands beside it', () => {
    const record = acceptActivity(aRecord('a'))
    const after = correctFigure(record, 'a.1', reading({ value: 2600 }), '主办方更正', 'a.2')
    expect(after.figures[0]).toEqual(record.figures[0])
    expect(after.figures[1]).toMatchObject({ id: 'a.2', value: 2600, basis: 'entered', review: 'verified' })
    expect(problem(() => correctFigure(record, 'a.1', reading(), 'x', 'a.2'))).toBe('nothingChanged')
  })

  it('a verified figure into another quantity throws the old reading out', () => {
    const after = correctFigure(acceptActivity(aRecord('a')), 'a.1', reading({ scope: 'campaign' }), '全年', 'a.2')
    expect(after.figures.map(({ review, scope }) => [review, scope])).toEqual([
      ['rejected', 'occasion'],
      ['verified', 'campaign'],
    ])
  })

  it('an activity forgets where the corrected field was read', () => {
    const after = correctActivity(aRecord('a'), { name: '职工技能大赛' })
    expect(after).toMatchObject({ name: '职工技能大赛', proposed: {} })
    expect(problem(() => correctActivity(aRecord('a'), { name: '职工技能竞赛' }))).toBe('nothingChanged')
  })
})

describe('adding and moving', () => {
  it('a figure brings its article along', () => {
    const selected = { articleId: 'report-2', start: 3, end: 6, text: '86家' }
    const after = addFigure(
      aRecord('a'),
      reading({ measure: 'units', value: 86, bound: 'exact' }),
      selected,
      null,
      'a.2',
    )
    expect(after.articleIds).toEqual(['report-1', 'report-2'])
    expect(after.figures[1]).toMatchObject({ basis: 'printed', printed: '86家', review: 'verified', reason: null })
    expect(problem(() => addFigure(aRecord('a'), reading(), null, null, 'a.2'))).toBe('reasonNeeded')
  })

  it('a moved figure is verified in a verified activity', () => {
    const [from, to] = moveFigure(aRecord('a'), acceptActivity(aRecord('b', { articleIds: [], figures: [] })), 'a.1')
    expect(from.figures).toEqual([])
    expect(to).toMatchObject({ articleIds: ['report-1'], figures: [{ id: 'a.1', review: 'verified' }] })
    expect(problem(() => moveFigure(from, to, 'a.1'))).toBe('noSuchFigure')
  })

  it('an activity entered by hand gives its reason with every figure', () => {
    const {
      id: _i,
      figures: _f,
      review: _r,
      reason: _e,
      source: _s,
      articleIds: _a,
      proposed: _p,
      ...fields
    } = aRecord('a')
    const entered = (isVerified: boolean) => enterActivity('entered-1', fields, [reading()], '工会上报', isVerified)
    expect(entered(false)).toMatchObject({ review: 'pending', figures: [{ review: 'pending', basis: 'entered' }] })
    expect(entered(true)).toMatchObject({
      review: 'verified',
      reason: '工会上报',
      figures: [{ id: 'entered-1.1', basis: 'entered', reason: '工会上报', evidence: [] }],
    })
  })
})
