import { expect, it } from 'vitest'
import { applyAnswer } from '@/components/review/apply-answer'
import { someItem, someRecord } from '@/tests/unit/review-screen/some-item'

const item = someItem(someRecord('a'), someRecord('b'))
const ids = (of: typeof item) => of.activities.map(({ record, version }) => `${record.id} ${version}`)

it('puts changed records in their place', () => {
  const records = [{ record: someRecord('b', { review: 'verified' }), version: 9 }]
  expect(ids(applyAnswer(item, { records, gone: [] }))).toEqual(['a 1', 'b 9'])
})

it('drops what was merged away and shows where it went, if that reports the article', () => {
  const into = { record: someRecord('known', { articleIds: ['older', 'report'] }), version: 12 }
  expect(ids(applyAnswer(item, { records: [into], gone: [{ id: 'a', to: 'known' }] }))).toEqual(['b 1', 'known 12'])
})

it('takes no record of another article', () => {
  const other = { record: someRecord('other', { articleIds: ['elsewhere'] }), version: 3 }
  expect(ids(applyAnswer(item, { records: [other], gone: [] }))).toEqual(['a 1', 'b 1'])
})
