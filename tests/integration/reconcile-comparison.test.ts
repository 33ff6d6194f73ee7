import { describe, expect, it } from 'vitest'
import { GET as profilesRoute } from '@/app/api/v1/compare/profiles/route'
import { GET as compareRoute } from '@/app/api/v1/compare/route'
import { GET as timeRoute } from '@/app/api/v1/compare/time/route'
import { GET as promisesRoute } from '@/app/api/v1/promises/route'
import { GET as statisticsRoute } from '@/app/api/v1/statistics/route'
import { GET as summaryRoute } from '@/app/api/v1/summary/route'
import type { ComparedCell, Comparison, ComparisonOverTime, Profiles } from '@/domain/comparison/answers'
import { READINGS, type Reading, type Scale } from '@/domain/comparison/words'
import { writeScaledNumber } from '@/domain/comparison/write-scaled'
import type { Quantity } from '@/domain/figures/quantity'
import type { Promises, Statistics, StatisticsRow, Summary } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import { type Bound, LEDGER_SUBJECTS, type LedgerSubject, TOTALS } from '@/domain/vocabulary'
import { listFiles } from '@/tests/factories/list-files'
import { everyFilter, oneOf, PATIENCE, query } from '@/tests/factories/reconcile'
import { answerOf, serveSeededFile } from '@/tests/factories/server'
import { wholeLedger } from '@/tests/factories/whole-ledger'
import { wordsIn } from '@/tests/factories/words'

/** Each is held against several other answers. */
const FILTERS = 60

const db = serveSeededFile()
const zh = wordsIn('zh-CN')

const SUBJECTS = LEDGER_SUBJECTS.join(',')
const SCALES = ['total', 'activity', 'share', 'by:residents'] as const satisfies Scale[]
const READ: Record<Reading, Pick<Filter, 'review' | 'counting'>> = {
  printed: { review: 'verified', counting: 'printed' },
  cautious: { review: 'verified', counting: 'cautious' },
  pending: { review: 'all', counting: 'printed' },
}

type Totals = Pick<StatisticsRow, 'activities' | 'articles' | 'measures'>
type Counted = Pick<ComparedCell, 'amount' | 'reported' | 'unreported'>

