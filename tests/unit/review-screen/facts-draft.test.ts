import { expect, it, test } from 'vitest'
import { readTypedDate } from '@/components/review/dates'
import { changedFields, factsDraftOf, readFacts } from '@/components/review/facts-draft'
import { someRecord } from '@/tests/unit/review-screen/some-item'

test.each([
  ['2024', '2024'],
  ['2024年', '2024'],
  ['2024-3', '2024-03'],
  ['2024年3月', '2024-03'],
  ['2024/3/5', '2024-03-05'],
  ['2024年3月5日', '2024-03-05'],
])('%s is a date', (typed, date) => {
  expect(readTypedDate(typed)).toBe(date)
})

test.each(['', '24-3-5', '2024-13', '2024-02-30', '3月5日'])('%s is none', (typed) => {
  expect(readTypedDate(typed)).toBeNull()
})

const record = someRecord('a', { dateStart: '2024-05', dateEnd: '2024-06', datePrecision: 'month' })
const draft = factsDraftOf(record)

it('reads an unchanged form as no change', () => {
  const read = readFacts(draft)
  expect('fields' in read && changedFields(record, read.fields)).toEqual({})
})

it('names the changed fields alone, and the precision that follows from a date', () => {
  const read = readFacts({ ...draft, type: 'skills', dateStart: '2024-05-03', series: ' ' })
  expect('fields' in read && changedFields(record, read.fields)).toEqual({
    type: 'skills',
    dateStart: '2024-05-03',
    datePrecision: 'day',
  })
})

it('keeps the year of what has no date', () => {
  const read = readFacts({ ...draft, dateStart: '', dateEnd: '', year: '2023' })
  expect(read).toMatchObject({ fields: { dateStart: null, datePrecision: 'reported', year: 2023 } })
})

it.each([
  [{ name: ' ' }, 'name', 'nameMissing'],
  [{ dateStart: '去年' }, 'dateStart', 'date'],
  [{ dateStart: '2024-07' }, 'dateEnd', 'endsBeforeStart'],
  [{ dateStart: '' }, 'dateStart', 'startMissing'],
  [{ dateStart: '', dateEnd: '', year: '24' }, 'year', 'year'],
])('says what is wrong with %o', (part, field, fault) => {
  expect(readFacts({ ...draft, ...part })).toEqual({ field, fault })
})
