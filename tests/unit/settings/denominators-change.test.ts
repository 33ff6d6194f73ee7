import { describe, expect, it } from 'vitest'
import { censusResidents } from '@/domain/settings/census-residents'
import { denominatorName } from '@/domain/settings/denominator-name'
import { denominatorsChange } from '@/domain/settings/denominators-change'
import { type Denominator, denominatorsSchema } from '@/domain/settings/denominators-schema'
import areas from '@/seed/areas.json'

const residents = censusResidents(areas.areas as Parameters<typeof censusResidents>[0])
const members: Denominator = {
  id: 'd-1',
  name: '会员数',
  per: 100,
  source: '年报',
  date: '2023',
  values: { '110101': 10, etown: 20 },
}

describe('the residents of the census', () => {
  it('are those of the sixteen districts, whose sum the communique states', () => {
    expect(Object.keys(residents.values)).toHaveLength(16)
    expect(Object.values(residents.values).reduce((sum, value) => sum + value, 0)).toBe(21_893_095)
    expect(denominatorsSchema.parse([residents])).toEqual([residents])
  })

  it('are named in the reader’s language as long as nobody renamed them', () => {
    const words = (key: string) => `<${key}>`
    expect(denominatorName(residents, words)).toBe('<denominators.residents>')
    expect(denominatorName({ ...residents, name: '常住人口（年末）' }, words)).toBe('常住人口（年末）')
    expect(denominatorName({ ...members, name: residents.name }, words)).toBe('常住人口')
  })
})

describe('what changed between two states of the denominators', () => {
  it('is nothing where only their order is another', () => {
    expect(denominatorsChange([residents, members], [members, residents])).toEqual([])
  })

  it('names what was added and removed', () => {
    expect(denominatorsChange([residents], [residents, members])).toEqual([
      { id: 'd-1', name: '会员数', kind: 'added', areas: 2, fields: [], values: [] },
    ])
    expect(denominatorsChange([residents, members], [residents])).toEqual([
      { id: 'd-1', name: '会员数', kind: 'removed', areas: 2, fields: [], values: [] },
    ])
  })

  it('names fields and areas that are different, and no others', () => {
    const after: Denominator = { ...members, per: 1000, date: '2024', values: { '110101': 10, '110102': 5 } }
    expect(denominatorsChange([members], [after])).toEqual([
      {
        id: 'd-1',
        name: '会员数',
        kind: 'changed',
        areas: 2,
        fields: [
          { field: 'per', before: '100', after: '1000' },
          { field: 'date', before: '2023', after: '2024' },
        ],
        values: [
          { area: '110102', before: null, after: 5 },
          { area: 'etown', before: 20, after: null },
        ],
      },
    ])
  })
})
