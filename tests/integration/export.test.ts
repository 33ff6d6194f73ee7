import { describe, expect, it } from 'vitest'
import { GET as exported } from '@/app/api/v1/export/route'
import { GET as summaryRoute } from '@/app/api/v1/summary/route'
import type { Summary } from '@/domain/statistics/answers'
import { readTable } from '@/tests/factories/parse-csv'
import { answerOf, ask, ORIGIN, serveSeededFile } from '@/tests/factories/server'

serveSeededFile()

async function download(query: string) {
  const response = await ask(exported, `format=csv&${query}`)
  expect(response.status).toBe(200)
  return readTable(await response.text())
}

describe('a downloaded file', () => {
  it.each([
    ['what=statistics&by=area', '工迹-统计表-', 'gongji-statistics-'],
    ['what=ledger&measure=units', '工迹-明细账-', 'gongji-ledger-'],
    ['what=activities', '工迹-活动清单-', 'gongji-activities-'],
    ['what=articles', '工迹-报道清单-', 'gongji-articles-'],
    ['what=promises', '工迹-计划与完成-', 'gongji-promises-'],
    ['what=changes&measure=units&since=r0', '工迹-变动分解-', 'gongji-changes-'],
    ['what=activities&lang=en', 'Gongji-activities-', 'gongji-activities-'],
  ])('of %s is named for old programs and for the reader', async (query, name, plain) => {
    const { headers } = await ask(exported, `format=csv&${query}`)
    const [, ascii = '', encoded = ''] =
      /^attachment; filename="([\w.-]+)"; filename\*=UTF-8''([\w.%-]+)$/.exec(
        headers.get('content-disposition') ?? '',
      ) ?? []
    expect(ascii.startsWith(plain)).toBe(true)
    expect(decodeURIComponent(encoded)).toMatch(new RegExp(`^${name}\\d{4}-\\d{2}-\\d{2}\\.csv$`))
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('etag')).toMatch(/^W\/"/)
  })

  it.each([
    ['what=activities&area=110101&from=2024-03&to=2024-03', '工迹-活动清单-东城区-2024-03-'],
    [
      'what=activities&area=110101&area=etown&from=2024&to=2025-06',
      '工迹-活动清单-东城区-北京经济技术开发区-2024至2025-06-',
    ],
    ['what=activities&area=110101&area=110102&area=110105&from=2024', '工迹-活动清单-3个区域-2024起-'],
    ['what=activities&to=2024&lang=en', 'Gongji-activities-to-2024-'],
  ])('of %s is named by areas and period, so that it can lie beside others', async (query, name) => {
    const { headers } = await ask(exported, `format=csv&${query}`)
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain(`''${name}`)
  })

  it.each([
    ['what=statistics&by=area&area=110101', '/?area=110101'],
    ['what=ledger&measure=units&source=page&by=area&key=etown', '/?source=page&ledger=units&by=area&key=etown'],
    ['what=activities&q=培训', `/activities?${new URLSearchParams({ q: '培训' })}`],
    ['what=articles', '/articles'],
    ['what=changes&measure=units&since=r3', '/compare/changes?focus=units&per=total&since=r3'],
  ])('of %s says what it counts, by which rules, when and where', async (query, address) => {
    const { head } = await download(query)
    const { sentence, revision } = await answerOf<Summary>(
      summaryRoute,
      new URLSearchParams([...new URLSearchParams(query)].filter(([key]) => ['area', 'source', 'q'].includes(key))),
    )
    expect(head).toHaveLength(5)
    if (!query.includes('key=')) expect(head[1]).toBe(`统计范围：${sentence}`)
    expect(head[2]).toMatch(/^统计口径.*：.*未报道不等于零/)
    expect(head[3]).toMatch(
      new RegExp(`^导出时间：\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}（北京时间），数据版本 ${revision}$`),
    )
    expect(head[4]).toBe(`查看原表：${ORIGIN}${address}`)
  })

  it('of plans has each plan beside what was done, and says where that was not reported', async () => {
    const { rows } = await download('what=promises')
    const etown = rows.filter((row) => row.活动编号 === 'etown-2024-song-qingliang')
    expect(
      etown.map(({ 指标, 计划, 计划约数, 已完成, 已完成约数 }) => [指标, 计划, 计划约数, 已完成, 已完成约数]),
    ).toEqual([
      ['单位', '100', '余', '3', '准确'],
      ['惠及人数', '20000', '余', '1000', '余'],
    ])
    expect(rows.some((row) => row.已完成 === '未报道' && row.已完成约数 === '')).toBe(true)
  })

  it('writes in words what is not reported, never zero and never nothing', async () => {
    const { rows } = await download('what=statistics&by=area&source=page')
    const shunyi = rows.find((row) => row.区域 === '顺义区')
    expect(shunyi).toMatchObject({
      区域代码: '110113',
      '参加人数（人）': '40',
      参加人数约数: '余',
      '单位（家）': '未报道',
      单位约数: '',
      有单位的活动数: '0',
      单位未报道的活动数: '1',
    })
    expect(rows.at(-1)).toMatchObject({
      区域: '合计',
      '参加人数（人）': '2540',
      参加人数约数: '余',
      '计划单位（家）': '100',
    })
  })

  it('explains each figure of a ledger', async () => {
    const { head, rows } = await download('what=ledger&measure=participants&source=page')
    expect(head[0]).toBe('参加人数明细账：合计 2,540余（2 项活动有报道，4 项未报道）')
    expect(rows.map((row) => row.是否计入)).toEqual(['计入', '计入', '未计入', '未报道', '未报道', '未报道', '未报道'])
    expect(rows[2]).toMatchObject({ 未计入的原因: '已含在全程内', 数值: '1000', 约数: '余', 报道原文: '1000余人' })
    const first = rows.find((row) => row.报道原文 === '2500余名')
    expect(first).toMatchObject({
      主办单位: '东城区总工会',
      媒体: '劳动午报',
      口径: '全程',
      数据编号: 'dongcheng-2024-wuyue-xianhua.1',
    })
    expect(first?.出处原句).toContain('2500余名')
    expect(rows[3]?.数值).toBe('未报道')
  })

  it('has a column for plans only where something was planned', async () => {
    const columns = async (query: string) => Object.keys((await download(query)).rows[0] ?? {})
    expect(await columns('what=activities&source=page')).toContain('计划单位（家）')
    expect(await columns('what=activities&source=page&area=110101')).not.toContain('计划单位（家）')
    expect(await columns('what=statistics&by=type&realisation=planned')).toContain('计划资金（元）')
  })
})
