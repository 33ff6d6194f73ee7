import { PassThrough, Readable } from 'node:stream'
import { attachment } from '@/app/api/attachment'
import { beijingDay } from '@/domain/figures/beijing-clock'
import { workbookOfTable } from '@/domain/reports/sheet-of'
import type { Table } from '@/domain/reports/table'
import { writeCsv } from '@/exports/csv'

export const TABLE_FORMATS = ['csv', 'xlsx'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

const TYPES: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * Sends a list that is no list of statistics, as of people or changes, as a file while it is written.
 * @param kind for names that know no other characters
 * @param name in the reader's language
 */
export async function tableFile(
  table: Table,
  format: TableFormat,
  { kind, name, at }: { kind: string; name: string; at: Date },
): Promise<Response> {
  const out = new PassThrough()
  const done = format === 'csv' ? writeCsv(table, out).then(() => out.end()) : writeSheet(table, name, out)
  void done.catch((error) => out.destroy(error))
  const day = beijingDay(at)
  return new Response(Readable.toWeb(out) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': attachment(`gongji-${kind}-${day}.${format}`, `${name}-${day}.${format}`),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store, no-transform',
    },
  })
}

/** The writer of workbooks is loaded only where one is asked for. */
async function writeSheet(table: Table, name: string, out: PassThrough): Promise<void> {
  const { writeWorkbook } = await import('@/exports/xlsx/write-workbook')
  await writeWorkbook(workbookOfTable(table, name), out)
}
