import { describe, expect, it } from 'vitest'
import { GET as exported } from '@/app/api/v1/export/route'
import type { Filter } from '@/domain/statistics/filter'
import { type Bound, DIMENSIONS, TOTALS } from '@/domain/vocabulary'
import { readTable } from '@/tests/factories/parse-csv'
import { everyFilter, oneOf, PATIENCE, query } from '@/tests/factories/reconcile'
import { ask, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile()

const BOUND_WORDS: Record<Bound, string> = { exact: '准确', atLeast: '余', atMost: '近', about: '约' }

describe('under any filter', PATIENCE, () => {
  it('the downloaded lists hold the same totals', async () => {
    await everyFilter(db(), async (filter, tile, pick) => {
      const by = oneOf(DIMENSIONS, pick)
      const table = await download(filter, { what: 'statistics', by })
      const total = table.rows.at(-1)
      for (const measure of ['参加人数', '单位', '资金'] as const) {
        const name = filter.realisation === 'planned' ? `计划${measure}` : measure
        const of = { 参加人数: tile.measures.participants, 单位: tile.measures.units, 资金: tile.measures.funds_yuan }[
          measure
        ]
        const unit = { 参加人数: '人', 单位: '家', 资金: '元' }[measure]
        const column = (row?: Record<string, string>) => row?.[`${name}（${unit}）`]
        expect(column(total)).toBe(of.value === null ? '未报道' : String(of.value))
        expect(total?.[`${name}约数`]).toBe(of.bound === null ? '' : BOUND_WORDS[of.bound])
        const numbers = table.rows.slice(0, -1).flatMap((row) => (column(row) === '未报道' ? [] : Number(column(row))))
        expect(numbers.reduce((sum, each) => sum + each, 0)).toBe(of.value ?? 0)
      }

      const measure = oneOf(TOTALS, pick)
      const { rows } = await download(filter, { what: 'ledger', measure })
      const counted = rows.filter((row) => row.是否计入 === '计入').map((row) => Number(row.数值))
      expect(counted.reduce((sum, each) => sum + each, 0)).toBe(tile.measures[measure].value ?? 0)
      expect(rows.filter((row) => row.是否计入 === '未报道')).toHaveLength(tile.measures[measure].unreported)

      const list = await download(filter, { what: 'activities' })
      expect(list.rows).toHaveLength(tile.activities)
    })
  })
})

async function download(filter: Filter, more: Record<string, string>) {
  const response = await ask(exported, query(filter, { format: 'csv', ...more }))
  expect(response.status).toBe(200)
  return readTable(await response.text())
}
