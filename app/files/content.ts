import type { AnswerContext } from '@/app/answers/context'
import type { Asking } from '@/app/answers/lists/asking'
import { bulletinDocument } from '@/app/answers/reports/bulletin'
import { comparisonDocument } from '@/app/answers/reports/comparison'
import { ledgerWorkbookAnswer } from '@/app/answers/reports/ledger-workbook'
import { statisticsReportDocument } from '@/app/answers/reports/statistics-report'
import type { FileRequest } from '@/app/files/file-request'
import { listTable } from '@/app/files/list-table'
import type { ReportDocument } from '@/domain/reports/document/report-document'
import { ledgerWorkbook } from '@/domain/reports/ledger-workbook/ledger-workbook'
import { workbookOfTable } from '@/domain/reports/sheet-of'
import type { Table } from '@/domain/reports/table'
import type { Workbook } from '@/domain/reports/workbook'
import { workbookOfDocument } from '@/exports/xlsx/document-workbook'

/** What a file says, whatever its format: a list, a report, or a workbook of several lists. */
export type Content =
  | { kind: 'table'; table: Table; name: string }
  | { kind: 'document'; document: ReportDocument }
  | { kind: 'workbook'; workbook: Workbook }

/**
 * Fetches what was asked for. Long lists are read only while they are written: the context's database stays open, in one
 * state, until then.
 * @throws BadRequest where the filter does not suit what is asked for
 */
export function contentOf({ subject, filter }: FileRequest, context: AnswerContext, asking: Asking): Content {
  switch (subject.what) {
    case 'report':
      return { kind: 'document', document: statisticsReportDocument(context, filter, asking) }
    case 'comparison':
      return { kind: 'document', document: comparisonDocument(context, filter, asking) }
    case 'bulletin':
      return { kind: 'document', document: bulletinDocument(context, filter, asking) }
    case 'workbook':
      return { kind: 'workbook', workbook: ledgerWorkbook(ledgerWorkbookAnswer(context, filter, asking), context) }
    default: {
      const table = listTable(subject, filter, context, asking)
      return { kind: 'table', table, name: context.words(`file.kind.${subject.what}`) }
    }
  }
}

export function titleOf(content: Content): string {
  if (content.kind === 'table') return content.table.head[0] ?? content.name
  return (content.kind === 'document' ? content.document : content.workbook).title.replaceAll('\n', '')
}

/** The same as sheets, as Excel shows it. */
export function workbookOf(content: Content): Workbook {
  if (content.kind === 'workbook') return content.workbook
  if (content.kind === 'table') return workbookOfTable(content.table, content.name)
  return workbookOfDocument(content.document)
}