describe('under any filter, the comparison says', PATIENCE, () => {
  it('what the breakdown by area, the overview and the ledgers say', async () => {
    await everyFilter(
      db(),
      async (filter, tile, pick) => {
        const compared = await comparisonOf(filter, { measures: SUBJECTS, per: oneOf([...SCALES], pick) })
        const rows = await byArea(filter)
        for (const { key, cells, activities } of compared.rows) {
          const row = rows.get(key)
          expect(activities).toBe(row?.activities ?? 0)
          for (const subject of LEDGER_SUBJECTS) expectSame(cells[subject], row ?? null, subject)
          for (const total of TOTALS) {
            const [share, largest] = [cells[total]?.largestShare, row?.largest[total] ?? null]
            const value = cells[total]?.amount?.value ?? 0
            if (largest === null || value === 0) expect(share).toBeNull()
            else expect((share ?? 0) * value).toBeCloseTo(largest, 3)
          }
        }
        for (const key of rows.keys()) expect(compared.rows.some((row) => row.key === key)).toBe(true)
        const { area: _area, ...everywhere } = filter
        const city = await answerOf<Summary>(summaryRoute, query(everywhere))
        for (const subject of LEDGER_SUBJECTS) {
          expectSame(compared.chosen.cells[subject], tile, subject)
          expectSame(compared.city.cells[subject], city, subject)
        }

        const subject = oneOf(LEDGER_SUBJECTS, pick)
        const row = compared.rows[pick % compared.rows.length]
        if (row === undefined) return
        const more = { measure: subject, by: 'area', key: row.key }
        const { total } = await wholeLedger(query(filter, more))
        expect(row.cells[subject]?.amount?.value ?? 0).toBe(total.value ?? 0)
      },
      FILTERS,
    )
  })

  it('of the period compared with, what that period itself says', async () => {
    await everyFilter(
      db(),
      async (filter, _tile, pick) => {
        const isWhole = filter.from !== undefined && filter.to !== undefined
        const against = isWhole ? oneOf(['lastYear', 'previous'], pick) : '2020-03/2022'
        const per = oneOf([...SCALES], pick)
        const compared = await comparisonOf(filter, { measures: SUBJECTS, per, against })
        if (compared.against === null) throw new Error('no period')
        const then = { ...filter, ...compared.against }
        const [rows, itself] = [await byArea(then), await comparisonOf(then, { measures: SUBJECTS, per })]
        for (const [i, { key, cells }] of compared.rows.entries()) {
          for (const subject of LEDGER_SUBJECTS) {
            const before = cells[subject]?.before
            expectSame(before ?? undefined, rows.get(key) ?? null, subject)
            const own = itself.rows[i]?.cells[subject]
            expect([before?.scaled, before?.rank]).toEqual([own?.scaled, own?.rank])
          }
        }
      },
      FILTERS,
    )
  })

  it('under each reading the places that this reading gives', async () => {
    await everyFilter(
      db(),
      async (filter, _tile, pick) => {
        const asked = { measures: 'activities,participants,peopleReached', per: oneOf([...SCALES], pick) }
        const compared = await comparisonOf(filter, asked)
        for (const reading of READINGS) {
          const itself = await comparisonOf({ ...filter, ...READ[reading] }, asked)
          for (const [i, { cells }] of compared.rows.entries()) {
            for (const [subject, cell] of Object.entries(cells)) {
              expect(cell.ranks[reading]).toEqual(itself.rows[i]?.cells[subject as LedgerSubject]?.rank)
            }
          }
        }
      },
      FILTERS / 2,
    )
  })

  it('over time what the breakdown by area and time says', async () => {
    await everyFilter(
      db(),
      async (filter, tile, pick) => {
        const subject = oneOf(LEDGER_SUBJECTS, pick)
        const step = pick % 2 === 0 ? 'year' : 'month'
        const over = await answerOf<ComparisonOverTime>(timeRoute, query(filter, { measure: subject, step }))
        const { rows } = await answerOf<Statistics>(statisticsRoute, query(filter, { by: `area,${step}` }))
        const axis = await answerOf<Statistics>(statisticsRoute, query(filter, { by: step }))
        expect(over.periods).toEqual(axis.rows.map(({ key }) => key).filter((key) => key !== UNKNOWN))
        const cells = new Map(rows.map((row) => [String(row.key), row]))
        for (const { key, elsewhere, ...row } of over.rows) {
          for (const [i, cell] of row.cells.entries()) {
            const found = cells.get([key, over.periods[i]].join())
            expect(cell.activities).toBe(found?.activities ?? 0)
            expectSame(cell, found ?? null, subject)
          }
          expect(elsewhere).toBe(cells.get([key, UNKNOWN].join())?.activities ?? 0)
        }
        const all = over.rows.flatMap((row) => [row.elsewhere, ...row.cells.map(({ activities }) => activities)])
        expect(all.reduce((sum, each) => sum + each, 0)).toBe(tile.activities)
      },
      FILTERS,
    )
  })

  it('of each area the plans that the list of plans has, and its largest activity', async () => {
    await everyFilter(
      db(),
      async (filter, _tile, pick) => {
        const subject = oneOf(LEDGER_SUBJECTS, pick)
        const profiles = await answerOf<Profiles>(profilesRoute, query(filter, { measure: subject }))
        const { items } = await answerOf<Promises>(promisesRoute, query(filter))
        const plans = profiles.rows.flatMap((row) => row.plans.map(({ done: _done, ...plan }) => plan))
        expect(byText(plans)).toEqual(byText(items))
        const compared = await comparisonOf(filter, { measures: subject })
        for (const [i, { largest }] of profiles.rows.entries()) {
          expect(largest?.share ?? null).toBe(compared.rows[i]?.cells[subject]?.largestShare ?? null)
        }
      },
      FILTERS,
    )
  })
})

