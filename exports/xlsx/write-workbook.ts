import type { Writable } from 'node:stream'
import type { Workbook } from '@/domain/reports/workbook'
import { Archive } from '@/exports/xlsx/archive'
import { SHEET_LIMITS, type SheetLimits } from '@/exports/xlsx/sheet-xml'
import { WorkbookWriter } from '@/exports/xlsx/workbook-writer'

/**
 * Writes a workbook as an .xlsx file, row after row and no faster than `out` takes it, and ends `out`. A sheet with more
 * rows than Excel has continues on a second one; the titles of both say so.
 * @param onRows told now and then how many rows of all sheets are written
 * @throws what reading the rows throws, and where `out` closes early; `out` is then destroyed, never ended
 */
export async function writeWorkbook(
  workbook: Workbook,
  out: Writable,
  onRows: (rows: number) => void = () => undefined,
  limits: SheetLimits = SHEET_LIMITS,
): Promise<void> {
  const at = workbook.manifest === null ? new Date() : new Date(workbook.manifest.at)
  const archive = new Archive(out, at)
  try {
    const writer = new WorkbookWriter(archive, onRows, limits)
    for (const sheet of workbook.sheets) await writer.sheet(sheet)
    await writer.finish(workbook, at)
    await archive.end()
  } catch (fault) {
    await archive.break(fault as Error)
    throw fault
  }
}
