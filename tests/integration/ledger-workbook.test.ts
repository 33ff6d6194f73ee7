import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerContext } from '@/app/answers/context'
import { ledgerAnswer } from '@/app/answers/ledger'
import { ledgerWorkbookAnswer } from '@/app/answers/reports/ledger-workbook'
import { statisticsAnswer } from '@/app/answers/statistics'
import { summaryAnswer } from '@/app/answers/summary'
import type { Database } from '@/db/client'
import { write } from '@/db/writes/write'
import type { Quantity } from '@/domain/figures/quantity'
import { OPERATOR } from '@/domain/people/viewer'
import { ledgerWorkbook } from '@/domain/reports/ledger-workbook/ledger-workbook'
import { manifestSchema } from '@/domain/reports/manifest'
import { type Filter, WHOLE } from '@/domain/statistics/filter'
import { type Bound, type Locale, TOTALS } from '@/domain/vocabulary'
import { readManifest } from '@/exports/xlsx/read-manifest'
import { emptyDatabase, NOW, seededDatabase } from '@/tests/factories/database'
import { filtersOver } from '@/tests/factories/filters'
import { xlsxFaults } from '@/tests/factories/xlsx/faults'
import { type ReadCell, type ReadSheet, readSheets, rowsOf } from '@/tests/factories/xlsx/read-sheets'
import { written } from '@/tests/factories/xlsx/written'

const ASKING = { at: NOW, origin: 'http://127.0.0.1:3000' }

/** Lines above each table but the last, which has its title alone. */
const HEAD = 5

async function workbookUnder(db: Database, filter: Filter, locale: Locale = 'zh-CN') {
  const context = answerContext(locale, OPERATOR, db)
  const bytes = await written(ledgerWorkbook(ledgerWorkbookAnswer(context, filter, ASKING), context))
  expect(await xlsxFaults(bytes)).toEqual([])
  const sheets = await readSheets(bytes)
  const sheet = (name: string) => sheets.find((each) => each.name === name) as ReadSheet
  return { bytes, context, sheets, sheet, table: (name: string) => tableIn(sheet(name)) }
}

type Row = Record<string, ReadCell | null>

/** The rows of a sheet below its header, by column titles. */
function tableIn(sheet: ReadSheet): Row[] {
  const [header = [], ...rows] = rowsOf(sheet).slice(HEAD)
  return rows.map((row) => Object.fromEntries(header.map((title, i) => [String(title?.value), row[i] ?? null])))
}

const MARKS: Record<Bound, string> = { exact: '#,##0', atLeast: '#,##0"余"', atMost: '"近"#,##0', about: '"约"#,##0' }

/** How a quantity stands in a cell. */
function shown({ value, bound }: Pick<Quantity, 'value' | 'bound'>): ReadCell {
  if (value === null || bound === null) return { value: '未报道', format: 'General' }
  const decimals = Number.isInteger(value) ? '' : `.${'0'.repeat(String(value).split('.')[1]?.length ?? 0)}`
  return { value, format: MARKS[bound].replace('#,##0', `#,##0${decimals}`) }
}

const MEASURES = { participants: '参加人数（人）', units: '单位（家）', peopleReached: '覆盖人次（人次）' } as const

let db: Database
beforeAll(() => {
  db = seededDatabase()
})
afterAll(() => db.$client.close())

