import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PANEL, panelLines, panelX, panelY } from '@/components/charts/picture/draw-multiples'
import { drawPicture } from '@/components/charts/picture/save-picture'
import { gridPicture } from '@/components/compare/charts/grid-picture'
import { multiplesOf } from '@/components/compare/charts/multiples'
import { placesGrid, timeGrid } from '@/components/compare/charts/time-grid'
import type { ComparisonOverTime } from '@/domain/comparison/answers'
import { BOUNDS } from '@/domain/vocabulary'
import { wordsIn } from '@/tests/factories/words'

type Cell = ComparisonOverTime['rows'][number]['cells'][number]

const NOTHING: Cell = { amount: null, scaled: null, reported: 0, unreported: 0, activities: 0, rank: null }
const amountOf = (value: number, bound: (typeof BOUNDS)[number] = 'exact'): Cell => {
  const amount = { value, bound }
  return { amount, scaled: amount, reported: 1, unreported: 1, activities: 2, rank: { first: 1, last: 1 } }
}
const SILENT: Cell = { ...NOTHING, unreported: 2, activities: 2 }

function overTime(rows: Cell[][], step: 'year' | 'month' = 'year', elsewhere = 0): ComparisonOverTime {
  const count = Math.max(0, ...rows.map((cells) => cells.length))
  const periods = Array.from({ length: count }, (_, i) =>
    step === 'year' ? String(2015 + i) : `2024-${String(i + 1).padStart(2, '0')}`,
  )
  return {
    sentence: '',
    revision: 1,
    subject: 'participants',
    step,
    per: 'total',
    periods,
    rows: rows.map((cells, i) => ({ key: `11010${i + 1}`, label: `区${i}`, kind: 'district', cells, elsewhere })),
    firsts: periods.slice(1, 2).map((period) => ({ publication: '劳动午报', period, articles: 3 })),
  }
}

const context = {
  params: new URLSearchParams('from=2015'),
  words: wordsIn('zh-CN'),
  lang: 'zh-CN' as const,
  nameOf: ({ label }: { label: string }) => label,
  isLog: false,
}

describe('a grid over time', () => {
  const data = overTime([[amountOf(2500, 'atLeast'), SILENT, NOTHING, amountOf(0)]], 'year', 3)

  it('tells a number, no report, no activity and a true zero apart', () => {
    const [row] = timeGrid(data, context).rows
    expect(
      row?.cells.map((cell) => cell && [cell.text, cell.isHatched, cell.heat !== null, cell.href !== null]),
    ).toEqual([
      ['2,500余', false, true, true],
      ['', true, false, true],
      ['·', false, false, false],
      ['0', false, false, true],
      ['(3)', false, false, true],
    ])
    expect(row?.cells[0]?.title).toContain('2015年 2,500余；2 项活动中 1 项有报道')
    expect(row?.cells[1]?.title).toContain('未报道')
  })

  it('opens the ledger of its area and period, with the filter kept', () => {
    const [row] = timeGrid(data, context).rows
    expect(row?.cells[0]?.href).toBe('?from=2015&ledger=participants&by=area%2Cyear&key=110101&key=2015')
    expect(row?.cells[4]?.href).toContain('key=110101&key=unknown')
  })

  it('has no column of what is undated where nothing is', () => {
    expect(timeGrid(overTime([[amountOf(1)]]), context).columns.map(({ key }) => key)).toEqual(['2015'])
  })

  it('stands months under their years', () => {
    const { columns } = timeGrid(overTime([[amountOf(1), amountOf(2)]], 'month'), context)
    expect(columns).toMatchObject([
      { label: '1', group: '2024' },
      { label: '2', group: '2024' },
    ])
  })

  it('leaves a place open exactly where the answer does', () => {
    const ranked = (first: number, last: number): Cell => ({ ...amountOf(5), rank: { first, last } })
    const { rows } = placesGrid(
      overTime([
        [ranked(1, 1), ranked(1, 3), SILENT],
        [SILENT, SILENT, SILENT],
      ]),
      context,
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.cells.map((cell) => cell && [cell.text, cell.isHatched])).toEqual([
      ['1', false],
      ['1–3', true],
      null,
    ])
    expect(rows[0]?.cells[1]?.title).toContain('第 1–3')
  })
})

