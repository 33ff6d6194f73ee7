import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { answerContext } from '@/app/answers/context'
import { type ListSubject, listTable } from '@/app/files/list-table'
import type { Database } from '@/db/client'
import { workbookOfTable } from '@/domain/reports/sheet-of'
import type { Filter } from '@/domain/statistics/filter'
import { writeCsv } from '@/exports/csv'
import { writeWorkbook } from '@/exports/xlsx/write-workbook'
import { NOW } from '@/tests/factories/database'
import { readTable } from '@/tests/factories/parse-csv'
import { parseXlsx, type ReadSheet } from '@/tests/factories/parse-xlsx'
import { ORIGIN } from '@/tests/factories/server'

export interface ListFiles {
  csv: ReturnType<typeof readTable>
  xlsx: ReadSheet
}

/** A list written in both formats and read back. */
export async function listFiles(db: Database, subject: ListSubject, filter: Filter): Promise<ListFiles> {
  const table = () => listTable(subject, filter, answerContext('zh-CN', db), { at: NOW, origin: ORIGIN })
  const csv = new PassThrough()
  const xlsx = new PassThrough()
  const [csvBytes, xlsxBytes] = await Promise.all([
    buffer(csv),
    buffer(xlsx),
    writeCsv(table(), csv).then(() => csv.end()),
    writeWorkbook(workbookOfTable(table(), '清单'), xlsx),
  ])
  const [sheet, ...more] = parseXlsx(xlsxBytes)
  if (!sheet || more.length > 0) throw new Error(`${more.length + 1} sheets`)
  return { csv: readTable(csvBytes.toString('utf8')), xlsx: sheet }
}
