import { expect, test } from 'vitest'
import { extract } from '@/domain/extraction/extract'
import { activityRecord } from '@/domain/review/activity-record'
import { recordOfProposal } from '@/domain/review/record-of-proposal'

/** Companies named in one sentence, and one more in another. */
const BODY =
  '近日，通州区总工会开展“夏送清凉”慰问活动。慰问组第一站走进北京青禾物流有限公司与北京安心保洁服务有限公司，与职工代表座谈。\n随后，慰问组走进北京云帆快递有限公司的分拨中心，将慰问物资送到职工手中。此次活动共为300余名一线职工送去清凉。'

test('a proposal becomes a record that can be stored; units named in several sentences keep a span for each', () => {
  const text = { headline: '通州区总工会送清凉', kicker: null, column: null, byline: [], publication: null }
  const { activities } = extract({ ...text, date: '2024-07-05', year: 2024, body: BODY })
  const [proposed] = activities
  if (!proposed) throw new Error('no activity')
  const record = recordOfProposal(proposed, 'a-1', { id: 'a', body: BODY, date: '2024-07-05' })
  expect(activityRecord.parse(record)).toEqual(record)
  const units = record.figures.find(({ measure }) => measure === 'units')
  expect(units).toMatchObject({ value: 3, basis: 'enumerated', review: 'pending' })
  expect(units?.evidence.map(({ start, end }) => BODY.slice(start, end))).toEqual([
    '北京青禾物流有限公司与北京安心保洁服务有限公司',
    '北京云帆快递有限公司',
  ])
})
