import { describe, expect, it } from 'vitest'
import { answerContext } from '@/app/answers/context'
import { summaryAnswer } from '@/app/answers/summary'
import { activityRecord } from '@/db/queries/activity-record'
import { recentFiles } from '@/db/queries/imported-files'
import { decide } from '@/db/writes/decide'
import { OPERATOR } from '@/domain/people/viewer'
import { parseFilter } from '@/domain/statistics/filter-schema'
import { readDateCell, readQuantityCell } from '@/imports/read-cell'
import { emptyDatabase, NOW } from '@/tests/factories/database'
import { aFile, importInto } from '@/tests/factories/imports'
import { viewer } from '@/tests/factories/viewers'

const TABLE = [
  '活动名称,类型,主办,区域,开始日期,参加人数,资金（元）,标题,媒体,日期,正文',
  '职工健步走,文体活动,怀柔区总工会,怀柔,2031/5/6,600余名,,怀柔职工健步走,劳动午报,2031-05-07,5月6日，600余名职工沿湖步行。',
  '困难职工慰问,relief,平谷区总工会、平谷区卫健委,平谷区,2031-01,86,3.5万元,,,,',
].join('\n')

describe('a table of finished records', () => {
  it('becomes activities that wait: printed where their text shows it, else entered with the file as reason', async () => {
    const db = emptyDatabase()
    const [outcome] = await importInto(db, [aFile(TABLE, '活动.csv')])
    expect(outcome?.problems).toEqual([])
    expect(outcome?.file.table).toMatchObject({
      rows: 2,
      mapping: { 活动名称: 'name', 区域: 'area', 参加人数: 'participants' },
    })
    const ids = outcome?.articles.flatMap(({ activities }) => activities.map(({ id }) => id ?? '')) ?? []
    const [walk, visit] = ids.map((id) => activityRecord(db, id)?.record)
    expect(walk).toMatchObject({ type: 'culture_sports', area: '110116', dateStart: '2031-05-06', review: 'pending' })
    expect(walk?.figures).toMatchObject([{ value: 600, bound: 'atLeast', printed: '600余名', basis: 'printed' }])
    expect(visit).toMatchObject({
      organisers: ['平谷区总工会', '平谷区卫健委'],
      articleIds: [],
      datePrecision: 'month',
    })
    expect(visit?.figures.map(({ measure, value, basis, reason }) => [measure, value, basis, reason])).toEqual([
      ['participants', 86, 'entered', '活动.csv 3'],
      ['funds_yuan', 35000, 'entered', '活动.csv 3'],
    ])
    expect(recentFiles(db, 1)).toMatchObject([{ articles: 1, pending: 2 }])
    const version = activityRecord(db, ids[1] ?? '')?.version ?? 0
    decide(db, viewer('publisher', null, '审核员'), NOW, { kind: 'acceptActivity', activityId: ids[1] ?? '', version })
    const { measures } = summaryAnswer(answerContext('zh-CN', OPERATOR, db), parseFilter(new URLSearchParams()))
    expect([measures.participants.value, measures.funds_yuan.value]).toEqual([86, 35000])
    expect((await importInto(db, [aFile(TABLE, 'again.csv')]))[0]?.file.again).toBe(true)
  })

  it('is not stored at all where a cell cannot be read, and each such cell is named', async () => {
    const db = emptyDatabase()
    const bad = `${TABLE}\n没有区域,文体活动,某工会,,2031-13,许多,,,,,`
    const [outcome] = await importInto(db, [aFile(bad, '活动.csv')])
    expect(outcome?.problems.map(({ code, where }) => [code, where])).toEqual([
      ['badCell', '4 · 开始日期'],
      ['missingCell', '4 · 区域'],
      ['badCell', '4 · 参加人数'],
    ])
    expect(db.$client.prepare('select count(*) from activities').pluck().get()).toBe(0)
    expect(db.$client.prepare('select count(*) from imported_files').pluck().get()).toBe(0)
  })

  it('needs no column for names where it has headlines', async () => {
    const db = emptyDatabase()
    const [outcome] = await importInto(db, [aFile('标题,区域,参加人数\n怀柔职工健步走,怀柔区,600\n', 'a.csv')])
    expect(outcome?.problems).toEqual([])
    expect(outcome?.articles[0]?.activities[0]).toMatchObject({ name: '怀柔职工健步走', area: '110116' })
  })

  it('takes the columns that a person says', async () => {
    const db = emptyDatabase()
    const table = '甲,乙,丙\n职工健步走,怀柔,600\n'
    expect((await importInto(db, [aFile(table, 'a.csv')]))[0]?.problems.map(({ code }) => code)).toEqual([
      'missingColumn',
      'missingColumn',
    ])
    const mapping = { 甲: 'name', 乙: 'area', 丙: 'units' } as const
    const [outcome] = await importInto(db, [aFile(table, 'a.csv')], { mapping })
    expect(outcome?.articles[0]?.activities[0]).toMatchObject({
      name: '职工健步走',
      area: '110116',
      figures: [{ measure: 'units', value: 600 }],
    })
  })
})

describe('a cell', () => {
  it.each([
    ['86', 86, 'exact'],
    ['1,200', 1200, 'exact'],
    ['２５００余', 2500, 'atLeast'],
    ['近2000名', 2000, 'atMost'],
    ['约300人', 300, 'about'],
    ['3.5万', 35000, 'exact'],
  ] as const)('%s is %d, %s', (cell, value, bound) => {
    expect(readQuantityCell(cell, 'participants')).toEqual({ value, bound })
  })

  it.each(['许多', '-5', '86家、90家', '', '2024年', '1e9'])('%s is no quantity', (cell) => {
    expect(readQuantityCell(cell, 'participants')).toBeNull()
  })

  it.each([
    ['2024-07-05', '2024-07-05'],
    ['2024/7/5', '2024-07-05'],
    ['2024.7', '2024-07'],
    ['2024年7月5日', '2024-07-05'],
    ['2024年7月', '2024-07'],
    ['2024年', '2024'],
    ['2024-02-30', null],
    ['7月5日', null],
  ])('%s is the date %s', (cell, date) => {
    expect(readDateCell(cell)).toBe(date)
  })
})
