import type { Cell } from '@/domain/reports/table'

/** A share as it is written (21%, at least 5%) as a cell: a number with its marks. What has no number stays text. */
export function percentCell(written: string): Cell {
  const [, before = '', digits, after = ''] = /^(\D*)(\d+)(\D*)$/.exec(written) ?? []
  return digits === undefined ? written : { value: Number(digits), before, after }
}
