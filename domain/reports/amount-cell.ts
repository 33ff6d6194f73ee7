import { quantityParts, writeNumber } from '@/domain/figures/write-quantity'
import type { Cell } from '@/domain/reports/table'
import type { Bound, Words } from '@/domain/vocabulary'

/** A quantity as a cell: a number, with its marks where its bound has some; the words for "not reported" else. */
export function amountCell(amount: { value: number | null; bound: Bound | null }, words: Words): Cell {
  if (amount.bound === 'exact' && amount.value !== null) return amount.value
  const { before, after } = quantityParts(amount, words)
  if (amount.value === null) return after
  return before === '' && after === '' ? amount.value : { value: amount.value, before, after }
}

/** A cell as paper shows it: numbers grouped by thousands. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return writeNumber(cell)
  return `${cell.before}${writeNumber(cell.value)}${cell.after}`
}
