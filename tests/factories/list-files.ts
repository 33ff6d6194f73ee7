import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { answerContext } from '@/app/answers/context'
import { type ListSubject, listTable } from '@/app/files/list-table'
import type { Database } from '@/db/client'
import { OPERATOR } from '@/domain/people/viewer'
import { workbookOfTable } from '@/domain/reports/sheet-of'
import type { Filter } from '@/domain/statistics/filter'
import { writeCsv } from '@/exports/csv'
import { writeWorkbook } from '@/exports/xlsx/write-workbook'
import { NOW } from '@/tests/factories/database'
import { readTable } from '@/tests/factories/parse-csv'
import { ORIGIN } from '@/tests/factories/server'
import { type ReadCell, readSheets, rowsOf } from '@/tests/factories/xlsx/read-sheets'

/** The sheet of a list: the lines above the table, the titles of its columns, and its rows; empty cells are null. */
interface ListSheet {
  head: unknown[]
  columns: unknown[]
  rows: (ReadCell | null)[][]
}

export interface ListFiles {
  csv: ReturnType<typeof readTable>
  xlsx: ListSheet
}

/** A list written in both formats and read back. */
export async function listFiles(db: Database, subject: ListSubject, filter: Filter): Promise<ListFiles> {
  const table = () => listTable(subject, filter, answerContext('zh-CN', OPERATOR, db), { at: NOW, origin: ORIGIN })
  const csv = new PassThrough()
  const xlsx = new PassThrough()
  const [csvBytes, xlsxBytes] = await Promise.all([
    buffer(csv),
    buffer(xlsx),
    writeCsv(table(), csv).then(() => csv.end()),
    writeWorkbook(workbookOfTable(table(), '清单'), xlsx),
  ])
  const [sheet, ...more] = await readSheets(xlsxBytes)
  if (!sheet || more.length > 0) throw new Error(`${more.length + 1} sheets`)
  const { head } = table()
  const rows = rowsOf(sheet)
  return {
    csv: readTable(csvBytes.toString('utf8')),
    xlsx: {
      head: rows.slice(0, head.length).map(([cell]) => cell?.value),
      columns: rows[head.length]?.map((cell) => cell?.value) ?? [],
      rows: rows.slice(head.length + 1),
    },
  }
}
