import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { tableWords } from '@/app/answers/imports'
import { denominatorLimits } from '@/app/answers/read-denominator'
import type { Area } from '@/domain/statistics/answers'
import { AREA_CODES } from '@/domain/vocabulary'
import { csvDenominatorTemplate, type DenominatorTemplateWords } from '@/imports/denominator-template'
import { readDenominator } from '@/imports/read-denominator'
import seed from '@/seed/areas.json'
import { bytesOf, excelFile, wordFile } from '@/tests/factories/files'

const areas = seed.areas as unknown as Area[]
const names = tableWords(areas).area
const read = (name: string, bytes: Uint8Array) => readDenominator({ name, bytes }, denominatorLimits(undefined), names)
const csv = (text: string) => read('a.csv', bytesOf(text))

describe('the numbers of a denominator', () => {
  it('are read by name, short name, code or English name of an area, wherever the columns stand', async () => {
    const text = '会员数,区\n"253,000",东城区\n18.1万,经开区\n300,110105\n12,Haidian\n9,北京市丰台区\n8,房山区总工会\n'
    expect(await csv(text)).toEqual({
      columns: { area: '区', value: '会员数' },
      rows: [
        { area: '110101', value: 253_000, where: '2' },
        { area: 'etown', value: 181_000, where: '3' },
        { area: '110105', value: 300, where: '4' },
        { area: '110108', value: 12, where: '5' },
        { area: '110106', value: 9, where: '6' },
        { area: '110111', value: 8, where: '7' },
      ],
      problems: [],
    })
  })

  it('are read out of a workbook, its title, counters, codes and sum left aside, and an area without one not named', async () => {
    const bytes = await excelFile((book) => {
      const sheet = book.addWorksheet('会员')
      sheet.addRow(['各区工会会员数'])
      sheet.addRow(['序号', '区域代码', '区域', '会员数'])
      sheet.addRow([1, 110101, '东城区', { formula: '100+1', result: 101 }])
      sheet.addRow([2, 110102, '西城区', null])
      sheet.addRow([3, null, '合计', 101])
    })
    expect(await read('a.xlsx', bytes)).toMatchObject({
      columns: { value: '会员数' },
      rows: [{ area: '110101', value: 101, where: '会员!3' }],
      problems: [],
    })
  })

  it('are read in GB18030', async () => {
    const { rows } = await read('a.csv', iconv.encode('区域,数值\n东城,5\n', 'gb18030'))
    expect(rows).toEqual([{ area: '110101', value: 5, where: '2' }])
  })

  it('say of each row that gave none where and why', async () => {
    const text = '区域,数值\n东城区,约300\n宣武区,5\n西城区,0\n朝阳区,7\n朝阳,8\n'
    const { rows, problems } = await csv(text)
    expect(rows).toEqual([{ area: '110105', value: 7, where: '5' }])
    expect(problems).toEqual([
      { code: 'notNumber', where: '2', values: { value: '约300' } },
      { code: 'unknownArea', where: '3', values: { value: '宣武区' } },
      { code: 'zero', where: '4', values: { area: '西城区' } },
      { code: 'repeated', where: '6', values: { area: '朝阳' } },
    ])
  })

  it('name the column that was read among several, and a row that stands where headings should', async () => {
    expect((await csv('区域,会员,工会\n东城区,5,1\n西城区,6,2\n')).problems).toEqual([
      { code: 'severalColumns', where: null, values: { column: '会员', others: '工会' } },
    ])
    expect((await csv('区域,会员,工会\n东城区,约5,1\n西城区,6,2\n')).columns?.value).toBe('会员')
    expect((await csv('东城区,5\n西城区,6\n')).problems).toEqual([
      { code: 'noHeading', where: null, values: { value: '东城区' } },
    ])
  })

  it.each([
    ['no areas', '名称,数值\n甲,5\n', 'noAreas'],
    ['no numbers', '区域,数值\n东城区,多\n', 'noNumbers'],
  ])('are none in a table with %s', async (_, text, code) => {
    expect(await csv(text)).toEqual({ columns: null, rows: [], problems: [{ code, where: null, values: {} }] })
  })

  it('are in no text, and in no file that is too large', async () => {
    await expect(read('a.docx', await wordFile('东城区 5'))).rejects.toMatchObject({ code: 'unknownFormat' })
    await expect(read('a.csv', new Uint8Array(1024 * 1024 + 1))).rejects.toMatchObject({ code: 'tooLarge' })
  })
})

describe('the template of a denominator', () => {
  const words: DenominatorTemplateWords = {
    sheet: '基数',
    code: '区域代码',
    area: '区域',
    value: '数值',
    note: '只填大于0的数',
    areaName: ({ zh }) => zh,
  }

  it('is read back whole once it is filled in', async () => {
    const [headings, note, ...rowsToFill] = csvDenominatorTemplate(areas, words).trim().split('\r\n')
    const filled = [headings, note, ...rowsToFill.map((row) => `${row}5`)].join('\r\n')
    const { rows, problems } = await csv(filled)
    expect(rows.map(({ area }) => area)).toEqual([...AREA_CODES])
    expect(problems).toEqual([])
  })
})
