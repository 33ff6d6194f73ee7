import { Writable } from 'node:stream'
import type { Cell } from '@/domain/reports/table'
import type { Sheet, Workbook } from '@/domain/reports/workbook'
import { writeWorkbook } from '@/exports/xlsx/write-workbook'

/** Takes everything and keeps it. */
export class Kept extends Writable {
  readonly #chunks: Buffer[] = []

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#chunks.push(chunk)
    done()
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#chunks)
  }
}

export async function written(workbook: Workbook, ...rest: unknown[]): Promise<Buffer> {
  const out = new Kept()
  await writeWorkbook(workbook, out, ...(rest as []))
  return out.bytes
}

/** A sheet of these rows with columns named a, b, c. */
export function someSheet(rows: Iterable<Cell[]>, more: Partial<Sheet> = {}): Sheet {
  const columns = ['a', 'b', 'c'].map((title) => ({ title, width: 20, wraps: title === 'a' }))
  return { name: '表', head: ['标题', '统计范围：全部'], columns, rows, hasTotal: false, charts: [], ...more }
}

export function workbookOf(...sheets: Sheet[]): Workbook {
  return { title: '工作簿', sheets, manifest: null }
}