const cells = fc.oneof(
  fc.constantFrom(NOTHING, SILENT),
  fc
    .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(...BOUNDS))
    .map(([value, bound]) => amountOf(value, bound)),
)
const answers = fc
  .integer({ min: 1, max: 14 })
  .chain((length) =>
    fc.array(fc.array(cells, { minLength: length, maxLength: length }), { minLength: 1, maxLength: 5 }),
  )
  .map((rows) => overTime(rows))

describe('small charts on one scale', () => {
  it('have a point for what was reported and none for what was not, within their room', () => {
    fc.assert(
      fc.property(answers, fc.boolean(), (data, isLog) => {
        const all = multiplesOf(data, { ...context, isLog })
        const values = data.rows.flatMap((row) => row.cells.flatMap(({ scaled }) => scaled?.value ?? []))
        expect(all.top).toBe(Math.max(0, ...values))
        for (const [i, { points }] of all.panels.entries()) {
          const reported = data.rows[i]?.cells.flatMap(({ scaled }, at) => (scaled === null ? [] : [at]))
          expect(points.map(({ at }) => at)).toEqual(reported)
          for (const point of points) {
            const [x, y] = [panelX(point.at, data.periods.length), panelY(point.value, all)]
            expect(x).toBeGreaterThanOrEqual(0)
            expect(x).toBeLessThanOrEqual(PANEL.width)
            expect(y).toBeGreaterThanOrEqual(PANEL.head - 1e-9)
            expect(y).toBeLessThanOrEqual(PANEL.head + PANEL.plot)
          }
        }
      }),
    )
  })

  it('never draw a line over a period in which nothing was reported', () => {
    fc.assert(
      fc.property(answers, (data) => {
        for (const { points } of multiplesOf(data, context).panels) {
          for (const [from, to] of panelLines(points)) expect(to.at - from.at).toBe(1)
        }
      }),
    )
  })

  it('keep the order of values on either scale', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), fc.boolean(), (a, b, isLog) => {
        const scale = { top: Math.max(a, b, 1), isLog }
        expect(Math.sign(panelY(b, scale) - panelY(a, scale))).toBe(Math.sign(a - b) + 0)
      }),
    )
  })

  it('show what may be more or fewer, and mark where a publication first appears', () => {
    const all = multiplesOf(overTime([[amountOf(5, 'atLeast'), amountOf(7, 'about')]]), context)
    expect(all.panels[0]?.points).toMatchObject([
      { above: true, below: false },
      { above: true, below: true },
    ])
    expect(all.firsts).toEqual([{ at: 1, period: '2016年', names: ['劳动午报'] }])
    expect(all.panels[0]?.peak).toBe('约7')
  })
})

describe('their pictures', () => {
  const frame = { title: '标题', sentence: '全部时间。', made: '今天', source: '工迹', file: 'x' }

  it('draw everything within their size', () => {
    fc.assert(
      fc.property(answers, (data) => {
        const { columns, rows } = timeGrid(data, context)
        const contents = [
          { kind: 'multiples' as const, ink: 'participants', ...multiplesOf(data, context), notes: ['注'] },
          gridPicture(columns, rows, ['注']),
        ]
        for (const content of contents) {
          const { width, height, shapes } = drawPicture({ ...frame, content })
          for (const shape of shapes) {
            const [right, bottom] =
              shape.kind === 'line' ? [Math.max(shape.x1, shape.x2), Math.max(shape.y1, shape.y2)] : [shape.x, shape.y]
            expect(right).toBeLessThanOrEqual(width)
            expect(bottom).toBeLessThanOrEqual(height)
            expect(Number.isFinite(right + bottom)).toBe(true)
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
