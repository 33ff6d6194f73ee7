import type { AnswerContext } from '@/app/answers/context'
import type { Asking } from '@/app/answers/lists/asking'
import { contentOf, workbookOf } from '@/app/files/content'
import type { FileRequest } from '@/app/files/file-request'
import type { PreparedFile } from '@/app/files/make-file'
import type { Sheets } from '@/domain/reports/file-answers'
import type { Cell } from '@/domain/reports/table'
import type { Sheet } from '@/domain/reports/workbook'

const ROWS_SHOWN = 40

/** A sheet that is longer is not read to its end only to say how long it is. */
const ROWS_COUNTED = 20_000

/** The beginning of each sheet of a workbook, as JSON in place of the file. */
export function prepareLook(request: FileRequest, context: AnswerContext, asking: Asking): PreparedFile {
  const workbook = workbookOf(contentOf(request, context, asking))
  return {
    title: workbook.title,
    async write(out) {
      const sheets: Sheets = { sheets: workbook.sheets.map(beginningOf) }
      await new Promise<void>((resolve, reject) => {
        out.once('error', reject)
        out.end(JSON.stringify(sheets), resolve)
      })
    },
  }
}

function beginningOf({ name, head, columns, rows }: Sheet): Sheets['sheets'][number] {
  const shown: Cell[][] = []
  let total = 0
  for (const row of rows) {
    if (shown.length < ROWS_SHOWN) shown.push(row)
    total += 1
    if (total > ROWS_COUNTED) return { name, head, columns, rows: shown, total: null }
  }
  return { name, head, columns, rows: shown, total }
}
