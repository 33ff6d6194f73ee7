import { writeNumber } from '@/domain/figures/write-quantity'
import { type BulletinPen, pointsList, stateCount, stateEarlier } from '@/domain/reports/bulletin/bulletin-pen'
import type { Group } from '@/domain/reports/bulletin/content'
import { sumOf } from '@/domain/reports/bulletin/tally'
import type { Unit } from '@/domain/reports/bulletin/units'
import { number } from '@/domain/reports/document/quantity-table'
import type { DocumentTable } from '@/domain/reports/document/report-document'
import type { Cell } from '@/domain/reports/table'

type Row = Omit<Unit, 'rank' | 'rankBefore'> & Partial<Pick<Unit, 'rank' | 'rankBefore'>>

/** The ranking of a group: articles per tier, points, rank, and the same of the period before. */
export function rankTable(group: 'district' | Group, units: readonly Unit[], pen: BulletinPen): DocumentTable {
  const { words, grades, hasEarlier } = pen
  const total: Row = {
    key: `group/${group}`,
    label: words('export.total'),
    now: sumOf(units.map(({ now }) => now)),
    before: sumOf(units.map(({ before }) => before)),
  }
  const kind = group === 'district' ? 'district' : 'organisation'
  const column = (name: string, width: number) => number(words(`bulletin.column.${name}`), width)
  return {
    kind: 'table',
    caption: words(`bulletin.table.rank.${group}`),
    columns: [
      { title: words('bulletin.column.rank'), align: 'center', width: 1.1 },
      { title: words('bulletin.column.unit'), align: 'left', width: 6 },
      ...grades.map((grade) => column(grade, 1.4)),
      column('reports', 1.2),
      column('points', 1.2),
      ...(hasEarlier ? [column('pointsBefore', 1.4), column('rankBefore', 1.4), column('change', 1.5)] : []),
    ],
    rows: [...units, total].map((row) => cellsOf(row, pen)),
    hasTotal: true,
    note: words('bulletin.pointsNote', { tiers: pointsList(pen), more: words(`bulletin.note.${kind}`) }),
    isWide: false,
  }
}

function cellsOf(row: Row, pen: BulletinPen): Cell[] {
  const { words, grades, hasEarlier } = pen
  const { now, before, rank, rankBefore } = row
  const title = (name: string) => words(`bulletin.column.${name}`)
  const none = words('bulletin.noRank')
  const rankCell = rank == null ? none : stateCount(row, 'rank', title('rank'), rank, pen)
  const own: Cell[] = [
    rank === undefined ? '' : rankCell,
    row.label,
    ...grades.map((grade) =>
      stateCount(row, `tier/${grade}`, words(`bulletin.grade.${grade}`), now.byGrade[grade], pen),
    ),
    stateCount(row, 'reports', words('bulletin.count.reports'), now.reports, pen),
    stateCount(row, 'points', title('points'), now.points, pen),
  ]
  if (!hasEarlier) return own
  stateEarlier(row, 'reports', words('bulletin.count.reports'), before.reports, pen)
  const rankBeforeCell = rankBefore == null ? none : stateEarlier(row, 'rank', title('rank'), rankBefore, pen)
  return [
    ...own,
    stateEarlier(row, 'points', title('points'), before.points, pen),
    rankBefore === undefined ? '' : rankBeforeCell,
    changeCell(row, now.points - before.points, pen),
  ]
}

function changeCell({ key, label }: Row, by: number, { book, words }: BulletinPen): string {
  book.count(`change/${key}/points`, words('bulletin.changeLabel', { row: label }), by)
  if (by === 0) return words('report.change.same')
  return words(`report.change.${by > 0 ? 'plus' : 'minus'}`, { size: writeNumber(Math.abs(by)) })
}
