import type { CompareView, RankColumn } from '@/components/compare/compare-view'
import type { ComparedCell, ComparedRow, Rank } from '@/domain/comparison/answers'
import { type RankMove, rankMove } from '@/domain/comparison/rank-move'
import { isRecordCount } from '@/domain/comparison/words'
import type { LedgerSubject } from '@/domain/vocabulary'

/** One row of a ranking, with all that its columns show. */
export interface RankingRow {
  row: ComparedRow
  cell: ComparedCell
  /** Whether another row has the very same place. */
  isShared: boolean
  move: RankMove | null
  /** Activities that say something, of all: of the subject, or for counts of records of any measure. */
  told: { some: number; all: number }
}

export interface RankingRows {
  /** What is ranked, or would be if it had reported anything. */
  ranked: RankingRow[]
  /** What is no single district, and has no place among them. */
  apart: RankingRow[]
  /** How many places there are, now or in the period compared with. */
  places: number
  /** Whether the bounds leave open the place of every row, so that nothing is ranked at all. */
  isOpen: boolean
}

/** The rows of a ranking by one subject, in the order that a view asks for; what stands apart keeps the official one. */
export function rankingRows(
  rows: readonly ComparedRow[],
  subject: LedgerSubject,
  order: Pick<CompareView, 'sort' | 'descending'>,
): RankingRows {
  const all = rows.flatMap((row) => {
    const cell = row.cells[subject]
    return cell === undefined ? [] : [{ row, cell }]
  })
  const ranks = all.flatMap(({ cell }) => cell.rank ?? [])
  const former = all.flatMap(({ cell }) => cell.before?.rank ?? [])
  const told = all.map(
    ({ row, cell }): RankingRow => ({
      row,
      cell,
      isShared: cell.rank !== null && ranks.filter((rank) => samePlace(rank, cell.rank)).length > 1,
      move: rankMove(cell.before?.rank ?? null, cell.rank),
      told: isRecordCount(subject)
        ? { some: row.withFigure, all: row.activities }
        : { some: cell.reported, all: cell.reported + cell.unreported },
    }),
  )
  const isDistrict = ({ row: { kind } }: RankingRow) => kind === 'district' || kind === 'economic-zone'
  return {
    ranked: sorted(told.filter(isDistrict), order),
    apart: told.filter((row) => !isDistrict(row)),
    places: Math.max(...[...ranks, ...former].map(({ last }) => last), 0),
    isOpen: ranks.length > 1 && ranks.every(({ first, last }) => first === 1 && last === ranks.length),
  }
}

export function samePlace(a: Rank | null, b: Rank | null): boolean {
  return a?.first === b?.first && a?.last === b?.last
}

/** By what a row is ordered; nulls come last, whichever way the others stand. */
const KEYS: Record<Exclude<RankColumn, 'area'>, (row: RankingRow) => number | null> = {
  rank: ({ cell: { rank } }) => rank && rank.first + rank.last / 100,
  scaled: ({ cell }) => cell.scaled?.value ?? null,
  amount: ({ cell }) => cell.amount?.value ?? null,
  move: ({ move }) =>
    move === null || move.kind === 'undecided'
      ? null
      : move.kind === 'same'
        ? 0
        : (move.kind === 'up' ? 1 : -1) * (move.least + move.most),
  reported: ({ told: { some, all } }) => (all === 0 ? null : some / all),
  publications: ({ row }) => row.publications,
  largest: ({ cell }) => cell.largestShare,
}

function sorted(rows: RankingRow[], { sort, descending }: Pick<CompareView, 'sort' | 'descending'>): RankingRow[] {
  if (sort === 'area') return descending ? rows.toReversed() : rows
  const key = KEYS[sort]
  // Of those that may have the same places the larger number stands first.
  const bySize = rows.toSorted((a, b) => (KEYS.scaled(b) ?? -1) - (KEYS.scaled(a) ?? -1))
  return bySize.toSorted((a, b) => {
    const [first, second] = [key(a), key(b)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return descending ? second - first : first - second
  })
}
