import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { AnswerContext } from '@/app/answers/context'
import type { Asking } from '@/app/answers/lists/asking'
import { ledgerWorkbookAnswer } from '@/app/answers/reports/ledger-workbook'
import { statisticsReportDocument } from '@/app/answers/reports/statistics-report'
import type { FileRequest } from '@/app/files/file-request'
import { listTable } from '@/app/files/list-table'
import type { ReportDocument } from '@/domain/reports/document/report-document'
import type { FileFormat, ReportKind } from '@/domain/reports/file-kinds'
import { ledgerWorkbook } from '@/domain/reports/ledger-workbook/ledger-workbook'
import { workbookOfTable } from '@/domain/reports/sheet-of'
import type { Table } from '@/domain/reports/table'
import type { Workbook } from '@/domain/reports/workbook'
import type { Filter } from '@/domain/statistics/filter'
import { writeCsv } from '@/exports/csv'
import { workbookOfDocument } from '@/exports/xlsx/document-workbook'

// biome-ignore lint/suspicious/noExplicitAny: until the parts are there
const later = (path: string): Promise<any> => import(path)

/** A file of which all is known that can be wrong with it; only its bytes are missing. */
export interface PreparedFile {
  title: string
  /**
   * Writes the whole file and ends `out`.
   * @param onRows hears from time to time how many rows are written
   */
  write(out: Writable, onRows: (rows: number) => void): Promise<void>
}

type Content =
  | { kind: 'table'; table: Table; name: string }
  | { kind: 'document'; document: ReportDocument }
  | { kind: 'workbook'; workbook: Workbook }

/**
 * Joins what a file says with the writer of its format.
 * @param context with a database that stays open, in one state, until the file is written
 * @throws BadRequest where the filter does not suit what is asked for
 */
export async function prepareFile(request: FileRequest, context: AnswerContext, asking: Asking): Promise<PreparedFile> {
  const content = await contentOf(request, context, asking)
  return {
    title: titleOf(content),
    async write(out, onRows) {
      await writeContent(content, request.format, out, onRows)
      if (!out.writableEnded) out.end()
      await finished(out, { readable: false })
    },
  }
}

/** A request as a workbook, whatever it is: for a look at its sheets. */
export async function prepareWorkbook(request: FileRequest, context: AnswerContext, asking: Asking): Promise<Workbook> {
  return workbookOf(await contentOf(request, context, asking))
}

async function contentOf({ subject, filter }: FileRequest, context: AnswerContext, asking: Asking): Promise<Content> {
  switch (subject.what) {
    case 'workbook': {
      return { kind: 'workbook', workbook: ledgerWorkbook(ledgerWorkbookAnswer(context, filter, asking), context) }
    }
    case 'report':
    case 'comparison':
    case 'bulletin':
      return { kind: 'document', document: await documentOf(subject.what, filter, context, asking) }
    default: {
      const table = listTable(subject, filter, context, asking)
      return { kind: 'table', table, name: context.words(`file.kind.${subject.what}`) }
    }
  }
}

async function documentOf(
  what: Exclude<ReportKind, 'workbook'>,
  filter: Filter,
  context: AnswerContext,
  asking: Asking,
): Promise<ReportDocument> {
  if (what === 'report') return statisticsReportDocument(context, filter, asking)
  const answers = await later(`@/app/answers/reports/${what}`)
  return answers[`${what}Document`](context, filter, asking)
}

function titleOf(content: Content): string {
  if (content.kind === 'table') return content.table.head[0] ?? content.name
  return content.kind === 'document' ? content.document.title : content.workbook.title
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
    const { writeDocx } = await later('@/exports/docx/write-docx')
    out.end(await writeDocx(content.document))
  } else if (format === 'pdf' && content.kind === 'document') {
    const { writePdf } = await import('@/exports/pdf/write-pdf')
    out.end(await writePdf(content.document))
  } else throw new Error(`no ${format} of a ${content.kind}`)
}

function workbookOf(content: Content): Workbook {
  if (content.kind === 'workbook') return content.workbook
  if (content.kind === 'table') return workbookOfTable(content.table, content.name)
  return workbookOfDocument(content.document)
}
