import { expect, it } from 'vitest'
import { limitsInWords } from '@/domain/people/limits-in-words'

const areaName = (code: string) => ({ '110101': '东城区', '110105': '朝阳区' })[code] ?? code
const words = (key: string, values?: Record<string, unknown>) =>
  key === 'people.street' ? `${values?.area}${values?.street}` : '、'

it('says nothing of who is not limited', () => {
  expect(limitsInWords(null, areaName, words)).toBeNull()
})

it('names whole areas first, and streets with their area', () => {
  const limits = { areas: ['110101'], streets: ['110105:望京街道'] } as const
  expect(limitsInWords(limits, areaName, words)).toBe('东城区、朝阳区望京街道')
})
