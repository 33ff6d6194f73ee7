import { expect, it } from 'vitest'
import { joinedAccount } from '@/components/review/joined-account'
import { isStrong } from '@/components/review/strong-candidate'
import type { Candidate } from '@/domain/review/answers'
import { someFigure, someRecord } from '@/tests/unit/review-screen/some-item'

const at = (articleId: string) => [{ articleId, start: 0, end: 3 }]
const known = someRecord('known', {
  review: 'verified',
  figures: [
    someFigure('known.1', '86家', { measure: 'units', value: 80, review: 'verified', evidence: at('old') }),
    someFigure('known.2', '', { value: 300, review: 'verified', evidence: at('old') }),
    someFigure('known.3', '', { value: 9, review: 'rejected', evidence: at('old') }),
  ],
})
const added = someRecord('added', {
  figures: [
    someFigure('added.1', '86家', { measure: 'units', value: 86, evidence: at('new') }),
    someFigure('added.2', '', { realisation: 'planned', value: 1000, evidence: at('new') }),
  ],
})
const dates = { old: '2024-05-01', new: '2024-05-08' }

it('says what counts before and after, by the same rules as the totals', () => {
  const account = joinedAccount(added, known, dates)
  const units = account.find(({ measure }) => measure === 'units')
  expect(units).toMatchObject({ before: { value: 80 }, added: { value: 86 }, after: { value: 86 } })
  expect(units?.figures.map(({ figure, standing }) => [figure.id, standing])).toEqual([
    ['known.1', 'superseded'],
    ['added.1', 'counted'],
  ])
})

it('keeps plans apart and rejected figures out', () => {
  const account = joinedAccount(added, known, dates)
  const people = account.filter(({ measure }) => measure === 'participants')
  expect(people.map(({ realisation, after }) => [realisation, after?.value])).toEqual([
    ['achieved', 300],
    ['planned', 1000],
  ])
})

it('has nothing to say of measures that neither reports', () => {
  expect(joinedAccount(someRecord('a'), someRecord('b'), {})).toEqual([])
})

it('offers at once what has the same organiser, or the same district and name or numbers', () => {
  const candidate = (area: string, ...shared: string[]) => ({ area, shared }) as Candidate
  const own = { area: '110101' }
  expect(isStrong(candidate('110105', 'organiser'), own)).toBe(true)
  expect(isStrong(candidate('110101', 'figures'), own)).toBe(true)
  expect(isStrong(candidate('110101', 'series', 'time'), own)).toBe(false)
  expect(isStrong(candidate('110105', 'name', 'series', 'time'), own)).toBe(false)
})