describe('under any filter, CSV and XLSX hold what the API answers:', PATIENCE, () => {
  const BOUND_WORDS: Record<Bound, string> = { exact: '准确', atLeast: '余', atMost: '近', about: '约' }
  const said = (amount: Counted['amount']) => [
    amount === null ? '未报道' : String(amount.value),
    amount === null ? '' : BOUND_WORDS[amount.bound],
  ]

  it('areas side by side', async () => {
    await everyFilter(
      db(),
      async (filter, _tile, pick) => {
        const subjects = [oneOf(TOTALS, pick)] as const
        const per = oneOf([...SCALES], pick)
        const against = '2019/2021' as const
        const compared = await comparisonOf(filter, { measures: subjects.join(','), per, against })
        const { csv, xlsx } = await listFiles(db(), { what: 'ranking', subjects, per, against }, filter)
        expect(csv.rows).toHaveLength(compared.rows.length + 1)
        expect(xlsx.rows).toHaveLength(compared.rows.length + 1)
        expect(csv.head).toEqual(xlsx.head)
        const plan = filter.realisation === 'planned' ? '计划' : ''
        const measure = `${plan}${zh(`measure.${subjects[0]}`)}`
        const column = zh('export.column.quantity', { measure, unit: zh(`measureUnit.${subjects[0]}`) })
        for (const [i, { label, cells, ...row }] of [...compared.rows, compared.chosen].entries()) {
          const [line, cell] = [csv.rows[i] ?? {}, cells[subjects[0]]]
          expect([line.区域, line['活动数（项）']]).toEqual([label, String(row.activities)])
          expect([line[column], line[`${measure}约数`]]).toEqual(said(cell?.amount ?? null))
          expect([line[`${measure}名次（最前）`], line[`${measure}名次（最后）`]]).toEqual([
            String(cell?.rank?.first ?? ''),
            String(cell?.rank?.last ?? ''),
          ])
          const before = `对比期间${measure}`
          const then = zh('export.column.quantity', { measure: before, unit: zh(`measureUnit.${subjects[0]}`) })
          expect([line[then], line[`${before}约数`]]).toEqual(said(cell?.before?.amount ?? null))
          if (per === 'share' && cell?.scaled) {
            expect(`${line[`${measure}：占全市比重`]}%`).toBe(writeScaledNumber(cell.scaled.value, per))
          }
        }
      },
      FILTERS / 2,
    )
  })

  it('areas over time', async () => {
    await everyFilter(
      db(),
      async (filter, tile, pick) => {
        const subject = oneOf(TOTALS, pick)
        const step = pick % 2 === 0 ? 'year' : 'month'
        const over = await answerOf<ComparisonOverTime>(timeRoute, query(filter, { measure: subject, step }))
        const { csv } = await listFiles(db(), { what: 'timeline', subject, per: 'total', step }, filter)
        const undated = over.rows.filter(({ elsewhere }) => elsewhere > 0).length
        expect(csv.rows).toHaveLength(over.rows.length * over.periods.length + undated)
        expect(csv.rows.reduce((sum, line) => sum + Number(line['活动数（项）']), 0)).toBe(tile.activities)
        const measure = `${filter.realisation === 'planned' ? '计划' : ''}${zh(`measure.${subject}`)}`
        const column = zh('export.column.quantity', { measure, unit: zh(`measureUnit.${subject}`) })
        const lines = new Map(csv.rows.map((line) => [`${line.区域} ${line[zh(`dimension.${step}`)]}`, line]))
        for (const { label, cells } of over.rows) {
          for (const [i, { amount }] of cells.entries()) {
            const line = lines.get(`${label} ${over.periods[i]}`) ?? {}
            expect([line[column], line[`${measure}约数`]]).toEqual(said(amount))
          }
        }
      },
      FILTERS / 2,
    )
  })
})

function comparisonOf(filter: Filter, asked: Record<string, string>): Promise<Comparison> {
  return answerOf<Comparison>(compareRoute, query(filter, asked))
}

async function byArea(filter: Filter): Promise<Map<string, StatisticsRow>> {
  const { rows } = await answerOf<Statistics>(statisticsRoute, query(filter, { by: 'area' }))
  return new Map(rows.map((row) => [String(row.key), row]))
}

/** What a cell says is what a breakdown or the overview says of the same; where they have no row, there is nothing. */
function expectSame(cell: Counted | undefined, counted: Totals | null, subject: LedgerSubject): void {
  if (subject === 'activities' || subject === 'articles') {
    expect(cell?.amount).toEqual({ value: counted?.[subject] ?? 0, bound: 'exact' })
    return
  }
  const nothing: Quantity = { value: null, bound: null, reported: 0, unreported: 0 }
  const { value, bound, ...coverage } = counted?.measures[subject] ?? nothing
  expect(cell).toMatchObject({ amount: value === null ? null : { value, bound }, ...coverage })
}

const byText = (items: unknown[]) => items.map((each) => JSON.stringify(each)).sort()
