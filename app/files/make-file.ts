import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { AnswerContext } from '@/app/answers/context'
import type { Asking } from '@/app/answers/lists/asking'
import { type Content, contentOf, titleOf, workbookOf } from '@/app/files/content'
import type { FileRequest } from '@/app/files/file-request'
import type { FileFormat } from '@/domain/reports/file-kinds'
import type { Manifest } from '@/domain/reports/manifest'
import { writeCsv } from '@/exports/csv'

/** A file of which all is known that can be wrong with it; only its bytes are missing. */
export interface PreparedFile {
  title: string
  /**
   * Writes the whole file and ends `out`.
   * @param onRows hears from time to time how many rows are written
   */
  write(out: Writable, onRows: (rows: number) => void): Promise<void>
}

/**
 * Joins what a file says with the writer of its format.
 * @param context with a database that stays open, in one state, until the file is written
 * @throws BadRequest where the filter does not suit what is asked for
 */
export function prepareFile(request: FileRequest, context: AnswerContext, asking: Asking): PreparedFile {
  const content = contentOf(request, context, asking)
  return {
    title: titleOf(content),
    async write(out, onRows) {
      await writeContent(content, request.format, out, onRows)
      if (!out.writableEnded) out.end()
      await finished(out, { readable: false })
    },
  }
}

/**
 * What a report would say of itself now.
 * @throws Error for a list, which says nothing of itself
 */
export function prepareManifest(request: FileRequest, context: AnswerContext, asking: Asking): Manifest {
  const content = contentOf(request, context, asking)
  if (content.kind === 'document') return content.document.manifest
  if (content.kind === 'workbook' && content.workbook.manifest !== null) return content.workbook.manifest
  throw new Error(`a ${content.kind} has no manifest`)
}

async function writeContent(
  content: Content,
  format: FileFormat,
  out: Writable,
  onRows: (rows: number) => void,
): Promise<void> {
  if (format === 'xlsx') {
    const { writeWorkbook } = await import('@/exports/xlsx/write-workbook')
    await writeWorkbook(workbookOf(content), out, onRows)
  } else if (format === 'csv' && content.kind === 'table') await writeCsv(content.table, out, onRows)
  else if (format === 'docx' && content.kind === 'document') {
    const { writeDocx } = await import('@/exports/docx/write-docx')
    out.end(await writeDocx(content.document))
  } else if (format === 'pdf' && content.kind === 'document') {
    const { writePdf } = await import('@/exports/pdf/write-pdf')
    out.end(await writePdf(content.document))
  } else throw new Error(`no ${format} of a ${content.kind}`)
}
