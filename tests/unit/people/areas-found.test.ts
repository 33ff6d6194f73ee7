import { expect, it } from 'vitest'
import { areasFound } from '@/components/people/areas-found'

const [wangjing, jiuxianqiao] = [
  { key: '110105:望京街道', name: '望京街道' },
  { key: '110105:酒仙桥街道', name: '酒仙桥街道' },
]
const CHAOYANG = { code: '110105', name: '朝阳区', streets: [wangjing, jiuxianqiao] } as const
const DONGCHENG = { code: '110101', name: '东城区', streets: [{ key: '110101:景山街道', name: '景山街道' }] } as const
const AREAS = [CHAOYANG, DONGCHENG].map((area) => ({ ...area, streets: [...area.streets] }))

it('finds everything where nothing was typed', () => {
  expect(areasFound(AREAS, '  ')).toEqual(AREAS)
})

it('finds an area with all its streets', () => {
  expect(areasFound(AREAS, '朝阳')).toEqual([AREAS[0]])
})

it('finds a street beneath its area, without the others', () => {
  expect(areasFound(AREAS, '望京 ')).toEqual([{ ...CHAOYANG, streets: [wangjing] }])
})

it('finds nothing where no name has it', () => {
  expect(areasFound(AREAS, '亦庄')).toEqual([])
})
