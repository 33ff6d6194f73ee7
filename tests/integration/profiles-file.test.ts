import { expect, it } from 'vitest'
import { GET } from '@/app/api/v1/compare/profiles/route'
import type { Profiles } from '@/domain/comparison/answers'
import { WHOLE } from '@/domain/statistics/filter'
import { listFiles } from '@/tests/factories/list-files'
import { answerOf, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile()

it('the file of what areas are like says one thing a row, and all that the screen says', async () => {
  const filter = { ...WHOLE, from: '2019', to: '2024' }
  const { csv, xlsx } = await listFiles(db(), { what: 'profiles', measure: 'participants' }, filter)
  expect(xlsx.rows).toHaveLength(csv.rows.length)
  expect(csv.head.join()).toContain('/compare?from=2019&to=2024')
  const { rows } = await answerOf<Profiles>(GET, 'lang=zh-CN&from=2019&to=2024&measure=participants')
  for (const row of rows) {
    const own = csv.rows.filter((line) => line.区域 === row.label)
    const named = (what: string) => own.filter((line) => line.内容 === what).map((line) => line.名称)
    expect(named('最多的类型')).toHaveLength(row.strongest.types.length)
    expect(named('全市有而本区没有的类型')).toHaveLength(row.missingTypes.length)
    expect(named('参加的系列')).toEqual(row.series.map(({ name }) => name))
    expect(named('没有参加的系列')).toEqual(row.missingSeries.map(({ name }) => name))
    expect(named('参加人数最大的一项')).toEqual(row.largest ? [row.largest.activity.name] : [])
    expect(named('计划')).toEqual(row.plans.map(({ activity }) => activity.name))
    expect(named('完成')).toHaveLength(row.plans.length)
  }
  expect(csv.rows.some((line) => line.内容 === '完成' && line.数量 === '')).toBe(true)
})
