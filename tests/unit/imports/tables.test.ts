import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { TABLE_FIELDS } from '@/domain/review/import-answer'
import { guessColumns, guessField } from '@/imports/read/guess-columns'
import { readLimits } from '@/imports/read/limits'
import { type ReadTable, readFile } from '@/imports/read/read-file'
import { csvTemplate, xlsxTemplate } from '@/imports/read/table-template'
import en from '@/messages/en.json'
import zh from '@/messages/zh-CN.json'
import { bytesOf, excelFile } from '@/tests/factories/files'

async function tableOf(name: string, bytes: Uint8Array): Promise<ReadTable> {
  const read = await readFile(name, bytes, readLimits(undefined))
  if (read.kind !== 'table') throw new Error('a text')
  return read
}

describe('a CSV file', () => {
  const text = '活动名称,主办单位,参加人数\n"篮球赛,男子组",丰台区总工会,"1,200余"\n\n书画展,大兴区总工会\n'

  it.each([
    ['comma', text],
    ['semicolon', '活动名称;主办单位;参加人数\n"篮球赛,男子组";丰台区总工会;1,200余\n书画展;大兴区总工会\n'],
    ['tab', '活动名称\t主办单位\t参加人数\n篮球赛,男子组\t丰台区总工会\t1,200余\n书画展\t大兴区总工会\n'],
  ])('with a %s between its cells', async (_, csv) => {
    expect(await tableOf('a.csv', bytesOf(csv))).toMatchObject({
      columns: ['活动名称', '主办单位', '参加人数'],
      rows: [
        ['篮球赛,男子组', '丰台区总工会', '1,200余'],
        ['书画展', '大兴区总工会', ''],
      ],
    })
  })

  it('in GB18030, with the line of each row', async () => {
    expect(await tableOf('a.csv', iconv.encode(text, 'gb18030'))).toMatchObject({
      encoding: 'GB18030',
      places: ['2', '4'],
    })
  })

  it('with a title above its headings, a column without one and one named twice', async () => {
    const csv = '2024年统计表,,,\n活动名称,主办单位,,主办单位\n甲,乙,丙,丁\n'
    expect((await tableOf('a.csv', bytesOf(csv))).columns).toEqual(['活动名称', '主办单位', 'C', '主办单位 2'])
  })
})

describe('an Excel file', () => {
  it('gives dates as dates, results of formulas, and merged cells in each of their places', async () => {
    const bytes = await excelFile((book) => {
      const sheet = book.addWorksheet('三季度')
      sheet.addRow(['工会活动统计表'])
      sheet.mergeCells('A1:F1')
      sheet.addRow(['活动名称', '主办单位', '活动日期', '参加人数', '资金（元）', '网址'])
      sheet.addRow([
        '篮球赛',
        '丰台区总工会',
        new Date(Date.UTC(2024, 6, 5)),
        { formula: '600*2', result: 1200 },
        0.1 + 0.2,
      ])
      sheet.addRow([
        '书画展',
        null,
        '2024年8月',
        { richText: [{ text: '300' }, { text: '余' }] },
        null,
        { text: '链接', hyperlink: 'https://example.cn/1' },
      ])
      sheet.mergeCells('B3:B4')
      sheet.getCell('D5').value = null
    })
    expect(await tableOf('a.xlsx', bytes)).toMatchObject({
      columns: ['活动名称', '主办单位', '活动日期', '参加人数', '资金（元）', '网址'],
      rows: [
        ['篮球赛', '丰台区总工会', '2024-07-05', '1200', '0.3', ''],
        ['书画展', '丰台区总工会', '2024年8月', '300余', '', 'https://example.cn/1'],
      ],
      places: ['三季度!3', '三季度!4'],
    })
  })

  it('joins sheets with the same headings and names the others', async () => {
    const bytes = await excelFile((book) => {
      for (const [name, row] of [
        ['七月', '甲'],
        ['八月', '乙'],
      ] as const)
        book.addWorksheet(name).addRows([
          ['活动名称', '主办单位'],
          [row, '丰台区总工会'],
        ])
      book.addWorksheet('通讯录').addRows([
        ['电话', '部门'],
        ['1', '2'],
      ])
    })
    expect(await tableOf('a.xlsx', bytes)).toMatchObject({
      rows: [
        ['甲', '丰台区总工会'],
        ['乙', '丰台区总工会'],
      ],
      notRead: ['通讯录'],
    })
  })

  it('takes the lower of two rows of headings', async () => {
    const bytes = await excelFile((book) => {
      const sheet = book.addWorksheet('表')
      sheet.addRow(['活动名称', '主办单位', '人数', ''])
      sheet.addRow(['', '', '参加人数', '惠及人数'])
      for (const merged of ['A1:A2', 'B1:B2', 'C1:D1']) sheet.mergeCells(merged)
      sheet.addRow(['篮球赛', '丰台区总工会', 16, 300])
    })
    expect(await tableOf('a.xlsx', bytes)).toMatchObject({
      columns: ['活动名称', '主办单位', '参加人数', '惠及人数'],
      rows: [['篮球赛', '丰台区总工会', '16', '300']],
    })
  })
})

describe('the field of a column', () => {
  it.each([
    ['活动名称', 'name'],
    ['主办单位（全称）', 'organisers'],
    [' 参加 人数 ', 'participants'],
    ['参与人次*', 'participants'],
    ['刊发日期', 'date'],
    ['活动日期', 'dateStart'],
    ['投入资金（元）', 'funds_yuan'],
    ['ＵＲＬ', 'url'],
    ['Start Date', 'dateStart'],
    ['Co-organisers', 'coOrganisers'],
  ])('%s is %s', (heading, field) => expect(guessField(heading)).toBe(field))

  it('is left open where it is not clear', () => {
    for (const heading of ['备注', '', '投入资金（万元）', '金额(万元)', 'C']) expect(guessField(heading)).toBeNull()
  })

  it('goes to the first of two columns', () => {
    expect(guessColumns(['日期', '刊发日期', '备注'])).toEqual({ 日期: 'date', 刊发日期: null, 备注: null })
  })
})

describe('the template', () => {
  it.each([
    ['zh-CN', zh],
    ['en', en],
  ])('in %s names every field, and its explanations are no data', async (_, messages) => {
    const { sheet, heading, note } = messages.import.template
    const words = {
      sheet,
      heading: (field: keyof typeof heading) => heading[field],
      note: (field: keyof typeof note) => note[field],
    }
    expect(Object.values(guessColumns(TABLE_FIELDS.map(words.heading)))).toEqual([...TABLE_FIELDS])
    const csv = csvTemplate(words)
    await expect(tableOf('a.csv', bytesOf(csv))).rejects.toMatchObject({ code: 'noRows' })
    await expect(tableOf('a.xlsx', await xlsxTemplate(words))).rejects.toMatchObject({ code: 'noRows' })
    const filled = await tableOf('a.csv', bytesOf(`${csv}篮球赛,文体活动\r\n`))
    expect(filled.rows).toHaveLength(1)
    expect(filled.rows[0]).toHaveLength(TABLE_FIELDS.length)
  })
})
