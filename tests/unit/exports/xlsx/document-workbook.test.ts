import { describe, expect, it } from 'vitest'
import type { ReportDocument } from '@/domain/reports/document/report-document'
import { workbookOfDocument } from '@/exports/xlsx/document-workbook'
import { readManifest } from '@/exports/xlsx/read-manifest'
import { xlsxFaults } from '@/tests/factories/xlsx/faults'
import { readSheets, rowsOf } from '@/tests/factories/xlsx/read-sheets'
import { written } from '@/tests/factories/xlsx/written'

const POINT = { value: 2540, text: '2,540余', open: { above: true, below: false } }
const chart = (caption: string) => ({
  kind: 'chart' as const,
  caption,
  spec: { kind: 'bars' as const, unit: '人', categories: ['东城区'], series: [{ name: '人数', points: [POINT] }] },
  alt: '东城区 2,540余人',
})

const DOCUMENT: ReportDocument = {
  language: 'zh-CN',
  title: '北京市工会活动\n统计报告',
  subtitle: '2024年',
  blocks: [
    { kind: 'heading', level: 1, text: '一、总体情况' },
    { kind: 'paragraph', runs: ['共 ', { text: '6', strong: true }, ' 项活动', { text: '[1]', raised: true }, '。'] },
    chart('图1 各区'),
    { kind: 'pageBreak' },
    {
      kind: 'table',
      caption: '表1 各区活动情况',
      columns: [
        { title: '区域', align: 'left', width: 2 },
        { title: '参加人数（人）', align: 'right', width: 1 },
      ],
      rows: [
        ['=东城区', { value: 2540, before: '', after: '余' }],
        [`很长的名称${'长'.repeat(200)}`, '未报道'],
        ['合计', 2540],
      ],
      hasTotal: true,
      note: '注：未报道不等于零。',
      isWide: false,
    },
    chart('图2'),
    chart('图3'),
    {
      kind: 'notes',
      entries: [{ number: '[1]', text: '《劳动午报》2024年3月5日', href: 'http://localhost/articles/a' }],
    },
  ],
  manifest: {
    product: 'gongji',
    version: 1,
    what: 'report',
    query: 'what=report',
    language: 'zh-CN',
    sentence: '2024年，北京市全部区域。',
    revision: 1,
    at: '2026-01-02T03:04:05.000Z',
    stated: [],
  },
}

describe('a report as a workbook', () => {
  it('has its words on the first sheet, each table on one of its own, and charts with the table before them', async () => {
    const bytes = await written(workbookOfDocument(DOCUMENT))
    expect(await xlsxFaults(bytes)).toEqual([])
    const [words, table, ...hidden] = await readSheets(bytes)
    expect(words && [words.name, words.charts]).toEqual(['北京市工会活动 统计报告', 1])
    expect(words && rowsOf(words).map(([cell]) => cell?.value)).toEqual([
      '北京市工会活动 统计报告',
      '2024年',
      '一、总体情况',
      '共 6 项活动[1]。',
      '→ 图1 各区',
      '→ 表1 各区活动情况',
      '→ 图2',
      '→ 图3',
      '[1] 《劳动午报》2024年3月5日 http://localhost/articles/a',
    ])
    expect(table && [table.name, table.charts]).toEqual(['表1 各区活动情况', 2])
    const rows = table ? rowsOf(table) : []
    expect(rows.slice(0, 4).map(([cell]) => cell?.value)).toEqual([
      '表1 各区活动情况',
      '北京市工会活动 统计报告 · 2024年',
      '2024年，北京市全部区域。',
      '注：未报道不等于零。',
    ])
    expect(rows[5]).toEqual([
      { value: '=东城区', format: 'General' },
      { value: 2540, format: '#,##0"余"' },
    ])
    expect(rows[6]?.[1]?.value).toBe('未报道')
    expect(hidden.map(({ name }) => name)).toEqual(['_charts', '_gongji'])
    expect(await readManifest(bytes)).toEqual(DOCUMENT.manifest)
  })
})
