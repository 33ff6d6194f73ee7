import type { Table } from '@/domain/reports/table'
import type { Sheet, Workbook } from '@/domain/reports/workbook'

/**
 * A list as a sheet of a workbook, with the same lines above it as every other file of it.
 * @param name as on the tab
 */
export function sheetOf(table: Table, name: string): Sheet {
  return { name, ...table, charts: [] }
}

/** A list as a workbook of its own. */
export function workbookOfTable(table: Table, name: string): Workbook {
  return { title: table.head[0] ?? name, sheets: [sheetOf(table, name)], manifest: null }
}
