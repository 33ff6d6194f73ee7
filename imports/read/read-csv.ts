import { CsvError, parse } from 'csv-parse/sync'
import { decodeText } from '@/imports/read/decode-text'
import { ImportFault } from '@/imports/read/import-fault'
import type { Limits } from '@/imports/read/limits'
import type { ReadTable } from '@/imports/read/read-file'
import { tableOf } from '@/imports/read/table-of'

const DELIMITERS = ['\t', ';', '；', '，', ',']

/** Reads a table written as text: comma, semicolon or tab between cells, in any encoding that texts come in. */
export function readCsv(bytes: Uint8Array, limits: Limits): ReadTable {
  const { text, encoding } = decodeText(bytes)
  const rows = parsed(text)
  return { kind: 'table', format: 'csv', encoding, notRead: [], ...tableOf(rows, limits) }
}

function parsed(text: string): { cells: string[]; place: string }[] {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    })
    return (records as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      cells: record,
      place: String(info.lines),
    }))
  } catch (error) {
    if (error instanceof CsvError) {
      const line = Number(error.lines ?? 1)
      throw new ImportFault('quote', String(line), { line })
    }
    throw error
  }
}

/** The sign that parts the first line's cells most often, quoted cells left out. */
function delimiterOf(text: string): string {
  const first = text.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? ''
  const bare = first.replace(/"(?:[^"]|"")*"/g, '')
  let [best, most] = [',', 0]
  for (const delimiter of DELIMITERS) {
    const count = bare.split(delimiter).length - 1
    if (count >= most && count > 0) [best, most] = [delimiter, count]
  }
  return best
}
