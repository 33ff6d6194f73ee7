import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { Cell, Table } from '@/domain/reports/table'

/** Without it Excel takes UTF-8 for the code page of the computer. */
const BYTE_ORDER_MARK = '\ufeff'

const LINE_END = '\r\n'

/** Rows made at a time: few enough that a server answers others in between. */
const PIECE = 100

/**
 * Writes a table as CSV: UTF-8 with a byte order mark, CRLF, the head lines above an empty line, then the columns. Waits
 * for whoever reads, and lets other work in between; does not end `out`.
 * @param onRows told from time to time how many rows are written
 * @throws whatever reading the rows throws, and the error of an `out` that was closed before the end
 */
export async function writeCsv(table: Table, out: Writable, onRows?: (rows: number) => void): Promise<void> {
  const closed = new AbortController()
  const stop = () => closed.abort(out.errored ?? new Error('the reader of the file is gone'))
  out.once('close', stop)
  try {
    let rows = 0
    for (const piece of csvPieces(table)) {
      closed.signal.throwIfAborted()
      if (!out.write(piece.text)) await once(out, 'drain', { signal: closed.signal })
      else await setImmediate()
      rows += piece.rows
      onRows?.(rows)
    }
  } finally {
    out.off('close', stop)
  }
}

/** A file as text, piece by piece; the first piece is what stands above the rows. */
export function* csvPieces({ head, columns, rows }: Table): Generator<{ text: string; rows: number }, void> {
  const titles = columns.map(({ title }) => title)
  yield { text: BYTE_ORDER_MARK + [...head.map((line) => [line]), [''], titles].map(csvLine).join(''), rows: 0 }
  let lines: string[] = []
  for (const row of rows) {
    if (lines.push(csvLine(row)) < PIECE) continue
    yield { text: lines.join(''), rows: lines.length }
    lines = []
  }
  if (lines.length > 0) yield { text: lines.join(''), rows: lines.length }
}

function csvLine(cells: Cell[]): string {
  return cells.map(csvField).join(',') + LINE_END
}

function csvField(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  if (typeof cell !== 'string') return String(cell.value)
  if (PLAIN.test(cell)) return cell
  const text = neutral(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Most cells: they begin with a character or digit and hold nothing that must be looked at closer. */
const PLAIN = /^[\w\u4e00-\u9fff][^",\r\n\0]*$/

/**
 * What a spreadsheet would take for a formula when it opens the file, also in full width, or behind white space and
 * characters that do not show. Numbers are cells of their own kind and pass by: -5 stays a number.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u

/** Text that no program takes for anything but text: the apostrophe is the spreadsheets' own mark for that. */
function neutral(text: string): string {
  const printable = text.replaceAll('\0', '')
  return FORMULA.test(printable) ? `'${printable}` : printable
}
