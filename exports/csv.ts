import { stringify } from 'csv-stringify/sync'
import type { Cell, Table } from '@/domain/reports/table'

/** Without it Excel takes UTF-8 for the code page of the computer. */
const BYTE_ORDER_MARK = '\ufeff'

/** Rows written at a time: enough to be quick, few enough to keep memory small. */
const CHUNK = 500

/**
 * Writes a table as CSV: UTF-8 with a byte order mark, CRLF, the head lines above an empty line, then the columns.
 * The table is complete before the first byte goes out, so a file is never cut short by an error.
 */
export function csvStream(table: Table): ReadableStream<Uint8Array> {
  const chunks = csvChunks(table)
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull(controller) {
      const { value, done } = chunks.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
}

function* csvChunks({ head, columns, rows }: Table): Generator<string, void> {
  yield BYTE_ORDER_MARK + csv([...head.map((line) => [line]), [''], columns])
  for (let from = 0; from < rows.length; from += CHUNK) yield csv(rows.slice(from, from + CHUNK))
}

function csv(rows: Cell[][]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? neutral(cell) : cell))),
    { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  )
}

/**
 * What a spreadsheet would take for a formula when it opens the file, also behind white space or in full width. Numbers
 * are cells of their own kind and pass by: -5 stays a number.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** Text that no program takes for anything but text: the apostrophe is the spreadsheets' own mark for that. */
function neutral(text: string): string {
  const printable = text.replaceAll('\0', '')
  return FORMULA.test(printable) ? `'${printable}` : printable
}
