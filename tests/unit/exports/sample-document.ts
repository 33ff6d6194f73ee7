import type { ChartPoint } from '@/domain/reports/document/chart-spec'
import type { Block, DocumentTable, ReportDocument } from '@/domain/reports/document/report-document'
import type { Manifest } from '@/domain/reports/manifest'
import type { Cell } from '@/domain/reports/table'

export const AREAS = [
  ...['东城区', '西城区', '朝阳区', '海淀区', '丰台区', '石景山区', '门头沟区', '房山区', '通州区', '顺义区'],
  ...['昌平区', '大兴区', '怀柔区', '平谷区', '密云区', '延庆区', '经开区', '市级及系统', '京外'],
]

export const LONG_NAME =
  '市总工会组织开展全市职工学习贯彻会议精神、劳动和技能竞赛启动大会暨新就业形态劳动者集中入会与夏季慰问一线职工系列活动（样例）'.repeat(
    4,
  )

export const SENTENCE =
  '本期共报道工会活动126项，涉及报道203篇，参加人数12,540余人，单位数1,102家；其中东城区报道活动最多，共报道“夏送清凉”“职工运动会”等活动31项。'

export function manifest(stated = 40): Manifest {
  return {
    product: 'gongji',
    version: 1,
    what: 'report',
    query: 'what=report&from=2024&to=2024',
    language: 'zh-CN',
    sentence: '2024年 · 全部区域',
    revision: 17,
    at: '2024-12-31T08:00:00.000Z',
    stated: Array.from({ length: stated }, (_, i) => ({
      key: `area/1101${i}/units`,
      label: `${AREAS[i % AREAS.length]} 单位数`,
      value: i,
      bound: 'atLeast' as const,
    })),
  }
}

export function point(value: number | null, kind = 0): ChartPoint {
  const number = value?.toLocaleString('en-US') ?? ''
  const text = [number, `${number}余`, `近${number}`, `约${number}`][kind] ?? number
  return value === null
    ? { value, text: '未报道', open: { above: false, below: false } }
    : { value, text, open: { above: kind === 1 || kind === 3, below: kind >= 2 } }
}

export function table(rows: Cell[][], more: Partial<DocumentTable> = {}): DocumentTable {
  return {
    kind: 'table',
    caption: '表1 各区工会活动情况',
    columns: [
      { title: '区域', align: 'left', width: 3 },
      { title: '活动（项）', align: 'right', width: 2 },
      { title: '报道（篇）', align: 'right', width: 2 },
      { title: '参加人数（人）', align: 'right', width: 3 },
      { title: '单位数（家）', align: 'right', width: 3 },
    ],
    rows,
    hasTotal: false,
    note: '注：“余”“近”“约”照原文保留；未报道不计为零。',
    isWide: false,
    ...more,
  }
}

export function areaRows(): Cell[][] {
  const rows: Cell[][] = AREAS.map((area, i) => [
    area,
    i * 3 + 1,
    i * 4 + 2,
    i % 4 === 2 ? '未报道' : { value: i * 977 + 3, before: '', after: '余' },
    i % 5 === 3 ? '未报道' : { value: i * 31 + 2, before: '近', after: '' },
  ])
  return [
    ...rows,
    ['合计', 532, 722, { value: 167067, before: '', after: '余' }, { value: 5301, before: '约', after: '' }],
  ]
}

export function wideTable(): DocumentTable {
  const names = ['参加人数', '惠及人数', '单位数', '队伍数', '资金', '物资', '场次', '表彰数', '新入会人数', '覆盖人次']
  return table(
    AREAS.map((area, i) => [
      area,
      ...names.map(
        (_, j): Cell => ((i + j) % 4 === 0 ? '未报道' : { value: i * 1371 * (j + 1) + j, before: '', after: '余' }),
      ),
    ]),
    {
      caption: '表2 各区工会活动各项指标',
      columns: [
        { title: '区域', align: 'left', width: 2 },
        ...names.map((title) => ({ title, align: 'right' as const, width: 1.5 })),
      ],
      isWide: true,
    },
  )
}

const paragraph = (...runs: (string | { text: string; strong?: true; raised?: true; href?: string })[]): Block => ({
  kind: 'paragraph',
  runs,
})

/** Every kind of block, long names, many rows, charts, and notes. */
export function sampleBlocks(): Block[] {
  const months = Array.from({ length: 12 }, (_, i) => `2024年${i + 1}月`)
  return [
    { kind: 'heading', level: 1, text: '一、总体情况' },
    paragraph(
      SENTENCE,
      { text: '[1]', raised: true, href: 'https://example.org/articles/1' },
      '与上年相比，增加',
      { text: '12项', strong: true },
      '。',
    ),
    paragraph(SENTENCE),
    { kind: 'heading', level: 2, text: '（一）参加人数' },
    paragraph(SENTENCE, SENTENCE),
    { kind: 'heading', level: 3, text: '1.职工文体活动' },
    paragraph(SENTENCE),
    table(areaRows(), { hasTotal: true }),
    {
      kind: 'chart',
      caption: '图1 各区参加人数',
      alt: '条形图：朝阳区245,680余人，其余各区均不足5,000人。',
      spec: {
        kind: 'bars',
        unit: '人',
        categories: AREAS,
        series: [
          {
            name: '参加人数',
            points: AREAS.map((_, i) =>
              i === 2 ? point(245680, 1) : i % 5 === 3 ? point(null) : point(((i * 977) % 4000) + 3, i % 4),
            ),
          },
        ],
      },
    },
    {
      kind: 'chart',
      caption: '图2 各月活动数',
      alt: '柱形图：五月未报道。',
      spec: {
        kind: 'columns',
        unit: '项',
        categories: months,
        series: [
          { name: '活动', points: months.map((_, i) => (i === 4 ? point(null) : point(((i * 31) % 47) + 2, i % 4))) },
        ],
      },
    },
    { kind: 'heading', level: 1, text: '二、各区情况' },
    { kind: 'heading', level: 2, text: '（一）各项指标' },
    wideTable(),
    { kind: 'heading', level: 1, text: '三、活动清单' },
    paragraph(SENTENCE),
    table(
      Array.from({ length: 200 }, (_, i): Cell[] => [
        i % 29 === 5 ? LONG_NAME : `${AREAS[i % AREAS.length]}第${i + 1}项活动`,
        i + 1,
        (i * 7) % 13,
        { value: i * 123, before: '约', after: '' },
        '未报道',
      ]),
      { caption: '表3 活动清单', note: null },
    ),
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: '四、空表' },
    table([], { caption: '表4 没有活动的表' }),
    { kind: 'heading', level: 1, text: '五、出处' },
    {
      kind: 'notes',
      entries: Array.from({ length: 30 }, (_, i) => ({
        number: `[${i + 1}]`,
        text: `《样例日报》2024年${(i % 12) + 1}月3日第${(i % 8) + 1}版：${i % 6 === 2 ? LONG_NAME : '工会把清凉送到一线'}`,
        href: i % 3 === 0 ? null : `https://example.org/articles/${i + 1}?q=工会`,
      })),
    },
  ]
}

export function sampleDocument(blocks: Block[] = sampleBlocks(), more: Partial<ReportDocument> = {}): ReportDocument {
  return {
    language: 'zh-CN',
    title: '2024年北京市工会活动报道统计报告（按各区总工会、产业工会和直属单位分列的样例）',
    subtitle: '（2025年1月3日）',
    blocks,
    manifest: manifest(),
    ...more,
  }
}
