import { describe, expect, it } from 'vitest'
import type { RowOf } from '@/app/answers/row'
import { GET as activityRoute } from '@/app/api/v1/activities/[id]/route'
import { GET as activitiesRoute } from '@/app/api/v1/activities/route'
import { GET as articlesRoute } from '@/app/api/v1/articles/route'
import { GET as promisesRoute } from '@/app/api/v1/promises/route'
import { GET as statisticsRoute } from '@/app/api/v1/statistics/route'
import type { ListSubject } from '@/app/files/list-table'
import { ARTICLE_SORTS } from '@/db/queries/list-articles'
import type { Quantity } from '@/domain/figures/quantity'
import { ACTIVITY_SORTS } from '@/domain/statistics/activity-sorts'
import type {
  ActivityDetail,
  ActivityList,
  ArticleList,
  Ledger,
  Promises,
  Statistics,
} from '@/domain/statistics/answers'
import { standingUnder } from '@/domain/statistics/cautious'
import type { Filter } from '@/domain/statistics/filter'
import type { By } from '@/domain/statistics/series'
import { BOUNDS, type Bound, DIMENSIONS, LEDGER_SUBJECTS, TOTALS } from '@/domain/vocabulary'
import { type ListFiles, listFiles } from '@/tests/factories/list-files'
import { everyFilter, oneOf, PAIRS, PATIENCE, query } from '@/tests/factories/reconcile'
import { answerOf, serveSeededFile } from '@/tests/factories/server'
import { wholeLedger } from '@/tests/factories/whole-ledger'
import { wordsIn } from '@/tests/factories/words'

/** Each list of each filter is written and read twice. */
const FILTERS = 50

const db = serveSeededFile()
const zh = wordsIn('zh-CN')

const BOUND_WORDS: Record<Bound, string> = { exact: '准确', atLeast: '余', atMost: '近', about: '约' }
const FORMATS: Record<Bound, string> = { exact: '#,##0', atLeast: '#,##0"余"', atMost: '"近"#,##0', about: '"约"#,##0' }

/** What the files say of a quantity: its number or why there is none, and its bound. */
const said = ({ value, bound }: { value: number | null; bound: Bound | null }) => [
  value === null ? '未报道' : String(value),
  bound === null ? '' : BOUND_WORDS[bound],
]

describe('under any filter, CSV and XLSX hold what the API answers:', PATIENCE, () => {
  it('activities in every order, and those of a row', async () => {
    await everyFilter(
      db(),
      async (filter, tile, pick) => {
        const sort = oneOf(ACTIVITY_SORTS as [(typeof ACTIVITY_SORTS)[number]], pick)
        const row = pick % 3 === 0 ? await someRow(filter, pick) : null
        const { csv } = await both({ what: 'activities', sort, row }, filter)
        const more = { sort, limit: '200', ...asQuery(row) }
        const { items } = await answerOf<ActivityList>(activitiesRoute, query(filter, more))
        expect(csv.rows.map((line) => line.活动编号)).toEqual(items.map(({ id }) => id))
        if (row === null) expect(items).toHaveLength(tile.activities)
        for (const [i, { measures, planned, organisers, articles }] of items.entries()) {
          const line = csv.rows[i] ?? {}
          expect([line.主办单位, line['报道数（篇）']]).toEqual([organisers.join('、'), String(articles)])
          for (const total of TOTALS) {
            expect(written(line, total, filter.realisation)).toEqual(said(measures[total]))
            if (filter.realisation === 'achieved' && planned[total].value !== null) {
              expect(written(line, total, 'planned')).toEqual(said(planned[total]))
            }
          }
        }
      },
      FILTERS,
    )
  })

  it('articles in either order', async () => {
    await everyFilter(
      db(),
      async (filter, tile, pick) => {
        const sort = oneOf(ARTICLE_SORTS, pick)
        const { csv } = await both({ what: 'articles', sort, row: null }, filter)
        const { items } = await answerOf<ArticleList>(articlesRoute, query(filter, { sort, limit: '200' }))
        expect(csv.rows.map((line) => [line.报道编号, line.标题, line.数据个数])).toEqual(
          items.map(({ id, headline, figures }) => [id, headline ?? '', String(figures)]),
        )
        expect(items).toHaveLength(tile.articles)
        expect(csv.rows.every((line) => line.正文 !== '')).toBe(true)
      },
      FILTERS,
    )
  })

  it('ledgers of every total, and of a row', async () => {
    await everyFilter(
      db(),
      async (filter, _tile, pick) => {
        const measure = oneOf(LEDGER_SUBJECTS, pick)
        const row = pick % 2 === 0 ? await someRow(filter, pick) : null
        const { csv } = await both({ what: 'ledger', measure, row }, filter)
        const ledger = await wholeLedger(query(filter, { measure, ...asQuery(row) }))
        const isCount = measure === 'activities' || measure === 'articles'
        const entry = ({ figure, activity, article }: Ledger['counted'][number]) => [
          ...(isCount ? ['1', '准确'] : said(figure ?? { value: null, bound: null })),
          figure?.id ?? '',
          activity.id,
          article?.id ?? '',
        ]
        expect(
          csv.rows.map((line) => [
            line.是否计入,
            line.未计入的原因,
            line.数值,
            line.约数,
            line.数据编号,
            line.活动编号,
            line.报道编号,
          ]),
        ).toEqual([
          ...ledger.counted.map((each) => ['计入', '', ...entry(each)]),
          ...ledger.excluded.map((each) => ['未计入', zh(`exclusion.${each.reason}`), ...entry(each)]),
          ...ledger.notReported.map(({ id }) => ['未报道', '', '未报道', '', '', id, '']),
        ])
        expect(csv.head[0]).toContain(`合计 ${total(ledger.total)}（${ledger.total.reported} 项活动有报道`)
        expect(csv.head[0]).toContain(`，${ledger.total.unreported} 项未报道）`)
        expect(csv.head[1]).toBe(`统计范围：${ledger.sentence}`)
      },
      FILTERS,
    )
  })

  it('every figure, and those of one activity', async () => {
    await everyFilter(
      db(),
      async (filter, _tile, pick) => {
        const { items } = await answerOf<ActivityList>(activitiesRoute, query(filter, { limit: '200' }))
        const only = pick % 2 === 0 ? (items[pick % Math.max(1, items.length)]?.id ?? null) : null
        const { csv } = await both({ what: 'figures', activity: only }, filter)
        const ids = items.map(({ id }) => id).filter((id) => only === null || id === only)
        const details = await Promise.all(ids.map((id) => answerOf<ActivityDetail>(activityRoute, '', id)))
        expect(
          csv.rows.map((line) => [
            line.活动编号,
            line.数据编号,
            line.数值,
            line.约数,
            line.报道原文,
            line.未计入的原因,
          ]),
        ).toEqual(
          details.flatMap(({ id, figures }) =>
            figures.map((figure) => {
              const standing = standingUnder(filter.counting, figure.standing, figure.bound)
              const reason = standing === 'counted' ? '' : zh(`exclusion.${standing}`)
              return [id, figure.id, ...said(figure), figure.printed, reason]
            }),
          ),
        )
        if (only !== null) expect(csv.head[0]).toContain(details[0]?.name)
      },
      FILTERS,
    )
  })

  it('breakdowns by one and two dimensions', async () => {
    await everyFilter(
      db(),
      async (filter, _tile, pick) => {
        const by = oneOf([...DIMENSIONS, ...PAIRS], pick)
        const { csv } = await both({ what: 'statistics', by: by.split(',') as unknown as By }, filter)
        const { rows, total } = await answerOf<Statistics>(statisticsRoute, query(filter, { by }))
        expect(csv.rows).toHaveLength(rows.length + 1)
        for (const [i, row] of [...rows, { ...total, label: '合计' }].entries()) {
          const line = csv.rows[i] ?? {}
          expect(Object.values(line)[0]).toBe([row.label].flat()[0])
          expect([line['活动数（项）'], line['报道数（篇）']]).toEqual([String(row.activities), String(row.articles)])
          for (const each of TOTALS) {
            expect(written(line, each, filter.realisation)).toEqual(said(row.measures[each]))
            const { reported, unreported } = row.measures[each]
            const name = nameOf(each, filter.realisation)
            expect([line[`有${name}的活动数`], line[`${name}未报道的活动数`]]).toEqual([`${reported}`, `${unreported}`])
          }
        }
      },
      FILTERS,
    )
  })

  it('plans beside what was done', async () => {
    await everyFilter(
      db(),
      async (filter) => {
        const { csv } = await both({ what: 'promises' }, filter)
        const { items } = await answerOf<Promises>(promisesRoute, query(filter))
        expect(
          csv.rows.map((line) => [line.活动编号, line.指标, line.计划, line.计划约数, line.已完成, line.已完成约数]),
        ).toEqual(
          items.map(({ activity, measure, planned, achieved }) => [
            activity.id,
            zh(`measure.${measure}`),
            ...said(planned),
            ...said(achieved),
          ]),
        )
      },
      FILTERS,
    )
  })
})

