import { describe, expect, it } from 'vitest'
import { GET } from '@/app/api/v1/areas/[id]/unions/route'
import { GET as exported } from '@/app/api/v1/export/route'
import { GET as summary } from '@/app/api/v1/summary/route'
import type { Summary } from '@/domain/statistics/answers'
import type { AreaUnions } from '@/domain/statistics/area-unions-answers'
import { WHOLE } from '@/domain/statistics/filter'
import { AREA_CODES, MEASURES } from '@/domain/vocabulary'
import { listFiles } from '@/tests/factories/list-files'
import { everyFilter, oneOf, PATIENCE, query, sumOf } from '@/tests/factories/reconcile'
import { answerOf, ask, serveSeededFile } from '@/tests/factories/server'
import { wholeLedger } from '@/tests/factories/whole-ledger'

const db = serveSeededFile()
const unionsOf = async (id: string, params: URLSearchParams | string): Promise<AreaUnions> => {
  const response = await ask(GET, params, { id })
  expect(response.status).toBe(200)
  return response.json()
}

describe('under any filter', PATIENCE, () => {
  it('the unions of an area add up to its total, and each opens its ledger', async () => {
    await everyFilter(
      db(),
      async (whole, _tile, pick) => {
        const area = oneOf(AREA_CODES, pick)
        const filter = { ...whole, area: [area] }
        const total = await answerOf<Summary>(summary, query(filter))
        const { activities, streets, others } = await unionsOf(area, query(filter))
        const rows = [...streets, ...others]
        expect(activities).toBe(total.activities)
        expect(rows.reduce((sum, row) => sum + row.activities, 0)).toBe(total.activities)
        const measure = oneOf(MEASURES, pick)
        expect(sumOf(rows.map(({ measures }) => measures[measure]))).toEqual(total.measures[measure])
        const shown = rows.filter((row) => row.activities > 0)
        const row = shown[pick % Math.max(shown.length, 1)]
        if (!row) return
        const of = (asked: string) => query(filter, { measure: asked, by: 'union', key: row.key })
        expect((await wholeLedger(of('activities'))).counted).toHaveLength(row.activities)
        expect((await wholeLedger(of(measure))).total).toEqual(row.measures[measure])
      },
      80,
    )
  })
})

describe('the unions of an area', () => {
  it('are its streets with what their unions organised, and the others', async () => {
    const { streets, others } = await unionsOf('110105', 'lang=zh-CN')
    expect(streets).toHaveLength(43)
    const named = streets.filter(({ activities }) => activities > 0).map(({ label, activities }) => [label, activities])
    expect(named).toContainEqual(['八里庄街道', 4])
    expect(named).toContainEqual(['首都机场街道', 1])
    expect(others.map(({ label, level }) => [label, level])).toContainEqual(['朝阳区总工会', 'district'])
  })

  it('pass the areas of the filter over', async () => {
    expect(await unionsOf('110101', 'lang=zh-CN&area=110105')).toEqual(await unionsOf('110101', 'lang=zh-CN'))
  })

  it('have no streets where the area is no single district', async () => {
    const { streets, others, activities } = await unionsOf('citywide', 'lang=en')
    expect(streets).toEqual([])
    expect(others.reduce((sum, row) => sum + row.activities, 0)).toBe(activities)
  })

  it('are not those of an area that there is not', async () => {
    expect((await ask(GET, 'lang=en', { id: '999999' })).status).toBe(404)
  })
})

describe('the file of the unions of an area', () => {
  it('has every row of the answer', async () => {
    const { csv, xlsx } = await listFiles(db(), { what: 'unions' }, { ...WHOLE, area: ['110105'] })
    const { streets, others, activities } = await unionsOf('110105', 'lang=zh-CN')
    expect(xlsx.rows).toHaveLength(csv.rows.length)
    expect(csv.rows.map((line) => line.街道乡镇或工会)).toEqual([...streets, ...others].map(({ label }) => label))
    expect(csv.rows.reduce((sum, line) => sum + Number(line['活动数（项）']), 0)).toBe(activities)
    expect(csv.head.join()).toContain('/areas/110105')
    expect(csv.head.join()).toContain('不等于没有开展活动')
  })

  it.each(['', 'area=110101&area=110102'])('is of one area, not of "%s"', async (areas) => {
    expect((await ask(exported, `format=csv&what=unions&${areas}`)).status).toBe(400)
  })
})