describe('the ledger workbook', () => {
  it('states the numbers that the API answers, under any filter', { timeout: 300_000 }, async () => {
    const property = fc.asyncProperty(filtersOver(db), async (filter) => {
      const { context, table, bytes } = await workbookUnder(db, filter)
      const summary = summaryAnswer(context, filter)
      const isPlan = filter.realisation === 'planned'
      const number = (value: number): ReadCell => ({ value, format: '#,##0' })

      const [activities, articles, ...totals] = table('总览')
      const column = isPlan ? '计划' : '已完成'
      expect([activities?.[column], articles?.[column]]).toEqual([number(summary.activities), number(summary.articles)])
      for (const [i, total] of TOTALS.entries()) {
        const { reported, unreported } = summary.measures[total]
        expect(totals[i]?.[column]).toEqual(shown(summary.measures[total]))
        expect(totals[i]?.有报道的活动).toEqual(number(reported))
        expect(totals[i]?.未报道的活动).toEqual(number(unreported))
        if (!isPlan) expect(totals[i]?.计划).toEqual(shown(summary.planned[total]))
      }

      for (const [name, by] of [
        ['按区域', 'area'],
        ['按类型', 'type'],
        ['按月份', 'month'],
      ] as const) {
        const statistics = statisticsAnswer(context, filter, [by])
        const rows = table(name)
        expect(rows).toHaveLength(statistics.rows.length + 1)
        for (const [i, row] of [...statistics.rows, statistics.total].entries()) {
          expect(rows[i]?.['活动数（项）']).toEqual(number(row.activities))
          for (const [measure, title] of Object.entries(MEASURES)) {
            const key = measure as keyof typeof MEASURES
            expect(rows[i]?.[isPlan ? `计划${title}` : title]).toEqual(shown(row.measures[key]))
          }
        }
      }

      const cells = statisticsAnswer(context, filter, ['area', 'type'])
      const [matrix, people] = [table('区域×类型（活动）'), table('区域×类型（参加人数）')]
      for (const { label, activities: count, measures } of cells.rows) {
        const [area = '', type = ''] = [label].flat()
        expect(matrix.find((row) => row.区域?.value === area)?.[type]).toEqual(number(count))
        expect(people.find((row) => row.区域?.value === area)?.[type]).toEqual(shown(measures.participants))
      }
      const filled = people
        .slice(0, -1)
        .flatMap((row) => Object.entries(row).filter(([title, cell]) => cell && title !== '区域' && title !== '合计'))
      expect(filled).toHaveLength(cells.rows.length)

      expect(table('活动')).toHaveLength(summary.activities)
      expect(table('报道')).toHaveLength(summary.articles)
      const figures = table('数据')
      for (const total of ['participants', 'units', 'funds_yuan'] as const) {
        const page = { sort: '-period', limit: 10_000, cursor: null } as const
        const ledger = ledgerAnswer(context, filter, total, null, page)
        const subject = context.words(`measure.${total}`)
        const own = figures.filter((row) => row.指标?.value === subject)
        const counted = own.filter((row) => row.是否计入?.value === (isPlan ? '计入计划数' : '计入完成数'))
        expect(counted.map((row) => row.数据编号?.value).sort()).toEqual(
          ledger.counted.map(({ figure }) => figure?.id).sort(),
        )
        for (const { figure, evidence, article } of ledger.counted) {
          const row = counted.find((each) => each.数据编号?.value === figure?.id)
          expect(row?.数值).toEqual(figure && shown(figure))
          expect(row?.报道原文?.value).toBe(figure?.printed)
          expect(row?.标题?.value ?? null).toBe(article?.headline ?? null)
          for (const { sentence } of evidence) expect(row?.出处原句?.value).toContain(sentence)
        }
      }

      const manifest = manifestSchema.parse(await readManifest(bytes))
      const stated = new Map(manifest.stated.map(({ key, value, bound }) => [key, { value, bound }]))
      expect(stated.size).toBe(manifest.stated.length)
      expect(stated.get('total/activities')).toEqual({ value: summary.activities, bound: 'exact' })
      const { value, bound } = summary.measures.units
      expect(stated.get('total/units')).toEqual({ value, bound })
      for (const { key, measures } of cells.rows) {
        const { value: amount, bound: its } = measures.participants
        expect(stated.get(`area,type/${[key].flat()}/participants`)).toEqual({ value: amount, bound: its })
      }
    })
    await fc.assert(property, { numRuns: 25, seed: 20260102 })
  })

  it('says what was chosen, by which rules it counts, and how to make it again', async () => {
    const filter: Filter = { ...WHOLE, from: '2024', to: '2024-06', area: ['110101', '110102'], q: '=1+1' }
    const { sheet, sheets } = await workbookUnder(db, filter)
    const text = rowsOf(sheet('筛选与口径')).map((row) => row.map((cell) => cell?.value).join(' | '))
    expect(text).toContain('筛选 | 期间 | 2024年至2024年6月')
    expect(text).toContain('筛选 | 区域 | 东城区、西城区')
    expect(text).toContain('筛选 | 搜索 | =1+1')
    expect(text).toContain('筛选 | 类型 | 全部')
    expect(text.join('\n')).toContain('/reports?what=workbook&from=2024&to=2024-06&area=110101&area=110102&q=%3D1%2B1')
    expect(text.join('\n')).toContain('没报道，不是零')
    for (const each of sheets.slice(0, 10)) expect(rowsOf(each)[1]?.[0]?.value).toContain('2024年至2024年6月')
  })

  it('is there in English, charts and all', async () => {
    const { sheets } = await workbookUnder(db, WHOLE, 'en')
    expect(sheets.map(({ name, state, charts }) => [name, state, charts])).toEqual([
      ['Summary', 'visible', 3],
      ['By area', 'visible', 2],
      ['By type', 'visible', 2],
      ['By month', 'visible', 2],
      ['Area × type (activities)', 'visible', 0],
      ['Area × type (participants)', 'visible', 0],
      ['Planned and achieved', 'visible', 0],
      ['Activities', 'visible', 0],
      ['Figures', 'visible', 0],
      ['Articles', 'visible', 0],
      ['Filter and rules', 'visible', 0],
      ['_charts', 'hidden', 0],
      ['_gongji', 'veryHidden', 0],
    ])
    const text = sheets.flatMap((sheet) => rowsOf(sheet).flatMap((row) => row.map((cell) => String(cell?.value))))
    expect(text.filter((each) => /^(workbook|export|measure)\./.test(each))).toEqual([])
  })

  it('is whole over an empty database, where nothing is reported and nothing is zero', async () => {
    const empty = emptyDatabase()
    const { table, sheets } = await workbookUnder(empty, WHOLE)
    const [activities, , participants] = table('总览')
    expect(activities?.已完成?.value).toBe(0)
    expect(participants?.已完成?.value).toBe('未报道')
    expect(table('活动')).toEqual([])
    expect(sheets.every(({ charts }) => charts === 0)).toBe(true)
    empty.$client.close()
  })

  it('keeps names of 200 characters and names that look like formulas', async () => {
    const own = seededDatabase()
    const names = ['=cmd|"/c calc"!A1', '+1', '-1', '@x', '\t制表', '"引号"', '两\n行', '😀\u202e', '长'.repeat(200)]
    const ids = own.$client.prepare<[number], { id: string }>('select id from activities limit ?').all(names.length)
    write(own, { actor: 'test', reason: null, at: NOW }, () => {
      for (const [i, { id }] of ids.entries()) {
        own.$client.prepare('update activities set name = ? where id = ?').run(names[i], id)
      }
    })
    const { table } = await workbookUnder(own, { ...WHOLE, review: 'all' })
    const found = table('活动').map((row) => row.活动名称?.value)
    for (const name of names) expect(found).toContain(name)
    own.$client.close()
  })
})