/** Both files of a list, which must say the same: each cell, and each number also by the format that shows its bound. */
async function both(subject: ListSubject, filter: Filter): Promise<ListFiles> {
  const files = await listFiles(db(), subject, filter)
  const { csv, xlsx } = files
  expect(xlsx.head).toEqual(csv.head)
  expect(xlsx.rows).toHaveLength(csv.rows.length)
  for (const [i, row] of xlsx.rows.entries()) {
    const line = Object.entries(csv.rows[i] ?? {})
    expect(xlsx.columns).toEqual(line.map(([title]) => title))
    for (const [j, [, text]] of line.entries()) {
      const { value = '', format = '' } = row[j] ?? {}
      if (typeof value === 'string') expect([text, text.replace(/^'/, '')]).toContain(value)
      else {
        expect(String(value)).toBe(text)
        const [title = '', word = ''] = line[j + 1] ?? []
        const bound = title.endsWith('约数') ? BOUNDS.find((each) => BOUND_WORDS[each] === word) : 'exact'
        expect(format.replace(/\.0+/, '')).toBe(FORMATS[bound ?? 'exact'])
      }
    }
  }
  return files
}

const nameOf = (measure: string, realisation: string) =>
  `${realisation === 'planned' ? '计划' : ''}${zh(`measure.${measure}`)}`

function written(line: Record<string, string>, measure: string, realisation: string): (string | undefined)[] {
  const name = nameOf(measure, realisation)
  return [line[`${name}（${zh(`measureUnit.${measure}`)}）`], line[`${name}约数`]]
}

function total({ value, bound }: Quantity): string {
  if (value === null) return '未报道'
  const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }).format(value)
  return { exact: number, atLeast: `${number}余`, atMost: `近${number}`, about: `约${number}` }[bound]
}

/** A row of a breakdown, chosen by a number; null where there is none. */
async function someRow(filter: Filter, pick: number): Promise<RowOf | null> {
  const by = oneOf([...DIMENSIONS, ...PAIRS], pick >> 2)
  const { rows } = await answerOf<Statistics>(statisticsRoute, query(filter, { by }))
  const row = rows[pick % Math.max(1, rows.length)]
  return row ? { by: by.split(',') as unknown as By, keys: [row.key].flat() } : null
}

function asQuery(row: RowOf | null): Record<string, string | string[]> {
  return row ? { by: row.by.join(','), key: row.keys } : {}
}
